import type { Queryable } from '../platform/database/index.ts';

/** What the sweeper needs to end something past its deadline: who it is about, and the request's tags. */
export interface Overdue {
  conversationId: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  requestId: string;
  /** Packed; null when it is gone. */
  request: Buffer | null;
}

export interface OverdueTurn extends Overdue {
  turnId: string;
  waitsFor: string | null;
}

interface OverdueRow {
  conversation_id: string;
  project_id: string;
  user_profile_id: string;
  persona_profile_id: string;
  request_id: string;
  request: Buffer | null;
}

function readOverdue(row: OverdueRow): Overdue {
  return {
    conversationId: row.conversation_id,
    projectId: row.project_id,
    userProfileId: row.user_profile_id,
    personaProfileId: row.persona_profile_id,
    requestId: row.request_id,
    request: row.request,
  };
}

/** Undecided turns past their deadline. END decides again under the lock, so any number of workers may list the same. */
export async function listOverdueTurns(database: Queryable, limit: number): Promise<OverdueTurn[]> {
  const { rows } = await database.query<OverdueRow & { id: string; waits_for: string | null }>(
    'overdue_turns',
    `select t.conversation_id, t.id, t.project_id, t.request_id, t.waits_for, c.user_profile_id, c.persona_profile_id, e.request
     from turns t join conversations c on c.id = t.conversation_id
       left join enqueues e on e.conversation_id = t.conversation_id and e.id = t.request_id
     where t.outcome is null and t.deadline_at <= engine_now() order by t.deadline_at limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...readOverdue(row), turnId: row.id, waitsFor: row.waits_for }));
}

/**
 * Requests past their deadline that wait behind a turn still being written or paced, and are not about to join it. (Behind
 * an undelivered answer the conversation wakes by itself.) A turn that is overdue itself is ended first, or the drops would
 * come in the wrong order; what waited behind it is claimed, and dropped, then. DROP BEHIND decides again under the lock.
 */
export async function listOverdueBehind(database: Queryable, limit: number): Promise<Overdue[]> {
  const { rows } = await database.query<OverdueRow>(
    'overdue_behind',
    `select c.id as conversation_id, c.project_id, c.pending_enqueue_id as request_id, c.user_profile_id, c.persona_profile_id, e.request
     from conversations c left join enqueues e on e.conversation_id = c.id and e.id = c.pending_enqueue_id
     where c.phase in (1, 2) and not c.merging and c.pending_deadline_at <= engine_now() and c.enqueue_seq > c.taken_seq
       and (c.decided or c.turn_deadline_at > engine_now())
     order by c.pending_deadline_at limit $1`,
    [limit],
  );
  return rows.map(readOverdue);
}
