import type { BenchDatabase } from '../_setup/database.ts';

const rowsAtOnce = 50_000;

/**
 * Conversations that wait with an enqueue in their buffer, due between one hour and a day from now. All in the lane of the
 * project whose turns are measured, where they are most in the way.
 */
export async function insertWaitingRows(database: BenchDatabase, projectId: string, rows: number): Promise<void> {
  const { lane } = (
    await database.query<{ lane: number }>(
      `select lane & 31 as lane from conversations where project_id = $1 limit 1`,
      [projectId],
    )
  )[0]!;
  for (let inserted = 0; inserted < rows; inserted += rowsAtOnce) {
    await database.query(
      `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, wake_at, enqueue_seq,
         taken_seq, pending_enqueue_id, pending_first_at, pending_due_at, pending_deadline_at)
       select gen_random_uuid(), $1, 'waiting-user-' || n, 'waiting-persona-' || n % 1000, false, $2, due_at, 1, 0,
         gen_random_uuid(), now(), due_at, due_at + interval '10 min'
       from generate_series($3::int, $4::int) n,
         lateral (select now() + interval '1 h' + (random() * 23 + n * 0) * interval '1 h' as due_at) d`,
      [projectId, lane, inserted + 1, Math.min(inserted + rowsAtOnce, rows)],
    );
  }
}
