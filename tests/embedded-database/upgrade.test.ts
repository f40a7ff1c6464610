import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lchownSync, lstatSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
import type { ConnectionParts } from '../../packages/server/src/platform/database/connection.ts';
import {
  copyDatabase,
  type EmbeddedDatabase,
  removeOldClusters,
  upgradeCluster,
} from '../../packages/server/src/platform/database/embedded/index.ts';
import {
  connectDedicatedClient,
  createDatabase,
  type Database,
  migrate,
} from '../../packages/server/src/platform/database/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import type { TestDatabase } from '../../packages/testbed/src/test-database.ts';
import { createTestDatabase } from '../_setup/database.ts';
import { patienceMs } from '../_setup/patience.ts';
import { createWorkplace, runSql } from './owner.ts';

const workplace = createWorkplace();
const disposals: (() => unknown)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
  await workplace.clear();
});

function connect(url: string): Database {
  const database = createDatabase({ ...unhurried(url), poolMax: 1, applicationName: 'test', logger: silentLogger });
  disposals.push(() => database.close());
  return database;
}

async function cloned(): Promise<TestDatabase & { sql: Database }> {
  const database = await createTestDatabase();
  disposals.push(() => database.drop());
  return { ...database, sql: connect(database.url) };
}

/** Every kind of value the schema knows, hostile texts, a partition made while the server ran, a used sequence. */
const rows = `
insert into projects (id, name, settings, signing_secret, created_at)
  select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
    E'tab\\there, back\\\\slash, line\\nfeed, \\\\N and 🙂 ' || n, '{"a": "\\\\u00e9\\n"}', decode(md5(n::text), 'hex'),
    '2026-01-01 00:00:00.123456+00'::timestamptz + n * interval '1 microsecond'
  from generate_series(1, 500) n;
insert into access_keys (id, project_id, name, key_hash, prefix, scopes)
  select gen_random_uuid(), id, '', signing_secret, 'x', array['a b', 'c"d', null] from projects;
create table enqueues_20260101 partition of enqueues for values from ('2026-01-01') to ('2026-01-02') with (toast_tuple_target = 8160);
insert into enqueues (id, conversation_id, project_id, received_at, request)
  select gen_random_uuid(), gen_random_uuid(), id, created_at + (n % 3) * interval '1 day', decode(repeat(md5(n::text), 100), 'hex')
  from projects cross join generate_series(1, 20) n;
insert into turns (id, conversation_id, project_id, number, first_at, deadline_at, started_at, cost)
  select gen_random_uuid(), gen_random_uuid(), id, 1, 'infinity', '-infinity', now(), 0.000000001 from projects limit 5;
insert into workers (beat) values (1), (2), (3);
delete from workers where beat = 3;
update projects set name = 'changed' where name like '%1';
`;

const summary = `
select (select count(*)::int from projects) as projects, (select count(*)::int from access_keys) as keys,
  (select count(*)::int from enqueues) as enqueues, (select count(*)::int from enqueues_20260101) as of_one_day,
  (select md5(string_agg(p::text, '' order by p.id)) from projects p) as projects_hash,
  (select md5(string_agg(t::text, '' order by t.id)) from turns t) as turns_hash`;

