import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createBackup,
  type EmbeddedDatabase,
  restoreBackup,
} from '../../packages/server/src/platform/database/embedded/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { createWorkplace, runSql } from './owner.ts';
import { fillDisk, mayMount, mountDisk, unmountDisk } from './small-disk.ts';

const workplace = createWorkplace();
const disposals: (() => unknown)[] = [];
afterEach(async () => {
  for (const dispose of disposals.splice(0).reverse()) await dispose();
  await workplace.clear();
});

if (!mayMount) console.warn('full disks are not tried: this machine lets nobody mount a small file system');

const notes = 'create table notes (id integer primary key); insert into notes select generate_series(1, 1000)';

function backUp(dataDir: string, target: string, signal?: AbortSignal) {
  return createBackup({ dataDir, target, software: 'test', withMasterKey: true, logger: silentLogger, signal });
}

function restore(source: string, dataDir: string, signal?: AbortSignal) {
  return restoreBackup({ source, dataDir, logger: silentLogger, signal });
}

/** A data directory with a few rows, stopped. */
const stoppedData = workplace.copiesOf(async (dataDir) => {
  const embedded = await workplace.start(dataDir);
  await runSql(embedded, notes);
  await embedded.stop();
  writeFileSync(join(dataDir, 'master-key'), 'key', { mode: 0o600 });
});

async function startedData(): Promise<{ dataDir: string; embedded: EmbeddedDatabase }> {
  const dataDir = await stoppedData();
  return { dataDir, embedded: await workplace.start(dataDir) };
}

const backups = workplace.copiesOf(async (folder) => {
  await backUp(await stoppedData(), join(folder, 'backup'));
});

/** A complete backup of a few rows. */
const madeBackup = async () => join(await backups(), 'backup');

async function maintenance(embedded: EmbeddedDatabase): Promise<Client> {
  const client = new Client({ connectionString: embedded.url.replace('/repartee?', '/postgres?') });
  client.on('error', () => {});
  await client.connect();
  disposals.push(() => client.end().catch(() => {}));
  return client;
}

/**
 * The backup's end, which notes when it was begun and, when somebody holds `lockKey`, does not return before that is free:
 * a backup that stands still at a known place.
 */
const lockKey = 1;
const watchedEnd = `
  create table ends (begun timestamptz);
  create function public.pg_backup_stop(wait_for_archive boolean, out lsn pg_lsn, out labelfile text, out spcmapfile text)
    language plpgsql as $$ begin
      insert into ends values (clock_timestamp());
      select * into lsn, labelfile, spcmapfile from pg_catalog.pg_backup_stop(wait_for_archive);
      perform pg_advisory_xact_lock(${lockKey});
    end $$;
  alter role repartee in database postgres set search_path = public, pg_catalog`;

async function untilHeld(client: Client): Promise<void> {
  await expect
    .poll(
      async () =>
        (
          await client.query(
            `select 1 from pg_locks where locktype = 'advisory' and objid = ${lockKey} and not granted`,
          )
        ).rowCount,
      { interval: 20 },
    )
    .toBe(1);
}

