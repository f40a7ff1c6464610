import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadAdminToken, readConfig, readConfigFileText, readEnvironment } from '../config/index.ts';
import { chooseDataDir, type EmbeddedDatabase, startEmbeddedDatabase } from '../platform/database/embedded/index.ts';
import { databaseFromParent } from '../platform/database-from-parent.ts';
import { createLogger } from '../platform/logger.ts';
import { serverFlags } from '../platform/server-flags.ts';
import { createMetricsRelay, lineToChild } from '../platform/sibling-metrics.ts';
import { type KeptChild, keepChild, type ReadyMessage } from './child-process.ts';
import { startTable } from './start-table.ts';

/** Beyond what the server takes to drain: 20 s, or its grace and 14 s (app.ts). */
const serverStopSlackMs = 5_000;
const drainMs = (graceMs: number) => Math.max(20_000, graceMs + 14_000);
/** The embedded database has 100 connections. */
const processesDefaultMax = 4;
const demoStopMs = 5_000;
const databaseRestartFirstMs = 500;
const databaseRestartLongestMs = 15_000;
/** The demo platform lives on this machine; `localhost` resolves to both. */
const loopbackNetworks = '127.0.0.0/8,::1/128';

/**
 * `repartee start`: the small parent that owns the embedded database and keeps its children running, and does nothing else.
 * PostgreSQL runs in a session of its own, so a Ctrl-C reaches only us and the children; it is stopped after they drained.
 * Resolves to the exit code.
 */
