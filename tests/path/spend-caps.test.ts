import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { given, newPair, suggest } from './given-conversations.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

/** The endpoint takes no more calls at the same time. */
const atOnce = 2;
const askers = 10;
const write = replyWith('A reply that costs something.');

/** Every call of the scripted model costs something between a hundredth and a few cents. */
let path: PathUnderTest;
let watcher: Client;
beforeAll(async () => {
  path = await openPath({
    writer: 'model',
    settableClock: true,
    configFile: (model) =>
      JSON.stringify({
        chatModels: {
          'dating-smart-1': {
            provider: 'openai-compatible',
            baseUrl: model.baseUrls['openai-compatible'],
            model: 'scripted',
            prices: { inputPerMillion: 10, outputPerMillion: 10, currency: 'USD' },
            limits: { concurrency: atOnce },
          },
        },
      }),
    platform: { projectSettings: { extendedEvents: true } },
  });
  watcher = new Client({ connectionString: path.database.url });
  await watcher.connect();
  path.model!.respondWith(write);
});
afterAll(async () => {
  await watcher?.end();
  await path?.stop();
});
afterEach(() => path.model!.respondWith(write));

async function costOf(parties: { userProfileId: string; personaProfileId: string }): Promise<number> {
  const stories = await path.stories(parties);
  return stories.reduce((sum, { cost }) => sum + Number(cost), 0);
}

/**
 * How many calls are made by so many who ask at the same time: the first are answered when more wait for a place than may be
 * made, those that begin before anything is spent when something is.
 */
async function callsWhileOthersWait(ask: () => Promise<void>): Promise<number> {
  const before = path.model!.calls;
  const askedMs = path.nowMs();
  const isSomethingSpent = async () => {
    const spends = 'select from spends where at >= to_timestamp($1::float8 / 1000)';
    return (await watcher.query(spends, [askedMs])).rowCount! > 0;
  };
  let line: Promise<unknown> | undefined;
  path.model!.respondWith(async (request) => {
    line ??= until('the line', async () => (await waiting()) > 2 * atOnce);
    await (path.model!.calls - before > atOnce ? until('something spent', isSomethingSpent) : line);
    return write(request);
  });
  await ask();
  return path.model!.calls - before;
}

/** Calls that wait for a place, as an operator sees it. */
async function waiting(): Promise<number> {
  const metrics = await (await fetch(`${path.apiUrl}/metrics`)).text();
  return Number(/repartee_model_calls_waiting\{[^}]*priority="live"\} (\d+)/.exec(metrics)?.[1] ?? 0);
}

describe('a spend cap', () => {
  it('of a user and hour ignores what goes beyond it, for this user alone, until the next hour', async () => {
    const parties = path.newParties();
    await path.ask(parties, 'What does it cost?');
    expect(await costOf(parties)).toBeGreaterThan(0);
    await path.withSettings({ spendCaps: { perUserPerHour: '0.0001' } }, async () => {
      await path.say(parties, 'And one more?');
      const calls = path.model!.calls;
      await path.enqueue(parties, { tags: { capped: true } });
      const ignored = await path.event(parties, 'conversation.ignored');
      expect(ignored.data).toMatchObject({ reason: 'BUDGET_EXCEEDED', tags: { capped: true } });
      expect(path.model!.calls).toBe(calls);
      // Nothing was announced that does not come.
      expect(path.events(parties, 'answer.processing')).toHaveLength(1);
      await path.ask(path.newParties(), 'I have not spent anything yet.');
      await path.advance(3_600_000);
      expect((await path.ask(parties, 'And now?')).text).toContain('A reply that costs something.');
      const [story] = (await path.stories(parties)).slice(-1);
      expect(story!.gather!.history!.unansweredMessageIds).toHaveLength(2);
    });
  });

  it('of a project and day holds for all of its users, exactly up to the calls in flight', async () => {
    const first = path.newParties();
    await path.ask(first, 'What does it cost?');
    const cost = await costOf(first);
    await path.advance(24 * 3_600_000);
    // Room for three calls, asked for by twelve users one after the other.
    await path.withSettings({ spendCaps: { perDay: (cost * 2.5).toFixed(4) } }, async () => {
      const calls = path.model!.calls;
      for (let user = 0; user < 12; user += 1) {
        const parties = path.newParties();
        await path.say(parties, 'What does it cost?');
        await path.enqueue(parties);
        await until('the end', async () => (await path.stories(parties))[0]?.phase === 'ENDED');
      }
      expect(path.model!.calls - calls).toBe(3);
    });
    expect((await path.ask(path.newParties(), 'Without a cap?')).text).not.toBe('');
  });

  it('counts what others spent while a call waited for its place: only those in flight go beyond it', async () => {
    // A call is under way until its result is stored with the reply: as many more may have begun by then.
    const isWithin = (calls: number) => calls >= 1 && calls <= 2 * atOnce;

    await path.advance(24 * 3_600_000);
    // Room for one call, asked for by ten at the same time.
    await path.withSettings({ spendCaps: { perDay: '0.0001' } }, async () => {
      const users = Array.from({ length: askers }, () => path.newParties());
      await Promise.all(users.map((parties) => path.say(parties, 'What does it cost?')));
      const calls = await callsWhileOthersWait(async () => {
        await Promise.all(users.map((parties) => path.enqueue(parties)));
        for (const parties of users) {
          await until('the end', async () => {
            const phase = (await path.stories(parties))[0]?.phase;
            // Whoever found no place in time comes again.
            if (phase === 'WAITING') await path.advance(1_000);
            return phase === 'ENDED';
          });
        }
      });
      expect(calls).toSatisfy(isWithin);

      // The same for what is written while a caller waits.
      await path.advance(24 * 3_600_000);
      const bodies = Array.from({ length: askers }, () => given(path, newPair(), ['U:Hi', 'P:I paint boats']));
      const callsOfSuggestions = await callsWhileOthersWait(async () => {
        const answered = await Promise.all(bodies.map((body) => suggest(path, { ...body, count: 1 })));
        expect(answered.map(({ status }) => status)).toEqual(bodies.map(() => 200));
      });
      expect(callsOfSuggestions).toSatisfy(isWithin);
    });
  });

  it('of zero lets no call be made, and does not touch what costs nothing', async () => {
    await path.withSettings({ spendCaps: { perDay: '0' } }, async () => {
      const parties = path.newParties();
      await path.say(parties, 'Hello?');
      await path.enqueue(parties);
      expect((await path.event(parties, 'conversation.ignored')).data.reason).toBe('BUDGET_EXCEEDED');
      const tested = path.newParties();
      expect((await path.ask(tested, 'Hello?', { testMode: true })).cost).toBe('0.0000');
    });
  });
});
