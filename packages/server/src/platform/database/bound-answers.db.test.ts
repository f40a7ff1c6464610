import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import { startSilentProxy } from '../../../../../tests/_setup/silent-proxy.ts';
import type { TestDatabase } from '../../../../testbed/src/test-database.ts';
import { silentLogger } from '../logger.ts';
import { connectDedicatedClient, createDatabase, isConnectionError, isUnanswered } from './index.ts';

interface Tables {
  pg_class: { relname: string };
}

const disposals: (() => unknown)[] = [];
let clone: TestDatabase;
beforeAll(async () => {
  clone = await createTestDatabase();
});
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
});
afterAll(() => clone?.drop());

/** A statement may take a second, which a busy machine needs, its answer a second more. */
function open(connection: string) {
  const database = createDatabase({
    connection,
    poolMax: 1,
    applicationName: 'test',
    logger: silentLogger,
    statementTimeoutMs: 1_000,
  });
  disposals.push(() => database.close());
  return database;
}

function standStill(ms: number): void {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

describe('a statement whose answer is bounded', () => {
  it('is answered though its process stood still for longer: what was carried out is not called failed', async () => {
    const database = open(clone.url);
    await database.ping();
    const answer = database.execute('select pg_sleep(0.05), 1 as one');
    // It is on its way; from here on overdue timers come first.
    await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setImmediate(resolve));
    standStill(2_500);
    expect((await answer).rows).toMatchObject([{ one: 1 }]);
  });

  it('fails where nobody answers, and takes its connection along, however it was asked', async () => {
    const proxy = await startSilentProxy(clone.url);
    disposals.push(() => proxy.close());
    const database = open(proxy.url);
    const ways = {
      prepared: () => database.query('one', 'select 1 as one'),
      plain: () => database.execute('select 1 as one'),
      typed: () => database.typed<Tables>().selectFrom('pg_class').select('relname').limit(1).execute(),
      transaction: () => database.transaction((tx) => tx.execute('select 1 as one')),
    };
    for (const [name, ask] of Object.entries(ways)) {
      await ask();
      proxy.goSilent();
      const error = await ask().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect({ name, isUnanswered: isUnanswered(error), isConnectionError: isConnectionError(error) }).toEqual({
        name,
        isUnanswered: true,
        isConnectionError: true,
      });
      proxy.speak();
      // Of one connection: a dead one that was kept would answer nothing again.
      await ask();
    }
  });

  it('ends the session of whoever owns one, so that its owner hears of it', async () => {
    const proxy = await startSilentProxy(clone.url);
    disposals.push(() => proxy.close());
    const client = await connectDedicatedClient({
      connection: proxy.url,
      applicationName: 'test',
      logger: silentLogger,
      statementTimeoutMs: 1_000,
    });
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    proxy.goSilent();
    await expect(client.query('select 1')).rejects.toThrow('Query read timeout');
    await ended;
  });
});
