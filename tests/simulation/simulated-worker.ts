import { createInStep } from '../../packages/server/src/platform/in-step.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { createMetrics } from '../../packages/server/src/platform/metrics.ts';
import type { SealedBox } from '../../packages/server/src/platform/sealed-box.ts';
import { createProjectDirectory } from '../../packages/server/src/records/project-directory.ts';
import { unregisterWorker } from '../../packages/server/src/records/workers.ts';
import {
  createEngineClock,
  createTurnEngine,
  type ProjectLog,
  type TurnEngine,
} from '../../packages/server/src/turn/index.ts';
import { createDeliverer, signPayload } from '../../packages/server/src/webhooks/index.ts';
import type { Scheduler, SimulatedProcess } from './scheduler.ts';
import type { SeededRandom } from './seeded-random.ts';
import { type AlterStatement, createSimulatedDatabase } from './simulated-database.ts';
import type { SimulationDatabase } from './simulation-database.ts';
import { type StandInModel, standInModels } from './stand-in-model.ts';
import type { StandInPlatform } from './stand-in-platform.ts';
import type { Part, VirtualRuntime } from './virtual-runtime.ts';

export interface SimulatedWorker extends SimulatedProcess {
  readonly id: number;
  /** Since when no beat has been sent; null while it beats. */
  silentSinceMs: number | null;
  isReaped: boolean;
  /** Something may be due. */
  wake(): void;
  engine: TurnEngine;
  inEngine<Result>(work: () => Result): Result;
  /** Leaves as a process that is told to stop. */
  leave(drainMs: number): Promise<void>;
}

export interface WorkerParts {
  runtime: VirtualRuntime;
  scheduler: Scheduler;
  database: SimulationDatabase;
  random: SeededRandom;
  platform: StandInPlatform;
  model: StandInModel;
  sealedBox: SealedBox;
  alter?: AlterStatement | undefined;
}

/** Peers may judge a worker dead six seconds after its last beat: a second earlier it stops relying on being alive. */
const leaseMs = 5_000;
export const metrics = createMetrics();
export const forgetfulLog: ProjectLog = { add() {}, flush: () => Promise.resolve() };

/** The real engine and deliverer, with everything outside of the process replaced. */
export function startSimulatedWorker(id: number, name: string, parts: WorkerParts): SimulatedWorker {
  const { runtime, scheduler, random } = parts;
  const process: SimulatedProcess & { silentSinceMs: number | null } = {
    name,
    isWorker: true,
    state: 'RUNNING',
    silentSinceMs: null,
  };
  const enginePart: Part = { process, name: 'engine' };
  const delivererPart: Part = { process, name: 'deliverer' };
  const workerId = () => {
    const { silentSinceMs } = process;
    return silentSinceMs === null || scheduler.monoMs() - silentSinceMs < leaseMs ? id : undefined;
  };
  const database = createSimulatedDatabase(parts.database.database, scheduler.submitterOf(process), parts.alter);
  const projects = createProjectDirectory(database, parts.sealedBox);
  const http = parts.platform.clientFor(process);
  const shared = { database, projects, http, logger: silentLogger, metrics, random: random.next };
  const now = () => new Date(scheduler.atMs());

  const engine = runtime.runIn(enginePart, () =>
    createTurnEngine(
      {
        ...shared,
        sign: signPayload,
        models: standInModels(),
        callModel: parts.model.callerFor(process),
        clock: { now },
        engineClock: createEngineClock(),
        projectLog: forgetfulLog,
        wait: (waitMs) => scheduler.later(process, waitMs, 'wait'),
        inStep: createInStep(),
        wakeDeliverer: () => deliverer.wake(),
        sender: {
          reserve: (conversationId) => deliverer.reserve(conversationId),
          send: (taken) => runtime.runIn(delivererPart, () => deliverer.send(taken)),
          release: (conversationId) => deliverer.release(conversationId),
        },
      },
      workerId,
    ),
  );
  const deliverer = runtime.runIn(delivererPart, () =>
    createDeliverer({ ...shared, workerId, wakeEngine: () => engine.wake(), now }),
  );
  scheduler.add(process);
  runtime.runIn(enginePart, () => engine.start());
  runtime.runIn(delivererPart, () => deliverer.start());

  return Object.assign(process, {
    id,
    isReaped: false,
    engine,
    wake() {
      runtime.runIn(enginePart, () => engine.wake());
      runtime.runIn(delivererPart, () => deliverer.wake());
    },
    inEngine: <Result>(work: () => Result) => runtime.runIn(enginePart, work),
    async leave(drainMs: number) {
      await runtime.runIn(enginePart, () => engine.stop(drainMs));
      await runtime.runIn(delivererPart, () => deliverer.stop(drainMs));
      // Where this does not come through, the others find its session gone.
      await runtime.runIn(enginePart, () => unregisterWorker(database, id).catch(() => {}));
    },
  });
}
