import type { Database } from '../platform/database/index.ts';

/** Small enough that no statement comes near the timeout, whatever a conversation holds. */
const conversationsPerBatch = 100;
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
 * for the lock, then finds no row and changes nothing (every write of the engine starts at the conversation row). One
 * statement per table, because a statement that waited for the lock would not see what was committed meanwhile.
 */
const conversationStatements = [
  'delete from delivery_attempts a using events e where a.event_id = e.id and e.conversation_id = any($1::uuid[])',
  'delete from outboxes where conversation_id = any($1::uuid[])',
  'delete from events where conversation_id = any($1::uuid[])',
  'delete from answers a using turns t where a.turn_id = t.id and t.conversation_id = any($1::uuid[])',
  'delete from turn_checkpoints k using turns t where k.turn_id = t.id and t.conversation_id = any($1::uuid[])',
  'delete from turns where conversation_id = any($1::uuid[])',
  'delete from enqueues where conversation_id = any($1::uuid[])',
  'delete from conversation_memories where conversation_id = any($1::uuid[])',
  'delete from disclosures where conversation_id = any($1::uuid[])',
  'delete from offences where conversation_id = any($1::uuid[])',
  'delete from conversations where id = any($1::uuid[])',
];

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
 * of which something was left.
 */
export async function sweepErasedProjects(database: Database): Promise<number> {
  const { rows } = await database.execute<{ id: string }>(
    `select e.id from erased_projects e where e.erased_at < engine_now() - interval '${keysLiveSeconds} seconds'
       and (exists (select 1 from projects where id = e.id) or ${leftovers.join(' or ')}) limit 100`,
  );
  for (const { id } of rows) await eraseProject(database, id);
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
    if (ids.length > 0) for (const statement of conversationStatements) await tx.execute(statement, [ids]);
    return ids.length;
  });
}
