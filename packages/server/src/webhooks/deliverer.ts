import { type EventName, events } from '@repartee/contract';
import { reachCrashPoint } from '../platform/crash-points.ts';
import type { Database } from '../platform/database/index.ts';
import { isUnavailable } from '../platform/database/index.ts';
import type { HttpClient } from '../platform/http-client/index.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import { createPollLoop, type StepResult } from '../platform/poll-loop.ts';
import { createScanStart } from '../platform/scan-start.ts';
import { disableGoneEndpoint, type EndpointVersion } from '../records/endpoint-health.ts';
import {
  type AttemptRecord,
  type EventSender,
  hasEventsBehind,
  parkEvent,
  postponeEvent,
  releaseForgottenOutboxes,
  type TakenEvent,
  takeEvents,
  turnEventsAway,
} from '../records/outboxes.ts';
import type { ProjectContext, ProjectDirectory } from '../records/project-directory.ts';
import { settleEvent } from '../records/settlements.ts';
import {
  type AttemptOutcome,
  attemptEvent,
  endedSettlement,
  hasNoTryLeft,
  isAccepted,
  recordOf,
  settlementAfterDeaths,
  type TriedOutcome,
} from './deliver-event.ts';
import { createEndpointCircuits, saysEndpointIsDown } from './endpoint-circuits.ts';
import { createEndpointHealth } from './endpoint-health.ts';
import { createEndpointSlots } from './endpoint-slots.ts';
import { createParkedWaker } from './parked-waker.ts';
import { nextTry } from './retry-schedule.ts';
import { untilStored } from './until-stored.ts';
import { createWorkerTenure } from './worker-tenure.ts';