describe('a backup', () => {
  it('promises nothing that was acknowledged after its end began', async () => {
    const { dataDir, embedded } = await startedData();
    const client = await maintenance(embedded);
    await client.query(watchedEnd);
    const report = await backUp(dataDir, join(workplace.newDataDir(), 'backup'));
    const { rows } = await client.query<{ begun: Date }>('select begun from ends');
    expect(rows).toHaveLength(1);
    expect(report.completeUntil.getTime()).toBeLessThanOrEqual(rows[0]!.begun.getTime());
  });

  it('is refused when a page was damaged on the disk, and names its file', async () => {
    const { dataDir, embedded } = await startedData();
    const [row] = (await runSql(embedded, `select pg_relation_filepath('notes') as path`)) as { path: string }[];
    await embedded.stop();
    const { path } = row!;
    const file = openSync(join(dataDir, 'postgresql/18', path), 'r+');
    const byte = Buffer.alloc(1);
    const at = 3 * 8192 + 5000;
    readSync(file, byte, 0, 1, at);
    writeSync(file, Buffer.from([byte[0]! ^ 1]), 0, 1, at);
    const parent = workplace.newDataDir();
    await expect(backUp(dataDir, join(parent, 'backup'))).rejects.toMatchObject({
      code: 'backup_source_damaged',
      message: expect.stringContaining(`page 3 of ${path}`) as string,
      retryable: false,
    });
    expect(readdirSync(parent)).toEqual([]);
    writeSync(file, byte, 0, 1, at);
    closeSync(file);
    await backUp(dataDir, join(parent, 'backup'));
  });

  it('that is aborted while it copies ends with the reason and leaves nothing', async () => {
    const { dataDir } = await startedData();
    const parent = workplace.newDataDir();
    const controller = new AbortController();
    const making = backUp(dataDir, join(parent, 'backup'), controller.signal);
    const settled = expect(making).rejects.toThrow('enough');
    await expect
      .poll(() => existsSync(join(parent, `backup.partial-${process.pid}`, 'data/postgresql/18/base')), { interval: 1 })
      .toBe(true);
    controller.abort(new Error('enough'));
    await settled;
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe.runIf(mayMount)('a backup onto a disk with too little room', () => {
  function newDisk(megabytes: number): string {
    const disk = workplace.newDataDir();
    mountDisk(disk, megabytes);
    disposals.push(() => unmountDisk(disk));
    return disk;
  }

  it('is refused before anything is written, with what is needed and what is there', async () => {
    const { dataDir } = await startedData();
    const disk = newDisk(60);
    await expect(backUp(dataDir, join(disk, 'to', 'backup'))).rejects.toMatchObject({
      code: 'disk_full',
      message: expect.stringMatching(
        new RegExp(`^the backup needs (8|9|1\\d)\\d MB of room in ${disk}, and there are (59|60) MB$`),
      ) as string,
    });
    expect(readdirSync(disk)).toEqual([]);
    // The way back has the same question.
    const source = join(workplace.newDataDir(), 'backup');
    await backUp(dataDir, source);
    fillDisk(disk, 10 * 1024 * 1024);
    await expect(restore(source, join(disk, 'restored'))).rejects.toMatchObject({
      code: 'disk_full',
      message: expect.stringContaining('and there are 10 MB') as string,
    });
    expect(readdirSync(disk)).toEqual(['filler']);
  });

  it('that becomes full during the copy says so and leaves no part of it', async () => {
    const { dataDir, embedded } = await startedData();
    const client = await maintenance(embedded);
    await client.query(watchedEnd);
    await client.query(`select pg_advisory_lock(${lockKey})`);
    const disk = newDisk(300);
    const making = backUp(dataDir, join(disk, 'backup'));
    const settled = expect(making).rejects.toMatchObject({
      code: 'disk_full',
      message: expect.stringContaining(`the disk of ${disk} became full`) as string,
    });
    await untilHeld(client);
    fillDisk(disk, 0);
    await client.query(`select pg_advisory_unlock(${lockKey})`);
    await settled;
    expect(readdirSync(disk)).toEqual(['filler']);
    expect(await runSql(embedded, 'select slot_name from pg_replication_slots')).toEqual([]);
  });
});

function startBackupCommand(dataDir: string, target: string): ChildProcess {
  const root = join(import.meta.dirname, '../..');
  const command = join(root, 'packages/server/dist/cli/main.js');
  return spawn(process.execPath, [command, 'backup', target], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('the command for a backup', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('that is ended by %s removes what it made and fails', async (signal) => {
    const { dataDir, embedded } = await startedData();
    const client = await maintenance(embedded);
    await client.query(watchedEnd);
    await client.query(`select pg_advisory_lock(${lockKey})`);
    const parent = workplace.newDataDir();
    const command = startBackupCommand(dataDir, join(parent, 'backup'));
    let said = '';
    command.stderr!.on('data', (chunk) => {
      said += String(chunk);
    });
    const exited = once(command, 'exit');
    await untilHeld(client);
    expect(readdirSync(parent)).toEqual([`backup.partial-${command.pid}`]);
    command.kill(signal);
    expect(await exited).toEqual([1, null]);
    expect(said).toBe(`Ended by ${signal}: what was made so far was removed.\n`);
    expect(readdirSync(parent)).toEqual([]);
    // What was running runs on, without the backup's session.
    await client.query(`select pg_advisory_unlock(${lockKey})`);
    await expect
      .poll(() => runSql(embedded, `select 1 from pg_stat_activity where application_name = 'repartee backup'`))
      .toEqual([]);
  });

  it('that is ended while Repartee is stopped leaves it stopped', async () => {
    const { dataDir, embedded } = await startedData();
    await embedded.stop();
    const parent = workplace.newDataDir();
    const command = startBackupCommand(dataDir, join(parent, 'backup'));
    const exited = once(command, 'exit');
    await expect.poll(() => existsSync(join(parent, `backup.partial-${command.pid}`)), { interval: 1 }).toBe(true);
    command.kill('SIGINT');
    expect(await exited).toEqual([1, null]);
    expect(readdirSync(parent)).toEqual([]);
    expect(existsSync(join(dataDir, 'postgresql/18/postmaster.pid'))).toBe(false);
  });
});

/** Changes the last byte of the log, which is among the last files of a backup: most are copied when it is seen. */
function spoil(source: string): void {
  const folder = join(source, 'data/postgresql/18/pg_wal');
  const path = join(folder, readdirSync(folder).sort().at(-1)!);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([1]), 0, 1, statSync(path).size - 1);
  closeSync(file);
}

/** Below a folder that the account of the database can pass through. */
function missingFolder(): string {
  const parent = workplace.newDataDir();
  chmodSync(parent, 0o755);
  return join(parent, 'data');
}

describe('a restore', () => {
  it('that fails leaves what somebody put into its folder meanwhile, and nothing of its own', async () => {
    const source = await madeBackup();
    spoil(source);
    const target = workplace.newDataDir();
    const failing = restore(source, target);
    const settled = expect(failing).rejects.toMatchObject({ code: 'backup_damaged' });
    await expect.poll(() => existsSync(join(target, 'postgresql/run')), { interval: 1 }).toBe(true);
    writeFileSync(join(target, 'letter'), 'mine');
    writeFileSync(join(target, 'postgresql/letter'), 'mine too');
    await settled;
    expect(readdirSync(target).sort()).toEqual(['letter', 'postgresql']);
    expect(readdirSync(join(target, 'postgresql'))).toEqual(['letter']);
    expect(readFileSync(join(target, 'letter'), 'utf8')).toBe('mine');
  });

  it('that finds a file in its way does not replace it, and does not remove it either', async () => {
    const source = await madeBackup();
    const target = workplace.newDataDir();
    const failing = restore(source, target);
    const settled = expect(failing).rejects.toMatchObject({ code: 'restore_target_unusable' });
    await expect.poll(() => existsSync(join(target, 'restore-under-way')), { interval: 1 }).toBe(true);
    writeFileSync(join(target, 'master-key'), 'mine', { flag: 'wx' });
    await settled;
    expect(readdirSync(target)).toEqual(['master-key']);
    expect(readFileSync(join(target, 'master-key'), 'utf8')).toBe('mine');
  });

  it('is one of two: the other is refused and harms nothing', async () => {
    const source = await madeBackup();
    const target = missingFolder();
    const results = await Promise.allSettled([restore(source, target), restore(source, target)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'restore_target_unusable' },
    });
    expect(readdirSync(target).sort()).toEqual(['master-key', 'postgresql']);
    const restored = await workplace.start(target);
    expect(await runSql(restored, 'select count(*)::int as notes from notes')).toEqual([{ notes: 1000 }]);
  });

  it('that is aborted or fails into a missing folder leaves none', async () => {
    const source = await madeBackup();
    const target = missingFolder();
    const controller = new AbortController();
    const aborted = expect(restore(source, target, controller.signal)).rejects.toThrow('enough');
    await expect.poll(() => existsSync(join(target, 'postgresql')), { interval: 1 }).toBe(true);
    controller.abort(new Error('enough'));
    await aborted;
    expect(existsSync(target)).toBe(false);
    spoil(source);
    await expect(restore(source, target)).rejects.toMatchObject({ code: 'backup_damaged' });
    expect(existsSync(target)).toBe(false);
  });

  it('that was killed lets neither a start make an empty database there nor another restore go on', async () => {
    const source = await madeBackup();
    const target = workplace.newDataDir();
    writeFileSync(join(target, 'restore-under-way'), '1\n');
    const unfinished = { code: 'restore_target_unusable', message: expect.stringMatching(/was killed/) as string };
    await expect(workplace.start(target)).rejects.toMatchObject(unfinished);
    await expect(restore(source, target)).rejects.toMatchObject(unfinished);
    expect(existsSync(join(target, 'postgresql/18'))).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)(
    'as root gives the cluster to the account that a first start would take',
    async () => {
      const source = await madeBackup();
      const [restored, fresh] = [workplace.newDataDir(), workplace.newDataDir()];
      await restore(source, restored);
      await (await workplace.start(fresh)).stop();
      const ownerOf = (dataDir: string) => statSync(join(dataDir, 'postgresql/18')).uid;
      expect(ownerOf(restored)).toBe(ownerOf(fresh));
    },
  );
});
