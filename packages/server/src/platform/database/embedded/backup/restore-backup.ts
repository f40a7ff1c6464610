import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperationalError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import { findCluster, prepareLayout } from '../layout.ts';
import { chooseAccount, type OperatingSystemAccount } from '../operating-system-account.ts';
import { isPostmasterAlive, readPostmasterFile } from '../postmaster.ts';
import { type BackupManifest, damaged, readManifest } from './backup-manifest.ts';
import { copyFile, forEachOf, syncFolder } from './copy-file.ts';

export interface RestoreOptions {
  /** The folder that `createBackup` made. */
  source: string;
  /** Empty, or not there yet. */
  dataDir: string;
  logger: Logger;
}

export interface RestoreReport {
  dataDir: string;
  manifest: BackupManifest;
}

/** A file system of its own has it. */
const tolerated = new Set(['lost+found']);

/**
 * Makes a data directory from a backup; the next start recovers from it everything it holds. Each file is compared with
 * its checksum while it is copied, and the cluster gets its name last: a restore that fails leaves an empty directory.
 *
 * @throws OperationalError `restore_target_unusable`, `backup_damaged`, `data_dir_unusable`, `account_missing`
 */
export async function restoreBackup({ source, dataDir, logger }: RestoreOptions): Promise<RestoreReport> {
  const target = resolve(dataDir);
  const from = resolve(source);
  await refuseTarget(target);
  const manifest = await readManifest(from);
  const base = `data/postgresql/${manifest.postgresqlMajor}`;
  if (!manifest.files.some(({ path }) => path === `${base}/backup_label`))
    throw damaged('the manifest names no cluster');
  await refuseIncomplete(from, manifest);
  const account = chooseAccount(logger);
  const wasThere = existsSync(target);
  try {
    const layout = prepareLayout(target, account);
    const staging = join(layout.folder, `${manifest.postgresqlMajor}.new-${process.pid}`);
    /** Where a path of the backup goes, and whether it is the database account's. */
    const place = (path: string): { path: string; isCluster: boolean } => {
      if (path === base || path.startsWith(`${base}/`)) {
        return { path: join(staging, path.slice(base.length)), isCluster: true };
      }
      return { path: join(target, path.replace(/^data(\/|$)/, '')), isCluster: false };
    };
    // Ours until everything is in it: the account could otherwise put links in our way.
    for (const folder of manifest.folders) await mkdir(place(folder).path, { recursive: true, mode: 0o700 });
    await forEachOf(manifest.files, async (file) => {
      const to = place(file.path);
      const copied = await copyChecked(join(from, file.path), to.path, to.isCluster ? account : undefined);
      if (copied.sha256 !== file.sha256) throw damaged(`${file.path} was changed since the backup was made`);
    });
    for (const folder of [...manifest.folders].reverse()) {
      const { path, isCluster } = place(folder);
      if (isCluster && account) await chown(path, account.uid, account.gid);
      await syncFolder(path);
    }
    await rename(staging, join(layout.folder, String(manifest.postgresqlMajor)));
    for (const folder of [layout.folder, target, dirname(target)]) await syncFolder(folder);
    return { dataDir: target, manifest };
  } catch (error) {
    await removeContent(target);
    if (!wasThere) await rm(target, { recursive: true, force: true });
    throw error;
  }
}

/** Before the long copy, what can be seen at a glance. */
async function refuseIncomplete(from: string, manifest: BackupManifest): Promise<void> {
  await forEachOf(manifest.files, async ({ path, bytes }) => {
    const found = await stat(join(from, path)).catch(() => undefined);
    if (!found?.isFile()) throw damaged(`${path} is missing from the backup`);
    if (found.size !== bytes) throw damaged(`${path} was changed or cut since the backup was made`);
  });
}

async function copyChecked(source: string, target: string, owner: OperatingSystemAccount | undefined) {
  try {
    return await copyFile(source, target, owner);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && path === source) throw damaged(`${source} is missing from the backup`, error);
    throw error;
  }
}

async function refuseTarget(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const cluster = findCluster(target);
  const running = cluster && readPostmasterFile(cluster.folder);
  if (running && isPostmasterAlive(running.pid, cluster.folder)) {
    throw unusableTarget(`Repartee is running on ${target}: stop it, and restore into an empty folder`);
  }
  const names = (await readdir(target)).filter((name) => !tolerated.has(name));
  if (names.length > 0) {
    throw unusableTarget(`${target} is not empty: move what is there away, or set DATA_DIR to an empty folder`);
  }
}

/** It was empty before us. */
async function removeContent(target: string): Promise<void> {
  if (!existsSync(target)) return;
  for (const name of await readdir(target)) {
    if (!tolerated.has(name)) await rm(join(target, name), { recursive: true, force: true });
  }
}

function unusableTarget(message: string): OperationalError {
  return new OperationalError('restore_target_unusable', message, { retryable: false });
}
