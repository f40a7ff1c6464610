import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkplace, killHard, runSql, sessionOf, startOwner } from './owner.ts';

const workplace = createWorkplace();
const isLinux = process.platform === 'linux';

afterEach(() => workplace.clear());

/** A cluster that was started and stopped: what comes after the first start needs no new one. */
const made = workplace.copiesOf(async (dataDir) => {
  const embedded = await workplace.start(dataDir);
  await embedded.stop();
});

const note = 'create table notes (id integer primary key); insert into notes values (1)';

describe('the embedded database', () => {
  it('is made at the first start, durable and checksummed, and found again at the second', async () => {
    const dataDir = workplace.newDataDir();
    const first = await workplace.start(dataDir);
    const settings = await runSql(
      first,
      `select name, setting from pg_settings
       where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses', 'jit')
       order by name`,
    );
    expect(Object.fromEntries(settings.map((row) => Object.values(row)))).toEqual({
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      jit: 'off',
      listen_addresses: '',
      synchronous_commit: 'on',
    });
    await runSql(first, note);
    await first.stop();
    const second = await workplace.start(dataDir);
    expect(second.wasAdopted).toBe(false);
    expect(second.url).toBe(first.url);
    expect(await runSql(second, 'select id from notes')).toEqual([{ id: 1 }]);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const dataDir = await made();
    const embedded = await workplace.start(dataDir);
    const url = embedded.url.replace(encodeURIComponent(embedded.connection.password), 'guessed');
    await expect(runSql({ ...embedded, url }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'postgresql/password')).mode & 0o777).toBe(0o600);
    expect(statSync(embedded.connection.host).mode & 0o777).toBe(0o700);
  });

  it.runIf(isLinux)('runs in a session of its own, which a Ctrl-C in ours does not reach', async () => {
    const embedded = await workplace.start(await made());
    expect(sessionOf(embedded.pid)).toBe(embedded.pid);
    expect(sessionOf(process.pid)).not.toBe(embedded.pid);
  });

  it('is adopted, with its data, by the next start after its owner was killed', async () => {
    const dataDir = await made();
    const owner = await startOwner(dataDir);
    await killHard(owner.process);
    const adopted = await workplace.start(dataDir);
    expect(adopted.wasAdopted).toBe(true);
    expect(adopted.pid).toBe(owner.said.serverPid);
    await runSql(adopted, note);
    await adopted.stop();
    const restarted = await workplace.start(dataDir);
    expect(restarted.wasAdopted).toBe(false);
    expect(await runSql(restarted, 'select id from notes')).toEqual([{ id: 1 }]);
  });

  it('refuses a second owner and names the first, which goes on undisturbed', async () => {
    const dataDir = await made();
    const embedded = await workplace.start(dataDir);
    const second = await startOwner(dataDir);
    expect(second.said).toEqual({
      code: 'already_running',
      message: `already running on this data directory (pid ${process.pid})`,
    });
    expect(await runSql(embedded, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('has exactly one owner when several start at the same time on an empty directory', async () => {
    const dataDir = workplace.newDataDir();
    const owners = await Promise.all([startOwner(dataDir), startOwner(dataDir), startOwner(dataDir)]);
    const winners = owners.filter((owner) => owner.said.serverPid !== undefined);
    expect(winners).toHaveLength(1);
    expect(owners.filter((owner) => owner.said.code === 'already_running')).toHaveLength(2);
    for (const winner of winners) await killHard(winner.process);
    expect((await workplace.start(dataDir)).wasAdopted).toBe(true);
  });

  it('tells its owner when the server died, and comes back with everything confirmed', async () => {
    const embedded = await workplace.start(await made());
    await runSql(embedded, note);
    const pid = embedded.pid;
    let exits = 0;
    embedded.onExit(() => {
      exits += 1;
    });
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => exits).toBe(1);
    await embedded.restart();
    expect(embedded.pid).not.toBe(pid);
    expect(await runSql(embedded, 'select id from notes')).toEqual([{ id: 1 }]);
    // Owned again: the lock was taken on the new server too.
    process.kill(embedded.pid, 'SIGKILL');
    await expect.poll(() => exits).toBe(2);
    await embedded.restart();
    expect(await runSql(embedded, 'select id from notes')).toEqual([{ id: 1 }]);
  });

  it('starts again after owner and server were killed together', async () => {
    const dataDir = await made();
    const owner = await startOwner(dataDir);
    process.kill(owner.said.serverPid ?? 0, 'SIGKILL');
    await killHard(owner.process);
    const embedded = await workplace.start(dataDir);
    expect(embedded.wasAdopted).toBe(false);
    await runSql(embedded, note);
  });

  it.runIf(isLinux)('is not kept from starting by a lock file whose pid is now another process', async () => {
    const dataDir = await made();
    const first = await workplace.start(dataDir);
    const lockFile = join(dataDir, 'postgresql/18/postmaster.pid');
    const lines = readFileSync(lockFile, 'utf8').split('\n');
    await first.stop();
    writeFileSync(lockFile, [process.pid, ...lines.slice(1)].join('\n'));
    expect((await workplace.start(dataDir)).wasAdopted).toBe(false);
  });

  it('stays owned when its owner loses the session that holds the lock', async () => {
    const dataDir = await made();
    const embedded = await workplace.start(dataDir);
    const lockHolders = `select pid from pg_locks where locktype = 'advisory' and granted`;
    const [before] = await runSql(embedded, lockHolders);
    await runSql(embedded, `select pg_terminate_backend(pid) from (${lockHolders}) as holders`);
    await expect
      .poll(async () => {
        const [after] = await runSql(embedded, lockHolders);
        return after !== undefined && JSON.stringify(after) !== JSON.stringify(before);
      })
      .toBe(true);
    expect((await startOwner(dataDir)).said.code).toBe('already_running');
  });

  it('stops twice as once, and does not come back after it', async () => {
    const embedded = await workplace.start(await made());
    await Promise.all([embedded.stop(), embedded.stop()]);
    await embedded.restart();
    await expect(runSql(embedded, 'select 1')).rejects.toThrow();
  });
});
