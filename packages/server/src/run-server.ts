import './platform/patterns-compiled-once.ts';
import cluster from 'node:cluster';
import { createApp } from './app.ts';
import { loadAdminToken, readConfig, readConfigFileText, readEnvironment } from './config/index.ts';
import { createFaultAct } from './platform/crash-faults.ts';
import { armCrashPoints } from './platform/crash-points.ts';
import { hearDatabaseUrl } from './platform/database-from-parent.ts';
import { OperationalError } from './platform/errors.ts';
import { createLogger } from './platform/logger.ts';
import { lineToParent } from './platform/sibling-metrics.ts';
import { startWatchdog } from './platform/watchdog.ts';

/** EX_CONFIG: starting again cannot help, so a parent does not. */
const refusedExitCode = 78;

/**
 * The server process: environment → config → app → wait for a signal. Besides `cli/`, the only file that ends a process.
 * A parent (`repartee start`) hears `{type: 'ready'}` and is left when it goes away.
 */
async function run(): Promise<void> {
  const databaseUrl = await hearDatabaseUrl();
  const environment = { ...readEnvironment(), ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) };
  const verdict = readConfig(environment, readConfigFileText(process.cwd()), process.cwd());
  if (!verdict.ok) return refuse(verdict.problems);
  const { config, secrets } = verdict;
  if (secrets.databaseUrl === null) {
    return refuse([
      'DATABASE_URL must be set for a server process of its own; `repartee start` brings a database along.',
    ]);
  }
  const logger = createLogger(config.logLevel);
  if (config.crashAt.length > 0) {
    const modelUrls = [...config.models.values()].flatMap(({ baseUrl }) => baseUrl ?? []);
    armCrashPoints(config.crashAt, createFaultAct(logger, new Set(modelUrls.map((url) => new URL(url).origin))));
  }
  if (config.watchdogSeconds !== null) {
    startWatchdog(config.watchdogSeconds * 1000);
    // The first process of a container cannot end itself by a signal.
    if (process.pid === 1) logger.warn('watchdog without effect', { code: 'first_process' });
  }
  const app = await createApp({
    config,
    secrets: {
      ...secrets,
      databaseUrl: secrets.databaseUrl,
      adminToken: loadAdminToken(secrets.adminToken, config.dataDir).token,
    },
    logger,
    siblings: cluster.isWorker ? lineToParent() : null,
    onFatal: () => process.exit(70),
  });
  process.send?.({ type: 'ready', port: app.port, metricsPort: app.metricsPort });

  let leaving = false;
  const leave = (graceMs: number) => {
    if (leaving) return;
    leaving = true;
    app.stop({ graceMs }).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // Whoever rolls out a new version sends SIGTERM, and a proxy may have to notice; a person at a terminal has none.
  process.on('SIGTERM', () => leave(config.drainGraceSeconds * 1000));
  for (const event of ['SIGINT', 'SIGHUP', 'disconnect']) process.on(event, () => leave(0));
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = refusedExitCode;
}

/** Never rejects: what goes wrong is said, and ends the process. */
export function runServer(): Promise<void> {
  return run().catch((error: unknown) => {
    process.stderr.write(`${startFailure(error)}\n`);
    const isFinal = error instanceof OperationalError ? !error.retryable : codeOf(error) === 'EADDRINUSE';
    process.exit(isFinal ? refusedExitCode : 1);
  });
}

/** Messages of our own errors are made for operators; anything else may carry values. */
function startFailure(error: unknown): string {
  if (error instanceof OperationalError) return error.message;
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return 'PORT is in use by another program: set PORT to a free one.';
  if (code === 'EACCES') return 'PORT may not be used by this user: ports below 1024 need more rights.';
  return `The server could not start (${code}).`;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unexpected';
}
