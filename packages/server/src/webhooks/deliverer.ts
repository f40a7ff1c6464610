import { type EventName, events } from '@repartee/contract';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Database } from '../platform/database/index.ts';
import type { HttpClient } from '../platform/http-client/index.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import { createPollLoop, type StepResult } from '../platform/poll-loop.ts';
import {
  hasEventsBehind,
  parkEvent,
  postponeEvent,
  settleEvent,
  type TakenEvent,
  takeEvents,
} from '../records/outboxes.ts';
import type { ProjectContext, ProjectDirectory } from '../records/project-directory.ts';
import { disableEndpoint } from '../records/projects.ts';
import { attemptEvent, endedSettlement } from './deliver-event.ts';

export interface Deliverer {
  start(): void;
  wake(): void;
  wakeIn(delayMs: number): void;
  /** Takes nothing more and waits for the calls under way. */
  stop(): Promise<void>;
}

export interface DelivererOptions {
  database: Database;
  http: HttpClient;
  projects: ProjectDirectory;
  logger: Logger;
  metrics: Metrics;
  /** This process among the workers; undefined while it has no identity. */
  workerId: () => number | undefined;
  /** Called after a settlement that lets a conversation go on. */
  wakeEngine: () => void;
  now: () => Date;
  random: () => number;
}

const inFlightMax = 1_000;
/** One dead platform with 15 s timeouts may hold this many calls, and no more. */
const perEndpointMax = 64;
const perLane = 64;
const lanes = Array.from({ length: 32 }, (_, lane) => lane);
/** How soon an event is looked at again whose endpoint was busy. */
const busyEndpointWaitMs = 200;

/**
 * Sends the heads of due outboxes. A conversation has one event in flight, so its order holds; conversations and projects
 * never wait for each other. Every decision is a fenced statement: whoever lost the row changes nothing.
 */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { database, logger, metrics } = options;
  const inFlight = new Set<Promise<void>>();
  const perEndpoint = new Map<string, number>();
  let rotation = 0;

  async function step(): Promise<StepResult> {
    const workerId = options.workerId();
    const limit = inFlightMax - inFlight.size;
    if (workerId === undefined || limit <= 0) return 'BUSY';
    rotation = (rotation + 1) % lanes.length;
    const taken = await takeEvents(database, {
      lanes: [...lanes.slice(rotation), ...lanes.slice(0, rotation)],
      perLane,
      limit,
      workerId,
    });
    if (taken.length > 0) reachCrashPoint('deliver.after-take');
    for (const event of taken) {
      const delivery = deliver(event).finally(() => {
        inFlight.delete(delivery);
        metrics.deliveriesInFlight.set(inFlight.size);
      });
      inFlight.add(delivery);
    }
    metrics.deliveriesInFlight.set(inFlight.size);
    if (taken.length >= perLane) return 'AGAIN';
    return inFlight.size > 0 ? 'BUSY' : 'IDLE';
  }

  async function deliver(taken: TakenEvent): Promise<void> {
    const running = perEndpoint.get(taken.projectId) ?? 0;
    perEndpoint.set(taken.projectId, running + 1);
    try {
      const project = await options.projects.get(taken.projectId);
      if (project === null) return; // deleted meanwhile, and this row with it
      if (project.isEndpointDisabled || project.incomingContentUrl === null) {
        await parkEvent(database, taken);
      } else if (running >= perEndpointMax) {
        await postponeEvent(database, taken, { waitMs: busyEndpointWaitMs, yields: false, attempt: null });
      } else {
        await attempt(taken, project);
      }
    } catch (error) {
      // The outbox stays ours until the database is back and says otherwise: keep trying to give it back.
      logger.warn('delivery interrupted', { eventId: taken.eventId, code: errorCode(error) });
      await giveBack(taken);
    } finally {
      const left = (perEndpoint.get(taken.projectId) ?? 1) - 1;
      if (left > 0) perEndpoint.set(taken.projectId, left);
      else perEndpoint.delete(taken.projectId);
    }
  }

  async function attempt(taken: TakenEvent, project: ProjectContext): Promise<void> {
    if (taken.attempt === 1) {
      metrics.deliveryLatenessSeconds.observe(Math.max(0, options.now().getTime() - taken.createdAtMs) / 1000);
    }
    reachCrashPoint('deliver.before-send');
    const outcome = await attemptEvent(taken, project, options);
    reachCrashPoint('deliver.after-send');
    const isExtended = events[taken.type as EventName]?.isExtended ?? false;
    if (outcome.kind === 'RETRY') {
      metrics.deliveryAttempts.inc({ event: taken.type, result: 'retry' });
      if (isExtended && (await hasEventsBehind(database, taken))) {
        // An extended event holds nothing back: with something behind it, it is left for a replay.
        await settleEvent(database, taken, endedSettlement('dead', outcome.attempt));
      } else {
        await postponeEvent(database, taken, { waitMs: outcome.waitMs, yields: isExtended, attempt: outcome.attempt });
      }
      return;
    }
    const { state, attempt: record } = outcome.settlement;
    metrics.deliveryAttempts.inc({ event: taken.type, result: state });
    if (outcome.kind === 'DISABLE') {
      await disableEndpoint(database, taken.projectId, 'GONE');
      options.projects.forget(taken.projectId);
      logger.warn('endpoint disabled', { projectId: taken.projectId, code: 'gone' });
    }
    await settleEvent(database, taken, outcome.settlement);
    reachCrashPoint('settle.after-store');
    if (state === 'dead') {
      logger.warn('event dead-lettered', { eventId: taken.eventId, projectId: taken.projectId, status: record.status });
    }
    options.wakeEngine();
    loop.wake(); // what is queued behind this event is due now
  }

  async function giveBack(taken: TakenEvent): Promise<void> {
    const workerId = options.workerId();
    while (options.workerId() === workerId && !stopping) {
      try {
        await postponeEvent(database, taken, { waitMs: 1_000, yields: false, attempt: null });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    }
    // With a new identity, or without this process, the outbox is freed by whoever reaps the old one.
  }

  let stopping = false;
  const loop = createPollLoop(step, (error) => logger.warn('delivery loop interrupted', { code: errorCode(error) }));

  return {
    start: () => loop.start(),
    wake: () => loop.wake(),
    wakeIn: (delayMs) => loop.wakeIn(delayMs),
    async stop() {
      await loop.stop();
      stopping = true;
      await Promise.allSettled(inFlight);
    },
  };
}

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}
