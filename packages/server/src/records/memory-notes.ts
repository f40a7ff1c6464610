import type { Database, Queryable } from '../platform/database/index.ts';

/** The record of a conversation, which holds its notes; null: nothing is remembered of it. */
export async function readPersonaRecord(
  database: Queryable,
  projectId: string,
  conversationId: string,
): Promise<Buffer | null> {
  const { rows } = await database.query<{ persona_record: Buffer | null }>(
    'read_persona_record',
    'select persona_record from conversation_memories where conversation_id = $1 and project_id = $2',
    [conversationId, projectId],
  );
  return rows[0]?.persona_record ?? null;
}

/**
 * Changes what a conversation remembers, under the lock of its row: no turn is claimed meanwhile, and a generated one that
 * ends waits and merges. BUSY: a turn is open that would store over it (phases 1 and 2, as long as nothing is decided).
 * `change` gets and gives packed JSON, and the engine's time; null: nothing is changed. Without a record there is nothing to change.
 */
export async function changePersonaRecord(
  database: Database,
  { projectId, conversationId }: { projectId: string; conversationId: string },
  change: (record: Buffer, now: Date) => Buffer | null,
): Promise<'CHANGED' | 'UNCHANGED' | 'BUSY'> {
  return database.transaction(async (tx) => {
    const { rows } = await tx.query<{ is_busy: boolean; now: Date }>(
      'lock_idle_conversation',
      `select phase in (1, 2) and not decided as is_busy, engine_now() as now from conversations
       where id = $1 and project_id = $2 for no key update`,
      [conversationId, projectId],
    );
    if (rows[0]?.is_busy) return 'BUSY';
    const stored = await readPersonaRecord(tx, projectId, conversationId);
    const record = rows[0] && stored ? change(stored, rows[0].now) : null;
    if (record === null) return 'UNCHANGED';
    await tx.query(
      'change_persona_record',
      `update conversation_memories set persona_record = $3, updated_at = engine_now()
       where conversation_id = $1 and project_id = $2`,
      [conversationId, projectId, record],
    );
    return 'CHANGED';
  });
}
