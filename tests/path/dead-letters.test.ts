import type { Fault, Parties } from '@repartee/demo-platform';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest, passASecond, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ settableClock: true, writer: 'model' });
  path.model!.respondWith(replyWith('Hello, here I am.'));
});
afterAll(() => path?.stop());
afterEach(() => {
  path.platform.behaviour.incomingContent = null;
  path.model!.respondWith(replyWith('Hello, here I am.'));
});

function failAnswersOf({ userProfileId }: Parties, fault: Fault): void {
  path.platform.behaviour.incomingContent = (call) =>
    call.event === 'answer.created' && call.userProfileId === userProfileId ? fault : null;
}

const tries = ({ userProfileId }: Parties) =>
  path.platform.ledger.entries({ endpoint: 'incomingContent', event: 'answer.created', userProfileId });

async function createdEvents(parties: Parties) {
  const stories = await path.stories(parties);
  return stories.flatMap(({ events }) => events.filter(({ type }) => type === 'answer.created'));
}

/** Steps the clock over each wait of the schedule, until the event is dead. */
async function untilDead(parties: Parties) {
  for (;;) {
    const event = await until('the outcome of a try', async () => {
      const [first] = await createdEvents(parties);
      return first && (first.state === 'DEAD' || first.nextAttemptAt !== null) && first.attempts.length > 0 && first;
    });
    if (event.state === 'DEAD') return event;
    const made = event.attempts.length;
    await path.advance(Date.parse(event.nextAttemptAt!) - path.nowMs() + 10);
    await until('the next try', async () => (await createdEvents(parties))[0]!.attempts.length > made);
  }
}

/** Which replies are split is the plan's choice (four of five here): asks until one is. */
async function untilSplitReplyIsDead() {
  for (let asked = 0; asked < 12; asked++) {
    const parties = path.newParties();
    failAnswersOf(parties, { status: 422 });
    await path.say(parties, 'Tell me a story');
    await path.enqueue(parties, {
      replyParameters: { multipleMessagesPerReply: true, multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' },
    });
    const dead = await untilDead(parties);
    const [story] = await path.stories(parties);
    if (story!.answers.length > 1) return { parties, dead, story: story! };
  }
  throw new Error('twelve replies, and none was split');
}

describe('a dead letter', () => {
  it.each([400, 404, 422])('follows three tries that were answered %i', async (status) => {
    const parties = path.newParties();
    failAnswersOf(parties, { status });
    await path.say(parties, 'Hi');
    await path.enqueue(parties);
    const event = await untilDead(parties);
    expect(event.attempts.map((attempt) => attempt.status)).toEqual([status, status, status]);
    expect(new Set(tries(parties).map(({ bodySha256 }) => bodySha256)).size).toBe(1);
  });

  it('follows eight tries over about four hours where it only fails', async () => {
    const parties = path.newParties();
    failAnswersOf(parties, { status: 500 });
    await path.say(parties, 'Hi');
    await path.enqueue(parties);
    const startedMs = path.nowMs();
    const event = await untilDead(parties);
    expect(event.attempts).toHaveLength(8);
    const hours = (path.nowMs() - startedMs) / 3_600_000;
    expect(hours).toBeGreaterThan(3);
    expect(hours).toBeLessThan(5);
  });

  it('cancels the follow-ups of its reply and frees the conversation; replayed, it arrives with the same id and bytes', async () => {
    path.model!.respondWith(replyWith('First part of it.', 'Second part of it.'));
    const { parties, dead, story } = await untilSplitReplyIsDead();
    expect(story.answers.map(({ state }) => state)).toEqual(story.answers.map(() => 'DEAD'));
    expect(story.phase).toBe('ENDED');

    path.platform.behaviour.incomingContent = null;
    path.model!.respondWith(replyWith('Something new.'));
    const next = await path.ask(parties, 'Are you still there?');
    expect(next.text).toContain('Something new.');
    const before = tries(parties);
    await path.management.events.replay(path.platform.projectId, dead.id);
    await path.answer(parties, 2);
    const replayed = tries(parties).at(-1)!;
    expect(replayed.webhookId).toBe(dead.id);
    expect(replayed.bodySha256).toBe(before[0]!.bodySha256);
    const again = path.management.events.replay(path.platform.projectId, dead.id);
    await expect(again).rejects.toMatchObject({ status: 409, code: 'event_not_replayable' });
  });
});

describe('410', () => {
  it('disables the endpoint: enqueues are refused, what waits is parked and sent once it is enabled again', async () => {
    const gone = path.newParties();
    const waiting = path.newParties();
    path.platform.behaviour.incomingContent = ({ event, userProfileId }) =>
      event === 'answer.created' ? { status: userProfileId === gone.userProfileId ? 410 : 500 } : null;
    await path.say(waiting, 'Do I wait?');
    await path.enqueue(waiting);
    await until('its first try', () => tries(waiting).length === 1);
    await path.say(gone, 'Are you gone?');
    await path.enqueue(gone);
    const { projectId } = path.platform;
    const project = await until('disabled', async () => {
      const read = await path.management.projects.read(projectId);
      return !read.incomingContent.enabled && read;
    });
    expect(project.incomingContent.disabledReason).toBe('GONE');
    expect((await createdEvents(gone))[0]).toMatchObject({ state: 'DEAD', attempts: [{ status: 410 }] });

    // As with a revoked key, every process knows within a second, also one that is asked all the time.
    await passASecond(async () => (await path.tryEnqueue(path.newParties())).text());
    const refused = await path.tryEnqueue(path.newParties());
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([409, 'endpoint_disabled']);
    await path.advance(6_100);
    await until('parked', async () => (await createdEvents(waiting))[0]?.state === 'PARKED');
    expect(tries(waiting)).toHaveLength(1);

    path.platform.behaviour.incomingContent = null;
    await path.changeProject({ incomingContent: { enabled: true } });
    // A worker that heard of it late looked once more within that second, and again one later.
    await path.advance(1_000);
    await path.answer(waiting);
    expect(new Set(tries(waiting).map(({ bodySha256 }) => bodySha256)).size).toBe(1);
    // What died of the 410 stays dead until somebody replays it.
    expect((await createdEvents(gone))[0]!.state).toBe('DEAD');
    expect((await path.tryEnqueue(gone)).status).toBe(204);
  });
});
