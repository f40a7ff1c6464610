import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Parties, WitnessedCall } from '@repartee/demo-platform';
import { type DemoPlatform, startDemoPlatform } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ settableClock: true });
});
afterAll(() => path?.stop());
afterEach(() => {
  path.platform.behaviour.incomingContent = null;
});

/** Faults for the answers of one conversation, one per try; afterwards all is well. */
function failAnswers({ userProfileId }: Parties, faults: (Fault | null)[]): void {
  path.platform.behaviour.incomingContent = (call: WitnessedCall) =>
    call.event === 'answer.created' && call.userProfileId === userProfileId ? faults.shift() : null;
}

const tries = ({ userProfileId }: Parties) =>
  path.platform.ledger.entries({ endpoint: 'incomingContent', event: 'answer.created', userProfileId });

const triesOf = (parties: Parties, count: number) =>
  until(
    `${count} tries`,
    async () => tries(parties).length >= count && (await isSettledOrWaiting(parties)) && tries(parties),
  );

/** The last try's outcome is stored: only then does the clock's next step count for it. */
async function isSettledOrWaiting({ userProfileId }: Parties): Promise<boolean> {
  const { items } = await path.management.events.list(path.platform.projectId, { limit: 100 });
  const mine = items.filter((event) => event.userProfileId === userProfileId && event.type === 'answer.created');
  return mine.length > 0 && mine.every(({ state }) => state !== 'SENDING');
}

describe('an endpoint that fails and recovers', () => {
  it('gets the same id and bytes with every try, through 500s, resets and a lost acknowledgement', async () => {
    const parties = path.newParties();
    failAnswers(parties, [{ status: 500 }, { reset: true }, { status: 503, isTaken: true }]);
    await path.say(parties, 'Are you there?');
    await path.enqueue(parties);
    await triesOf(parties, 1);
    await path.advance(6_100);
    await triesOf(parties, 2);
    await path.advance(36_100);
    await triesOf(parties, 3);
    await path.advance(144_100);
    const all = await triesOf(parties, 4);
    expect(all.map(({ tryNumber, status }) => [tryNumber, status])).toEqual([
      [1, 500],
      [2, null],
      [3, 503],
      [4, 200],
    ]);
    expect(new Set(all.map(({ webhookId }) => webhookId)).size).toBe(1);
    expect(new Set(all.map(({ bodySha256 }) => bodySha256)).size).toBe(1);
    expect(new Set(all.map(({ signature }) => signature))).toEqual(new Set(['VALID']));
    // Taken by the third try, whose acknowledgement was lost: the platform keeps it once.
    expect(path.answers(parties)).toHaveLength(1);
    const [story] = await path.stories(parties);
    const created = story!.events.find(({ type }) => type === 'answer.created')!;
    expect(created.attempts.map(({ status, errorCode }) => status ?? errorCode)).toEqual([
      500,
      expect.any(String),
      503,
      200,
    ]);
    expect(created.state).toBe('ACCEPTED');
  });

  it('waits as long as Retry-After asks, and never less than its own schedule', async () => {
    const parties = path.newParties();
    failAnswers(parties, [
      { status: 429, headers: { 'retry-after': '60' } },
      { status: 503, headers: { 'retry-after': '1' } },
    ]);
    await path.say(parties, 'Busy?');
    await path.enqueue(parties);
    await triesOf(parties, 1);
    await path.advance(59_000);
    await path.ask(path.newParties(), 'And you?');
    expect(tries(parties)).toHaveLength(1);
    await path.advance(1_500);
    await triesOf(parties, 2);
    await path.advance(20_000);
    await path.ask(path.newParties(), 'And you?');
    expect(tries(parties)).toHaveLength(2);
    await path.advance(16_500);
    await triesOf(parties, 3);
    await path.answer(parties);
  });

  it('keeps the order: a turn waits until the answer before it was taken, and is then written with it', async () => {
    const parties = path.newParties();
    failAnswers(parties, [{ status: 500 }]);
    await path.say(parties, 'Number one');
    await path.enqueue(parties, { tags: { turn: 1 } });
    await triesOf(parties, 1);
    await path.say(parties, 'Number two');
    await path.enqueue(parties, { tags: { turn: 2 } });
    await path.ask(path.newParties(), 'Does anybody else wait?');
    expect((await path.stories(parties)).map(({ outcome }) => outcome)).toEqual(['ANSWERED']);
    await path.advance(6_100);
    await path.answer(parties, 2);
    expect(path.answers(parties).map(({ tags }) => tags)).toEqual([{ turn: 1 }, { turn: 2 }]);
  });

  it('lets a request behind an undelivered answer be dropped at its own deadline, queued behind that answer', async () => {
    const parties = path.newParties();
    failAnswers(
      parties,
      Array.from({ length: 4 }, () => ({ status: 500 })),
    );
    await path.say(parties, 'Number one');
    await path.enqueue(parties);
    await triesOf(parties, 1);
    await path.say(parties, 'Number two');
    await path.enqueue(parties, { tags: { turn: 2 } });
    // Tries 2 to 4 come within 186 s, the fifth 480 s after the fourth at the earliest.
    for (const [count, waitMs] of [
      [2, 6_100],
      [3, 36_100],
      [4, 144_100],
    ] as const) {
      await path.advance(waitMs);
      await triesOf(parties, count);
    }
    await path.advance(115_000);
    await until('the drop', async () => (await path.stories(parties)).length === 2);
    expect((await path.stories(parties))[1]).toMatchObject({ outcome: 'DROPPED', reason: 'DEADLINE_EXCEEDED' });
    expect(path.events(parties, 'conversation.dropped')).toEqual([]);
    await path.advance(720_100);
    const dropped = await path.event(parties, 'conversation.dropped');
    expect(dropped.data).toMatchObject({ reason: 'DEADLINE_EXCEEDED', tags: { turn: 2 } });
    expect(path.events(parties).map(({ event }) => event.event)).toEqual([
      'answer.processing',
      'answer.created',
      'conversation.dropped',
    ]);
  });
});

