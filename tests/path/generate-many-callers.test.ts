import type { Parties } from '@repartee/demo-platform';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyWith } from '../../packages/testbed/src/index.ts';
import { generate, given, newPair } from './given-conversations.ts';
import { createGate, openPath, type PathUnderTest, until } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath({ writer: 'model', settableClock: true });
});
afterAll(() => path?.stop());

const callerCount = 6;
const otherCount = 2;
/** Whoever waits so long for its conversation is told that nothing was written. */
const waitMaxMs = 10_000;

describe('many callers of one conversation', () => {
  it('are all answered, and keep one connection of the database at most from everybody else', async () => {
    // A machine that stands still for so long says nothing: then they ask once more.
    await until('callers that did not have to wait too long', async () => {
      const { statuses, tookMs } = await callAtOnce(newPair());
      if (tookMs >= waitMaxMs) return false;
      expect(statuses).toEqual(Array(callerCount).fill(200));
      return true;
    });
  });
});

/** Calls of one conversation while its row is held, and what they are answered; `tookMs`: since they were written. */
async function callAtOnce(parties: Parties): Promise<{ statuses: number[]; tookMs: number }> {
  path.model!.respondWith(replyWith('Here you are.'));
  const first = await generate(path, given(path, parties, ['U:First']));
  expect(first.status).toBe(200);
  const [client, watcher] = [0, 1].map(() => new Client({ connectionString: path.database.url }));
  await Promise.all([client!.connect(), watcher!.connect()]);
  // All are written so far that only their storing is left.
  const [gate, gateOfOthers] = [createGate(), createGate()];
  path.model!.respondWith(async (request) => {
    const isOther = JSON.stringify(request.messages).includes('Somebody else');
    await (isOther ? gateOfOthers : gate).opened;
    return replyWith('Here you are.')(request);
  });
  const callers = Array.from({ length: callerCount }, (_, index) =>
    generate(path, given(path, parties, ['U:First', `U:And ${index}`])),
  );
  const others = Array.from({ length: otherCount }, () => generate(path, given(path, newPair(), ['U:Somebody else'])));
  await until('all calls', () => path.model!.inFlight === callerCount + otherCount);
  await client!.query('begin');
  await client!.query(`select 1 from conversations where user_profile_id = $1 and persona_profile_id = $2 for update`, [
    parties.userProfileId,
    parties.personaProfileId,
  ]);
  const waiting = async () =>
    (
      await watcher!.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
    ).rows[0]!.waiting;
  const writtenMs = performance.now();
  gate.open();
  await until('one waits for the row', async () => path.model!.inFlight === otherCount && (await waiting()) >= 1);
  gateOfOthers.open();
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual(Array(otherCount).fill(200));
  expect(await waiting()).toBeLessThanOrEqual(1);
  await client!.query('commit');
  await Promise.all([client!.end(), watcher!.end()]);
  const statuses = (await Promise.all(callers)).map(({ status }) => status);
  const tookMs = performance.now() - writtenMs;
  const stored = (await path.stories(parties)).length;
  expect(stored).toBe(1 + statuses.filter((status) => status === 200).length);
  return { statuses, tookMs };
}
