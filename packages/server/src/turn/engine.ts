import { reachCrashPoint } from '../platform/crash-points.ts';
import { isUnavailable } from '../platform/database/index.ts';
import { createPollLoop, type StepResult } from '../platform/poll-loop.ts';
import { createScanStart, type ScanStart } from '../platform/scan-start.ts';
import {
  type ClaimedConversation,
  type ClaimOutcome,
  claimConversations,
  findDueLanes,
  putBackConversation,
  releaseForgotten,
} from '../records/conversations.ts';
import { markSoloTurn } from '../records/workers.ts';
import { giveUpTurn } from './end-turn.ts';
import { type RunSignals, runTurn } from './run-turn.ts';
import { armNextAnswer } from './store-reply.ts';
import { createSuspects, isSuspect, runsAlone } from './suspects.ts';
import { dropBehindAnswer, sweepDeadlines } from './sweep-deadlines.ts';
import type { TurnTools } from './turn-tools.ts';

/**
 * Claims due conversations and runs their turns. Promises: at most one turn of a conversation runs; a run that fails for
 * a reason of ours (the database is away, a bug) gives its turn back; a turn past its deadline is dropped within two
 * seconds, whoever owns it. Assumes a worker identity (`worker-identity.ts`) that other processes watch.
 */
export interface TurnEngine {
  start(): void;
  /** Something is due, here or in a moment. */
  wake(): void;
  wakeIn(delayMs: number): void;
  /** An enqueue of this conversation was stored while somebody, here or elsewhere, writes a turn of it. */
  noteEnqueue(conversationId: string): void;
  inFlight(): number;
  /** Claims nothing more; lets running turns finish for `drainMs`, then aborts their calls and gives them back. */
  stop(drainMs: number): Promise<void>;
}

/** P5 of the goals: so many model calls wait in one process. */
const placesMax = 5_000;
/** What needs no model call needs no place among those: answers to arm, and ends. */
const endingMax = 500;
/** Fair shares: of one project's lane no more than this in one claim … */
const perLaneMax = 50;
/** … and no more than this part of the places that are left. */
const laneShare = 4;
const claimMax = 200;
/** What can wait a moment does not cost every claim two more. */
const lookAsideEveryMs = 100;
const sweepEveryMs = 1_000;
/** Also right after a claim that failed: it may have been carried out, and only its answer lost. */
const releaseEveryMs = 5_000;
const retryFirstMs = 1_000;
const retryLongestMs = 60_000;
/** A run that fails for no reason we know is tried this often before the turn is given up. */
const unexpectedRunsMax = 5;
const unexpectedTurnsMax = 10_000;

const nothing: Pick<ClaimOutcome, 'claimed' | 'snoozed'> = { claimed: [], snoozed: 0 };

const lanesFrom = (first: number) => Array.from({ length: 32 }, (_, index) => first + index);
const shareOf = (places: number) => Math.min(perLaneMax, Math.ceil(places / laneShare));
const liveLanes = lanesFrom(0);
const engagementLanes = lanesFrom(32);

/** This and a listener are emptied when they are taken out of their map: V8 may keep what was in one (docs/decisions/0036). */
interface Running {
  controller: AbortController | undefined;
  conversationId: string;
  turnId: string;
}

interface Listener {
  told?: (() => void) | undefined;
}

