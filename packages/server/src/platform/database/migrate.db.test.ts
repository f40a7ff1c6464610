import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import type { TestDatabase } from '../../../../testbed/src/test-database.ts';
import { silentLogger } from '../logger.ts';
import { unhurried } from './_unhurried.ts';
import {
  connectDedicatedClient,
  createDatabase,
  type Database,
  isUnanswered,
  type MigrationReport,
  migrate,
} from './index.ts';

const fixtures = join(import.meta.dirname, 'test-migrations');
let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await createTestDatabase();
  database = createDatabase({ ...unhurried(clone.url), poolMax: 3, applicationName: 'test', logger: silentLogger });
});

beforeEach(async () => {
  await database.execute('drop schema public cascade; create schema public');
});

afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** A folder with the fixtures up to `count`, and one more file when given. */
function folderWith(count: number, extra?: { name: string; sql: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-migrations-'));
  for (const name of ['0001_colours.sql', '0002_shades.sql'].slice(0, count)) {
    copyFileSync(join(fixtures, name), join(folder, name));
  }
  if (extra) writeFileSync(join(folder, extra.name), extra.sql);
  return folder;
}

async function migrateWith(folder: string, engineVersion = 1) {
  try {
    return await migrate(database, { logger: silentLogger, folder, engineVersion });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One of many at once. Who does not get a connection in time, on a busy machine, starts again. */
async function start(folder: string): Promise<MigrationReport> {
  try {
    return await migrate(database, { logger: silentLogger, folder });
  } catch (error) {
    if (isUnanswered(error)) return start(folder);
    throw error;
  }
}

describe('migrating', () => {
  it('applies what is missing in order, once', async () => {
    expect(await migrateWith(folderWith(1))).toEqual({ version: 1, applied: ['0001_colours'] });
    expect(await migrateWith(folderWith(2))).toEqual({ version: 2, applied: ['0002_shades'] });
    expect(await migrateWith(folderWith(2))).toEqual({ version: 2, applied: [] });
    const { rows } = await database.execute('select name, shade from colours');
    expect(rows).toEqual([{ name: 'red', shade: 'dark' }]);
  });

  it('is done once by twenty starters at the same time on an empty database', async () => {
    const folder = folderWith(2);
    const reports = await Promise.all(Array.from({ length: 20 }, () => start(folder)));
    rmSync(folder, { recursive: true });
    expect(reports.every((report) => report.version === 2)).toBe(true);
    expect(reports.flatMap((report) => report.applied).sort()).toEqual(['0001_colours', '0002_shades']);
  });

  it('leaves nothing behind of a file that fails, and everything of those before it', async () => {
    const broken = { name: '0003_broken.sql', sql: 'create table half (id integer); select 1/0;' };
    await expect(migrateWith(folderWith(2, broken))).rejects.toMatchObject({ code: '22012' });
    const { rows } = await database.execute(
      `select to_regclass('half') as half, (select max(number) from schema_migrations) as version`,
    );
    expect(rows).toEqual([{ half: null, version: 2 }]);
  });

  it('waits for a table that traffic holds, without standing in its way', async () => {
    await migrateWith(folderWith(1));
    // Not of the pool, which would end it where this process stands still.
    const traffic = await connectDedicatedClient({
      connection: clone.url,
      applicationName: 'traffic',
      logger: silentLogger,
    });
    let migrating: Promise<unknown> | undefined;
    try {
      await traffic.query('begin; select * from colours');
      migrating = migrateWith(folderWith(2));
      // Longer than its lock timeout: it must have let go and tried again.
      await expect.poll(readersPassing, { interval: 50 }).toEqual({ wasBlocked: true, passedAgain: true });
    } finally {
      await traffic.end();
    }
    expect(await migrating).toMatchObject({ version: 2 });
  });

  it('lets an older version start beside a newer one, until a migration asks for the newer one', async () => {
    await migrateWith(folderWith(2));
    expect(await migrateWith(folderWith(1))).toEqual({ version: 2, applied: [] });
    const contracting = { name: '0003_contract.sql', sql: '-- min_engine: 2\nalter table colours drop column shade;' };
    const folder = folderWith(2, contracting);
    await expect(migrateWith(folder, 2)).resolves.toEqual({ version: 3, applied: ['0003_contract'] });
    await expect(migrateWith(folderWith(2), 1)).rejects.toMatchObject({
      code: 'schema_newer',
      retryable: false,
      message: expect.stringContaining('needs engine 2 or newer'),
    });
  });

  it('builds an index beside traffic, and again where an earlier start died while building it', async () => {
    await migrateWith(folderWith(2));
    const sql = '-- concurrently: colours_by_name\ncreate index concurrently colours_by_name on colours (name);';
    await database.execute('create index colours_by_name on colours (shade)');
    await database.execute(`update pg_index set indisvalid = false where indexrelid = 'colours_by_name'::regclass`);
    expect(await migrateWith(folderWith(2, { name: '0003_index.sql', sql }))).toMatchObject({ version: 3 });
    const { rows } = await database.execute(
      `select pg_get_indexdef(indexrelid) as definition, indisvalid from pg_index where indexrelid = 'colours_by_name'::regclass`,
    );
    expect(rows).toEqual([{ definition: expect.stringContaining('(name)'), indisvalid: true }]);
  });

  it('is done with an index that is built concurrently by five starters at once, without a deadlock', async () => {
    const sql = '-- concurrently: colours_by_name\ncreate index concurrently colours_by_name on colours (name);';
    const folder = folderWith(2, { name: '0003_index.sql', sql });
    const starts = Array.from({ length: 5 }, () => start(folder));
    expect((await Promise.all(starts)).flatMap(({ applied }) => applied)).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });

  it('refuses a database that was migrated with other files', async () => {
    await migrateWith(folderWith(2));
    await database.execute(`update schema_migrations set name = '0001_other' where number = 1`);
    await expect(migrateWith(folderWith(2))).rejects.toMatchObject({ code: 'migrations_invalid' });
  });

  it('refuses a folder without files, or with a number missing', async () => {
    await expect(migrateWith(folderWith(0))).rejects.toMatchObject({ code: 'migrations_invalid' });
    const gap = { name: '0003_gap.sql', sql: 'select 1' };
    await expect(migrateWith(folderWith(1, gap))).rejects.toMatchObject({ code: 'migrations_invalid' });
  });
});

let wasBlocked = false;

/** Whether a migration was seen waiting for its table lock, and afterwards seen not waiting. */
async function readersPassing(): Promise<{ wasBlocked: boolean; passedAgain: boolean }> {
  const { rows } = await database.execute<{ waiting: number }>(
    `select count(*) as waiting from pg_locks
     where not granted and relation = 'colours'::regclass and mode = 'AccessExclusiveLock'`,
  );
  const isWaiting = rows[0]?.waiting === 1;
  const passedAgain = wasBlocked && !isWaiting;
  wasBlocked ||= isWaiting;
  return { wasBlocked, passedAgain };
}
