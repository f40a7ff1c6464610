import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBackup } from '../platform/database/embedded/index.ts';
import { createDatabase } from '../platform/database/index.ts';
import { OperationalError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';
import { loadMasterKey, masterKeyFileName, masterKeyFingerprint } from '../platform/sealed-box.ts';
import { readServerFact } from '../records/server-facts.ts';
import { readEmbeddedScope } from './embedded-scope.ts';

/** `repartee backup <folder>`. */
export async function backupCommand(
  target: string,
  options: { withMasterKey: boolean; signal: AbortSignal },
): Promise<void> {
  const { dataDir, masterKey, software, logger } = readEmbeddedScope();
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const hasFile = masterKey === null && existsSync(join(dataDir, masterKeyFileName));
  const report = await createBackup({
    dataDir,
    target,
    software,
    logger,
    withMasterKey: options.withMasterKey && hasFile,
    signal: options.signal,
    check: async (connection) => {
      // Left out on purpose: then it need not be here either.
      if (!options.withMasterKey) return;
      const fingerprint = await readFingerprint({ connection, logger });
      if (fingerprint === null) return;
      if (masterKey === null && !hasFile) {
        throw keyProblem('the master key is neither in REPARTEE_MASTER_KEY nor in the data directory');
      }
      const { key } = loadMasterKey({ fromEnvironment: masterKey ?? undefined, dataDir });
      if (masterKeyFingerprint(key) !== fingerprint) {
        throw keyProblem(
          `the master key in ${hasFile ? dataDir : 'REPARTEE_MASTER_KEY'} is not the one of this database`,
        );
      }
    },
  });
  say(`Backup complete: ${report.target}`);
  say(`  ${report.files} files, ${(report.bytes / 1e6).toFixed(0)} MB, with checksums in manifest.json`);
  say(`  everything acknowledged before ${report.completeUntil.toISOString()} is in it`);
  if (hasFile && options.withMasterKey) {
    say(`  its file master-key opens the secrets of the projects: keep it apart from the rest`);
  } else {
    say(
      '  the master key is NOT in it, and without the key it is of no use: keep REPARTEE_MASTER_KEY or the file master-key',
    );
  }
}

/** Null before the first start of a server on this database. */
async function readFingerprint(options: {
  connection: Parameters<typeof createDatabase>[0]['connection'];
  logger: Logger;
}): Promise<string | null> {
  const database = createDatabase({ ...options, poolMax: 1, applicationName: 'repartee backup check' });
  try {
    const { rows } = await database.execute<{ found: boolean }>(
      `select to_regclass('server_facts') is not null as found`,
    );
    return rows[0]?.found ? await readServerFact(database, 'master_key_fingerprint') : null;
  } finally {
    await database.close();
  }
}

function keyProblem(reason: string): OperationalError {
  return new OperationalError(
    'master_key_mismatch',
    `${reason}: set REPARTEE_MASTER_KEY as for the start, or use --without-master-key`,
    { retryable: false },
  );
}
