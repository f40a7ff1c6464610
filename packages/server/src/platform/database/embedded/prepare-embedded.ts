import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { refuseUnfinishedRestore } from './backup/restore-claim.ts';
import { locateBinaries, type PostgresBinaries } from './binaries.ts';
import { ensurePassword, initializeCluster } from './initialize-cluster.ts';
import { accountOf, type DatabaseLayout, findCluster, prepareLayout } from './layout.ts';
import { chooseAccount, type OperatingSystemAccount } from './operating-system-account.ts';

export interface EmbeddedOptions {
  dataDir: string;
  logger: Logger;
  /** Settings of PostgreSQL over ours, for measurements. */
  settings?: Readonly<Record<string, string>>;
  /** Folder `native` of the binaries' package; by default the one that is installed. */
  packageFolder?: string;
  /** Folder of `postgres` and `initdb`, instead of any that would be found. */
  binariesFolder?: string | undefined;
  /** Who a new cluster shall belong to; an existing one keeps its owner. By default chosen as for a first start. */
  account?: OperatingSystemAccount | undefined;
}

/** A cluster that exists and binaries that can run it; nothing is running yet. */
export interface PreparedDatabase {
  layout: DatabaseLayout;
  clusterFolder: string;
  binaries: PostgresBinaries;
  /** Undefined: as ourselves. */
  account: OperatingSystemAccount | undefined;
  password: string;
  /** Whether this call made the cluster. */
  isNew: boolean;
}

/**
 * Finds or makes everything that a start needs. Safe when called by two processes at once.
 * @throws OperationalError `restore_target_unusable` when a restore into the data directory did not end
 */
export async function prepareEmbedded(options: EmbeddedOptions): Promise<PreparedDatabase> {
  const cluster = findCluster(options.dataDir);
  const account = accountOf(cluster, () => options.account ?? chooseAccount(options.logger));
  const layout = prepareLayout(options.dataDir, account);
  // After the folder was made: a restore that begins now sees it.
  if (!cluster) refuseUnfinishedRestore(options.dataDir);
  const binaries = locateBinaries({
    account,
    copiesFolder: layout.folder,
    major: cluster?.major,
    logger: options.logger,
    packageFolder: options.packageFolder,
    binariesFolder: options.binariesFolder,
  });
  if (cluster && !existsSync(layout.passwordFile)) {
    throw new OperationalError('data_dir_unusable', `${layout.passwordFile} is missing: restore it from a backup`, {
      retryable: false,
    });
  }
  if (!cluster) await initializeCluster(layout, binaries, account);
  return {
    layout,
    clusterFolder: join(layout.folder, String(binaries.major)),
    binaries,
    account,
    password: ensurePassword(layout),
    isNew: !cluster,
  };
}
