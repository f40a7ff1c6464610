import type { Database } from '../platform/database/index.ts';

const conversationsPerBatch = 100;
/** Small enough that no statement comes near the timeout. */
const rowsPerBatch = 5_000;
/** By then no process remembers a key of a closed project any more (a second), nor accepts with it. */
const keysLiveSeconds = 5;

/** Tables with rows of the project itself. Those of conversations go with their conversation. */
const projectTables = [
  'stops',
  'profiles',
  'project_logs',
  'idempotency_keys',
  'disclosures',
  'offences',
  'conversation_memories',
  'spends',
  'spend_totals',
];

/*
 * In this order, inside one transaction that holds the conversations' locks: a worker that is writing or settling waits
 * for the lock, then finds no row and changes nothing (every write of the engine starts at the conversation row or the
 * outbox). A statement of its own for each step, because one that waited for a lock would not see what was committed
 * meanwhile; each is repeated until nothing is left, because a conversation may hold any number of rows.
 */
const conversationStatements = [
  'delete from outboxes where conversation_id = any($1::uuid[])',
  `with gone as (delete from events where ${firstOf('events', 'conversation_id, seq')} returning id),
   attempts as (delete from delivery_attempts a using gone where a.event_id = gone.id) select id from gone`,
  `with gone as (delete from turns where ${firstOf('turns', 'id')} returning id),
   answers as (delete from answers a using gone where a.turn_id = gone.id),
   checkpoints as (delete from turn_checkpoints k using gone where k.turn_id = gone.id) select id from gone`,
  // By key: the table is partitioned, so a row's place does not name it.
  `delete from enqueues where ${firstOf('enqueues', 'conversation_id, id')}`,
  'delete from conversation_memories where conversation_id = any($1::uuid[])',
  `delete from disclosures where ${firstOf('disclosures', 'ctid')}`,
  `delete from offences where ${firstOf('offences', 'ctid')}`,
];

function firstOf(table: string, key: string): string {
  const rows = `select ${key} from ${table} where conversation_id = any($1::uuid[]) limit ${rowsPerBatch}`;
  return key === 'ctid' ? `ctid = any(array(${rows}))` : `(${key}) in (${rows})`;
}

/**
 * Takes every key of a project away, and notes that it is to be erased: enqueues end within a second, everywhere, and a
 * deletion that is interrupted is finished by `sweepErasedProjects`. False: there is no such project.
 */
export async function closeProject(database: Database, projectId: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    const { rowCount } = await tx.execute('select 1 from projects where id = $1 for update', [projectId]);
    if (rowCount === 0) return false;
    await tx.execute('delete from access_keys where project_id = $1', [projectId]);
    await tx.execute(
      'insert into erased_projects (id, erased_at) values ($1, engine_now()) on conflict (id) do update set erased_at = engine_now()',
      [projectId],
    );
    return true;
  });
}

/**
 * Deletes everything of a project that no longer accepts (`closeProject`, and a second later). The project's own row goes
 * last, so an interrupted deletion can be repeated; what an enqueue in flight stored meanwhile goes in the second round.
 */
export async function eraseProject(database: Database, projectId: string): Promise<void> {
  await eraseRows(database, projectId);
  await database.execute('delete from projects where id = $1', [projectId]);
  await eraseRows(database, projectId);
}

/**
 * Finishes interrupted deletions, and takes away what was stored for a deleted project by a request or turn that was in
 * flight: its process looked before the project was gone and wrote afterwards, however long it stood still in between.
 * Any worker, at any time, several at once. Resolves with the number of projects
 * of which something was left; one that cannot be erased does not keep the others.
 */
export async function sweepErasedProjects(database: Database): Promise<number> {
  const { rows } = await database.execute<{ id: string }>(
    `select e.id from erased_projects e where e.erased_at < engine_now() - interval '${keysLiveSeconds} seconds'
       and (exists (select 1 from projects where id = e.id) or ${leftovers.join(' or ')}) limit 100`,
  );
  const failures: unknown[] = [];
  for (const { id } of rows) await eraseProject(database, id).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
  if (rows.length === 0) {
    await database.execute(`delete from erased_projects where erased_at < engine_now() - interval '24 hours'`);
  }
  return rows.length;
}

const leftovers = ['conversations', ...projectTables].map(
  (table) => `exists (select 1 from ${table} where project_id = e.id)`,
);

async function eraseRows(database: Database, projectId: string): Promise<void> {
  while ((await eraseConversations(database, projectId)) === conversationsPerBatch);
  for (const table of projectTables) {
    const statement = `delete from ${table} where ctid = any(array(select ctid from ${table} where project_id = $1 limit ${rowsPerBatch}))`;
    while ((await database.execute(statement, [projectId])).rowCount === rowsPerBatch);
  }
}

async function eraseConversations(database: Database, projectId: string): Promise<number> {
  return database.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(
      'select id from conversations where project_id = $1 order by id limit $2 for update',
      [projectId, conversationsPerBatch],
    );
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return 0;
    for (const statement of conversationStatements) {
      while (((await tx.execute(statement, [ids])).rowCount ?? 0) >= rowsPerBatch);
    }
    await tx.execute('delete from conversations where id = any($1::uuid[])', [ids]);
    return ids.length;
  });
}