describe('a platform that hangs', () => {
  it('delays neither its own other conversations nor other projects, and is tried again after 15 seconds', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'repartee-second-platform-'));
    const second = await startDemoPlatform({
      apiUrl: path.apiUrl,
      adminToken: path.adminToken,
      dataDir,
      isKeptOnDisk: false,
      projectSettings: {},
    });
    try {
      await second.addMessage({ userProfileId: 'user-tom', personaProfileId: 'persona-nora' }, { text: 'Hi!' });
      const parties = path.newParties();
      failAnswers(parties, [{ hang: true }]);
      await path.say(parties, 'Hello?');
      await path.enqueue(parties);
      const [hanging] = await until('the try that hangs', () => tries(parties).length === 1 && tries(parties));

      const others = Array.from({ length: 5 }, () => path.newParties());
      const [answers] = await Promise.all([
        Promise.all(others.map((other) => path.ask(other, 'Still quick?'))),
        enqueueAt(second),
      ]);
      expect(answers).toHaveLength(5);
      const [theirs] = await until('an answer of the other project', () => {
        const taken = second.ledger.entries({ endpoint: 'incomingContent', event: 'answer.created' });
        return taken.length > 0 && taken;
      });
      expect(tries(parties)).toHaveLength(1);

      const shown = await until('the time-out', async () => {
        const [story] = await path.stories(parties);
        return story!.events.find(({ attempts, type }) => type === 'answer.created' && attempts.length === 1);
      });
      expect(shown.attempts[0]).toMatchObject({ status: null, errorCode: expect.any(String) });
      expect(shown.attempts[0]!.durationMs).toBeGreaterThan(14_000);
      // Whoever waited for the place of the hanging call would come after its 15 seconds. One of each project is enough: the
      // others show that all are served, and a busy machine may take its time for five.
      const hungUntilMs = Date.parse(hanging!.receivedAt) + 15_000;
      const first = Math.min(...others.flatMap(tries).map(({ receivedAt }) => Date.parse(receivedAt)));
      expect(first).toBeLessThan(hungUntilMs);
      expect(Date.parse(theirs!.receivedAt)).toBeLessThan(hungUntilMs);
      await path.advance(6_100);
      await path.answer(parties);
    } finally {
      await second.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

async function enqueueAt(platform: DemoPlatform): Promise<void> {
  const accepted = await fetch(`${path.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: { authorization: `Bearer ${platform.accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      userProfileId: 'user-tom',
      personaProfileId: 'persona-nora',
      language: 'EN',
      replyParameters: { bufferSeconds: 0 },
    }),
  });
  expect(accepted.status).toBe(204);
}
