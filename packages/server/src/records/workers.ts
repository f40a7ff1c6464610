import type { Client } from 'pg';
import type { Database, Queryable, Transaction } from '../platform/database/index.ts';

/** Advisory lock class of live workers; the second key is the worker's id. */
const workerLockClass = 7201;

/**
 * Enters this process among the workers, on the session whose end frees its lock: SIGKILL frees it within milliseconds,
 * while a stopped process keeps it and is judged by its beat. The row becomes visible only when the lock is held.
 */
export async function registerWorker(session: Client): Promise<number> {
  await session.query('begin');
  const { rows } = await session.query<{ id: number }>('insert into workers default values returning id::int');
  const id = rows[0]!.id;
  await session.query('select pg_advisory_lock($1, $2)', [workerLockClass, id]);
  await session.query('commit');
  return id;
}

/**
 * Takes an identity up again after its session was lost while the process lived: what it owns stays its own, and nothing
 * is done or paid for twice. GONE: it was reaped meanwhile. HELD: the server has not noticed yet that the old session is
 * gone. Lock first, row second: REAP holds the lock while it deletes the row, so it either finds the lock taken or has
 * removed the row this looks for.
 */
export async function resumeWorker(session: Client, workerId: number): Promise<'RESUMED' | 'GONE' | 'HELD'> {
  const { rows } = await session.query<{ locked: boolean }>('select pg_try_advisory_lock($1, $2) as locked', [
    workerLockClass,
    workerId,
  ]);
  if (!rows[0]!.locked) return 'HELD';
  if (await beatWorker(session, workerId)) return 'RESUMED';
  await session.query('select pg_advisory_unlock($1, $2)', [workerLockClass, workerId]);
  return 'GONE';
}

/** False: peers declared this worker dead and took its turns over; it must stop writing and leave. */
export async function beatWorker(session: Client, workerId: number): Promise<boolean> {
  const result = await session.query('update workers set beat = beat + 1 where id = $1 and beat >= 0', [workerId]);
  return result.rowCount === 1;
}

/** Marked before a lone suspect runs, and taken off after it: while it stands, a death of this worker is blamed on it. */
export async function markSoloTurn(database: Queryable, workerId: number, turnId: string | null): Promise<void> {
  await database.query('solo', 'update workers set solo_turn = $2 where id = $1 and beat >= 0', [workerId, turnId]);
}

/** `beat` below zero: declared dead, and not everything it held is free yet. */
export async function listWorkers(database: Queryable): Promise<{ id: number; beat: number }[]> {
  return (await database.query<{ id: number; beat: number }>('workers', 'select id, beat from workers', [])).rows;
}

/** Workers whose session is gone, at this moment. */
export async function listGoneWorkers(database: Database, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  return database.transaction((tx) => lockGone(tx, ids));
}

/** Those of them whose lock is free; it is held to the end of the transaction, so that none of them comes back in it. */
async function lockGone(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(
    'select id from unnest($1::bigint[]) as w(id) where pg_try_advisory_xact_lock($2, id::int)',
    [ids, workerLockClass],
  );
  return rows.map((row) => row.id);
}

/** Reaps those of the given workers whose session is still gone. */
export async function reapGoneWorkers(database: Database, ids: readonly number[]): Promise<Freed> {
  return database.transaction(async (tx) => reapWorkers(tx, await lockGone(tx, ids), { blameTurns: true }));
}

/**
 * Owners of rows that are no workers (any more): claims of a worker that was reaped a moment before. REAP works on what
 * it sees, and such a claim commits after it looked. Ids are never given twice, so who is missing now is gone for good.
 */
export async function listUnknownOwners(database: Queryable): Promise<number[]> {
  const { rows } = await database.query<{ id: number }>(
    'unknown_owners',
    `select o.id from (
       select worker_id as id from conversations where worker_id is not null
       union select worker_id from outboxes where worker_id is not null) o
     where not exists (select 1 from workers w where w.id = o.id)`,
    [],
  );
  return rows.map((row) => row.id);
}

/** How much was freed. */
export interface Freed {
  conversations: number;
  outboxes: number;
  /** What somebody else held at this moment, and is still to be freed: by the next look, whoever makes it. */
  left: number;
}

/** For good, before any of its turns is freed: it must not come back to those that are still its own. */
const declareDeadSql = 'update workers set beat = -1 where id = any($1::bigint[]) and beat >= 0';

