import { type ApiServer, createApiServer } from './api/index.ts';
import type { Config, Secrets } from './config/index.ts';
import { createLanguageIdentifier, judgeAtOnce } from './language/index.ts';
import { createModelCaller, replyModels } from './llm/index.ts';
import { systemClock } from './platform/clock.ts';
import { embeddedClusterBehind, watchDiskRoom } from './platform/database/embedded/index.ts';
import {
  createDatabase,
  createWakeChannel,
  type Database,
  migrate,
  refuseUnsafeSettings,
} from './platform/database/index.ts';
import { OperationalError } from './platform/errors.ts';
import { checkUrlShape, createHttpClient, createOperatorFetch } from './platform/http-client/index.ts';
import { createInStep } from './platform/in-step.ts';
import type { Logger } from './platform/logger.ts';
import { createMetrics, silentProcess } from './platform/metrics.ts';
import { startMetricsServer } from './platform/metrics-server.ts';
import { createSealedBox, loadMasterKey, masterKeyFingerprint } from './platform/sealed-box.ts';
import { joinSiblings, type SiblingLine } from './platform/sibling-metrics.ts';
import { engineVersion } from './records/engine-version.ts';
import { forgetOldIdempotencyKeys } from './records/idempotency-keys.ts';
import { watchLateness } from './records/lateness.ts';
import { forgetExpiredPictures } from './records/picture-analyses.ts';
import { sweepErasedProjects } from './records/project-deletion.ts';
import { createProjectDirectory } from './records/project-directory.ts';
import { establishServerFact } from './records/server-facts.ts';
import { forgetEndedSecrets } from './records/signing-secrets.ts';
import { forgetOldSpends, rollUpSpends } from './records/spends.ts';
import {
  createAcceptor,
  createEngineClock,
  createProjectLog,
  createRequestWriter,
  createTurnEngine,
  createWorkerIdentity,
  learnPatterns,
  waitFor,
} from './turn/index.ts';
import { createDeliverer, signPayload } from './webhooks/index.ts';

/** A running server, whatever its role. */
export interface App {
  /** The port the API listens on; null in a pure worker. */
  port: number | null;
  /** The port of `/metrics` alone; null where none was asked for. */
  metricsPort: number | null;
  /**
   * Stops accepting (after the grace for proxies), lets what runs finish within `drainMs`, closes everything in the reverse
   * order of its making.
   */
  stop(options?: { drainMs?: number; graceMs?: number }): Promise<void>;
}

export interface AppOptions {
  config: Config;
  secrets: Secrets & { databaseUrl: string; adminToken: string };
  logger: Logger;
  /** The line to the parent of the processes that share our port; null where we have it alone. */
  siblings?: SiblingLine | null;
  /** This process must end now (it was declared dead by its peers). */
  onFatal: () => void;
}

const enqueueConnections = 3;
/** Most of a turn's statements wait for the disk: with 12 connections the turns waited for each other instead. */
const workConnections = 24;
/** Of one of several processes of this machine: together they fit into the 100 connections of the embedded database. */
const workConnectionsShared = 14;
const drainMsDefault = 20_000;
/** Of the drain, kept for the pushes under way: what the last turns armed goes out at the next start at the latest. */
const deliverDrainMs = 4_000;
/** Requests under way when the API refuses new ones get this long. */
const answerDrainMs = 10_000;
const housekeepingEveryMs = 60_000;
/** Spend caps read what was not rolled up yet row by row, so that is kept to seconds. */
const rollUpEveryMs = 5_000;
/** The buffer never waits into the time a reply needs: at least 20 s (product.md 2.2). */
const reserveMs = 20_000;

interface Worker {
  start(): Promise<void>;
  /** Both may be called twice. */
  stopWriting(drainMs: number): Promise<void>;
  stopDelivering(drainMs: number): Promise<void>;
}

