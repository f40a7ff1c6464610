import type { Queryable } from '../platform/database/index.ts';
import { appendEventSql } from './event-append.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import type { NoticingTurn } from './protections.ts';
import type { NewEvent } from './turns.ts';

/** A rejected picture and the event that tells of it. */
export interface PictureReport {
  urlHash: Buffer;
  event: NewEvent;
}

/*
 * REPORT PICTURE. Queues `chat.image.rejected` at the tail of the conversation whose turn met the picture, once per picture:
 * the mark and the event are one transaction. Lock order: conversation, the picture, then the outbox of that same
 * conversation; a turn that reports several holds its outbox while it waits for the next picture, so it may be ended by a
 * circle with what settles a batch of outboxes, and is stored again. Two conversations at once: the second waits for the
 * mark, finds it set and queues nothing. Fenced: a turn that was lost or is decided reports nothing. Of a turn that is
 * stored when it has ended (fence null) it is one statement of many in its transaction: whoever reports several takes them
 * in the order of their hashes.
 */
const reportSql = `
with l as materialized (
  select c.id, c.project_id from conversations c
  where c.id = $1 and ($3::bigint is null
    or (c.turn_id = $2 and c.fence = $3 and ${isInPhase('c', 1)} and ${isOwned('c')} and not c.decided))
  for no key update),
p as (
  update picture_analyses p set is_reported = true from l
  where p.project_id = l.project_id and p.url_hash = $4 and not p.is_reported and p.body is not null
  returning p.project_id),
c as (
  update conversations c set event_seq = c.event_seq + 1 from l join p on p.project_id = l.project_id where c.id = l.id
  returning c.id, c.project_id, c.lane, c.event_seq),
${appendEventSql({ from: 'c', id: '$5::uuid', type: "'chat.image.rejected'", body: '$6::bytea', turn: '$2::uuid', number: 'null' })}
select (select count(*) from l)::int as owned, (select count(*) from c)::int as reported`;

/** REPORTED: the event is queued. KNOWN: the platform was told before. FENCED: the turn is no longer ours. */
export async function reportPicture(
  database: Queryable,
  turn: NoticingTurn,
  input: PictureReport,
): Promise<'REPORTED' | 'KNOWN' | 'FENCED'> {
  const { rows } = await database.query<{ owned: number; reported: number }>('report_picture', reportSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    input.urlHash,
    input.event.id,
    input.event.body,
  ]);
  if (rows[0]?.owned !== 1) return 'FENCED';
  return rows[0].reported === 1 ? 'REPORTED' : 'KNOWN';
}
