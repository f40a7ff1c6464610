import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Logger } from '../../logger.ts';
import { accountOf, findCluster } from './layout.ts';
import { canEnter, chooseAccount } from './operating-system-account.ts';

export interface DataDirChoice {
  dataDir: string;
  /** One sentence for the start table when it is not the wanted folder; undefined otherwise. */
  reason: string | undefined;
}

export const fallbackDataDir = '/var/lib/repartee';

/**
 * The wanted data directory, or, as root where the database's user cannot enter it (a checkout in root's home),
 * `/var/lib/repartee`. Only for the embedded database: with DATABASE_URL any folder will do.
 */
export function chooseDataDir(options: { wanted: string; logger: Logger; fallback?: string }): DataDirChoice {
  const wanted = resolve(options.wanted);
  // Where there is a database already, it is its owner who must get there.
  const account = accountOf(findCluster(wanted), () => chooseAccount(options.logger));
  // The folder itself is ours to open (prepareEmbedded does); those above it are not.
  const above = dirname(existsSync(wanted) ? realpathSync(wanted) : wanted);
  if (canEnter(account, above)) return { dataDir: wanted, reason: undefined };
  return {
    dataDir: options.fallback ?? fallbackDataDir,
    reason: `PostgreSQL runs as the user ${account?.name}, who cannot enter ${wanted}`,
  };
}
