import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure, runSeed, type SeedOutcome } from './run-seed.ts';
import { enableEndpoint } from './scenario.ts';
import { openSimulationDatabase, type SimulationDatabase } from './simulation-database.ts';
import type { World } from './world.ts';

let database: SimulationDatabase;
beforeAll(async () => {
  database = await openSimulationDatabase();
});
afterAll(() => database?.close());

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const timers = 2_147_483_647;

async function play(seed: number, plan: (world: World) => void): Promise<SeedOutcome> {
  const outcome = await runSeed(database, seed, {
    plan: (world) => {
      world.scheduler.plan(world.scheduler.monoMs(), 'two workers start', async () => {
        await world.startWorker();
        await world.startWorker();
      });
      plan(world);
    },
  });
  if (outcome.violations.length > 0) expect.fail(describeFailure(outcome));
  return outcome;
}

/** Jumps of the clock at the moment a turn buffers, is typed, waits for a retry, or for its event to be pushed again. */
const moments = ['buffer', 'typing', 'a retry of the history', 'a retry of the push'] as const;

describe('a clock that jumps', () => {
  for (const moment of moments) {
    for (const byMs of [-hourMs, hourMs]) {
      it(`by ${byMs / hourMs} h during ${moment} makes nothing early, and everything ends once`, async () => {
        const { endings } = await play(moments.indexOf(moment) + 1, ({ scheduler, platform, enqueue }) => {
          const startMs = scheduler.monoMs();
          if (moment === 'a retry of the history') platform.temper = { ...platform.temper, history: { error: 1 } };
          if (moment === 'a retry of the push') platform.temper = { ...platform.temper, incoming: { error: 1 } };
          scheduler.plan(startMs + 1_000, '', () =>
            enqueue({
              user: 'u1',
              parameters: {
                bufferSeconds: moment === 'buffer' ? 30 : 1,
                replyTypingDelay: moment === 'typing' ? 'NORMAL' : 'INSTANT',
              },
            }),
          );
          const jumpMs = startMs + (moment === 'typing' ? 6_500 : 9_000);
          scheduler.plan(jumpMs, `the clock jumps by ${byMs} ms`, () => scheduler.jump(byMs));
          scheduler.plan(jumpMs + 10_000, 'the platform is well again', () => {
            platform.temper = { profile: { ok: 1 }, history: { ok: 1 }, incoming: { ok: 1 } };
          });
        });
        expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(1);
      });
    }
  }
});

describe('waits that no timer of Node holds', () => {
  it('a buffer is waited for 30 days where the clock was set back that far, and not a millisecond less', async () => {
    expect(30 * dayMs).toBeGreaterThan(timers);
    const { endings } = await play(21, ({ scheduler, enqueue }) => {
      const startMs = scheduler.monoMs();
      scheduler.plan(startMs + 1_000, '', () => enqueue({ user: 'u1', parameters: { bufferSeconds: 60 } }));
      scheduler.plan(startMs + 3_000, 'the clock is set back', () => scheduler.jump(-30 * dayMs));
    });
    expect(endings).toEqual({ answered: 1 });
  });

  it('an event waits 30 days for its endpoint to be enabled, and is delivered', async () => {
    const { endings, counts } = await play(22, (world) => {
      const { scheduler, platform, enqueue } = world;
      const startMs = scheduler.monoMs();
      platform.temper = { ...platform.temper, incoming: { gone: 1 } };
      const parameters = { bufferSeconds: 0, multipleMessagesPerReply: false };
      scheduler.plan(startMs + 1_000, '', () => enqueue({ user: 'u1', parameters }));
      scheduler.plan(startMs + 30 * dayMs, 'the endpoint is enabled', () => {
        platform.temper = { ...platform.temper, incoming: { ok: 1 } };
        return enableEndpoint(world);
      });
    });
    expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(counts.pushes).toBeGreaterThan(0);
  });
});

describe('an answer that is ready within five milliseconds of the deadline', () => {
  const tries = 200;
  it(`has exactly one ending in ${tries} tries, decided two seconds later at the latest`, async () => {
    const users = 20;
    const sums: Record<string, number> = {};
    for (let round = 0; round < tries / users; round += 1) {
      const { endings } = await play(100 + round, ({ scheduler, model, random, enqueue }) => {
        const startMs = scheduler.monoMs() + 1_000;
        for (let index = 1; index <= users; index += 1) {
          const atMs = startMs + index * 5_000;
          const deadlineMs = atMs + 300_000;
          // The call is answered when it should have been given up: the reply comes to be stored at the deadline.
          model.holdNext(`u${index}`, () => deadlineMs + random.between(-5, 5) - scheduler.monoMs());
          const parameters = { bufferSeconds: 0, maxProcessingTimeSeconds: 300 } as const;
          scheduler.plan(atMs, '', () => enqueue({ user: `u${index}`, parameters }));
        }
      });
      for (const [name, count] of Object.entries(endings)) sums[name] = (sums[name] ?? 0) + count;
    }
    expect((sums.answered ?? 0) + (sums.dropped ?? 0)).toBe(tries);
    // Both happen, or the moment was missed.
    expect(sums.answered).toBeGreaterThan(tries / 20);
    expect(sums.dropped).toBeGreaterThan(tries / 20);
  });
});
