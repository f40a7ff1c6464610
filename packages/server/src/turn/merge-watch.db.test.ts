import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTurnScene, type TurnScene } from '../records/_turn-scene.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { createEngineClock } from './engine-clock.ts';
import { createMergeWatch, type MergeWatch } from './merge-watch.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene.engine.close());

/** A turn behind which a newer request waits, and its watch over a history that the test answers for. */
async function openWatch(hasNews: (drain: AbortSignal) => Promise<boolean>) {
  const turn: ClaimedConversation = await scene.startTurn();
  await scene.engine.enqueue({ conversationId: turn.conversationId, merges: true });
  const drain = new AbortController();
  const engineClock = createEngineClock();
  engineClock.observe(turn.firstAtMs);
  const watch: MergeWatch = createMergeWatch({
    claimed: turn,
    database: scene.engine.database,
    engineClock,
    engineSignal: drain.signal,
    hasNews: () => hasNews(drain.signal),
  });
  watch.begin([]);
  const end = () => scene.drop(turn, null);
  return { turn, watch, drain, end };
}

describe('a reply that was refused because of a newer request', () => {
  it.each([
    { hasNews: true, judgement: 'MERGE', seenSeq: 0, told: 'is begun again where the user has written on' },
    { hasNews: false, judgement: 'GO_ON', seenSeq: 2, told: 'is stored where the history has nothing new' },
  ] as const)('$told', async ({ hasNews, judgement, seenSeq }) => {
    const { watch, end } = await openWatch(() => Promise.resolve(hasNews));
    expect(await watch.judge()).toBe(judgement);
    expect(watch.seenSeq()).toBe(seenSeq);
    await end();
  });

  it('is not stored when the process stops before the history was read', async () => {
    // As the platform's history does that cannot be read: it counts as nothing new.
    const { watch, drain, turn, end } = await openWatch(
      (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(false))),
    );
    const judged = watch.judge();
    drain.abort();
    expect(await judged).toBe('STOPPED');
    expect(await scene.writeReply(turn, { seenSeq: watch.seenSeq() })).toBe(false);
    expect(await watch.judge()).toBe('STOPPED');
    await end();
  });
});