export async function startCommand({ withDemo }: { withDemo: boolean }): Promise<number> {
  const environment = readEnvironment();
  const workingDirectory = process.cwd();
  const verdict = readConfig(environment, readConfigFileText(workingDirectory), workingDirectory);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (!verdict.ok) {
    for (const problem of verdict.problems) process.stderr.write(`${problem}\n`);
    return 78;
  }
  const { config, secrets } = verdict;
  // On a terminal the table is what counts; a service's log is for machines.
  const logLevel = environment.LOG_LEVEL?.trim() || !process.stdout.isTTY ? config.logLevel : 'warn';
  const logger = createLogger(logLevel);
  const demo = withDemo && config.demo;
  // Who sends SIGTERM may have a proxy that has to notice; a person at a terminal has not.
  let stopSignal: 'SIGTERM' | 'SIGINT' = 'SIGTERM';
  process.once('SIGINT', () => {
    stopSignal = 'SIGINT';
  });
  const leaving = untilAsked();
  let isLeaving = false;
  void leaving.then(() => {
    isLeaving = true;
  });
  const processes = config.processes ?? processesFor(availableParallelism());

  let database: EmbeddedDatabase | undefined;
  const children: { child: KeptChild; stopMs: number }[] = [];
  try {
    const usesEmbedded = secrets.databaseUrl === null;
    const choice = usesEmbedded
      ? chooseDataDir({ wanted: config.dataDir, logger, ...(config.isDataDirSet ? { fallback: config.dataDir } : {}) })
      : { dataDir: config.dataDir, reason: undefined };
    const { dataDir } = choice;
    const adminToken = loadAdminToken(secrets.adminToken, dataDir);

    // Loading the server takes longer than starting its database: both at once, and the server is told when it may begin.
    const opening = usesEmbedded ? openDatabase(dataDir) : null;
    const allowed = [environment.REPARTEE_ALLOWED_NETWORKS, demo ? loopbackNetworks : undefined]
      .filter(Boolean)
      .join(',');
    const shared = {
      ...environment,
      DATA_DIR: dataDir,
      LOG_LEVEL: logLevel,
      REPARTEE_ADMIN_TOKEN: adminToken.token,
    };
    const relay = createMetricsRelay(processes);
    const servers = Array.from({ length: processes }, (_, index) =>
      keepChild({
        name: processes === 1 ? 'server' : `server ${index + 1}`,
        script: scriptBeside('../server.js', '../main.ts'),
        nodeFlags: serverFlags,
        sharesPort: processes > 1,
        ...(opening === null
          ? {}
          : {
              arguments: [databaseFromParent],
              answer: opening.then(({ url }) => ({ type: 'database', url })),
            }),
        mayRestart: () => !isLeaving,
        onStart: (child) => relay.join(index, lineToChild(child)),
        onEnd: () => relay.leave(index),
        environment: {
          ...shared,
          DATABASE_URL: secrets.databaseUrl ?? undefined,
          // Each takes its share of rate limits and connections.
          REPARTEE_PROCESSES: String(processes),
          ...(allowed ? { REPARTEE_ALLOWED_NETWORKS: allowed } : {}),
        },
        say,
      }),
    );
    const stopMs = drainMs(config.drainGraceSeconds * 1000) + serverStopSlackMs;
    children.push(...servers.map((child) => ({ child, stopMs })));
    if (opening !== null) database = await opening;
    const allReady = await firstOf(Promise.all(servers.map((server) => server.ready)), leaving);
    if (allReady === 'LEAVING') return 0;
    const ready = allReady[0]!;

    const address = config.publicUrl ?? `http://${hostForUrl(config.host)}:${String(ready.port)}`;
    const local = `http://${hostForUrl(config.host)}:${String(ready.port)}`;
    let demoReady: ReadyMessage | undefined;
    if (demo && ready.port !== null) {
      const platform = keepChild({
        name: 'demo platform',
        script: fileURLToPath(import.meta.resolve('@repartee/demo-platform/main')),
        environment: {
          ...shared,
          DEMO_PORT: String(config.demoPort),
          REPARTEE_URL: local,
          ...(config.usesSandbox ? { DEMO_WRITER: 'sandbox' } : {}),
        },
        say,
      });
      children.push({ child: platform, stopMs: demoStopMs });
      const answer = await firstOf(platform.ready, leaving);
      if (answer === 'LEAVING') return 0;
      demoReady = answer;
    }
    say(
      startTable({
        address,
        dataDir,
        dataDirReason: choice.reason,
        adminToken: adminToken.isNew ? adminToken.token : null,
        usesSandbox: config.usesSandbox,
        demo: demoReady && {
          url: String(demoReady.chatUrl),
          projectId: String(demoReady.projectId),
          accessKey: String(demoReady.accessKey),
        },
      }),
    );
    await leaving;
    say('Stopping …');
    return 0;
  } catch (error) {
    const isForOperators = error instanceof Error && (error.name === 'OperationalError' || error.name === 'Error');
    process.stderr.write(`${isForOperators ? error.message : 'The start failed for an unexpected reason.'}\n`);
    return 1;
  } finally {
    await Promise.all(children.map(({ child, stopMs }) => child.stop(stopMs, stopSignal)));
    await database?.stop();
  }

  async function openDatabase(dataDir: string): Promise<EmbeddedDatabase> {
    const opened = await startEmbeddedDatabase({ dataDir, logger });
    const revive = async (waitMs: number): Promise<void> => {
      if (isLeaving) return;
      try {
        await opened.restart();
      } catch {
        logger.error('database did not start', { waitMs });
        setTimeout(() => void revive(Math.min(waitMs * 2, databaseRestartLongestMs)), waitMs);
      }
    };
    opened.onExit(() => {
      logger.error('database ended');
      void revive(databaseRestartFirstMs);
    });
    return opened;
  }
}

/**
 * Half of the cores for us, half for PostgreSQL and the rest of the machine: a turn costs PostgreSQL about as much as us.
 * Below four that is one process, which does everything (docs/decisions/0020).
 */
export function processesFor(cores: number): number {
  return Math.max(1, Math.min(processesDefaultMax, Math.floor(cores / 2)));
}

/** Resolves at the first SIGINT or SIGTERM, or when our own parent goes away. */
function untilAsked(): Promise<'LEAVING'> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => resolve('LEAVING'));
  });
}

function firstOf<Value>(one: Promise<Value>, other: Promise<'LEAVING'>): Promise<Value | 'LEAVING'> {
  return Promise.race([one, other]);
}

/** Built code runs beside built code; from the sources (development) the TypeScript file is run. */
function scriptBeside(built: string, source: string): string {
  const path = fileURLToPath(new URL(built, import.meta.url));
  return existsSync(path) ? path : fileURLToPath(new URL(source, import.meta.url));
}

function hostForUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
