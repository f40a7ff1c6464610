import { setMaxListeners } from 'node:events';
import { type EventName, events } from '@repartee/contract';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Database } from '../platform/database/index.ts';
import { isUnavailable } from '../platform/database/index.ts';
import type { HttpClient } from '../platform/http-client/index.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import { createPollLoop, type StepResult } from '../platform/poll-loop.ts';
import {
  type AttemptRecord,
  hasEventsBehind,
  parkEvent,
  postponeEvent,
  releaseForgottenOutboxes,
  settleEvent,
  type TakenEvent,
  takeEvents,
} from '../records/outboxes.ts';
import type { ProjectContext, ProjectDirectory } from '../records/project-directory.ts';
import { disableEndpoint } from '../records/projects.ts';
import { attemptEvent, endedSettlement } from './deliver-event.ts';
import { createEndpointSlots } from './endpoint-slots.ts';
import { nextTry } from './retry-schedule.ts';

export interface Deliverer {
  start(): void;
  wake(): void;
  wakeIn(delayMs: number): void;
  /** Takes nothing more; waits `drainMs` for the calls under way, then cuts them and gives their events back. */
  stop(drainMs: number): Promise<void>;
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
/** Taken, and waiting in memory for a place: enough that a quick platform never lacks work. */
const waitingPerEndpointMax = 64;
const perLane = 64;
const lanes = Array.from({ length: 32 }, (_, lane) => lane);
/** Also right after a taking that failed: it may have been carried out, and only its answer lost. */
const releaseEveryMs = 5_000;

/**
 * Sends the heads of due outboxes. A conversation has one event in flight, so its order holds; conversations and projects
 * never wait for each other. Every decision is a fenced statement: whoever lost the row changes nothing.
 */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { database, logger, metrics } = options;
  const inFlight = new Map<Promise<void>, string>();
  let releasedAtMs = Number.NEGATIVE_INFINITY;
  const slots = createEndpointSlots(perEndpointMax, waitingPerEndpointMax);
  const cut = new AbortController();
  // Every call under way listens to it, and those are bounded elsewhere.
  setMaxListeners(0, cut.signal);
  let rotation = 0;

  /** Frees what this worker owns and does not send from: nobody else would, because a living worker is not reaped. */
  async function release(): Promise<void> {
    const workerId = options.workerId();
    if (workerId === undefined || performance.now() - releasedAtMs < releaseEveryMs) return;
    const released = await releaseForgottenOutboxes(database, workerId, [...inFlight.values()]);
    releasedAtMs = performance.now();
    if (released > 0) logger.warn('events released whose taking was lost', { outboxes: released });
  }

  async function step(): Promise<StepResult> {
    await release();
    try {
      return await takeAndSend();
    } catch (error) {
      releasedAtMs = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }

  async function takeAndSend(): Promise<StepResult> {
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
    let sending = 0;
    for (const event of taken) {
      const slot = slots.enter(event.projectId);
      if (slot.kind === 'ENTERED') sending += 1;
      const handled = slot.kind === 'ENTERED' ? slot.place.then(() => deliver(event)) : stayAway(event, slot.waitMs);
      const delivery = handled.finally(() => {
        inFlight.delete(delivery);
        metrics.deliveriesInFlight.set(inFlight.size);
      });
      inFlight.set(delivery, event.conversationId);
    }
    metrics.deliveriesInFlight.set(inFlight.size);
    if (taken.length >= perLane && sending > 0) return 'AGAIN';
    return inFlight.size > 0 ? 'BUSY' : 'IDLE';
  }

  async function stayAway(taken: TakenEvent, waitMs: number): Promise<void> {
    try {
      await postponeEvent(database, taken, { waitMs, yields: false, attempt: null });
    } catch {
      await giveBack(taken);
    }
  }

  async function deliver(taken: TakenEvent): Promise<void> {
    try {
      const project = await options.projects.get(taken.projectId);
      if (project === null) return; // deleted meanwhile, and this row with it
      if (options.workerId() === undefined) {
        // Perhaps stopped for so long that another worker has sent this and more: a late push would be out of order.
        await giveBack(taken);
      } else if (project.isEndpointDisabled || project.incomingContentUrl === null) {
        await parkEvent(database, taken);
      } else {
        await attempt(taken, project);
      }
    } catch (error) {
      // The outbox stays ours until the database is back and says otherwise: keep trying to give it back.
      logger.warn('delivery interrupted', { eventId: taken.eventId, code: errorCode(error) });
      if (isUnavailable(error)) await giveBack(taken);
      else await countFailure(taken);
    } finally {
      slots.leave(taken.projectId);
    }
  }

  /** A failure of ours, not of the storage: it counts as a try, so that there is an end to it. */
  async function countFailure(taken: TakenEvent): Promise<void> {
    const record: AttemptRecord = { status: null, failure: 'internal', durationMs: 0 };
    const next = nextTry(taken.attempt, null, null, options.random());
    try {
      if (next.kind === 'RETRY') {
        await postponeEvent(database, taken, { waitMs: next.waitMs, yields: false, attempt: record });
      } else await settleEvent(database, taken, endedSettlement('dead', record));
    } catch {
      await giveBack(taken);
    }
  }

  async function attempt(taken: TakenEvent, project: ProjectContext): Promise<void> {
    if (taken.attempt === 1) {
      metrics.deliveryLatenessSeconds.observe(Math.max(0, options.now().getTime() - taken.createdAtMs) / 1000);
    }
    reachCrashPoint('deliver.before-send');
    const outcome = await attemptEvent(taken, project, { ...options, signal: cut.signal });
    reachCrashPoint('deliver.after-send');
    if (outcome.kind === 'CUT') return giveBack(taken);
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

  /** Fenced: whoever was reaped meanwhile gives nothing back, and is done as well. */
  async function giveBack(taken: TakenEvent): Promise<void> {
    for (;;) {
      try {
        await postponeEvent(database, taken, { waitMs: 1_000, yields: false, attempt: null });
        return;
      } catch {
        if (stopping) return;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    }
    // Without this process, the outbox is freed when it leaves.
  }

  let stopping = false;
  const loop = createPollLoop(step, (error) => logger.warn('delivery loop interrupted', { code: errorCode(error) }));

  return {
    start: () => loop.start(),
    wake: () => loop.wake(),
    wakeIn: (delayMs) => loop.wakeIn(delayMs),
    async stop(drainMs) {
      await loop.stop();
      const timer = setTimeout(() => {
        stopping = true;
        cut.abort();
      }, drainMs);
      await Promise.allSettled(inFlight.keys());
      clearTimeout(timer);
      stopping = true;
    },
  };
}

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}
