import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import type { TestDatabase } from '../../../../testbed/src/test-database.ts';
import { silentLogger } from '../logger.ts';
import { unhurried } from './_unhurried.ts';
import { createDatabase, type Database, refuseUnsafeSettings } from './index.ts';
import { keepsSessions, type ProbeConnection } from './safety-settings.ts';

let clone: TestDatabase;

function connect(): Database {
  return createDatabase({ ...unhurried(clone.url), poolMax: 1, applicationName: 'test', logger: silentLogger });
}

beforeAll(async () => {
  clone = await createTestDatabase();
});

afterAll(async () => {
  await clone.drop();
});

/** What a transaction pooler does: a server connection belongs to a client for one transaction; the last used goes first. */
function createTransactionPooler(idle: Client[]): () => ProbeConnection {
  return () => {
    let held: Client | undefined;
    return {
      async query(sql) {
        const server = held ?? idle.pop();
        if (!server) throw new Error('no server connection left');
        const result = await server.query<Record<string, unknown>>(sql);
        held = sql === 'begin' || (held && sql !== 'rollback') ? server : undefined;
        if (!held) idle.push(server);
        return result;
      },
    };
  };
}

describe('the check before the start', () => {
  it('accepts the embedded server as we run it', async () => {
    const database = connect();
    await refuseUnsafeSettings(database, silentLogger);
    await database.close();
  });

  it('refuses synchronous_commit=off, wherever it is set, and says what to do', async () => {
    const admin = connect();
    await admin.execute(`alter database ${clone.name} set synchronous_commit = off`);
    await admin.close();
    const database = connect();
    const refused = refuseUnsafeSettings(database, silentLogger);
    await expect(refused).rejects.toMatchObject({ code: 'database_settings_unsafe', retryable: false });
    await expect(refused).rejects.toThrow(/set synchronous_commit=on/);
    await database.execute(`alter database ${clone.name} reset synchronous_commit`);
    await database.close();
  });

  it('refuses every other setting that could lose confirmed work or hide damage, whoever set it', async () => {
    const unsafe = [
      `alter role current_user in database ${clone.name} set synchronous_commit = off`,
      `alter database ${clone.name} set zero_damaged_pages = on`,
      `alter database ${clone.name} set ignore_checksum_failure = on`,
      `alter database ${clone.name} set session_replication_role = 'replica'`,
    ];
    for (const statement of unsafe) {
      const admin = connect();
      await admin.execute(statement);
      await admin.close();
      const database = connect();
      const name = / set (\w+) =/.exec(statement)?.[1];
      await expect(refuseUnsafeSettings(database, silentLogger), name).rejects.toThrow(`set ${name}=`);
      await database.execute(statement.replace(/ set (\w+) = .*/, ' reset $1'));
      await database.close();
    }
    const database = connect();
    await refuseUnsafeSettings(database, silentLogger);
    await database.close();
  });

  it('refuses tables that a crash would empty, and names them', async () => {
    const database = connect();
    await database.execute('create unlogged table quick (id integer)');
    const refused = refuseUnsafeSettings(database, silentLogger);
    await expect(refused).rejects.toMatchObject({ code: 'database_settings_unsafe', retryable: false });
    await expect(refused).rejects.toThrow(/quick/);
    await database.execute('alter table quick set logged');
    await refuseUnsafeSettings(database, silentLogger);
    await database.close();
  });

  it('tells a transaction pooler, with one server connection or several, from direct connections', async () => {
    const servers = [1, 2, 3].map(() => new Client({ connectionString: clone.url }));
    await Promise.all(servers.map((server) => server.connect()));
    const [first, second] = servers as [Client, Client];
    expect(await keepsSessions(first, second)).toBe(true);
    const pooled = createTransactionPooler([...servers]);
    expect(await keepsSessions(pooled(), pooled())).toBe(false);
    await Promise.all(servers.map((server) => server.end()));
  });
});
