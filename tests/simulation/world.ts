import type { EnqueueRequest, ProjectSettings } from '@repartee/contract';
import { armCrashPoint, type CrashPoint } from '../../packages/server/src/platform/crash-points.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { createSealedBox } from '../../packages/server/src/platform/sealed-box.ts';
import { sealSigningSecret } from '../../packages/server/src/records/project-secrets.ts';
import { insertProject } from '../../packages/server/src/records/projects.ts';
import { listUnknownOwners, reapGoneWorkers, reapWorkers } from '../../packages/server/src/records/workers.ts';
import { createAcceptor, type DrainableAcceptor } from '../../packages/server/src/turn/index.ts';
import { createScheduler, type Scheduler, type SimulatedProcess } from './scheduler.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';
import { type AlterStatement, createSimulatedDatabase } from './simulated-database.ts';
import { forgetfulLog, metrics, type SimulatedWorker, startSimulatedWorker } from './simulated-worker.ts';
import type { SimulationDatabase } from './simulation-database.ts';
import { createStandInModel, type StandInModel, sentences } from './stand-in-model.ts';
import { createStandInPlatform, type PlatformOptions, type StandInPlatform } from './stand-in-platform.ts';
import { installVirtualRuntime } from './virtual-runtime.ts';

/** What a client of the API knows of one enqueue. */
export interface SentEnqueue {
  number: number;
  user: string;
  sentMonoMs: number;
  answeredMonoMs?: number;
  /** Undefined: no answer was heard, so nothing is known. */
  outcome?: 'ACCEPTED' | 'IDEMPOTENCY_CONFLICT' | 'UNAVAILABLE' | 'ERROR';
  /** The number of the enqueue it repeats under the same key. */
  repeats: number | null;
}

export interface EnqueueInput {
  user: string;
  parameters?: EnqueueRequest['replyParameters'];
  isTest?: boolean;
  /** The user writes first, as on any platform. Default true. */
  withMessage?: boolean;
  /** An `Idempotency-Key`; sent again, the request is the same. */
  key?: string;
}

export interface World {
  readonly seed: number;
  readonly random: SeededRandom;
  readonly scheduler: Scheduler;
  readonly platform: StandInPlatform;
  readonly model: StandInModel;
  readonly database: SimulationDatabase;
  readonly projectId: string;
  readonly enqueues: readonly SentEnqueue[];
  /** What the project is set to, as far as the API knows it. */
  settings: ProjectSettings;
  readonly workers: readonly SimulatedWorker[];
  running(): SimulatedWorker[];
  startWorker(): Promise<void>;
  /** Stopped as by SIGSTOP, and taken for dead by its peers when that lasts. */
  pause(worker: SimulatedWorker, forMs: number): void;
  leave(worker: SimulatedWorker): void;
  crashAt(point: CrashPoint, passes: number): void;
  crashApi(): void;
  enqueue(input: EnqueueInput): void;
  /** After the last fault: whoever is dead is missed, and somebody works. */
  recover(): Promise<void>;
  close(): void;
}

export interface WorldOptions {
  settings?: ProjectSettings;
  /** Faults planted to see whether the checker finds them. */
  planted?: {
    alter?: AlterStatement;
    garble?: PlatformOptions['garble'];
    /** Share of the enqueues that are acknowledged without being stored. */
    forgetsEnqueues?: number;
  };
}

const reserveMs = 20_000;

