import type { Queryable } from '../platform/database/index.ts';
import { appendEventSql } from './event-append.ts';
import { isInPhase, isOwned } from './found-by-key.ts';
import type { NewEvent } from './turns.ts';

/** What is noticed about a user in a turn, beside any stop: rows of `stops` that stop nothing. */
export interface NewProtection {
  id: string;
  kind: 'AGE_REVIEW' | 'CRISIS';
  guard: string;
  /** Seconds until it is over; null: until somebody decides. */
  seconds: number | null;
  /** Packed JSON. */
  evidence: Buffer;
  /** Null where the project takes no extended events. */
  event: (NewEvent & { type: 'age.review' | 'user.crisis' }) | null;
}

/** Whose turn it is: of an enqueued one with its fence; null for one that is stored when it has ended. */
export interface NoticingTurn {
  conversationId: string;
  turnId: string;
  fence: number | null;
}

/*
 * PROTECT. Enters a protection of the user and queues its event, once per turn and kind: the row and the event are one
 * transaction, so a turn that is run again finds the row and queues nothing. One review of a user is open at a time; a
 * second doubt adds nothing to it. Two turns of one user at once may open two: both end with one decision. Lock order:
 * conversation, then its own outbox. Fenced: a turn that was lost or is decided notices nothing.
 */
const protectSql = `
with l as materialized (
  select c.id, c.project_id, c.user_profile_id, c.persona_profile_id from conversations c
  where c.id = $1 and ($3::bigint is null
    or (c.turn_id = $2 and c.fence = $3 and ${isInPhase('c', 1)} and ${isOwned('c')} and not c.decided))
  for no key update),
s as (
  insert into stops (id, project_id, kind, conversation_id, user_profile_id, persona_profile_id, reason, guard, turn_id,
    created_at, until_at, evidence)
  select $4, l.project_id, $5, l.id, l.user_profile_id, l.persona_profile_id, $5, $6, $2, engine_now(),
    engine_now() + $7::int * interval '1 s', $8
  from l
  where not exists (select 1 from stops x where x.project_id = l.project_id and x.user_profile_id = l.user_profile_id
    and x.kind = $5 and x.kind in ('AGE_REVIEW', 'CRISIS') and (x.turn_id = $2 or ($5 = 'AGE_REVIEW' and x.lifted_at is null)))
  returning project_id),
c as (
  update conversations c set event_seq = c.event_seq + 1 from l join s on s.project_id = l.project_id
  where c.id = l.id and $9::uuid is not null
  returning c.id, c.project_id, c.lane, c.event_seq),
${appendEventSql({ from: 'c', id: '$9::uuid', type: '$10::text', body: '$11::bytea', turn: '$2::uuid', number: 'null' })}
select (select count(*) from l)::int as owned, (select count(*) from s)::int as entered`;

/** ENTERED: now. KNOWN: this turn entered it before, or the review is open already. FENCED: the turn is no longer ours. */
export async function enterProtection(
  database: Queryable,
  turn: NoticingTurn,
  protection: NewProtection,
): Promise<'ENTERED' | 'KNOWN' | 'FENCED'> {
  const { id, kind, guard, seconds, evidence, event } = protection;
  const { rows } = await database.query<{ owned: number; entered: number }>('enter_protection', protectSql, [
    turn.conversationId,
    turn.turnId,
    turn.fence,
    id,
    kind,
    guard,
    seconds,
    evidence,
    event?.id ?? null,
    event?.type ?? null,
    event?.body ?? null,
  ]);
  if (rows[0]?.owned !== 1) return 'FENCED';
  return rows[0].entered === 1 ? 'ENTERED' : 'KNOWN';
}
