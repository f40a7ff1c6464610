import { reachCrashPoint } from '../platform/crash-points.ts';
import { newUuid } from '../platform/ids.ts';
import { createPollLoop, type StepResult } from '../platform/poll-loop.ts';
import { type ClaimedConversation, claimConversations, putBackConversation } from '../records/conversations.ts';
import { markSoloTurn } from '../records/workers.ts';
import { dropTurn, runTurn } from './run-turn.ts';
import { armNextAnswer } from './store-reply.ts';
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
  inFlight(): number;
  /** Claims nothing more; lets running turns finish for `drainMs`, then aborts their calls and gives them back. */
  stop(drainMs: number): Promise<void>;
}

/** P5 of the goals: so many model calls wait in one process. */
const inFlightMax = 5_000;
/** Fair shares: of one project's lane no more than this in one claim. */
const perLane = 50;
const claimMax = 200;
const sweepEveryMs = 1_000;
const retryFirstMs = 1_000;
const retryLongestMs = 60_000;
/** A run that fails for no reason we know is tried this often before the turn is given up. */
const unexpectedRunsMax = 5;

const lanesFrom = (first: number) => Array.from({ length: 32 }, (_, index) => first + index);
const liveLanes = lanesFrom(0);
const engagementLanes = lanesFrom(32);
/** Turns under suspicion of killing their worker: one at a time in a process. */
const soloLanes = lanesFrom(64);

export function createTurnEngine(tools: TurnTools, workerId: () => number | undefined): TurnEngine {
  const { database, engineClock, logger, metrics } = tools;
  const running = new Map<Promise<void>, AbortController>();
  let rotation = 0;
  let soloRunning = false;
  let stopping = false;
  let sweepTimer: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> = Promise.resolve();

  const rotated = (lanes: readonly number[]) => [...lanes.slice(rotation), ...lanes.slice(0, rotation)];

  async function claim(lanes: readonly number[], limit: number) {
    const id = workerId();
    if (id === undefined || limit <= 0) return { claimed: [], snoozed: 0 };
    const outcome = await claimConversations(database, {
      lanes,
      perLane,
      limit,
      workerId: id,
      newTurnIds: Array.from({ length: limit }, newUuid),
    });
    engineClock.observe(outcome.nowMs);
    return outcome;
  }

  async function step(): Promise<StepResult> {
    rotation = (rotation + 1) % 32;
    const free = Math.min(claimMax, inFlightMax - running.size);
    const live = await claim(rotated(liveLanes), free);
    // Engagement gives way: it gets what live turns left.
    const left = free - live.claimed.length;
    const engagement = left > 0 ? await claim(rotated(engagementLanes), left) : { claimed: [], snoozed: 0 };
    const solo = soloRunning ? { claimed: [], snoozed: 0 } : await claim(rotated(soloLanes), 1);
    const claimed = [...live.claimed, ...engagement.claimed, ...solo.claimed];
    if (claimed.length > 0) reachCrashPoint('claim.after-store');
    for (const conversation of claimed) start(conversation);
    if (claimed.length >= free && free > 0) return 'AGAIN';
    return running.size > 0 || live.snoozed + engagement.snoozed > 0 ? 'BUSY' : 'IDLE';
  }

  function start(claimed: ClaimedConversation): void {
    const controller = new AbortController();
    const startedMs = performance.now();
    const run = handle(claimed, controller.signal).finally(() => {
      running.delete(run);
      metrics.turnsInFlight.set(running.size);
      metrics.turnDurationSeconds.observe((performance.now() - startedMs) / 1000);
    });
    running.set(run, controller);
    metrics.turnsInFlight.set(running.size);
  }

  async function handle(claimed: ClaimedConversation, signal: AbortSignal): Promise<void> {
    const isSolo = claimed.lane >= 64;
    try {
      if (isSolo) {
        soloRunning = true;
        await markSoloTurn(database, workerId()!, claimed.turnId);
      }
      if (claimed.kind === 'OVERDUE') await dropBehindAnswer(claimed, tools);
      else if (claimed.kind === 'PACE') await armNextAnswer(claimed, tools);
      else await runTurn(claimed, tools, signal);
    } catch (error) {
      await giveBack(claimed, error);
    } finally {
      if (isSolo) {
        soloRunning = false;
        const id = workerId();
        if (id !== undefined) await markSoloTurn(database, id, null).catch(() => {});
      }
    }
  }

  /** The row is still ours: it must not stay so, because nobody reaps a living worker. */
  async function giveBack(claimed: ClaimedConversation, error: unknown): Promise<void> {
    const code = errorCode(error);
    logger.error('run of a turn failed', { turnId: claimed.turnId, kind: claimed.kind, runs: claimed.runs, code });
    if (claimed.kind === 'OVERDUE') return; // not owned; it wakes again by itself
    const owner = workerId();
    const waitMs = Math.min(retryFirstMs * 2 ** (claimed.runs - 1), retryLongestMs);
    // With another identity the row is freed by whoever reaps the old one.
    while (owner !== undefined && workerId() === owner) {
      try {
        if (code === 'unexpected' && claimed.kind === 'WRITE' && claimed.runs >= unexpectedRunsMax) {
          await dropTurn(claimed, tools, 'GENERATION_FAILED', null, 'run_failed');
        } else await putBackConversation(database, claimed, waitMs);
        return;
      } catch {
        if (stopping) return;
        await tools.wait(1_000);
      }
    }
  }

  function scheduleSweep(): void {
    if (stopping) return;
    sweepTimer = setTimeout(() => {
      sweeping = sweepDeadlines(tools)
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
    inFlight: () => running.size,
    async stop(drainMs) {
      stopping = true;
      clearTimeout(sweepTimer);
      await loop.stop();
      await sweeping;
      const drained = Promise.allSettled(running.keys());
      const timer = setTimeout(() => {
        for (const controller of running.values()) controller.abort();
      }, drainMs);
      await drained;
      clearTimeout(timer);
    },
  };
}

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}
