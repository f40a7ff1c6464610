import { readConfig, readEnvironment } from '../config/index.ts';
import { chooseDataDir } from '../platform/database/embedded/index.ts';
import { OperationalError } from '../platform/errors.ts';
import { createLogger, type Logger } from '../platform/logger.ts';
import { softwareName } from './software-name.ts';

/** What the commands for the embedded data go by: the settings of `repartee start` that say where it is. */
export interface EmbeddedScope {
  dataDir: string;
  /** `REPARTEE_MASTER_KEY`; null when the key is the file of the data directory. */
  masterKey: string | null;
  /** Name and version of this program. */
  software: string;
  logger: Logger;
}

/** No others: a mistake in the models must not stand in the way of a backup. */
const variables = ['DATA_DIR', 'DATABASE_URL', 'REPARTEE_MASTER_KEY', 'LOG_LEVEL'] as const;

/** @throws OperationalError `configuration_invalid`, `database_not_embedded`, and what `chooseDataDir` throws */
export function readEmbeddedScope(): EmbeddedScope {
  const environment = readEnvironment();
  const relevant = Object.fromEntries(variables.map((name) => [name, environment[name]]));
  const verdict = readConfig(relevant, null, process.cwd());
  if (!verdict.ok) {
    throw new OperationalError('configuration_invalid', verdict.problems.join('\n'), { retryable: false });
  }
  const { config, secrets } = verdict;
  if (secrets.databaseUrl !== null) {
    throw new OperationalError(
      'database_not_embedded',
      'DATABASE_URL is set: this command is for the embedded database. Use the tools of your PostgreSQL, and keep the master key.',
      { retryable: false },
    );
  }
  // Results are said in words; the log is for what goes wrong, unless asked for.
  const logger = createLogger(environment.LOG_LEVEL?.trim() ? config.logLevel : 'error');
  const { dataDir } = chooseDataDir({
    wanted: config.dataDir,
    logger,
    ...(config.isDataDirSet ? { fallback: config.dataDir } : {}),
  });
  return { dataDir, masterKey: secrets.masterKey, software: softwareName(), logger };
}