/** The composition root: every part is made here, in order, and given what it needs. */
export async function createApp({ config, secrets, logger, siblings: line = null, onFatal }: AppOptions): Promise<App> {
  const disposals: (() => Promise<unknown>)[] = [];
  const dispose = async () => {
    for (const close of disposals.splice(0).reverse()) {
      await close().catch((error: unknown) =>
        logger.warn('not closed cleanly', { code: String((error as Error).name) }),
      );
    }
  };
  try {
    return await compose();
  } catch (error) {
    await dispose();
    throw error;
  }

  async function compose(): Promise<App> {
    const runsApi = config.role !== 'worker';
    const runsWorker = config.role !== 'api';
    const siblings = config.processes ?? 1;

    const metrics = createMetrics();
    metrics.processUp.set({ role: config.role }, 1);
    const readOwn = () => metrics.registry.metrics();
    const readMetrics = line ? joinSiblings({ line, readOwn, silent: silentProcess(config.role) }) : readOwn;
    const room = await watchDiskRoom({
      clusterFolder: embeddedClusterBehind(secrets.databaseUrl, config.dataDir),
      logger,
      onLook: (freeBytes) => metrics.dataDiskFreeBytes.set(freeBytes),
    });
    disposals.push(async () => room.stop());
    const hasRoomToWrite = () => !room.isGone;
    const database = openDatabase('repartee', siblings > 1 ? workConnectionsShared : workConnections, hasRoomToWrite);
    await refuseUnsafeSettings(database, logger);
    await migrate(database, { logger, engineVersion });
    const masterKey = loadMasterKey({ fromEnvironment: secrets.masterKey ?? undefined, dataDir: config.dataDir });
    await refuseForeignMasterKey(database, masterKeyFingerprint(masterKey.key));
    const sealedBox = createSealedBox(masterKey.key);

    const projects = createProjectDirectory(database, sealedBox);
    const projectLog = createProjectLog(database, logger);
    disposals.push(() => projectLog.flush());
    const engineClock = createEngineClock();

    const http = createHttpClient({ allowedNetworks: config.allowedNetworks, logger });
    disposals.push(() => http.close());
    const operatorFetch = createOperatorFetch({});
    disposals.push(() => operatorFetch.close());

    // One door in front of the models for all that this process writes, whoever waits for it.
    const callModel = createModelCaller({ fetch: operatorFetch, logger, clock: systemClock, metrics });
    const inStep = createInStep();

    const wake = {
      engine: () => {},
      engineIn: (_: number) => {},
      deliverer: () => {},
      noteEnqueue: (_: string) => {},
    };
    const channel = createWakeChannel({
      connection: secrets.databaseUrl,
      logger,
      ...(runsWorker
        ? {
            onWake: (conversationIds) => {
              if (conversationIds.length === 0) {
                wake.engine();
                wake.deliverer();
              } else for (const id of conversationIds) wake.noteEnqueue(id);
            },
          }
        : {}),
    });
    disposals.push(() => channel.close());

    // Opens its thread when a text first needs it.
    const languageIdentifier = createLanguageIdentifier({ logger });
    disposals.push(() => languageIdentifier.close());
    const judgeLanguage = config.languageLibraries ? languageIdentifier.judge : judgeAtOnce;
    // Made here, started last: a start that fails must not have claimed anything.
    let worker: Worker | undefined;
    let isWorking = !runsWorker;
    if (runsWorker) {
      const identity = createWorkerIdentity({
        database: openDatabase('repartee liveness', 1),
        logger,
        onReaped: () => wake.engine(),
        onDeclaredDead: onFatal,
      });
      const engine = createTurnEngine(
        {
          database,
          projects,
          http,
          sign: signPayload,
          models: config.models,
          callModel,
          clock: systemClock,
          engineClock,
          logger,
          metrics,
          projectLog,
          random: Math.random,
          wait: waitFor,
          inStep,
          judgeLanguage,
          wakeDeliverer: () => wake.deliverer(),
          sender: {
            reserve: (conversationId) => deliverer.reserve(conversationId),
            send: (taken) => deliverer.send(taken),
            release: (conversationId) => deliverer.release(conversationId),
          },
        },
        identity.id,
      );
      const deliverer = createDeliverer({
        database,
        http,
        projects,
        logger,
        metrics,
        workerId: identity.id,
        wakeEngine: () => wake.engine(),
        now: () => systemClock.now(),
        random: Math.random,
      });
      wake.engine = engine.wake;
      wake.engineIn = engine.wakeIn;
      wake.noteEnqueue = engine.noteEnqueue;
      wake.deliverer = deliverer.wake;
      worker = {
        async start() {
          await identity.start();
          deliverer.start();
          // The first turns would learn what they need all at once, and nothing else of the process would be heard meanwhile.
          void learnPatterns().then(() => engine.start());
        },
        stopWriting: (drainMs) => engine.stop(drainMs),
        async stopDelivering(drainMs) {
          await deliverer.stop(drainMs);
          await identity.stop();
        },
      };
      const housekeeping = setInterval(() => {
        Promise.all([
          forgetOldIdempotencyKeys(database, 10_000),
          forgetEndedSecrets(database),
          sweepErasedProjects(database),
          forgetOldSpends(database),
          forgetExpiredPictures(database, 10_000),
        ]).catch(() => logger.warn('housekeeping failed'));
      }, housekeepingEveryMs);
      housekeeping.unref();
      const rollingUp = setInterval(() => {
        rollUpSpends(database, 10_000).catch(() => logger.warn('spends not rolled up'));
      }, rollUpEveryMs);
      rollingUp.unref();
      disposals.push(async () => {
        clearInterval(housekeeping);
        clearInterval(rollingUp);
      });
    }

    const requestWriter = createRequestWriter({
      database,
      http,
      models: config.models,
      callModel,
      engineClock,
      logger,
      metrics,
      projectLog,
      inStep,
      judgeLanguage,
    });
    let api: ApiServer | undefined;
    let port: number | null = null;
    const acceptor = createAcceptor({
      database: runsApi ? openDatabase('repartee enqueue', enqueueConnections) : database,
      logger,
      metrics,
      projectLog,
      reserveMs: () => reserveMs,
      hasRoom: () => !room.isLow,
      onStored: (dueInMs) => {
        if (runsWorker) wake.engineIn(dueInMs);
        else if (dueInMs === 0) channel.notify();
      },
      // The writer may be this process or another one; who does not write this conversation ignores it.
      onStoredDuringTurn: (conversationId) => {
        wake.noteEnqueue(conversationId);
        channel.notify(conversationId);
      },
    });
    // Whoever can be scraped measures: a gauge that nobody sets would say that the storage is away.
    if (runsApi || config.metricsPort !== null) {
      const lateness = watchLateness({ database: openDatabase('repartee lateness', 1), metrics, logger });
      disposals.push(() => lateness.stop());
    }
    let metricsPort: number | null = null;
    if (config.metricsPort !== null) {
      const { contentType } = metrics.registry;
      const { host } = config;
      const server = await startMetricsServer({
        host,
        port: config.metricsPort,
        read: readMetrics,
        contentType,
        logger,
      });
      disposals.push(() => server.close());
      metricsPort = server.port;
    }
    if (runsApi) {
      const server = await createApiServer({
        database,
        acceptor,
        requestWriter,
        sealedBox,
        config: {
          publicUrl: config.publicUrl ?? undefined,
          trustProxy: config.trustProxy,
          adminToken: secrets.adminToken,
          rateLimitPerSecond: config.rateLimitPerSecond === null ? null : config.rateLimitPerSecond / siblings,
          sharesPort: siblings > 1 || line !== null,
        },
        chatModels: replyModels(config.models).map(({ chatModel }) => chatModel),
        metrics: metrics.registry,
        readMetrics,
        isReady: async () => {
          const databaseAnswers = await database.ping().then(
            () => true,
            () => false,
          );
          return { ready: databaseAnswers && isWorking, checks: { database: databaseAnswers, worker: isWorking } };
        },
        wakeDelivery: () => {
          if (runsWorker) wake.deliverer();
          else channel.notify();
        },
        logger,
        checkEndpointUrl: (url) => checkUrlShape(url, config.allowedNetworks),
      });
      disposals.push(() => server.close());
      ({ port } = await server.listen({ host: config.host, port: config.port }));
      api = server;
    }
    if (worker) {
      const { stopWriting, stopDelivering } = worker;
      disposals.push(async () => {
        await stopWriting(0);
        await stopDelivering(0);
      });
      await worker.start();
      isWorking = true;
    }
    void learnPatterns();
    logger.info('server started', { role: config.role, port, metricsPort, usesSandbox: config.usesSandbox });

    let stopping: Promise<void> | undefined;
    return {
      port,
      metricsPort,
      stop({ drainMs = drainMsDefault, graceMs = 0 } = {}) {
        stopping ??= (async () => {
          const endAtMs = performance.now() + Math.max(drainMs, graceMs + answerDrainMs + deliverDrainMs);
          const leftMs = () => Math.max(0, endAtMs - performance.now());
          // Side by side: a slow client of the API costs the turns none of their time, nor they it.
          await Promise.all([api?.close({ graceMs }), worker?.stopWriting(Math.max(0, drainMs - deliverDrainMs))]);
          await acceptor.drain();
          await worker?.stopDelivering(leftMs());
          await dispose();
          logger.info('server stopped');
        })();
        return stopping;
      },
    };
  }

  function openDatabase(applicationName: string, poolMax: number, hasRoom = () => true): Database {
    const database = createDatabase({
      connection: secrets.databaseUrl,
      poolMax,
      applicationName,
      logger,
      isBlocked: () => !hasRoom(),
    });
    disposals.push(() => database.close());
    return database;
  }
}

/** Secrets sealed with another key could not be opened: better no start than failing at the first delivery. */
async function refuseForeignMasterKey(database: Database, fingerprint: string): Promise<void> {
  const stored = await establishServerFact(database, 'master_key_fingerprint', fingerprint);
  if (stored === fingerprint) return;
  throw new OperationalError(
    'master_key_mismatch',
    'REPARTEE_MASTER_KEY (or the master-key file of the data directory) is not the key this database was made with.',
    { retryable: false },
  );
}
