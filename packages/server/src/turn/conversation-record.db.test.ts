import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { packJson } from '../platform/packed-bytes.ts';
import { accepted, dead, decision, newEvent, openTurnScene, type TurnScene } from '../records/_turn-scene.ts';
import { storeReply } from '../records/answers.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { type Settlement, settleEvent } from '../records/settlements.ts';
import { loadTurnMemory } from '../records/turn-memories.ts';
import { recordAfter } from './deliver/record-after.ts';
import type { PersonaRecord } from './gather/gathered.ts';
import { conversationMemory } from './load-turn.ts';
import { samplePlan } from './testing/sample-turn.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene?.engine.close());

const conversations = new Map<string, string>();

const recordOf = async (turn: ClaimedConversation): Promise<PersonaRecord> =>
  conversationMemory(await loadTurnMemory(scene.engine.database, turn)).record;

/** One message the persona writes by itself, from claim to settlement; what the turn found remembered. */
async function writeUnasked(name: string, settlement: Settlement, more: Partial<PersonaRecord> = {}) {
  const conversationId = conversations.get(name) ?? newUuid();
  conversations.set(name, conversationId);
  const turn = await scene.startTurn({ conversationId });
  const record = await recordOf(turn);
  const id = newUuid();
  const text = `Hello number ${turn.turnNumber}`;
  const after = recordAfter(
    { record: { ...record, ...more }, unansweredKeys: [], history: [], at: '2026-11-20T17:05:00.000Z' },
    samplePlan({ kind: 'NUDGE' }),
    [{ text, answerId: id }],
  );
  const stored = await storeReply(
    scene.engine.database,
    turn,
    {
      answers: [{ id, typingMs: 0, body: packJson({ version: 1, text }) }],
      armed: {
        event: { ...newEvent(), disclosure: null },
        decision: decision({ coveredKeys: packJson([]), personaRecord: packJson(after) }),
      },
      story: Buffer.from('story'),
      call: null,
    },
    0,
  );
  expect(stored.kind).toBe('STORED');
  await settleEvent(scene.engine.database, await scene.takeOne('answer.created'), settlement);
  return { id, found: record };
}

describe('the record of a conversation', () => {
  it('brings every message that was written unasked and taken to the next turn', async () => {
    const first = await writeUnasked('taken', accepted);
    const second = await writeUnasked('taken', accepted);
    const third = await writeUnasked('taken', accepted);
    expect(first.found.proactiveIds).toBeUndefined();
    expect(second.found.proactiveIds).toEqual([first.id]);
    expect(third.found.proactiveIds).toEqual([first.id, second.id]);
  });

  it('forgets one that the platform never took', async () => {
    const first = await writeUnasked('broken', accepted);
    await writeUnasked('broken', dead);
    expect((await writeUnasked('broken', accepted)).found.proactiveIds).toEqual([first.id]);
  });

  it('keeps the excuse and the sincere question from turn to turn', async () => {
    const excuse = { key: 'EXAM', at: '2026-11-20T17:05:00.000Z' };
    await writeUnasked('excused', accepted, { excuse, wasAskedSincerely: true });
    await writeUnasked('excused', accepted);
    expect((await writeUnasked('excused', accepted)).found).toMatchObject({ excuse, wasAskedSincerely: true });
  });
});