/*
 * REAP. What dead workers held is free again at once: fences move on, so a zombie's writes change nothing.
 * Whoever was being written, or had an answer armed, is a suspect: at two deaths it runs among other suspects, at three among a few, from four on alone. A turn is
 * blamed (`crashes`) only for the death of a worker that ran it as its lone suspect. The first such death may still have
 * been the work of a turn beside it, which has shown nothing yet, so all others in hand are suspected as well; after a
 * second one nobody else is. Nothing here gives a turn up.
 * What a worker was sending is free as well. The first death says nothing of it, and it was no attempt. From the second
 * in a row on it was one, and the next waits ever longer: then the others in hand have gone out, and who kills by being sent comes to the end of
 * its tries (`webhooks/deliverer.ts`).
 * A row that somebody holds keeps none of the others: it is passed over, and while anything is left of a worker, its row
 * stays for the next look ($2; without blame nothing is lost with it, and unknown owners are looked for as well). The
 * lone suspect is freed last, because the others are judged by what it had shown before this death.
 * Safe when run twice at once: a row that was freed meanwhile no longer has the owner. `crashes` of a turn is read from
 * another row than the one locked: only REAP writes it, under that lock.
 */
const reapSql = `
with dead as materialized (
  select d.id, w.solo_turn from unnest($1::bigint[]) as d(id) left join workers w on w.id = d.id),
held as materialized (
  select c.id, c.worker_id, coalesce(d.solo_turn = c.turn_id, false) as ran_alone
  from conversations c join dead d on c.worker_id = d.id),
locked as materialized (
  select c.id, c.turn_id, c.phase, d.id as worker_id, coalesce(d.solo_turn = c.turn_id, false) as ran_alone
  from conversations c join dead d on c.worker_id = d.id order by c.id for no key update of c skip locked),
lc as materialized (
  select * from locked where not ran_alone or not exists (
    select 1 from held h where h.worker_id = locked.worker_id and not h.ran_alone and h.id not in (select id from locked))),
proven as materialized (
  select h.worker_id from held h join conversations c on c.id = h.id join turns t on t.id = c.turn_id
  where h.ran_alone and c.phase in (1, 2) and t.crashes >= 1),
t as (
  update turns t set suspicions = t.suspicions + 1, crashes = t.crashes + lc.ran_alone::int
  from lc
  where t.id = lc.turn_id and $2::boolean and lc.phase in (1, 2)
    and (lc.ran_alone or lc.worker_id not in (select worker_id from proven))
  returning t.id, t.suspicions),
c as (
  update conversations c set worker_id = null, fence = c.fence + 1, wake_at = engine_now(),
    lane = case when t.suspicions >= 2 then (c.lane & 31) + 32 * least(t.suspicions, 4) else c.lane end
  from lc left join t on t.id = lc.turn_id where c.id = lc.id),
lo as materialized (
  select o.conversation_id from outboxes o join dead d on o.worker_id = d.id order by o.conversation_id for no key update of o skip locked),
o as (
  update outboxes o set worker_id = null, fence = o.fence + 1,
    deaths = case when $2 then least(o.deaths + 1, 100) else o.deaths end,
    attempts = case when $2 and o.deaths > 0 then o.attempts else greatest(o.attempts - 1, 0) end,
    attempt_at = engine_now() + case when $2 and o.deaths > 0 then least(5 * 4 ^ (o.deaths - 1), 7200) else 0 end * interval '1 s'
  from lo
  where o.conversation_id = lo.conversation_id),
rest as materialized (
  select worker_id from held where id not in (select id from lc)
  union all
  select o.worker_id from outboxes o join dead d on o.worker_id = d.id
  where o.conversation_id not in (select conversation_id from lo)),
gone as (
  delete from workers where id = any($1::bigint[]) and not ($2::boolean and id in (select worker_id from rest)))
select (select count(*) from lc)::int as conversations, (select count(*) from lo)::int as outboxes,
  (select count(*) from rest)::int as left`;

export async function reapWorkers(
  database: Queryable,
  ids: readonly number[],
  options: { blameTurns: boolean },
): Promise<Freed> {
  if (ids.length === 0) return { conversations: 0, outboxes: 0, left: 0 };
  await database.execute(declareDeadSql, [ids]);
  const { rows } = await database.execute<Freed>(reapSql, [ids, options.blameTurns]);
  return rows[0]!;
}

/** Takes a leaving worker off the list; what it still holds is freed for the others. */
export async function unregisterWorker(database: Queryable, workerId: number): Promise<void> {
  await reapWorkers(database, [workerId], { blameTurns: false });
}
