import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Verdict } from './trial-world.ts';

/**
 * What a failed trial saw, in a file: all ledgers, and how the turns of the conversations in question, and those still
 * open, stand in the database. No bodies, so no text. A run at random hardly fails twice in the same way. Resolves with
 * words about where it is: the verdict counts, even where nothing can be kept.
 */
export async function keepEvidence(name: string, databaseUrl: string, verdict: Verdict): Promise<string> {
  const database = new Client({ connectionString: databaseUrl });
  database.on('error', () => {});
  try {
    await database.connect();
    const users = [...new Set(verdict.violations.map(({ conversation }) => conversation))];
    const { rows } = await database.query(turnsSql, [users]);
    const path = join(tmpdir(), `repartee-${name}-${Date.now()}.json`);
    writeFileSync(path, JSON.stringify({ ...verdict, turns: rows }));
    return `see ${path}`;
  } catch (error) {
    return `its evidence could not be kept (${(error as Error).message})`;
  } finally {
    await database.end().catch(() => {});
  }
}

const turnsSql = `
select c.user_profile_id as user, to_jsonb(t) as turn,
  (select jsonb_agg(jsonb_build_object('stage', x.stage, 'at', x.at, 'bytes', length(x.body)) order by x.at)
    from turn_checkpoints x where x.turn_id = t.id) as checkpoints,
  (select jsonb_agg(to_jsonb(a) - 'body' order by a.number) from answers a where a.turn_id = t.id) as answers,
  (select jsonb_agg(to_jsonb(e) - 'body' order by e.seq) from events e where e.turn_id = t.id) as events
from turns t join conversations c on c.id = t.conversation_id
where c.user_profile_id = any($1::text[]) or t.ended_at is null
order by c.user_profile_id, t.number`;