describe('the copy of a database', () => {
  it('holds every row, partition and sequence, foreign keys included, and what comes after continues the sequence', async () => {
    const [source, target] = [await cloned(), await cloned()];
    await source.sql.execute(rows);
    await target.sql.execute(`insert into workers (beat) values (9)`);
    const report = await copyDatabase({ source: source.url, target: target.url, logger: silentLogger });
    expect(report.rows).toBeGreaterThan(11_000);
    const [before] = (await source.sql.execute(summary)).rows;
    expect(before).toMatchObject({ projects: 500, keys: 500, enqueues: 10_000 });
    expect((await target.sql.execute(summary)).rows).toEqual([before]);
    const { rows: workers } = await target.sql.execute('insert into workers default values returning id::int');
    expect(workers).toEqual([{ id: 4 }]);
  });

  it('is refused when the source holds tables that are none of ours, and names them', async () => {
    const [source, target] = [await cloned(), await cloned()];
    await source.sql.execute('create table my_report (day date)');
    const copying = copyDatabase({ source: source.url, target: target.url, logger: silentLogger });
    await expect(copying).rejects.toMatchObject({ code: 'upgrade_unsupported', retryable: false });
    await expect(copying).rejects.toThrow(/public\.my_report/);
  });

  it('is made of a database from before its list of migrations had all of its columns, and what comes after migrates on', async () => {
    const [source, target] = [await cloned(), await cloned()];
    await source.sql.execute('alter table schema_migrations drop column min_engine');
    await source.sql.execute(rows);
    await copyDatabase({ source: source.url, target: target.url, logger: silentLogger });
    expect((await target.sql.execute(summary)).rows).toEqual((await source.sql.execute(summary)).rows);
    expect(await migrate(target.sql, { logger: silentLogger })).toMatchObject({ applied: [] });
    const { rows: found } = await target.sql.execute('select distinct min_engine from schema_migrations');
    expect(found).toEqual([{ min_engine: 1 }]);
    // Only that table, and only what a default fills.
    await source.sql.execute('alter table schema_migrations add column note text');
    await expect(copyDatabase({ source: source.url, target: target.url, logger: silentLogger })).rejects.toMatchObject({
      code: 'upgrade_unsupported',
    });
  });

  it('is refused when one value of one row is not what was read', async () => {
    const [source, target] = [await cloned(), await cloned()];
    await source.sql.execute(rows);
    const copying = copyDatabase({
      source: source.url,
      target: target.url,
      logger: silentLogger,
      beforeVerify: async (client) => {
        await client.query(
          `update projects set created_at = created_at + interval '1 microsecond' where name = 'changed' and id = (select id from projects where name = 'changed' order by id limit 1)`,
        );
      },
    });
    await expect(copying).rejects.toMatchObject({ code: 'upgrade_copy_differs' });
  });
});

const oldBinaries = '/usr/lib/postgresql/15/bin';
const hasOld = existsSync(join(oldBinaries, 'initdb')) && existsSync(join(oldBinaries, 'postgres'));
if (!hasOld) {
  console.warn(`the upgrade from an older major version is not tried: there is no PostgreSQL 15 in ${oldBinaries}`);
}

async function contentOf(embedded: EmbeddedDatabase): Promise<object> {
  return (await runSql(embedded, `${summary}, current_setting('server_version_num')::int / 10000 as major`))[0]!;
}

/** A migrated cluster of the old version, stopped. */
const oldData = workplace.copiesOf(async (dataDir) => {
  const old = await workplace.start(dataDir, { binariesFolder: oldBinaries });
  await migrate(connect(old.url), { logger: silentLogger });
  await old.stop();
});

async function startedOld(): Promise<{ dataDir: string; old: EmbeddedDatabase }> {
  const dataDir = await oldData();
  return { dataDir, old: await workplace.start(dataDir, { binariesFolder: oldBinaries }) };
}

