import type { Parties } from '@repartee/demo-platform';
import type { BenchDatabase } from './database.ts';
import { say } from './figures.ts';

const shownMax = 5;

/** How conversations stand in the database, one line each: rows without bodies, so no text. */
export async function sayHowTheyStand(database: BenchDatabase, conversations: readonly Parties[]): Promise<void> {
  const [clock] = await database.query<{ now: string }>('select now()::text as now');
  say(`${conversations.length} conversations without an answer at ${clock!.now}; how the first ${shownMax} stand:`);
  for (const { userProfileId, personaProfileId } of conversations.slice(0, shownMax)) {
    const [row] = await database.query<{ story: unknown }>(storySql, [userProfileId, personaProfileId]);
    say(
      `  ${userProfileId} with ${personaProfileId}: ${row ? JSON.stringify(row.story) : 'no row, its enqueue was not stored'}`,
    );
  }
}

const storySql = `
select jsonb_build_object(
  'conversation', to_jsonb(c),
  'outbox', (select to_jsonb(o) from outboxes o where o.conversation_id = c.id),
  'enqueues', (select jsonb_agg(e.received_at order by e.received_at) from enqueues e where e.conversation_id = c.id),
  'turns', (select jsonb_agg(to_jsonb(t) order by t.number) from turns t where t.conversation_id = c.id),
  'checkpoints', (select jsonb_agg(jsonb_build_object('stage', x.stage, 'at', x.at) order by x.at)
    from turn_checkpoints x join turns t on t.id = x.turn_id where t.conversation_id = c.id),
  'answers', (select jsonb_agg(to_jsonb(a) - 'body' order by a.written_at) from answers a where a.conversation_id = c.id),
  'events', (select jsonb_agg(to_jsonb(e) - 'body' order by e.seq) from events e where e.conversation_id = c.id),
  'attempts', (select jsonb_agg(to_jsonb(d) order by d.at)
    from delivery_attempts d join events e on e.id = d.event_id where e.conversation_id = c.id)
) as story
from conversations c where c.user_profile_id = $1 and c.persona_profile_id = $2`;