/** Takes what is due, and is handed what its own process has just queued where nothing waits before it. */
export interface Deliverer extends EventSender {
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

/** Calls, and events that wait in memory for a place at their endpoint. An endpoint's share of them: endpoint-slots.ts. */
const inFlightMax = 4_000;
/** One dead platform with 15 s timeouts may hold this many calls, and no more. */
const perEndpointMax = 64;
/** Taken, and waiting in memory for a place: enough that a quick platform never lacks work. */
const waitingPerEndpointMax = 192;
/** By then every process knows of the change. */
const otherEndpointWaitMs = 1_000;
const perLane = 64;
const lanes = Array.from({ length: 32 }, (_, lane) => lane);
/** Also right after a taking that failed: it may have been carried out, and only its answer lost. */
const releaseEveryMs = 5_000;
/** An endpoint nobody asked about for this long is not left alone any more: what waits asks every other minute. */
const forgetIdleEveryMs = 600_000;

/**
 * Sends the heads of due outboxes. A conversation has one event in flight, so its order holds; conversations and projects
 * never wait for each other. Every decision is a fenced statement: whoever lost the row changes nothing.
 */
export function createDeliverer(options: DelivererOptions): Deliverer {
  const { database, logger, metrics } = options;
  const inFlight = new Map<Promise<void>, string>();
  /** Conversations whose event is being queued for us; and is ours, while nobody knows yet whether it may be sent. */
  const reserved = new Set<string>();
  const undecided = new Set<string>();
  let isReleasing = false;
  let releasedAtMs = Number.NEGATIVE_INFINITY;
  let forgotAtMs = performance.now();
  const slots = createEndpointSlots({
    runningMax: perEndpointMax,
    waitingMax: waitingPerEndpointMax,
    placesMax: inFlightMax,
  });
  const circuits = createEndpointCircuits(options.random);
  const health = createEndpointHealth(options);
  const tenure = createWorkerTenure(options.workerId);
  const scan = createScanStart();
  let rotation = 0;

  /** Frees what this worker owns and does not send from: nobody else would, because a living worker is not reaped. */
  async function release(): Promise<void> {
    const workerId = tenure.workerId();
    if (workerId === undefined || performance.now() - releasedAtMs < releaseEveryMs) return;
    // What is reserved from here on would not be among those held: until this is through, nothing is.
    isReleasing = true;
    const held = [...inFlight.values(), ...reserved, ...undecided];
    const released = await releaseForgottenOutboxes(database, workerId, held).finally(() => {
      isReleasing = false;
    });
    releasedAtMs = performance.now();
    metrics.webhookCircuitsOpen.set(circuits.openCount());
    if (releasedAtMs - forgotAtMs >= forgetIdleEveryMs) {
      forgotAtMs = releasedAtMs;
      circuits.forgetIdle();
    }
    if (released > 0) logger.warn('events released whose taking was lost', { outboxes: released });
  }

  async function step(): Promise<StepResult> {
    await release();
    parked.look();
    try {
      return await takeAndSend();
    } catch (error) {
      releasedAtMs = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }

  async function takeAndSend(): Promise<StepResult> {
    const workerId = tenure.workerId();
    const limit = inFlightMax - inFlight.size;
    if (workerId === undefined || limit <= 0) return 'BUSY';
    rotation = (rotation + 1) % lanes.length;
    const taken = await takeEvents(database, {
      lanes: [...lanes.slice(rotation), ...lanes.slice(0, rotation)],
      perLane,
      limit,
      workerId,
      scan,
    });
    if (taken.length > 0) reachCrashPoint('deliver.after-take');
    const sending = await sendAll(taken);
    if (taken.length >= perLane && sending > 0) return 'AGAIN';
    return inFlight.size > 0 ? 'BUSY' : 'IDLE';
  }

  /** How many are sent; the others are turned away by their endpoint's circuit or for want of a place at it. */
  async function sendAll(taken: readonly TakenEvent[]): Promise<number> {
    let sending = 0;
    const takenAtMs = performance.now();
    const away: { taken: TakenEvent; waitMs: number }[] = [];
    const begin = (event: TakenEvent, openMs: number) => {
      const slot = openMs > 0 ? { kind: 'BUSY' as const, waitMs: openMs } : slots.enter(event.projectId);
      if (slot.kind === 'BUSY') {
        away.push({ taken: event, waitMs: slot.waitMs });
        return;
      }
      sending += 1;
      const delivery = slot.place
        .then(() => deliver(event, () => event.takenAtMs + performance.now() - takenAtMs))
        .finally(() => {
          inFlight.delete(delivery);
          metrics.deliveriesInFlight.set(inFlight.size);
        });
      inFlight.set(delivery, event.conversationId);
    };
    const uncertain: TakenEvent[] = [];
    for (const event of taken) {
      if (circuits.isOpen(event.projectId)) uncertain.push(event);
      else begin(event, 0);
    }
    for (const { conversationId } of uncertain) undecided.add(conversationId);
    try {
      const waits = uncertain.length === 0 ? [] : await openWaits(uncertain);
      waits.forEach((openMs, index) => {
        begin(uncertain[index]!, openMs);
      });
    } finally {
      for (const { conversationId } of uncertain) undecided.delete(conversationId);
    }
    // When this fails, they are ours and not held, and `release` frees them.
    await turnEventsAway(database, away);
    metrics.deliveriesInFlight.set(inFlight.size);
    return sending;
  }

  /** Takes a look at the projects: an endpoint that is left alone may be another one by now. */
  function openWaits(uncertain: readonly TakenEvent[]): Promise<number[]> {
    return Promise.all(
      uncertain.map(async ({ projectId, takenAtMs }) => {
        // Where it cannot be read, `deliver` meets the same and says what becomes of the event; the others go on.
        const project = await options.projects.get(projectId).catch(() => null);
        return project === null ? 0 : circuits.waitMs(endpointOf(project), takenAtMs);
      }),
    );
  }

  /** An event queued by this process; when this fails, the outbox is ours and not held, and `release` frees it. */
  function send(taken: TakenEvent): void {
    reserved.delete(taken.conversationId);
    try {
      reachCrashPoint('deliver.after-take');
    } catch {
      releasedAtMs = Number.NEGATIVE_INFINITY;
      loop.wake();
      return;
    }
    sendAll([taken]).catch((error: unknown) => {
      releasedAtMs = Number.NEGATIVE_INFINITY;
      logger.warn('delivery interrupted', { eventId: taken.eventId, code: errorCode(error) });
    });
  }

  async function deliver(taken: TakenEvent, nowMs: () => number): Promise<void> {
    try {
      const project = await options.projects.get(taken.projectId);
      if (project === null) return; // deleted meanwhile, and this row with it
      const signal = tenure.pushSignal(taken.workerId);
      if (signal === null) {
        // Perhaps another worker has sent this and more: a late push would be out of order.
        await giveBack(taken);
      } else if (project.isEndpointDisabled || project.incomingContentUrl === null) {
        await parkEvent(database, taken);
      } else if (hasNoTryLeft(taken)) {
        await follow(taken, { kind: 'SETTLE', settlement: settlementAfterDeaths(taken) });
      } else {
        await attempt(taken, project, { signal, nowMs });
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

  async function attempt(
    taken: TakenEvent,
    project: ProjectContext,
    { signal, nowMs }: { signal: AbortSignal; nowMs: () => number },
  ): Promise<void> {
    const endpoint = endpointOf(project);
    const pass = circuits.enter(endpoint, nowMs());
    if (pass === null) {
      // The endpoint was given up while this one waited for its place.
      const waitMs = Math.max(100, circuits.waitMs(endpoint, nowMs()));
      return turnEventsAway(database, [{ taken, waitMs }]);
    }
    let tried: 'WORKED' | 'FAILED' | 'UNTRIED' = 'UNTRIED';
    let outcome: AttemptOutcome;
    try {
      outcome = await push(taken, project, signal);
      if (outcome.kind !== 'CUT') tried = saysEndpointIsDown(recordOf(outcome)) ? 'FAILED' : 'WORKED';
    } finally {
      const change = circuits.leave(pass, tried, nowMs());
      if (change !== null) metrics.webhookCircuitsOpen.set(circuits.openCount());
      if (change === 'OPENED') logger.warn('endpoint left alone', { projectId: taken.projectId });
      else if (change === 'CLOSED') logger.info('endpoint works again', { projectId: taken.projectId });
    }
    if (outcome.kind === 'CUT') return giveBack(taken);
    // First: whoever sees the outcome stored may go by it.
    if (isAccepted(outcome)) await health.worked(endpoint, taken.type);
    else if (outcome.kind !== 'DISABLE') await health.failed(endpoint, taken.type);
    await follow(taken, outcome.kind === 'DISABLE' ? await disableGone(endpoint, outcome) : outcome);
  }

  async function push(taken: TakenEvent, project: ProjectContext, signal: AbortSignal): Promise<AttemptOutcome> {
    if (taken.attempt === 1) {
      metrics.deliveryLatenessSeconds.observe(Math.max(0, options.now().getTime() - taken.createdAtMs) / 1000);
    }
    reachCrashPoint('deliver.before-send');
    const outcome = await attemptEvent(taken, project, { signal, ...options });
    reachCrashPoint('deliver.after-send');
    return outcome;
  }

  /** An endpoint that was changed or enabled while it answered 410 is another one, and gets this event too. */
  async function disableGone(endpoint: EndpointVersion, outcome: DisableOutcome): Promise<FollowedOutcome> {
    const gone = await disableGoneEndpoint(database, endpoint);
    options.projects.forget(endpoint.projectId);
    if (gone === 'STALE') return { kind: 'RETRY', waitMs: otherEndpointWaitMs, attempt: outcome.settlement.attempt };
    if (gone === 'DISABLED') logger.warn('endpoint disabled', { projectId: endpoint.projectId, code: 'gone' });
    return { kind: 'SETTLE', settlement: outcome.settlement };
  }

  /** What the platform said is known, and is stored as soon as it can be: given back, the event would be sent again. */
  async function follow(taken: TakenEvent, outcome: FollowedOutcome): Promise<void> {
    const result = outcome.kind === 'RETRY' ? 'retry' : outcome.settlement.state;
    metrics.deliveryAttempts.inc({ event: taken.type, result });
    await untilStored(
      () => storeOutcome(taken, outcome),
      (error) => {
        logger.warn('outcome of a push not stored', { eventId: taken.eventId, code: errorCode(error) });
        return !stopping && isUnavailable(error);
      },
    );
  }

  /** Fenced: a second time, after an answer that was lost, changes nothing. */
  async function storeOutcome(taken: TakenEvent, outcome: FollowedOutcome): Promise<void> {
    const isExtended = events[taken.type as EventName]?.isExtended ?? false;
    if (outcome.kind === 'RETRY') {
      if (isExtended && (await hasEventsBehind(database, taken))) {
        // An extended event holds nothing back: with something behind it, it is left for a replay.
        await settleEvent(database, taken, endedSettlement('dead', outcome.attempt));
      } else {
        await postponeEvent(database, taken, { waitMs: outcome.waitMs, yields: isExtended, attempt: outcome.attempt });
      }
      return;
    }
    const { state, attempt: record } = outcome.settlement;
    const settled = await settleEvent(database, taken, outcome.settlement);
    reachCrashPoint('settle.after-store');
    if (state === 'dead') {
      logger.warn('event dead-lettered', { eventId: taken.eventId, projectId: taken.projectId, status: record.status });
    }
    if (settled?.wakesConversation) options.wakeEngine();
    if (settled?.hasMore) loop.wake();
  }

  /** Fenced: whoever was reaped meanwhile gives nothing back, and is done as well. */
  async function giveBack(taken: TakenEvent): Promise<void> {
    const untried = { waitMs: 1_000, yields: false, attempt: null };
    const giving = untilStored(
      () => postponeEvent(database, taken, untried),
      () => !stopping,
    );
    // Without this process, the outbox is freed when it leaves.
    await giving.catch(() => {});
  }

  /** No more is taken; and: nothing more is waited for. */
  let isLeaving = false;
  let stopping = false;
  const parked = createParkedWaker({ database, logger, onWoken: () => loop.wake(), isStopping: () => isLeaving });
  const loop = createPollLoop(step, (error) => logger.warn('delivery loop interrupted', { code: errorCode(error) }));

  return {
    start: () => loop.start(),
    wake: () => loop.wake(),
    wakeIn: (delayMs) => loop.wakeIn(delayMs),
    reserve(conversationId) {
      const workerId = tenure.workerId();
      const isFull = inFlight.size + reserved.size >= inFlightMax;
      if (workerId === undefined || isLeaving || isReleasing || isFull || reserved.has(conversationId)) return null;
      reserved.add(conversationId);
      return workerId;
    },
    send,
    release: (conversationId) => void reserved.delete(conversationId),
    async stop(drainMs) {
      isLeaving = true;
      await loop.stop();
      await parked.settled();
      const timer = setTimeout(() => {
        stopping = true;
        tenure.end();
      }, drainMs);
      await Promise.allSettled(inFlight.keys());
      clearTimeout(timer);
      stopping = true;
    },
  };
}

type DisableOutcome = Extract<AttemptOutcome, { kind: 'DISABLE' }>;
type FollowedOutcome = Exclude<TriedOutcome, DisableOutcome>;

const endpointOf = ({ id, endpointVersion }: ProjectContext): EndpointVersion => ({
  projectId: id,
  version: endpointVersion,
});

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}