/** One project, its platform and its model, an API and some workers on one database; all of it from one seed. */
export async function openWorld(
  database: SimulationDatabase,
  seed: number,
  options: WorldOptions = {},
): Promise<World> {
  const random = createSeededRandom(seed);
  const runtime = installVirtualRuntime(createSeededRandom(seed + 0x5eed));
  const scheduler = createScheduler(runtime, database, random);
  const projectId = `00000000-0000-7000-8000-${(seed >>> 0).toString(16).padStart(12, '0')}`;
  const sealedBox = createSealedBox(Buffer.alloc(32, 7));
  const outside = {
    random,
    later: (process: { name: string }, delayMs: number, label: string) =>
      scheduler.later(process as SimulatedProcess, delayMs, label),
    isDead: (process: { name: string }) => (process as SimulatedProcess).state === 'DEAD',
    note: scheduler.note,
  };
  const platform = createStandInPlatform({ ...outside, clock: scheduler, garble: options.planted?.garble });
  const model = createStandInModel({ ...outside, monoMs: scheduler.monoMs });
  const enqueues: SentEnqueue[] = [];
  const keys = new Map<string, number>();
  const workers: SimulatedWorker[] = [];
  const unreaped = new Set<SimulatedWorker>();
  const running = () => workers.filter(({ state }) => state === 'RUNNING');

  await scheduler.stamp('setup');
  await database.clear();
  await insertProject(database.database, {
    id: projectId,
    name: `seed ${seed}`,
    profileUrl: 'https://platform.test/profile',
    chatHistoryUrl: 'https://platform.test/history',
    incomingContentUrl: 'https://platform.test/incoming',
    endpointHeaders: null,
    settings: options.settings ?? {},
    signingSecret: sealSigningSecret(sealedBox, projectId, `whsec_${Buffer.alloc(32, 1).toString('base64')}`),
  });

  scheduler.onDeath = (process) => {
    const worker = workers.find((one) => one === process);
    if (worker === undefined) return;
    if (!worker.isReaped) unreaped.add(worker);
    // At once when its peers have not seen it alive, else when its lock has been free for a while.
    const inMs = random.chance(0.3) ? random.between(0, 100) : random.between(2_500, 5_000);
    scheduler.plan(scheduler.monoMs() + inMs, 'peers look for the dead', reapTheDead);
    for (const laterMs of [6_000, 13_000, 21_000]) {
      scheduler.plan(scheduler.monoMs() + laterMs, 'peers look for unknown owners', reapUnknown);
    }
    scheduler.plan(scheduler.monoMs() + random.between(200, 9_000), 'a worker starts', startWorker);
  };

  async function reapTheDead(): Promise<void> {
    if (running().length === 0) return; // who starts next, finds them
    const gone = [...unreaped].filter(({ state }) => state === 'DEAD').map(({ id }) => id);
    const silent = [...unreaped].filter(({ state }) => state !== 'DEAD').map(({ id }) => id);
    for (const worker of unreaped) worker.isReaped = true;
    unreaped.clear();
    await scheduler.stamp('reap');
    await reapGoneWorkers(database.database, gone);
    await reapWorkers(database.database, silent, { blameTurns: true });
    for (const worker of running()) worker.wake();
  }

  async function reapUnknown(): Promise<void> {
    await scheduler.stamp('reap');
    const unknown = await listUnknownOwners(database.database);
    if (unknown.length === 0) return;
    await reapWorkers(database.database, unknown, { blameTurns: false });
    for (const worker of running()) worker.wake();
  }

  async function startWorker(): Promise<void> {
    await scheduler.stamp('register');
    const [row] = await database.rows<{ id: number }>('insert into workers default values returning id::int');
    const { id } = row!;
    workers.push(
      startSimulatedWorker(id, `w${id}`, {
        runtime,
        scheduler,
        database,
        random,
        platform,
        model,
        sealedBox,
        alter: options.planted?.alter,
      }),
    );
    await reapTheDead();
  }

  let api: { process: SimulatedProcess; acceptor: DrainableAcceptor };
  let apis = 0;
  function startApi(): void {
    apis += 1;
    const process: SimulatedProcess = { name: `api${apis}`, isWorker: false, state: 'RUNNING' };
    scheduler.add(process);
    const submit = scheduler.submitterOf(process);
    const acceptor = createAcceptor({
      database: createSimulatedDatabase(database.database, submit, options.planted?.alter),
      logger: silentLogger,
      metrics,
      projectLog: forgetfulLog,
      reserveMs: () => reserveMs,
      // Word that is sent to other processes may be lost, and nothing depends on it.
      onStored: (dueInMs) => {
        for (const worker of running()) {
          if (random.chance(0.5)) worker.inEngine(() => worker.engine.wakeIn(dueInMs));
        }
      },
      onStoredDuringTurn: (conversationId) => {
        for (const worker of running()) {
          if (random.chance(0.8)) worker.inEngine(() => worker.engine.noteEnqueue(conversationId));
        }
      },
    });
    api = { process, acceptor };
  }
  startApi();

  const world: World = {
    settings: options.settings ?? {},
    seed,
    random,
    scheduler,
    platform,
    model,
    database,
    projectId,
    enqueues,
    workers,
    running,
    startWorker,
    pause(worker, forMs) {
      if (worker.state !== 'RUNNING') return;
      scheduler.setState(worker, 'PAUSED');
      worker.silentSinceMs = scheduler.monoMs();
      if (forMs > 6_000) {
        scheduler.plan(scheduler.monoMs() + random.between(6_000, 7_500), 'peers miss a beat', async () => {
          if (worker.state === 'RUNNING') return;
          unreaped.add(worker);
          await reapTheDead();
        });
      }
      scheduler.plan(scheduler.monoMs() + forMs, `${worker.name} goes on`, () => {
        scheduler.setState(worker, 'RUNNING');
        scheduler.plan(scheduler.monoMs() + random.between(0, 900), `${worker.name} beats`, () => {
          if (worker.isReaped) scheduler.crash(worker);
          else if (!unreaped.has(worker)) worker.silentSinceMs = null;
          else scheduler.crash(worker);
        });
      });
    },
    leave(worker) {
      if (worker.state !== 'RUNNING') return;
      void worker.leave(random.pick([0, 500, 2_000])).then(() => {
        worker.isReaped = true;
        scheduler.crash(worker);
      });
    },
    crashAt(point, passes) {
      armCrashPoint(point, passes, () => {
        const part = runtime.current();
        scheduler.note(`crash point ${point}`);
        if (part) scheduler.crash(part.process as SimulatedProcess);
      });
    },
    crashApi() {
      scheduler.crash(api.process);
      startApi();
    },
    enqueue({ user, parameters, isTest, withMessage, key }) {
      if (api.process.state === 'DEAD') startApi();
      const number = enqueues.length + 1;
      const repeats = key === undefined ? null : (keys.get(key) ?? null);
      if (key !== undefined && repeats === null) keys.set(key, number);
      const sent: SentEnqueue = { number, user, sentMonoMs: scheduler.monoMs(), repeats };
      enqueues.push(sent);
      if (withMessage ?? true) platform.addMessage(user, sentences(number * 3 + 1));
      const request: EnqueueRequest = {
        userProfileId: user,
        personaProfileId: 'persona',
        language: 'EN',
        tags: { number: repeats ?? number },
        ...(isTest ? { testMode: true } : {}),
        ...(parameters ? { replyParameters: parameters } : {}),
      };
      scheduler.note(`enqueue ${number} for ${user}`);
      const hear = (outcome: SentEnqueue['outcome']) => {
        sent.outcome = outcome;
        sent.answeredMonoMs = scheduler.monoMs();
      };
      if (random.chance(options.planted?.forgetsEnqueues ?? 0)) return hear('ACCEPTED');
      const idempotency = key === undefined ? null : { key, body: Buffer.from(`${key} ${repeats ?? number}`) };
      const project = { id: projectId, settings: world.settings };
      void runtime.runIn({ process: api.process, name: 'api' }, () =>
        api.acceptor.accept({ project, request, idempotency, ignoredMembers: [] }).then(
          ({ kind }) => hear(kind),
          () => hear('ERROR'),
        ),
      );
    },
    async recover() {
      armCrashPoint('enqueue.before-store', Number.POSITIVE_INFINITY, () => {});
      scheduler.troubleChance = 0;
      for (const worker of workers) {
        delete worker.crashIn;
        if (worker.state === 'PAUSED') scheduler.setState(worker, 'RUNNING');
        if (worker.silentSinceMs !== null) scheduler.crash(worker);
      }
      await startWorker();
      await reapUnknown();
    },
    close() {
      armCrashPoint('enqueue.before-store', Number.POSITIVE_INFINITY, () => {});
      runtime.uninstall();
    },
  };
  return world;
}
