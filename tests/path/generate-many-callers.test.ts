import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair } from './given-conversations.ts';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model', settableClock: true });
});
afterAll(() => path?.stop());

describe('many callers of one conversation', () => {
  it('are all answered, and keep one connection of the database at most from everybody else', async () => {
    path.model!.respondWith(replyWith('Here you are.'));
    const parties = newPair();
    const first = await generate(path, given(path, parties, ['U:First']));
    expect(first.status).toBe(200);
    const [client, watcher] = [0, 1].map(() => new Client({ connectionString: path.database.url }));
    await Promise.all([client!.connect(), watcher!.connect()]);
    await client!.query('begin');
    await client!.query(
      `select 1 from conversations where user_profile_id = $1 and persona_profile_id = $2 for update`,
      [parties.userProfileId, parties.personaProfileId],
    );
    const callers = Array.from({ length: 20 }, (_, index) =>
      generate(path, given(path, parties, ['U:First', `U:And ${index}`])),
    );
    const waiting = async () =>
      (
        await watcher!.query<{ waiting: number }>(
          `select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
      ).rows[0]!.waiting;
    await until('one waits for the row', async () => (await waiting()) === 1);
    const others = await Promise.all(
      Array.from({ length: 5 }, () => generate(path, given(path, newPair(), ['U:Somebody else']))),
    );
    expect(others.map(({ status }) => status)).toEqual(Array(5).fill(200));
    expect(await waiting()).toBeLessThanOrEqual(1);
    await client!.query('commit');
    await Promise.all([client!.end(), watcher!.end()]);
    expect((await Promise.all(callers)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await path.stories(parties)).toHaveLength(21);
  });
});
