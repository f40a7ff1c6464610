import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPath, type PathUnderTest } from './path-under-test.ts';

let path: PathUnderTest;
let holder: Client;
beforeAll(async () => {
  path = await openPath();
  holder = new Client({ connectionString: path.database.url });
  await holder.connect();
});
afterAll(async () => {
  await holder?.end();
  await path?.stop();
});

/** Longer than a statement waits for a row, and than a retry would wait. */
const heldMs = 5_000;

it('an answer that the platform took is not sent again because that could not be noted at once', async () => {
  const parties = path.newParties();
  let letGo: Promise<unknown> | undefined;
  path.platform.behaviour.incomingContent = async ({ event }) => {
    if (event !== 'answer.created' || letGo !== undefined) return null;
    await holder.query('begin');
    await holder.query('select 1 from conversations where user_profile_id = $1 for no key update', [
      parties.userProfileId,
    ]);
    letGo = new Promise((resolve) => setTimeout(resolve, heldMs)).then(() => holder.query('rollback'));
    return null;
  };
  await path.ask(parties, 'How was your evening?');
  await letGo;
  const [story] = await path.stories(parties);
  expect(story).toMatchObject({ outcome: 'ANSWERED' });
  const tries = path.platform.ledger
    .entries({ endpoint: 'incomingContent' })
    .filter(({ event, userProfileId }) => event === 'answer.created' && userProfileId === parties.userProfileId);
  expect(tries.map(({ isTaken }) => isTaken)).toEqual([true]);
});
