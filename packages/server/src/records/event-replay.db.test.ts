import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { accepted, dead, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { type ReplayedBatch, type ReplayPosition, replayDeadEvents, replayDeadEventsBetween } from './event-replay.ts';
import { postponeEvent, type TakenEvent } from './outboxes.ts';
import { settleEvent } from './settlements.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
});
afterAll(() => scene?.engine.close());

const from = '2020-01-01T00:00:00.000Z';
const to = '2099-01-01T00:00:00.000Z';

/** A turn of the conversation whose only answer was given up. */
async function deadTurn(conversationId = newUuid()): Promise<{ conversationId: string; eventId: string }> {
  const turn = await scene.startTurn({ conversationId });
  await scene.writeReply(turn);
  const taken = await scene.takeOne('answer.created');
  await settleEvent(scene.engine.database, taken, dead);
  return { conversationId, eventId: taken.eventId };
}

/** Takes and settles until nothing is due; the ids in the order of their sending. */
async function sendAll(conversationId: string): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const taken = await scene.engine.take();
    const mine = taken.filter((event) => event.conversationId === conversationId);
    if (mine.length === 0) return sent;
    for (const event of mine) {
      sent.push(event.eventId);
      await settleEvent(scene.engine.database, event, accepted);
    }
  }
}

/** A whole pass; how many each batch replayed. */
async function replayInBatches(): Promise<number[]> {
  const replayed: number[] = [];
  let after: ReplayPosition | null = null;
  do {
    const { database, projectId } = scene.engine;
    const batch: ReplayedBatch = (await replayDeadEventsBetween(database, projectId, { from, to }, after))!;
    replayed.push(batch.replayed);
    after = batch.after;
  } while (after !== null);
  return replayed;
}

