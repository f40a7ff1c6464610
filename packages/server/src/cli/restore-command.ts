import { restoreBackup } from '../platform/database/embedded/index.ts';
import { readEmbeddedScope } from './embedded-scope.ts';

/** `repartee restore <folder>`. */
export async function restoreCommand(source: string, signal: AbortSignal): Promise<void> {
  const { dataDir, logger } = readEmbeddedScope();
  const { manifest } = await restoreBackup({ source, dataDir, logger, signal });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  say(`Restored into ${dataDir}: as of ${manifest.completeUntil}, made by ${manifest.software}`);
  if (manifest.masterKey === 'LEFT_OUT') {
    say('  the backup has no master key: set REPARTEE_MASTER_KEY, or put the file master-key there, before you start');
  }
  say('  start Repartee to open it');
}
