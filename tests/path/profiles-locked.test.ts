import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { openPath, type PathUnderTest } from './path-under-test.ts';

let path: PathUnderTest;
let holder: Client;
beforeAll(async () => {
  path = await openPath({ writer: 'model' });
  path.model!.respondWith(replyWith('A quiet evening, and yours?'));
  holder = new Client({ connectionString: path.database.url });
  await holder.connect();
});
afterAll(async () => {
  await holder?.end();
  await path?.stop();
});

it('a reply that is written and paid for goes out though the profiles cannot be kept for the next turn', async () => {
  const parties = path.newParties();
  await holder.query('begin');
  // They can be read, and not written: whoever tries gives up after a lock timeout.
  await holder.query('lock table profiles in share mode');
  const answer = await path.ask(parties, 'How was your evening?');
  await holder.query('rollback');
  expect(answer.text).toContain('A quiet evening');
  const [story] = await path.stories(parties);
  expect(story).toMatchObject({ outcome: 'ANSWERED', modelCallCount: 1 });
});
