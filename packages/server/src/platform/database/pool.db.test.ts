import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import { testTimeoutMs } from '../../../../../tests/_setup/patience.ts';
import type { TestDatabase } from '../../../../testbed/src/test-database.ts';
import { silentLogger } from '../logger.ts';
import { unhurried } from './_unhurried.ts';
import {
  boolArray,
  byteaArray,
  createDatabase,
  type Database,
  type DatabaseOptions,
  int4Array,
  int8Array,
  isConnectionError,
  isUnavailable,
  sqlState,
  textArray,
  uuidArray,
} from './index.ts';

interface Tables {
  things: { id: number; name: string };
}

let clone: TestDatabase;
let database: Database;

function connect(options: Partial<DatabaseOptions> = {}): Database {
  return createDatabase({
    connection: clone.url,
    poolMax: 3,
    applicationName: 'pool test',
    logger: silentLogger,
    ...options,
  });
}

async function backendPid(queryable: Pick<Database, 'execute'>): Promise<number> {
  const result = await queryable.execute<{ pid: number }>('select pg_backend_pid() as pid');
  return result.rows[0]?.pid ?? 0;
}

beforeAll(async () => {
  clone = await createTestDatabase();
  database = connect();
  await database.execute('create table things (id bigint primary key, name text not null)');
});

afterAll(async () => {
  await database.close();
  await clone.drop();
});

describe('values', () => {
  it('come back as numbers, bigints beyond 2^53, Dates, and dates as text', async () => {
    const { rows } = await database.query(
      'values',
      `select 9007199254740991::bigint as safe, 9007199254740993::bigint as beyond,
              '2026-01-02'::date as day, '2026-01-02T03:04:05.678Z'::timestamptz as moment, '1.50'::numeric as price`,
    );
    expect(rows).toEqual([
      {
        safe: 9_007_199_254_740_991,
        beyond: 9_007_199_254_740_993n,
        day: '2026-01-02',
        moment: new Date('2026-01-02T03:04:05.678Z'),
        price: '1.50',
      },
    ]);
  });

  it('go in as binary arrays and come back unchanged, nulls and empty arrays included', async () => {
    const bytes = [Buffer.from([0, 1, 255, 0x5c, 0x22]), null, Buffer.alloc(0), Buffer.alloc(100_000, 7)];
    const uuid = '018f3c2e-0000-7000-8000-00000000abcd';
    const { rows } = await database.query(
      'binary arrays',
      `select $1::bytea[] as bytes, $2::text[] as texts, $3::uuid[] as uuids, $4::int4[] as ints,
              $5::int8[] as bigs, $6::bool[] as bools, $7::bytea[] as empty, array_ndims($7::bytea[]) as dimensions`,
      [
        byteaArray(bytes),
        textArray(['ä {"\\', '', null, '日本']),
        uuidArray([uuid, Buffer.from(uuid.replaceAll('-', ''), 'hex'), null]),
        int4Array([-1, 0, 2_147_483_647, null]),
        int8Array([-1, 9_007_199_254_740_993n, null]),
        boolArray([true, false, null]),
        byteaArray([]),
      ],
    );
    expect(rows).toEqual([
      {
        bytes,
        texts: ['ä {"\\', '', null, '日本'],
        uuids: [uuid, uuid, null],
        ints: [-1, 0, 2_147_483_647, null],
        bigs: [-1, 9_007_199_254_740_993n, null],
        bools: [true, false, null],
        empty: [],
        dimensions: null,
      },
    ]);
  });
});

