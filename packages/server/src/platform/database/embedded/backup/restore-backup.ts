import { existsSync } from 'node:fs';
import { chown, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Logger } from '../../../logger.ts';
import { findCluster, prepareLayout } from '../layout.ts';
import { chooseAccount, type OperatingSystemAccount } from '../operating-system-account.ts';
import { isPostmasterAlive, readPostmasterFile } from '../postmaster.ts';
import { type BackupManifest, damaged, readManifest } from './backup-manifest.ts';
import { type CopyOptions, copyFile, forEachOf, syncFolder } from './copy-file.ts';
import {
  claimRestoreTarget,
  type RestoreClaim,
  refuseUnfinishedRestore,
  refuseUsed,
  unusableTarget,
} from './restore-claim.ts';
import { explainFullDisk, refuseWithoutRoom, roundedUp } from './target-room.ts';

export interface RestoreOptions {
  /** The folder that `createBackup` made. */
  source: string;
  /** Empty, or not there yet. */
  dataDir: string;
  logger: Logger;
  /** Aborted, it ends the restore with the signal's reason; nothing of it is left then. */
  signal?: AbortSignal | undefined;
}

export interface RestoreReport {
  dataDir: string;
  manifest: BackupManifest;
}

/**
 * Makes a data directory from a backup; the next start recovers from it everything it holds. Each file is compared with
 * its checksum while it is copied, and the cluster gets its name last. A restore that fails removes what it made and
 * nothing else: whatever somebody put there meanwhile stays.
 *
 * @throws OperationalError `restore_target_unusable`, `backup_damaged`, `disk_full`, `data_dir_unusable`,
 *   `account_missing`; the reason of `signal`
 */
export async function restoreBackup({ source, dataDir, logger, signal }: RestoreOptions): Promise<RestoreReport> {
  const target = resolve(dataDir);
  const from = resolve(source);
  await refuseTarget(target);
  const manifest = await readManifest(from);
  const base = `data/postgresql/${manifest.postgresqlMajor}`;
  if (!manifest.files.some(({ path }) => path === `${base}/backup_label`))
    throw damaged('the manifest names no cluster');
  await refuseIncomplete(from, manifest);
  const bytes = manifest.files.reduce((sum, file) => sum + roundedUp(file.bytes), 0);
  await refuseWithoutRoom({ what: 'the restored data', target, bytes });
  // As a first start would choose: it is the start after this one that must be able to read it.
  const account = chooseAccount(logger);
  const claim = await claimRestoreTarget(target);
  try {
    await copyInto(target, { from, manifest, base, account, claim, signal });
  } catch (error) {
    await claim.undo();
    signal?.throwIfAborted();
    throw explainFullDisk(error, `the disk of ${target} became full during the restore: what was written was removed`);
  }
  for (const folder of [join(target, 'postgresql'), target, dirname(target)]) await syncFolder(folder);
  await claim.release();
  return { dataDir: target, manifest };
}

async function copyInto(
  target: string,
  options: {
    from: string;
    manifest: BackupManifest;
    base: string;
    account: OperatingSystemAccount | undefined;
    claim: RestoreClaim;
    signal: AbortSignal | undefined;
  },
): Promise<void> {
  const { from, manifest, base, account, claim, signal } = options;
  const makeOwn = async (path: string): Promise<void> => {
    await mkdir(path, { mode: 0o700 });
    claim.made('FOLDER', path);
  };
  await makeOwn(join(target, 'postgresql')).catch((error) => {
    throw takenMeanwhile(error, target);
  });
  const layout = prepareLayout(target, account);
  claim.made('FOLDER', layout.socketDir);
  const staging = join(layout.folder, `${manifest.postgresqlMajor}.new-${process.pid}`);
  await mkdir(staging, { mode: 0o700 });
  claim.made('TREE', staging);
  /** Where a path of the backup goes, and whether it is the database account's. */
  const place = (path: string): { path: string; isCluster: boolean } => {
    if (path === base || path.startsWith(`${base}/`)) {
      return { path: join(staging, path.slice(base.length)), isCluster: true };
    }
    return { path: join(target, path.replace(/^data(\/|$)/, '')), isCluster: false };
  };
  // Ours until everything is in it: the account could otherwise put links in our way.
  for (const folder of manifest.folders) {
    const { path, isCluster } = place(folder);
    if (existsSync(path)) continue;
    if (isCluster) await mkdir(path, { recursive: true, mode: 0o700 });
    else await makeOwn(path);
  }
  await forEachOf(manifest.files, async (file) => {
    const to = place(file.path);
    const copied = await copyChecked(join(from, file.path), to.path, {
      owner: to.isCluster ? account : undefined,
      signal,
    }).catch((error) => {
      throw takenMeanwhile(error, target);
    });
    if (!to.isCluster) claim.made('FILE', to.path);
    if (copied.sha256 !== file.sha256) throw damaged(`${file.path} was changed since the backup was made`);
  });
  for (const folder of [...manifest.folders].reverse()) {
    const { path, isCluster } = place(folder);
    if (isCluster && account) await chown(path, account.uid, account.gid);
    await syncFolder(path);
  }
  signal?.throwIfAborted();
  await rename(staging, join(layout.folder, String(manifest.postgresqlMajor))).catch((error) => {
    throw takenMeanwhile(error, target);
  });
}

/** Before the long copy, what can be seen at a glance. */
async function refuseIncomplete(from: string, manifest: BackupManifest): Promise<void> {
  await forEachOf(manifest.files, async ({ path, bytes }) => {
    const found = await stat(join(from, path)).catch(() => undefined);
    if (!found?.isFile()) throw damaged(`${path} is missing from the backup`);
    if (found.size !== bytes) throw damaged(`${path} was changed or cut since the backup was made`);
  });
}

async function copyChecked(source: string, target: string, options: CopyOptions) {
  try {
    return await copyFile(source, target, options);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && path === source) throw damaged(`${source} is missing from the backup`, error);
    throw error;
  }
}

async function refuseTarget(target: string): Promise<void> {
  const cluster = findCluster(target);
  const running = cluster && readPostmasterFile(cluster.folder);
  if (running && isPostmasterAlive(running.pid, cluster.folder)) {
    throw unusableTarget(`Repartee is running on ${target}: stop it, and restore into an empty folder`);
  }
  refuseUnfinishedRestore(target);
  await refuseUsed(target);
}

/** Nothing is overwritten; what stands in the way now was not there a moment ago. */
function takenMeanwhile(error: NodeJS.ErrnoException, target: string): Error {
  const { code } = error;
  if (code !== 'EEXIST' && code !== 'ENOTEMPTY') return error;
  return unusableTarget(`${target} came into use while it was restored to: restore into an empty folder`);
}
