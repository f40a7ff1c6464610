import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
import {
  createBackup,
  type EmbeddedDatabase,
  restoreBackup,
} from '../../packages/server/src/platform/database/embedded/index.ts';
import { createDatabase } from '../../packages/server/src/platform/database/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { seededRandom, startTrialServer } from '../../packages/testbed/src/crash/index.ts';
import { patienceMs } from '../_setup/patience.ts';
import { openTrialWorld } from '../crash/trial-world.ts';
import { createWorkplace, killHard, runSql, startOwner } from './owner.ts';

const workplace = createWorkplace();
const disposals: (() => unknown)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
  await workplace.clear();
});

const notes = 'create table notes (id integer primary key); insert into notes select generate_series(1, 1000)';

function backUp(dataDir: string, target: string) {
  return createBackup({ dataDir, target, software: 'test', withMasterKey: true, logger: silentLogger });
}

const stoppedCluster = workplace.copiesOf(async (dataDir) => {
  const embedded = await workplace.start(dataDir);
  await runSql(embedded, notes);
  await embedded.stop();
});

/** A data directory with a few rows, stopped, and a folder for backups of it. */
async function stoppedData(): Promise<{ dataDir: string; backups: string }> {
  return { dataDir: await stoppedCluster(), backups: workplace.newDataDir() };
}

describe('a backup of the embedded database', () => {
  it('made while enqueues come in holds every one answered before it was complete, and a server starts on it', async () => {
    const dataDir = workplace.newDataDir();
    const embedded = await workplace.start(dataDir);
    const trial = await openTrialWorld({
      users: 60,
      databaseServer: { adminUrl: embedded.url, templateName: 'template1' },
    });
    disposals.push(() => trial.stop());
    await trial.startServer();
    const load = trial.client.start(trial.users, 60, seededRandom(3));
    await expect.poll(() => trial.client.attempts.length).toBeGreaterThan(40);
    const target = join(workplace.newDataDir(), 'backup');
    const report = await backUp(dataDir, target);
    const attemptsMeanwhile = trial.client.attempts.length;
    await expect.poll(() => trial.client.attempts.length).toBeGreaterThan(attemptsMeanwhile + 20);
    await load.stop();
    await trial.verdict();

    const elsewhere = workplace.newDataDir();
    await restoreBackup({ source: target, dataDir: elsewhere, logger: silentLogger });
    const restored = await workplace.start(elsewhere);
    const url = restored.url.replace('/repartee?', `/${trial.world.database.name}?`);
    const acknowledged = trial.client.attempts.filter(
      ({ outcome, answeredAtMs }) => outcome === 'ACCEPTED' && answeredAtMs! < report.completeUntil.getTime(),
    );
    const stored = await storedEnqueues(restored, url);
    const missing = [...countBy(acknowledged.map(({ conversation }) => conversation))].filter(
      ([user, count]) => (stored.get(user) ?? 0) < count,
    );
    const total = [...stored.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${acknowledged.length} answered before the backup was complete, ${total} in it`);
    expect(acknowledged.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
    expect(total).toBeLessThan(trial.client.attempts.length);

    const server = await startTrialServer({ ...trial.world.environment, DATABASE_URL: url });
    disposals.push(() => server.stop());
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('made while the server is stopped is the same, and leaves it stopped', async () => {
    const { dataDir, backups } = await stoppedData();
    const report = await backUp(dataDir, join(backups, 'one'));
    expect(report.wasRunning).toBe(false);
    expect(existsSync(join(dataDir, 'postgresql/18/postmaster.pid'))).toBe(false);
    const elsewhere = workplace.newDataDir();
    await restoreBackup({ source: join(backups, 'one'), dataDir: elsewhere, logger: silentLogger });
    const restored = await workplace.start(elsewhere);
    expect(await runSql(restored, 'select count(*)::int as notes from notes')).toEqual([{ notes: 1000 }]);
    // The original goes on as if nothing had been.
    expect(await runSql(await workplace.start(dataDir), 'select count(*)::int as notes from notes')).toEqual([
      { notes: 1000 },
    ]);
  });

  it('keeps its secrets to its owner and leaves nothing behind in the server', async () => {
    const dataDir = await stoppedCluster();
    const embedded = await workplace.start(dataDir);
    writeFileSync(join(dataDir, 'master-key'), 'key', { mode: 0o600 });
    const target = join(workplace.newDataDir(), 'backup');
    await backUp(dataDir, target);
    expect(statSync(target).mode & 0o777).toBe(0o700);
    for (const name of ['master-key', 'manifest.json', 'data/postgresql/password', 'data/postgresql/18/PG_VERSION']) {
      expect(statSync(join(target, name)).mode & 0o777, name).toBe(0o600);
    }
    expect(await runSql(embedded, 'select slot_name from pg_replication_slots')).toEqual([]);
  });

  it('that fails leaves neither a folder nor the backup mode behind', async () => {
    const dataDir = await stoppedCluster();
    const embedded = await workplace.start(dataDir);
    const parent = workplace.newDataDir();
    const failing = createBackup({
      dataDir,
      target: join(parent, 'backup'),
      software: 'test',
      withMasterKey: true,
      logger: silentLogger,
      check: () => Promise.reject(new Error('refused')),
    });
    await expect(failing).rejects.toThrow('refused');
    // A server that ends during the copy.
    const interrupted = backUp(dataDir, join(parent, 'backup'));
    const staging = () => readdirSync(parent).find((name) => name.startsWith('backup.partial'));
    await expect.poll(() => staging() && readdirSync(join(parent, staging()!)).length > 0, { interval: 2 }).toBe(true);
    await runSql(
      embedded,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'repartee backup'`,
    );
    await expect(interrupted).rejects.toThrow();
    expect(readdirSync(parent)).toEqual([]);
    expect(await runSql(embedded, 'select slot_name from pg_replication_slots')).toEqual([]);
  });

  it('never replaces anything, and does not go into the data directory', async () => {
    const { dataDir, backups } = await stoppedData();
    await expect(backUp(dataDir, backups)).rejects.toMatchObject({ code: 'backup_target_unusable' });
    await expect(backUp(dataDir, join(dataDir, 'backup'))).rejects.toMatchObject({ code: 'backup_target_unusable' });
    await expect(backUp(workplace.newDataDir(), join(backups, 'x'))).rejects.toMatchObject({
      code: 'data_dir_unusable',
    });
  });
});