export function createTurnEngine(
  tools: TurnTools,
  workerId: () => number | undefined,
  { places = placesMax }: { places?: number } = {},
): TurnEngine {
  const { database, engineClock, logger, metrics } = tools;
  /** Runs in this process that failed for no known reason, per turn. */
  const unexpected = new Map<string, number>();
  const suspects = createSuspects();
  const running = new Map<Promise<void>, Running>();
  /** Of those: turns being written. */
  let writing = 0;
  /** Whom to tell of an enqueue, by conversation. */
  const listeners = new Map<string, Listener>();
  const [liveScan, engagementScan, endingScan] = [createScanStart(), createScanStart(), createScanStart()];
  const suspectScans = { company: createScanStart(), few: createScanStart(), alone: createScanStart() };
  let releasedAtMs = Number.NEGATIVE_INFINITY;
  let rotation = 0;
  let lookedAsideAtMs = Number.NEGATIVE_INFINITY;
  let stopping = false;
  let sweepTimer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();

  const rotated = (lanes: readonly number[]) => [...lanes.slice(rotation), ...lanes.slice(0, rotation)];

  async function claim(
    lanes: readonly number[],
    limit: number,
    scans: readonly ScanStart[],
    { perLane = shareOf(limit), endingOnly = false } = {},
  ) {
    const id = workerId();
    if (id === undefined || limit <= 0) return nothing;
    const fromMs = Math.min(...scans.map((scan) => scan.next()));
    const outcome = await claimConversations(database, {
      lanes,
      perLane,
      limit,
      workerId: id,
      endingOnly,
      fromMs,
    });
    engineClock.observe(outcome.nowMs);
    // A full lane or a full claim may have left some behind.
    const found = outcome.claimed.length + outcome.snoozed;
    const look = { fromMs, nowMs: outcome.nowMs, leftSome: found >= Math.min(perLane, limit) };
    for (const scan of scans) scan.note(look);
    return outcome;
  }

  /**
   * Frees what this worker owns and does not run. Nobody else would: a living worker is not reaped. Between two claims of
   * the loop everything owned is running, so what is not was claimed by a statement whose answer was lost.
   */
  async function release(): Promise<void> {
    const id = workerId();
    if (id === undefined || performance.now() - releasedAtMs < releaseEveryMs) return;
    const held = [...running.values()].map(({ conversationId }) => conversationId);
    const released = await releaseForgotten(database, id, held);
    releasedAtMs = performance.now();
    if (released > 0) logger.warn('claims released whose answer was lost', { conversations: released });
  }

  async function step(): Promise<StepResult> {
    await release();
    try {
      return await claimAndStart();
    } catch (error) {
      releasedAtMs = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }

  async function claimAndStart(): Promise<StepResult> {
    const free = Math.min(claimMax, places - writing);
    // Engagement gives way: its lanes come last, get what live turns left, and are looked at less often.
    const looksAside = performance.now() - lookedAsideAtMs >= lookAsideEveryMs;
    const lanes = looksAside ? [...rotated(liveLanes), ...rotated(engagementLanes)] : rotated(liveLanes);
    const scans = looksAside ? [liveScan, engagementScan] : [liveScan];
    const { claimed, snoozed } = startAll(await claim(lanes, free, scans));
    // One project has one lane, so a full lane means that there is more, as a full claim does.
    const leftSome = free <= 0 || claimed.length + snoozed >= shareOf(free);
    if (free > 0) turnLanes(claimed, leftSome);
    const aside = looksAside ? await claimAside(leftSome) : 0;
    const found = claimed.length + snoozed + aside;
    if (free > 0 && (found >= free || claimed.length >= shareOf(free))) return 'AGAIN';
    return running.size > 0 || found > claimed.length || !looksAside ? 'BUSY' : 'IDLE';
  }

  /** The next look begins behind the lane that took the last places: a long queue gets its share, and then the others theirs. */
  function turnLanes(claimed: readonly ClaimedConversation[], leftSome: boolean): void {
    const steps = leftSome ? claimed.map(({ lane }) => (lane - rotation + 64) % 32) : [];
    rotation = (rotation + Math.max(0, ...steps) + 1) % 32;
  }

  /** Turns under suspicion, and what must not wait for a place where there is none. How many were found. */
  async function claimAside(leftSome: boolean): Promise<number> {
    lookedAsideAtMs = performance.now();
    const endingLanes = [...rotated(liveLanes), ...rotated(engagementLanes)];
    const room = Math.min(claimMax, endingMax - (running.size - writing));
    const { claimed, snoozed } = leftSome
      ? startAll(await claim(endingLanes, room, [endingScan], { endingOnly: true }))
      : nothing;
    return claimed.length + snoozed + (await startSuspects());
  }

  /** One kind at a time: a lone suspect is not blamed for what a company of others did. */
  async function startSuspects(): Promise<number> {
    const claims = suspects.claims();
    // There are seldom any: one cheap look instead of a claim for each kind.
    const due =
      claims.length === 0
        ? []
        : await findDueLanes(
            database,
            claims.map(({ lanes }) => lanes),
          );
    for (const { kind, lanes, limit } of claims.filter((_, index) => due[index])) {
      const { claimed } = await claim(rotated(lanes), limit, [suspectScans[kind]], { perLane: limit });
      if (claimed.length === 0) continue;
      suspects.began(claimed.length);
      startAll({ claimed, snoozed: 0 });
      return claimed.length;
    }
    return 0;
  }

  /** At once: should the next claim of the step fail, this one is under way. */
  function startAll(outcome: Pick<ClaimOutcome, 'claimed' | 'snoozed'>) {
    if (outcome.claimed.length > 0) reachCrashPoint('claim.after-store');
    for (const conversation of outcome.claimed) start(conversation);
    return outcome;
  }

  function start(claimed: ClaimedConversation): void {
    const controller = new AbortController();
    const startedMs = performance.now();
    const takesPlace = claimed.kind === 'WRITE';
    if (claimed.lateMs !== null) metrics.turnLatenessSeconds.observe(claimed.lateMs / 1000);
    const listener: Listener = {};
    const onEnqueue = (told: () => void) => {
      listener.told = told;
      listeners.set(claimed.conversationId, listener);
    };
    const entry: Running = { controller, conversationId: claimed.conversationId, turnId: claimed.turnId };
    const run = handle(claimed, { signal: controller.signal, onEnqueue }).finally(() => {
      running.delete(run);
      if (takesPlace) writing -= 1;
      if (listeners.get(claimed.conversationId) === listener) listeners.delete(claimed.conversationId);
      listener.told = undefined;
      entry.controller = undefined;
      metrics.turnsInFlight.set(running.size);
      metrics.turnDurationSeconds.observe((performance.now() - startedMs) / 1000);
    });
    running.set(run, entry);
    if (takesPlace) writing += 1;
    metrics.turnsInFlight.set(running.size);
  }

  async function handle(claimed: ClaimedConversation, signals: RunSignals): Promise<void> {
    const isAlone = runsAlone(claimed.lane);
    const owner = workerId();
    try {
      if (isAlone && owner !== undefined) await markSoloTurn(database, owner, claimed.turnId);
      if (claimed.kind === 'OVERDUE') await dropBehindAnswer(claimed, tools);
      else if (claimed.kind === 'PACE') await armNextAnswer(claimed, tools);
      else await runTurn(claimed, tools, signals);
    } catch (error) {
      await giveBack(claimed, error);
    } finally {
      // In this order: the next one must not be marked before this mark is taken off.
      if (isAlone && owner !== undefined) await markSoloTurn(database, owner, null).catch(() => {});
      if (isSuspect(claimed.lane)) {
        suspects.ended();
        loop.wake(); // there may be more of them, and they wait for each other
      }
    }
  }

  /** The row is still ours: it must not stay so, because nobody reaps a living worker. */
  async function giveBack(claimed: ClaimedConversation, error: unknown): Promise<void> {
    const code = errorCode(error);
    logger.error('run of a turn failed', { turnId: claimed.turnId, kind: claimed.kind, runs: claimed.runs, code });
    if (claimed.kind === 'OVERDUE') return; // not owned; it wakes again by itself
    const failures = noteFailure(claimed.turnId, code);
    const waitMs = Math.min(retryFirstMs * 2 ** failures, retryLongestMs);
    // Fenced: whoever was reaped meanwhile gives nothing back, and is done as well.
    while (!stopping) {
      try {
        if (failures >= unexpectedRunsMax) await giveUpTurn(claimed, tools, 'run_failed');
        else await putBackConversation(database, claimed, waitMs);
        return;
      } catch (failure) {
        logger.warn('turn not given back yet', { turnId: claimed.turnId, code: errorCode(failure) });
        await tools.wait(1_000);
      }
    }
  }

  /** How often this turn failed here for a reason that is not the storage's. Forgotten with the process, and in bulk. */
  function noteFailure(turnId: string, code: string): number {
    if (code === 'storage_unavailable') return unexpected.get(turnId) ?? 0;
    if (unexpected.size >= unexpectedTurnsMax) unexpected.clear();
    const failures = (unexpected.get(turnId) ?? 0) + 1;
    unexpected.set(turnId, failures);
    return failures;
  }

  /** A turn that was dropped while it runs here: its model call would be paid for and thrown away. */
  function cutRun(turnId: string): void {
    for (const run of running.values()) if (run.turnId === turnId) run.controller?.abort();
  }

  function scheduleSweep(): void {
    if (stopping) return;
    sweepTimer = setTimeout(() => {
      sweeping = sweepDeadlines(tools, cutRun)
        .catch((error: unknown) => logger.warn('deadline sweep failed', { code: errorCode(error) }))
        .then(scheduleSweep);
    }, sweepEveryMs);
  }

  const loop = createPollLoop(step, (error) => logger.warn('claim failed', { code: errorCode(error) }));

  return {
    start() {
      loop.start();
      scheduleSweep();
    },
    wake: () => loop.wake(),
    wakeIn: (delayMs) => loop.wakeIn(delayMs),
    noteEnqueue: (conversationId) => listeners.get(conversationId)?.told?.(),
    inFlight: () => running.size,
    async stop(drainMs) {
      stopping = true;
      clearTimeout(sweepTimer);
      await loop.stop();
      await sweeping;
      const drained = Promise.allSettled(running.keys());
      const timer = setTimeout(() => {
        for (const { controller } of running.values()) controller?.abort();
      }, drainMs);
      await drained;
      clearTimeout(timer);
    },
  };
}

/** A lost connection has no code of its own in pg, and is nothing unexpected. */
function errorCode(error: unknown): string {
  if (isUnavailable(error)) return 'storage_unavailable';
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}
