import { removeOldClusters, upgradeCluster } from '../platform/database/embedded/index.ts';
import { readEmbeddedScope } from './embedded-scope.ts';

/** `repartee upgrade`. */
export async function upgradeCommand(
  options: { oldBinaries?: string; removeOld?: boolean },
  signal: AbortSignal,
): Promise<void> {
  const { dataDir, logger } = readEmbeddedScope();
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (options.removeOld) {
    const removed = removeOldClusters(dataDir);
    say(removed.length === 0 ? 'There is nothing old to remove.' : `Removed ${removed.join(', ')}`);
    return;
  }
  say('Copying every table into a new cluster; Repartee stays stopped meanwhile.');
  const report = await upgradeCluster({ dataDir, logger, oldBinaries: options.oldBinaries, signal });
  say(`Upgraded from PostgreSQL ${report.fromVersion} to ${report.toVersion}`);
  say(
    `  ${report.tables} tables, ${report.rows} rows, ${(report.bytes / 1e6).toFixed(0)} MB of text, read back the same`,
  );
  if (report.settingsLeft.length > 0) {
    say(`  your own settings were not taken over: ${report.settingsLeft.join(', ')} (ALTER SYSTEM again where needed)`);
  }
  say(`  the old cluster is kept in ${report.oldFolder}; remove it with "repartee upgrade --remove-old"`);
  say('  start Repartee to open the new one');
}
