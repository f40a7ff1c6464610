import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom, type TrialHistory } from '../../packages/testbed/src/crash/index.ts';
import { againWhenStarved, unlessStarved } from '../_setup/given-time.ts';
import { patienceMs, testTimeoutMs } from '../_setup/patience.ts';
import { keepEvidence } from './keep-evidence.ts';
import { openTrialWorld, summaryOf, type TrialWorld } from './trial-world.ts';

/**
 * R1 of the goals in small. In large (200 kills, 200 enqueues a second over 2,000 conversations): `npm run trial:kills`.
 * Each of these settings stands in the environment; a run that failed is repeated with the TRIAL_SEED it printed.
 */
const kills = setting('TRIAL_KILLS', 10);
const ratePerSecond = setting('TRIAL_RATE', 60);
const users = setting('TRIAL_USERS', 200);
/** Turns that were in hand at several deaths run one after the other in the end: the more deaths, the longer. */
const restMs = patienceMs + kills * 500;
/** How long the load goes on after the last kill. */
const calmSeconds = setting('TRIAL_CALM_SECONDS', 1);
const seed = setting('TRIAL_SEED', Date.now() % 1_000_000);
/** Merging is what a project does by itself; every other seed lets what is said meanwhile wait for the next turn. */
const enqueueDuringTurn =
  process.env.TRIAL_MODE === 'QUEUE' || process.env.TRIAL_MODE === 'MERGE'
    ? process.env.TRIAL_MODE
    : seed % 2 === 0
      ? 'MERGE'
      : 'QUEUE';
/** Between two kills the server lives this long, drawn evenly: some die while they start to work, some in full run. */
const [livesMinMs, livesMaxMs] = [200, 3_000];

let trial: TrialWorld;
beforeEach(async () => {
  trial = await openTrialWorld({ users, modelDelayMs: 150, projectSettings: { enqueueDuringTurn } });
});
afterEach(() => trial?.stop());

describe('a server that is killed at random under load', () => {
  it(
    `keeps every 204, ends every turn once and keeps the order (${kills} kills, ${enqueueDuringTurn}, seed ${seed})`,
    {
      ...againWhenStarved,
      timeout: testTimeoutMs + kills * 10_000 + calmSeconds * 1_000,
    },
    unlessStarved(async () => {
      const random = seededRandom(seed);
      let server = await trial.startServer();
      const port = String(server.port);
      const load = trial.client.start(trial.users, ratePerSecond, random);
      const startMs: number[] = [];
      for (let killed = 0; killed < kills; killed += 1) {
        await wait(livesMinMs + random() * (livesMaxMs - livesMinMs));
        const interruption = trial.witnesses.interrupt();
        server.kill('SIGKILL');
        await server.exited;
        const killedMs = performance.now();
        server = await trial.startServer({ PORT: port });
        interruption.ended();
        startMs.push(Math.round(performance.now() - killedMs));
      }
      await wait(calmSeconds * 1_000);
      await load.stop();
      const verdict = await trial.verdict(restMs);
      const { violations, differences, open, history } = verdict;
      const count = (outcome: string) => history.enqueues.filter((attempt) => attempt.outcome === outcome).length;
      console.log(
        `${kills} kills, ${enqueueDuringTurn}, seed ${seed}: ${count('ACCEPTED')} enqueues accepted, ${count('REFUSED')} refused, ` +
          `${count('UNKNOWN')} unanswered; ${history.receptions.length} pushes, ${history.modelCalls.length} model calls, ` +
          `${turnsIn(history)} turns, drops: ${dropsOf(history)}; restarts took ${startMs.sort((one, other) => one - other).join(', ') || 'no'} ms`,
      );
      const isKept = violations.length + differences.length + open === 0;
      const evidence = isKept ? '' : `; ${await keepEvidence(`kills-${seed}`, trial.world.database.url, verdict)}`;
      expect({ violations, differences, open }, summaryOf(verdict) + evidence).toEqual({
        violations: [],
        differences: [],
        open: 0,
      });
      expect(count('ACCEPTED')).toBeGreaterThan(kills * 10);
      // An answer whose call nobody can name is not judged for being stale; polish changes some that much, not most.
      const answers = history.receptions.filter(({ event }) => event === 'answer.created');
      expect(answers.filter(({ call }) => call !== null).length).toBeGreaterThan(answers.length * 0.8);
      expect(history.modelCalls.every(({ conversation }) => conversation !== '')).toBe(true);
    }),
  );
});

/** How many turns ended with a word to the platform. */
function turnsIn({ receptions }: TrialHistory): number {
  const endings = receptions.filter(
    ({ isTaken, enqueue, event }) => isTaken && enqueue !== null && event !== 'disclosure.given',
  );
  return new Set(endings.map(({ conversation, enqueue }) => `${conversation} ${enqueue}`)).size;
}

/** How many turns were dropped for which reason: a promise of its own kind, and no violation. */
function dropsOf({ receptions }: TrialHistory): string {
  const drops = new Map(
    receptions
      .filter(({ event, isTaken }) => event === 'conversation.dropped' && isTaken)
      .map(({ webhookId, reason }) => [webhookId, reason]),
  );
  const reasons = [...drops.values()];
  const counts = [...new Set(reasons)].map((name) => `${name} ${reasons.filter((one) => one === name).length}`);
  return counts.join(', ') || 'none';
}

function setting(name: string, fallback: number): number {
  return Number(process.env[name] ?? fallback);
}
