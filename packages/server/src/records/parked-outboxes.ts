import type { Database } from '../platform/database/index.ts';

const wakeBatch = 1_000;

/*
 * One batch in the order of conversation ids, from a keyset position: an index of its own holds only what is parked, and
 * nothing is looked at twice. Safe when run twice at once: whoever is second finds the rows awake.
 */
const wakeParkedSql = `
with parked as materialized (
  select conversation_id from outboxes
  where project_id = $1 and conversation_id > $2 and head_seq <= tail_seq and worker_id is null and attempt_at is null
  order by conversation_id limit ${wakeBatch} for no key update),
woken as (
  update outboxes o set attempt_at = engine_now() from parked where o.conversation_id = parked.conversation_id
  returning o.conversation_id)
select count(*)::int as woken, (select conversation_id from parked order by conversation_id desc limit 1) as last from woken`;

const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Wakes what was parked of projects whose endpoint was enabled. The order to do so is stored with the enabling itself, so
 * any worker carries it out, and carries it on when another died over it: only the end of a whole pass takes it away, and
 * only where no newer enabling asked again meanwhile. Nothing is missed: PARK holds the project row, so what it parked
 * was committed before the enabling was. `onWoken` is told of each batch, so that sending begins with the first.
 */
export async function wakeParkedOutboxes(
  database: Database,
  options: { onWoken: () => void; isStopping: () => boolean },
): Promise<number> {
  let total = 0;
  const { rows: orders } = await database.query<{ id: string; parked_wake_id: string }>(
    'parked_wakes',
    'select id, parked_wake_id from projects where parked_wake_id is not null limit 100',
    [],
  );
  for (const order of orders) {
    let after = beforeAll;
    for (;;) {
      const { rows } = await database.query<{ woken: number; last: string | null }>('wake_parked', wakeParkedSql, [
        order.id,
        after,
      ]);
      const batch = rows[0]!;
      total += batch.woken;
      if (batch.woken > 0) options.onWoken();
      if (options.isStopping()) return total;
      if (batch.last === null) break;
      after = batch.last;
    }
    await database.query(
      'parked_wake_done',
      'update projects set parked_wake_id = null where id = $1 and parked_wake_id = $2',
      [order.id, order.parked_wake_id],
    );
  }
  return total;
}