describe('a transaction', () => {
  it('commits raw and typed statements together, and nothing of it when it throws', async () => {
    const patient = connect({ poolMax: 1, ...unhurried(clone.url) });
    await patient.transaction(async (tx) => {
      await tx.execute('insert into things values ($1, $2)', [1, 'raw']);
      await tx.typed<Tables>().insertInto('things').values({ id: 2, name: 'typed' }).execute();
      // Nobody outside sees it yet: both statements went to this connection.
      expect((await database.execute('select id from things')).rows).toEqual([]);
    });
    const failing = patient.transaction(async (tx) => {
      await tx.typed<Tables>().deleteFrom('things').execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await patient.close();
    const rows = await database.typed<Tables>().selectFrom('things').selectAll().orderBy('id').execute();
    expect(rows).toEqual([
      { id: 1, name: 'raw' },
      { id: 2, name: 'typed' },
    ]);
  });
});

describe('the limits of a connection', () => {
  it('are in order: who stands still is ended first, then who waits for a lock gives up, behind another waiter too', async () => {
    const names = ['idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout'];
    const { rows } = await database.execute<{ ms: number }>(
      'select setting::int as ms from pg_settings where name = any($1) order by name',
      [names],
    );
    const [idleMs, lockMs, statementMs] = rows.map(({ ms }) => ms) as [number, number, number];
    expect(idleMs).toBeGreaterThan(0);
    expect(lockMs - idleMs).toBeGreaterThanOrEqual(400);
    expect(statementMs - 2 * lockMs).toBeGreaterThanOrEqual(200);
  });
});

describe('a transaction that stands still', () => {
  it('is ended before whoever waits for its rows gives up', async () => {
    // Where the machine stood still for longer than lies between the two limits, either may be over first: it waits again.
    const write = () => database.execute(`update things set name = 'got' where id = 9`);
    const writeAgain = (reason: unknown) => (sqlState(reason) === '55P03' ? write() : Promise.reject(reason));
    await database.execute(`insert into things values (9, 'held')`);
    let waiter: Promise<unknown> = Promise.resolve();
    const stalled = database
      .transaction(async (tx) => {
        await tx.execute('select 1 from things where id = 9 for update');
        waiter = write().catch(writeAgain);
        await waiter; // and says nothing to the database meanwhile
        await tx.execute('select 1');
      })
      .catch((reason: unknown) => reason);
    expect(isConnectionError(await stalled)).toBe(true);
    expect(await waiter).toMatchObject({ rowCount: 1 });
  });
});

describe('a failed statement', () => {
  it('costs neither its connection nor a second answer', async () => {
    const one = connect({ poolMax: 1 });
    const pid = await backendPid(one);
    await one.execute('create table keys (id integer primary key)');
    await one.execute('insert into keys values (1)');
    const error: unknown = await one.execute('insert into keys values (1)').catch((reason: unknown) => reason);
    expect(sqlState(error)).toBe('23505');
    expect(isUnavailable(error)).toBe(false);
    await expect(one.transaction((tx) => tx.execute('insert into keys values (1)'))).rejects.toThrow();
    expect(await backendPid(one)).toBe(pid);
    await one.close();
  });

  it('is unavailable, not broken, when it takes longer than its timeout', async () => {
    const hasty = connect({ poolMax: 1, statementTimeoutMs: 50 });
    // Asked again: on a machine that stood still, our own timeout may be over before the answer comes, and that one is a
    // lost connection.
    const verdict = async () => {
      const error: unknown = await hasty.execute('select pg_sleep(60)').catch((reason: unknown) => reason);
      return { isUnavailable: isUnavailable(error), isConnectionError: isConnectionError(error) };
    };
    await expect.poll(verdict).toEqual({ isUnavailable: true, isConnectionError: false });
    expect(hasty.load().total).toBe(1);
    // It has the same 50 ms for that, which a busy machine may need more than once.
    const answers = () =>
      hasty.ping().then(
        () => true,
        () => false,
      );
    await expect.poll(answers).toBe(true);
    await hasty.close();
  });
});

describe('a lost connection', () => {
  it('fails the statement that was running, and the next one gets a new connection', async () => {
    // However long it takes until it is seen running: neither is over before.
    const one = connect({ poolMax: 1, statementTimeoutMs: testTimeoutMs });
    const pid = await backendPid(one);
    const running = one.execute('select pg_sleep(600)').catch((reason: unknown) => reason);
    await expect
      .poll(async () => {
        const killed = await database.execute<{ done: boolean }>(
          `select pg_terminate_backend(pid) as done from pg_stat_activity where pid = $1 and state = 'active'`,
          [pid],
        );
        return killed.rows[0]?.done;
      })
      .toBe(true);
    expect(isConnectionError(await running)).toBe(true);
    expect(await backendPid(one)).not.toBe(pid);
    await one.close();
  });

  it('does not end the process when it was idle, nor inside a transaction', async () => {
    const one = connect({ poolMax: 1 });
    const pid = await backendPid(one);
    await database.execute('select pg_terminate_backend($1)', [pid]);
    await expect.poll(() => one.load().total).toBe(0);
    const error: unknown = await one
      .transaction(async (tx) => {
        await database.execute('select pg_terminate_backend($1)', [await backendPid(tx)]);
        await tx.execute('select 1');
      })
      .catch((reason: unknown) => reason);
    expect(isConnectionError(error)).toBe(true);
    await one.ping();
    await one.close();
  });

  it('is what a closed pool and an absent server are reported as', async () => {
    const closed = connect();
    await closed.close();
    await closed.close();
    expect(isConnectionError(await closed.ping().catch((reason: unknown) => reason))).toBe(true);
    const absent = createDatabase({
      connection: { host: '/nowhere', port: 5432, user: 'nobody', password: '', database: 'none' },
      poolMax: 1,
      applicationName: 'pool test',
      logger: silentLogger,
    });
    expect(isUnavailable(await absent.ping().catch((reason: unknown) => reason))).toBe(true);
    await absent.close();
  });
});

describe('a pool that is told to stop writing', () => {
  it('refuses statements and transactions as unavailable, without a connection, and goes on when it may', async () => {
    let isBlocked = true;
    const guarded = createDatabase({
      connection: clone.url,
      poolMax: 1,
      applicationName: 'pool test',
      logger: silentLogger,
      isBlocked: () => isBlocked,
    });
    const typed = guarded.typed<{ projects: { id: string } }>().selectFrom('projects').select('id').execute();
    for (const refused of [guarded.execute('select 1'), guarded.transaction(async () => 1), guarded.ping(), typed]) {
      const error: unknown = await refused.catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'disk_full', retryable: true });
      expect(isUnavailable(error)).toBe(true);
    }
    expect(guarded.load().total).toBe(0);
    isBlocked = false;
    await guarded.ping();
    await guarded.close();
  });
});
