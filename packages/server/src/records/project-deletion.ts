import type { Database, Transaction } from '../platform/database/index.ts';

/** Few enough that their last rows are gone within milliseconds: their locks are held so long. */
const conversationsPerBatch = 50;
/** Small enough that no statement comes near the timeout. */
const rowsPerBatch = 2_000;
/** By then no process remembers a key of a closed project any more (a second), nor accepts with it. */
const keysLiveSeconds = 5;
/** Advisory lock class of erasing; the second key is the project. */
const erasingLockClass = 7203;

/** Tables with rows of the project itself. Those of conversations go with their conversation. */
const projectTables = [
  'stops',
  'profiles',
  'picture_analyses',
  'project_logs',
  'idempotency_keys',
  'disclosures',
  'offences',
  'conversation_memories',
  'spends',
  'spend_totals',
  'persona_styles',
  'persona_style_analyses',
];

/*
 * What hangs on conversations, along the indexes there are. Each statement is repeated until nothing is left, because a
 * conversation may hold any number of rows.
 */
const conversationStatements = [
  'delete from outboxes where conversation_id = any($1::uuid[])',
  `with gone as (delete from events where ${firstOf('events', 'conversation_id, seq')} returning id),
   attempts as (delete from delivery_attempts a using gone where a.event_id = gone.id) select id from gone`,
  `with gone as (delete from turns where ${firstOf('turns', 'conversation_id, number')} returning id),
   answers as (delete from answers a using gone where a.turn_id = gone.id),
   checkpoints as (delete from turn_checkpoints k using gone where k.turn_id = gone.id) select id from gone`,
  // By key: the table is partitioned, so a row's place does not name it.
  `delete from enqueues where (conversation_id, id) in (${firstRows('enqueues', 'conversation_id, id')})`,
  'delete from conversation_memories where conversation_id = any($1::uuid[])',
  `delete from disclosures where ${firstOf('disclosures', 'conversation_id, at desc')}`,
  `delete from offences where ${firstOf('offences', 'conversation_id, at desc')}`,
];

function firstOf(table: string, order: string): string {
  return `ctid = any(array(${firstRows(table, order, 'ctid')}))`;
}

function firstRows(table: string, order: string, columns = order): string {
  return `select ${columns} from ${table} where conversation_id = any($1::uuid[]) order by ${order} limit ${rowsPerBatch}`;
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
  while (await eraseConversations(database, projectId));
  for (const table of projectTables) {
    const statement = `delete from ${table} where ctid = any(array(select ctid from ${table} where project_id = $1 limit ${rowsPerBatch}))`;
    await repeat(() => erasing(database, projectId, (tx) => tx.execute(statement, [projectId])));
  }
}

interface ConversationPlace {
  id: string;
  user_profile_id: string;
  persona_profile_id: string;
}

/** One pass over the conversations there are; false: there were none. Those that somebody holds are left to the next pass. */
async function eraseConversations(database: Database, projectId: string): Promise<boolean> {
  let erased = 0;
  let last: ConversationPlace | undefined;
  for (;;) {
    const batch = await listConversations(database, projectId, last);
    if (batch.length === 0) break;
    last = batch.at(-1);
    erased += await eraseBatch(
      database,
      projectId,
      batch.map(({ id }) => id),
    );
  }
  // All are held: waits for one of them, and fails when it is held too long.
  if (last !== undefined && erased === 0) {
    await database.execute('select 1 from conversations where id = $1 for update', [last.id]);
  }
  return last !== undefined;
}

/** From a keyset position: the entries of those erased before are still in the index, and would be read again and again. */
async function listConversations(
  database: Database,
  projectId: string,
  after: ConversationPlace | undefined,
): Promise<ConversationPlace[]> {
  const { rows } = await erasing(database, projectId, (tx) =>
    tx.execute<ConversationPlace>(
      `select id, user_profile_id, persona_profile_id from conversations
       where project_id = $1 and (user_profile_id, persona_profile_id, id) > ($2, $3, $4::uuid)
       order by user_profile_id, persona_profile_id, id limit ${conversationsPerBatch}`,
      [projectId, after?.user_profile_id ?? '', after?.persona_profile_id ?? '', after?.id ?? firstUuid],
    ),
  );
  return rows;
}

const firstUuid = '00000000-0000-0000-0000-000000000000';

/*
 * Three steps, because no lock of a conversation may be held while its bulk is deleted: what waits for that lock shares a
 * statement with the turns of other projects. First the conversation is taken from everybody, under its lock: no turn is
 * its own any more, nothing is to be sent, nothing is due. From then on only enqueues in flight change it, so its rows are
 * deleted without the lock. The little that was stored meanwhile goes with the conversation itself, under its lock again:
 * whoever waits for that finds no row and changes nothing, for every write begins at the conversation or at its outbox.
 */
async function eraseBatch(database: Database, projectId: string, ids: readonly string[]): Promise<number> {
  const taken = await erasing(database, projectId, async (tx) => {
    const locked = await lockFree(tx, ids);
    // A statement of its own: it sees what was stored before the locks were had.
    await tx.execute(takeAwaySql, [locked]);
    return locked;
  });
  if (taken.length === 0) return 0;
  for (const statement of conversationStatements) {
    await repeat(() => erasing(database, projectId, (tx) => tx.execute(statement, [taken])));
  }
  return erasing(database, projectId, async (tx) => {
    const locked = await lockFree(tx, taken);
    for (const statement of conversationStatements) await repeat(() => tx.execute(statement, [locked]));
    await tx.execute('delete from conversations where id = any($1::uuid[])', [locked]);
    return locked.length;
  });
}

/** Of these, the conversations that nobody holds: waiting for one would mean holding the others. */
async function lockFree(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    'select id from conversations where id = any($1::uuid[]) order by id for update skip locked',
    [ids],
  );
  return rows.map((row) => row.id);
}

/** In phase 3 without an event it waits for, no turn is opened, whatever is enqueued. */
const takeAwaySql = `
with o as materialized (
  select conversation_id from outboxes where conversation_id = any($1::uuid[]) order by conversation_id for update),
c as (
  update conversations set phase = 3, worker_id = null, fence = fence + 1, turn_id = null, await_seq = null, wake_at = null,
    taken_seq = enqueue_seq
  where id = any($1::uuid[]))
delete from outboxes using o where outboxes.conversation_id = o.conversation_id`;

async function repeat(run: () => Promise<{ rowCount: number }>): Promise<void> {
  while ((await run()).rowCount >= rowsPerBatch);
}

/*
 * One transaction of an erasure. Several processes may erase one project at once, and would wait for each other's rows in
 * different orders: they take it one after the other. Who waits for that waits for work that goes on, not for a row that
 * somebody holds, so only the statement's timeout bounds it. A project may be deleted before the statistics of what it
 * stored exist, so no plan may depend on them: only indexes are offered to it.
 */
const boundsSql = `
with bound as materialized (select current_setting('lock_timeout') as row_lock, set_config('lock_timeout', '0', true)),
waited as materialized (select pg_advisory_xact_lock($1, hashtext($2)) from bound)
select set_config('lock_timeout', bound.row_lock, true), set_config('enable_seqscan', 'off', true),
  set_config('enable_bitmapscan', 'off', true), set_config('enable_hashjoin', 'off', true),
  set_config('enable_mergejoin', 'off', true) from waited, bound`;

function erasing<Result>(
  database: Database,
  projectId: string,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (tx) => {
    await tx.execute(boundsSql, [erasingLockClass, projectId]);
    return work(tx);
  });
}