describe('a restore', () => {
  it('refuses a backup that was cut, changed or is not complete, and leaves the directory empty', async () => {
    const { dataDir, backups } = await stoppedData();
    const source = join(backups, 'one');
    await backUp(dataDir, source);
    const elsewhere = workplace.newDataDir();
    const restore = () => restoreBackup({ source, dataDir: elsewhere, logger: silentLogger });
    const damage: [string, (path: string) => void][] = [
      ['data/postgresql/18/global/pg_control', (path) => truncateSync(path, statSync(path).size - 1)],
      ['data/postgresql/18/PG_VERSION', (path) => writeFileSync(path, '81\n')],
      ['data/postgresql/password', (path) => rmSync(path)],
      ['manifest.json', (path) => appendFileSync(path, ' ')],
      ['manifest.sha256', (path) => rmSync(path)],
    ];
    for (const [name, spoil] of damage) {
      const path = join(source, name);
      const before = readFileSync(path);
      spoil(path);
      await expect(restore(), name).rejects.toMatchObject({ code: 'backup_damaged', retryable: false });
      expect(existsSync(elsewhere) ? readdirSync(elsewhere) : []).toEqual([]);
      writeFileSync(path, before);
    }
    await restore();
    expect(await runSql(await workplace.start(elsewhere), 'select count(*)::int as notes from notes')).toEqual([
      { notes: 1000 },
    ]);
  });

  it('refuses a directory that holds anything, and says when Repartee runs on it', async () => {
    const { dataDir, backups } = await stoppedData();
    const source = join(backups, 'one');
    await backUp(dataDir, source);
    const restore = (target: string) => restoreBackup({ source, dataDir: target, logger: silentLogger });
    await expect(restore(dataDir)).rejects.toMatchObject({ code: 'restore_target_unusable' });
    await workplace.start(dataDir);
    await expect(restore(dataDir)).rejects.toThrow(/is running on/);
    const other = workplace.newDataDir();
    mkdirSync(join(other, 'lost+found'));
    await restore(other);
  });
});

describe('the commands', () => {
  it('back up a running installation with its master key, and restore one that starts', async () => {
    const dataDir = workplace.newDataDir();
    const owner = await startOwner(dataDir);
    disposals.push(() => killHard(owner.process));
    const adopted = { url: await urlOf(dataDir) };
    const server = await startTrialServer(settings(dataDir, adopted.url));
    await server.stop();
    const target = join(workplace.newDataDir(), 'backup');
    const wrongKey = repartee(['backup', target], { DATA_DIR: dataDir, REPARTEE_MASTER_KEY: '00'.repeat(32) });
    expect(wrongKey).toMatchObject({ status: 78, stderr: expect.stringContaining('master key') as string });
    expect(existsSync(target)).toBe(false);
    const made = repartee(['backup', target], { DATA_DIR: dataDir });
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('master-key') as string });
    const elsewhere = workplace.newDataDir();
    expect(repartee(['restore', target], { DATA_DIR: elsewhere })).toMatchObject({ status: 0, stderr: '' });
    expect(repartee(['restore', target], { DATA_DIR: elsewhere })).toMatchObject({ status: 78 });
    const restored = await workplace.start(elsewhere);
    const again = await startTrialServer(settings(elsewhere, restored.url));
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
    await again.stop();
  });
});

function settings(dataDir: string, url: string): Record<string, string> {
  return { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: url, LOG_LEVEL: 'warn', REPARTEE_ADMIN_TOKEN: 'x'.repeat(16) };
}

/** Of a server that another process owns. */
async function urlOf(dataDir: string): Promise<string> {
  const password = readFileSync(join(dataDir, 'postgresql/password'), 'utf8').trim();
  const lines = readFileSync(join(dataDir, 'postgresql/18/postmaster.pid'), 'utf8').split('\n');
  return `postgresql://repartee:${password}@localhost/repartee?host=${encodeURIComponent(lines[4]!.trim())}&port=${lines[3]}`;
}

function repartee(args: string[], environment: Record<string, string>) {
  const root = join(import.meta.dirname, '../..');
  const result = spawnSync(process.execPath, [join(root, 'packages/server/dist/cli/main.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
    timeout: patienceMs,
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

async function storedEnqueues(embedded: EmbeddedDatabase, url: string): Promise<Map<string, number>> {
  expect(url).not.toBe(embedded.url);
  const database = createDatabase({ ...unhurried(url), poolMax: 1, applicationName: 'test', logger: silentLogger });
  try {
    const { rows } = await database.execute<{ user: string; count: number }>(
      `select c.user_profile_id as user, count(*)::int as count
       from enqueues e join conversations c on c.id = e.conversation_id group by 1`,
    );
    return new Map(rows.map(({ user, count }) => [user, count]));
  } finally {
    await database.close();
  }
}
