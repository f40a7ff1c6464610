import { createApp } from './app.ts';
import { loadAdminToken, readConfig, readConfigFileText, readEnvironment } from './config/index.ts';
import { armCrashPoint } from './platform/crash-points.ts';
import { createLogger } from './platform/logger.ts';

/**
 * The server process: environment → config → app → wait for a signal. Besides `cli/`, the only file that ends a process.
 * A parent (`repartee start`) hears `{type: 'ready'}` and is left when it goes away.
 */
async function main(): Promise<void> {
  const verdict = readConfig(readEnvironment(), readConfigFileText(process.cwd()), process.cwd());
  if (!verdict.ok) return refuse(verdict.problems);
  const { config, secrets } = verdict;
  if (secrets.databaseUrl === null) {
    return refuse([
      'DATABASE_URL must be set for a server process of its own; `repartee start` brings a database along.',
    ]);
  }
  if (config.crashAt) {
    armCrashPoint(config.crashAt.point, config.crashAt.passes, () => process.kill(process.pid, 'SIGKILL'));
  }
  const logger = createLogger(config.logLevel);
  const app = await createApp({
    config,
    secrets: {
      ...secrets,
      databaseUrl: secrets.databaseUrl,
      adminToken: loadAdminToken(secrets.adminToken, config.dataDir).token,
    },
    logger,
    onFatal: () => process.exit(70),
  });
  process.send?.({ type: 'ready', port: app.port });

  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  process.on('disconnect', leave);
}

/** Exit code 78 (EX_CONFIG): a parent does not try again. */
function refuse(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 78;
}

main().catch((error: unknown) => {
  // Messages of our own errors are made for operators; anything else may carry values.
  const isOurs = error instanceof Error && error.name === 'OperationalError';
  const code = (error as { code?: unknown } | null)?.code;
  process.stderr.write(
    isOurs ? `${error.message}\n` : `The server could not start (${String(code ?? 'unexpected')}).\n`,
  );
  process.exit(1);
});
