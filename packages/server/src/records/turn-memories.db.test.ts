import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { accepted, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { settleEvent } from './settlements.ts';
import { loadTurnMemory } from './turn-memories.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene?.engine.close());

describe('what a turn starts from', () => {
  it('holds the accepted answers of its conversation, newest first, each with its id, its time and its very bytes', async () => {
    const { engine, startTurn, writeReply, takeOne } = scene;
    const conversationId = newUuid();
    const first = await startTurn({ conversationId });
    expect((await loadTurnMemory(engine.database, first)).delivered).toEqual([]);
    for (const turn of [first, null]) {
      expect(await writeReply(turn ?? (await startTurn({ conversationId })))).toBe(true);
      await engine.advance(1_000);
      await settleEvent(engine.database, await takeOne('answer.created'), accepted);
    }
    const stored = await engine.database.execute<{ id: string; body: Buffer; at: Date }>(
      'select id, body, settled_at as at from answers where conversation_id = $1 order by settled_at desc',
      [conversationId],
    );
    const { delivered } = await loadTurnMemory(engine.database, await startTurn({ conversationId }));
    expect(delivered).toHaveLength(2);
    expect(delivered).toEqual(stored.rows.map(({ id, body, at }) => ({ id, body, acceptedAtMs: at.getTime() })));
  });

  it('holds the newest sixty of them', async () => {
    const { engine, startTurn } = scene;
    const turn = await startTurn({ conversationId: newUuid() });
    await engine.database.execute(
      `insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, settled_at, body)
       select $1, n + 100, gen_random_uuid(), $2, $3, 'accepted', 0, engine_now(), engine_now() + n * interval '1 s', convert_to(n::text, 'UTF8')
       from generate_series(1, 64) n`,
      [turn.turnId, turn.conversationId, turn.projectId],
    );
    const { delivered } = await loadTurnMemory(engine.database, turn);
    const numbers = delivered.map(({ body }) => Number(body.toString()));
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => 64 - index));
  });
});