describe.runIf(hasOld)('an upgrade from PostgreSQL 15', () => {
  it('brings everything to the version that is installed, and keeps the old cluster until it is told', async () => {
    const { dataDir, old } = await startedOld();
    await runSql(old, rows);
    await runSql(old, `alter system set log_min_duration_statement = '5s'`);
    const before = await contentOf(old);
    expect(before).toMatchObject({ major: 15 });
    // Not beside a running installation.
    await expect(upgradeCluster({ dataDir, logger: silentLogger })).rejects.toMatchObject({ code: 'already_running' });
    await old.stop();

    const report = await upgradeCluster({ dataDir, logger: silentLogger });
    expect(report).toMatchObject({ fromVersion: expect.stringMatching(/^15\./) as string });
    expect(report.settingsLeft).toEqual(['log_min_duration_statement']);
    const upgraded = await workplace.start(dataDir);
    expect(await contentOf(upgraded)).toEqual({ ...before, major: 18 });
    expect(await runSql(upgraded, 'show data_checksums')).toEqual([{ data_checksums: 'on' }]);
    expect(await migrate(connect(upgraded.url), { logger: silentLogger })).toMatchObject({ applied: [] });
    await expect(upgradeCluster({ dataDir, logger: silentLogger })).rejects.toMatchObject({
      code: 'upgrade_not_needed',
    });
    const clusters = () => readdirSync(join(dataDir, 'postgresql')).filter((name) => /^\d+/.test(name));
    expect(clusters().sort()).toEqual(['15', '18']);
    expect(removeOldClusters(dataDir)).toHaveLength(1);
    expect(clusters()).toEqual(['18']);
  });

  it('that is refused leaves the old cluster as the one that opens', async () => {
    const { dataDir, old } = await startedOld();
    await runSql(old, 'create table my_report (day date)');
    await old.stop();
    await expect(upgradeCluster({ dataDir, logger: silentLogger })).rejects.toMatchObject({
      code: 'upgrade_unsupported',
    });
    expect(readdirSync(dataDir)).toEqual(['postgresql']);
    const again = await workplace.start(dataDir);
    expect(await runSql(again, 'select count(*)::int as rows from my_report')).toEqual([{ rows: 0 }]);
  });

  it('that is ended by Ctrl-C leaves the old data, no process and nothing half made, and says how to go on', async () => {
    const { dataDir, old } = await startedOld();
    await runSql(old, rows);
    const before = await contentOf(old);
    await old.stop();

    const command = startUpgradeCommand(dataDir);
    disposals.push(() => command.kill());
    let said = '';
    command.stderr!.on('data', (chunk) => {
      said += String(chunk);
    });
    const exited = once(command, 'exit');
    // In the middle of copying: one table cannot be read.
    const [holder, onlooker] = [await connectWhenUp(old.connection), await connectWhenUp(old.connection)];
    await holder.query('begin; lock table projects in access exclusive mode');
    const waits = `select 1 from pg_stat_activity where application_name = 'repartee upgrade' and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await onlooker.query(waits)).rowCount, { interval: 20 }).toBeGreaterThan(0);
    expect(serversOf(dataDir)).toHaveLength(2);
    process.kill(-command.pid!, 'SIGINT');
    expect(await exited).toEqual([1, null]);
    expect(said).toBe(
      'Ended by SIGINT: what was made so far was removed. ' +
        'The data is as it was: run "repartee upgrade" again, or start with the version you had.\n',
    );
    expect(serversOf(dataDir)).toEqual([]);
    expect(readdirSync(dataDir)).toEqual(['postgresql']);
    expect(readdirSync(join(dataDir, 'postgresql')).filter((name) => /^\d+/.test(name))).toEqual(['15']);
    const again = await workplace.start(dataDir);
    expect(await contentOf(again)).toEqual(before);
    await again.stop();
    expect(await upgradeCluster({ dataDir, logger: silentLogger })).toMatchObject({
      toVersion: expect.stringMatching(/^18\./) as string,
    });
  });

  it.runIf(process.getuid?.() === 0)(
    'made by root keeps the account the data belongs to, also when others are there',
    async () => {
      const { dataDir, old } = await startedOld();
      await runSql(old, 'alter table schema_migrations drop column min_engine');
      await old.stop();
      // As if somebody other than the account that a first start takes had always started it, without being root.
      rmSync(join(dataDir, 'postgresql/postgresql.log'));
      giveAway(dataDir, somebody);
      await upgradeCluster({ dataDir, logger: silentLogger });
      expect(ownersBelow(join(dataDir, 'postgresql/18'))).toEqual([somebody]);
      expect(ownersBelow(join(dataDir, 'postgresql/run'))).toEqual([somebody]);
      expect(statSync(join(dataDir, 'postgresql/postgresql.log')).uid).toBe(somebody);
      const upgraded = await workplace.start(dataDir);
      expect(statSync(`/proc/${upgraded.pid}`).uid).toBe(somebody);
      expect(await runSql(upgraded, 'select count(*) > 0 as migrated from schema_migrations')).toEqual([
        { migrated: true },
      ]);
    },
  );
});

/** In a group of its own, as a terminal starts it: a Ctrl-C goes to the whole group. */
function startUpgradeCommand(dataDir: string): ChildProcess {
  const root = join(import.meta.dirname, '../..');
  const command = join(root, 'packages/server/dist/cli/main.js');
  const options = ['upgrade', '--old-binaries', oldBinaries];
  return spawn(process.execPath, [command, ...options], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

/** A session on a server that somebody else is starting; cut with it. */
async function connectWhenUp(connection: ConnectionParts): Promise<Client> {
  const deadlineMs = performance.now() + patienceMs;
  for (;;) {
    try {
      const client = await connectDedicatedClient({ connection, applicationName: 'holder', logger: silentLogger });
      disposals.push(() => client.end().catch(() => {}));
      return client;
    } catch (error) {
      if (performance.now() > deadlineMs) throw error;
      await wait(20);
    }
  }
}

/** Pids of PostgreSQL servers with their data below the folder; Linux only. */
function serversOf(folder: string): string[] {
  const path = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [program, ...parts] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return basename(program ?? '') === 'postgres' && parts.some((part) => part.startsWith(`${path}/`));
      } catch {
        return false;
      }
    });
}

/** The user `nobody`, which no start would choose. */
const somebody = 65_534;

function pathsBelow(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))];
}

function giveAway(folder: string, uid: number): void {
  for (const path of pathsBelow(folder)) lchownSync(path, uid, uid);
}

function ownersBelow(folder: string): number[] {
  return [...new Set(pathsBelow(folder).map((path) => lstatSync(path).uid))];
}
