import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EngineDatabase } from './_engine-database.ts';
import { accepted, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import type { ClaimedConversation } from './conversations.ts';
import { supersedeFollowUps } from './merges.ts';
import { settleEvent } from './settlements.ts';
import { endTurn } from './turns.ts';
import { markSoloTurn, reapWorkers } from './workers.ts';

let scene: TurnScene;
let engine: EngineDatabase;
beforeAll(async () => {
  scene = await openTurnScene();
  ({ engine } = scene);
});
afterAll(() => engine.close());
afterEach(() => engine.database.execute('truncate conversations, turns, outboxes, events, workers'));

const everyLane = [3, 35, 67, 99, 131];

/** A worker claims everything that is due, marks its lone suspect where one is named, and dies. */
async function claimAndDie(lone?: ClaimedConversation): Promise<ClaimedConversation[]> {
  const { rows } = await engine.database.execute<{ id: number }>('insert into workers default values returning id');
  const workerId = rows[0]!.id;
  const claimed = await engine.claim({ workerId, lanes: everyLane });
  if (lone) await markSoloTurn(engine.database, workerId, lone.turnId);
  await reapWorkers(engine.database, [workerId], { blameTurns: true });
  return claimed;
}

async function standing({ turnId, conversationId }: ClaimedConversation) {
  const { rows } = await engine.database.execute<{ suspicions: number; crashes: number }>(
    'select suspicions, crashes from turns where id = $1',
    [turnId],
  );
  const { lane } = await engine.conversation(conversationId);
  return { ...rows[0]!, lane };
}

async function twoSuspects(): Promise<[ClaimedConversation, ClaimedConversation]> {
  for (let count = 0; count < 2; count += 1) await engine.enqueue({ bufferMs: 0 });
  const [one, other] = await claimAndDie();
  return [one!, other!];
}

describe('turns in hand when their worker died', () => {
  it('go on among all others once, then in ever smaller companies of suspects, then alone, and none is blamed', async () => {
    const [one, other] = await twoSuspects();
    expect(await standing(one)).toEqual({ suspicions: 1, crashes: 0, lane: 3 });
    await claimAndDie();
    expect(await standing(one)).toEqual({ suspicions: 2, crashes: 0, lane: 67 });
    await claimAndDie();
    expect(await standing(one)).toEqual({ suspicions: 3, crashes: 0, lane: 99 });
    await claimAndDie();
    expect(await standing(one)).toEqual({ suspicions: 4, crashes: 0, lane: 131 });
    expect(await standing(other)).toEqual({ suspicions: 4, crashes: 0, lane: 131 });
  });

  it('are suspected as well when they were proactive, in lanes that are claimed', async () => {
    await engine.enqueue({ bufferMs: 0, isEngage: true, lane: 3 });
    const [engagement] = await claimAndDie();
    await claimAndDie();
    expect(await standing(engagement!)).toMatchObject({ lane: 67 });
    await claimAndDie();
    expect(await standing(engagement!)).toMatchObject({ lane: 99 });
    await claimAndDie();
    expect(await standing(engagement!)).toMatchObject({ lane: 131 });
  });

  it('are blamed only where they were the lone suspect, and the second time for sure', async () => {
    const [poison, innocent] = await twoSuspects();
    await claimAndDie(poison);
    expect(await standing(poison)).toMatchObject({ crashes: 1 });
    // It may have been the other one: that has shown nothing yet.
    expect(await standing(innocent)).toMatchObject({ suspicions: 2, crashes: 0 });
    for (let death = 2; death <= 3; death += 1) {
      await claimAndDie(poison);
      expect(await standing(poison)).toMatchObject({ crashes: death, lane: death === 2 ? 99 : 131 });
      expect(await standing(innocent)).toMatchObject({ suspicions: 2, crashes: 0 });
    }
  });

  it('are not blamed when the lone suspect was claimed but not marked yet, or had ended', async () => {
    const [one, other] = await twoSuspects();
    await claimAndDie();
    await claimAndDie();
    expect(await standing(one)).toEqual({ suspicions: 3, crashes: 0, lane: 99 });
    await endTurn(
      engine.database,
      { ...one, fence: null },
      { outcome: 'dropped', reason: 'DEADLINE_EXCEEDED', event: null, story: null, history: null },
    );
    await claimAndDie(one);
    expect(await standing(other)).toEqual({ suspicions: 4, crashes: 0, lane: 131 });
  });

  it('are suspects no longer once they are through', async () => {
    const [one] = await twoSuspects();
    await claimAndDie();
    await claimAndDie();
    await endTurn(
      engine.database,
      { ...one, fence: null },
      { outcome: 'ignored', reason: 'NOTHING_TO_ANSWER', event: null, story: null, history: null },
    );
    expect(await standing(one)).toMatchObject({ lane: 3 });
  });

  it('are blamed as well where workers die arming their answer, the first one or a later one', async () => {
    const undecided = await scene.startTurn();
    await scene.writeReply(undecided, { typingMs: [1_000] });
    const decided = await scene.startTurn();
    await scene.writeReply(decided, { typingMs: [0, 1_000] });
    await settleEvent(engine.database, await scene.takeOne('answer.created'), {
      ...accepted,
      nextProcessing: newEvent(),
    });
    await engine.advance(1_000);
    for (let death = 1; death <= 4; death += 1) {
      const claimed = await claimAndDie();
      expect(claimed.map(({ kind }) => kind)).toEqual(['PACE', 'PACE']);
    }
    for (const turn of [undecided, decided]) {
      expect(await standing(turn)).toMatchObject({ crashes: 0, lane: 131 });
      for (let death = 1; death <= 3; death += 1) await claimAndDie(turn);
      expect(await standing(turn)).toMatchObject({ crashes: 3, lane: 131 });
    }
    const again = await engine.claim({ workerId: 9, lanes: everyLane });
    expect(again.map(({ crashes, decided: isDecided }) => ({ crashes, isDecided }))).toEqual([
      { crashes: 3, isDecided: false },
      { crashes: 3, isDecided: true },
    ]);
    // The one is dropped, the other ends with what was sent; nobody is suspected of what comes next.
    expect(await scene.drop(again[0]!, again[0]!.fence)).toBe(true);
    expect(await supersedeFollowUps(engine.database, again[1]!)).toBe(false);
    expect(await supersedeFollowUps(engine.database, again[1]!, true)).toBe(true);
    expect(await scene.turnRow(decided.turnId)).toMatchObject({ outcome: 'answered', is_ended: true });
    for (const turn of [undecided, decided]) {
      expect(await engine.conversation(turn.conversationId)).toMatchObject({ phase: 0, lane: 3, wakes_in_ms: null });
    }
  });

  it('are not suspected when a worker leaves in peace', async () => {
    await engine.enqueue({ bufferMs: 0 });
    const [claimed] = await engine.claim({ workerId: 7 });
    await reapWorkers(engine.database, [7], { blameTurns: false });
    expect(await standing(claimed!)).toEqual({ suspicions: 0, crashes: 0, lane: 3 });
  });
});