describe('a replay', () => {
  it('while the conversation sends something goes behind it, and the answer then counts as accepted', async () => {
    const { engine } = scene;
    const first = await deadTurn();
    const next = await scene.startTurn({ conversationId: first.conversationId });
    await scene.writeReply(next);
    const sending = await scene.takeOne('answer.created');
    expect(await replayDeadEvents(engine.database, engine.projectId, first.eventId)).toBe('REPLAYED');
    // The replayed event may not be taken while the other is on its way.
    expect(await engine.take()).toEqual([]);
    await settleEvent(engine.database, sending, accepted);
    expect(await sendAll(first.conversationId)).toEqual([first.eventId]);
    const { rows } = await engine.database.execute<{ state: string }>(
      'select a.state from answers a join events e on e.turn_id = a.turn_id where e.id = $1',
      [first.eventId],
    );
    expect(rows).toEqual([{ state: 'accepted' }]);
  });

  it('does not wake a head that waits for its retry, nor make it lose its place', async () => {
    const { engine } = scene;
    const first = await deadTurn();
    const next = await scene.startTurn({ conversationId: first.conversationId });
    await scene.writeReply(next);
    const failing = await scene.takeOne('answer.created');
    const attempt = { status: 500, failure: 'status', durationMs: 1 };
    await postponeEvent(engine.database, failing, { waitMs: 5_000, yields: false, attempt });
    expect(await replayDeadEvents(engine.database, engine.projectId, first.eventId)).toBe('REPLAYED');
    expect(await engine.take()).toEqual([]);
    await engine.advance(5_000);
    expect(await sendAll(first.conversationId)).toEqual([failing.eventId, first.eventId]);
  });

  it('of several turns between two times keeps their order, ids and bytes, and is done once', async () => {
    const { engine } = scene;
    const conversationId = newUuid();
    const dead: string[] = [];
    for (let count = 0; count < 3; count += 1) dead.push((await deadTurn(conversationId)).eventId);
    const bodies = async () =>
      (
        await engine.database.execute('select id, body from events where conversation_id = $1 order by id', [
          conversationId,
        ])
      ).rows;
    const before = await bodies();
    const replays = await Promise.all(
      [1, 2, 3].map(() => replayDeadEventsBetween(engine.database, engine.projectId, { from, to }, null)),
    );
    expect(replays.reduce((sum, batch) => sum + batch!.replayed, 0)).toBe(3);
    expect(await sendAll(conversationId)).toEqual(dead);
    expect(await bodies()).toEqual(before);
  });

  it('leaves out what was created outside of the time, and what has no content any more', async () => {
    const { engine } = scene;
    const { rows } = await engine.database.execute<{ now: string }>('select engine_now()::text as now');
    await engine.advance(1_000);
    const [late, erased] = [await deadTurn(), await deadTurn()];
    const early = await replayDeadEventsBetween(engine.database, engine.projectId, { from, to: rows[0]!.now }, null);
    expect(early).toEqual({ replayed: 0, after: null });
    await engine.database.execute(`update events set body = '' where id = $1`, [erased.eventId]);
    expect(await replayDeadEvents(engine.database, engine.projectId, erased.eventId)).toBe('NOT_REPLAYABLE');
    expect(await replayDeadEventsBetween(engine.database, engine.projectId, { from, to }, null)).toMatchObject({
      replayed: 1,
    });
    expect(await sendAll(late.conversationId)).toEqual([late.eventId]);
  });

  it('of more conversations than one batch goes on where the one before ended', async () => {
    const { engine } = scene;
    await engine.database.execute(
      `with ids as (select gen_random_uuid() as id from generate_series(1, 5_500)),
       c as (insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq, event_seq)
         select id, $1, 'u', 'p', false, 3, 0, 0, 2 from ids),
       o as (insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq) select id, $1, 3, 3, 2 from ids)
       insert into events (conversation_id, seq, id, project_id, type, state, created_at, settled_at, body)
       select id, n, gen_random_uuid(), $1, 'conversation.dropped', 'dead',
         engine_now() + (row_number() over (partition by n order by id) + n * 10_000) * interval '1 us', engine_now(), 'x'
       from ids, generate_series(1, 2) n`,
      [engine.projectId],
    );
    const replayed = await replayInBatches();
    expect([replayed.length, replayed.reduce((sum, each) => sum + each)]).toEqual([12, 11_000]);
    expect(Math.max(...replayed)).toBeLessThanOrEqual(1_000);
    const { rows } = await engine.database.execute<{ due: number }>(
      'select count(*)::int as due from outboxes where head_seq = 3 and tail_seq = 4 and attempt_at <= engine_now()',
    );
    expect(rows[0]!.due).toBe(5_500);
  });

  it('of one conversation with more than a batch is bounded, keeps the order, and loses nothing when it is interrupted', async () => {
    const { engine } = scene;
    const conversationId = newUuid();
    // Every fifth pair was created by one statement; and the first hundred were replayed before, and died again.
    await engine.database.execute(
      `with c as (insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq, event_seq)
         values ($2, $1, 'u', 'p', false, 4, 0, 0, 2600)),
       o as (insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq) values ($2, $1, 4, 2601, 2600))
       insert into events (conversation_id, seq, id, project_id, type, state, created_at, settled_at, body)
       select $2, case when n <= 100 then 2500 + n else n end, gen_random_uuid(), $1, 'conversation.dropped', 'dead',
         engine_now() + (n - (n % 5 = 0)::int) * interval '1 us', engine_now(), 'x' from generate_series(1, 2500) n`,
      [engine.projectId, conversationId],
    );
    const order = async (condition: string) =>
      (
        await engine.database.execute<{ id: string }>(
          `select id from events where conversation_id = $1 order by ${condition}`,
          [conversationId],
        )
      ).rows.map(({ id }) => id);
    const before = await order('created_at, seq');
    // The first call's answer is lost, and the next one begins again; another goes on beside it.
    const lost = (await replayDeadEventsBetween(engine.database, engine.projectId, { from, to }, null))!.replayed;
    const [one, other] = await Promise.all([replayInBatches(), replayInBatches()]);
    expect(Math.max(lost, ...one, ...other)).toBeLessThanOrEqual(1_001);
    expect([lost, ...one, ...other].reduce((sum, each) => sum + each)).toBe(2_500);
    expect(await order('seq')).toEqual(before);
    const { rows } = await engine.database.execute(
      'select head_seq::int as head, tail_seq::int as tail from outboxes where conversation_id = $1',
      [conversationId],
    );
    expect(rows).toEqual([{ head: 2_601, tail: 5_100 }]);
  });

  it('beside a conversation at full work never inverts, loses or repeats an event', async () => {
    const { engine } = scene;
    await engine.database.execute('update outboxes set attempt_at = null where head_seq = 3 and tail_seq = 4');
    const first = await deadTurn();
    const order: string[] = [];
    const armed: string[] = [];
    let isWorking = true;
    const isWaiting = async () =>
      (
        await engine.database.execute('select 1 from outboxes where conversation_id = $1 and head_seq <= tail_seq', [
          first.conversationId,
        ])
      ).rowCount > 0;
    const sending = (async () => {
      while (isWorking || (await isWaiting())) {
        const taken: TakenEvent[] = await engine.take();
        for (const event of taken.filter(({ conversationId }) => conversationId === first.conversationId)) {
          order.push(event.eventId);
          await settleEvent(engine.database, event, accepted);
        }
      }
    })();
    for (let count = 0; count < 10; count += 1) {
      await engine.enqueue({ conversationId: first.conversationId, bufferMs: 0 });
      let claimed = await engine.claim();
      while (claimed.length === 0) claimed = await engine.claim();
      const replaying = count === 5 ? replayDeadEvents(engine.database, engine.projectId, first.eventId) : null;
      await scene.writeReply(claimed[0]!);
      await replaying;
      const { rows } = await engine.database.execute<{ id: string }>('select id from events where turn_id = $1', [
        claimed[0]!.turnId,
      ]);
      armed.push(rows[0]!.id);
    }
    isWorking = false;
    await sending;
    expect(order.filter((id) => id !== first.eventId)).toEqual(armed);
    expect(order.filter((id) => id === first.eventId)).toHaveLength(1);
  });
});
