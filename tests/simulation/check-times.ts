import { replyParameters } from '@repartee/contract';
import type { StoredEnqueue, TurnLife, Violation, WorldRecord } from './record.ts';
import type { Chronicle } from './scheduler.ts';
import type { World } from './world.ts';

/** A hair for times that went through milliseconds. */
const hairMs = 1.5;
const reserveMs = 20_000;
const decidedWithinMs = 2_000;

/** Never early, and decided in time. */
export function checkTimes(world: World, record: WorldRecord): Violation[] {
  return [
    ...checkBuffers(record),
    ...checkTyping(record, world.scheduler.chronicle),
    ...[...record.turns.values()].flatMap((turn) => checkDeadline(turn, world.scheduler.chronicle)),
  ];
}

interface Pending {
  dueAtMs: number;
  deadlineAtMs: number;
  isEngage: boolean;
}

/** The buffer by its rules, from the requests alone: which turn may start when. */
function checkBuffers({ changes, enqueues }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  const pending = new Map<string, Pending>();
  for (const { table, before, after, atMs, monoMs } of changes) {
    if (table !== 'conversations') continue;
    const id = String(after.id);
    const grown = Number(after.enqueue_seq) - Number(before?.enqueue_seq ?? 0);
    if (grown > 0) {
      const waits = before !== null && Number(before.enqueue_seq) > Number(before.taken_seq);
      const together = enqueues.filter((one) => one.conversationId === id && Math.abs(one.receivedAtMs - atMs) < 0.002);
      pending.set(id, moveDueTime(waits ? pending.get(id) : undefined, together, atMs));
    }
    const isBirth = before !== null && before.phase === 0 && after.phase === 1;
    // A turn that takes a later request in waits for that one's buffer, as far as its own deadline lets it.
    const isRestart = before !== null && Number(after.restarts) > Number(before.restarts) && after.phase === 1;
    const due = pending.get(id);
    const latestMs = isRestart ? Date.parse(String(after.turn_deadline_at)) - reserveMs : Number.POSITIVE_INFINITY;
    const dueAtMs = Math.min(due?.dueAtMs ?? 0, latestMs);
    if ((isBirth || isRestart) && atMs < dueAtMs - hairMs) {
      const early = `${(dueAtMs - atMs).toFixed(0)} ms early at ${monoMs.toFixed(3)}`;
      found.push({ code: 'STARTED_EARLY', text: `${after.user_profile_id}: ${early}` });
    }
  }
  return found;
}

function moveDueTime(known: Pending | undefined, together: readonly StoredEnqueue[], atMs: number): Pending {
  const live = together.filter(({ request }) => !isEngage(request));
  const winner = live.at(-1) ?? together.at(-1)!;
  const isLive = live.length > 0;
  const deadlineAtMs = known?.deadlineAtMs ?? atMs + secondsOf(together[0]!, 'maxProcessingTimeSeconds') * 1000;
  if (known && !known.isEngage && !isLive) return known;
  const bufferMs = secondsOf(winner, 'bufferSeconds') * 1000;
  const dueAtMs = Math.max(Math.min(atMs + bufferMs, deadlineAtMs - reserveMs), atMs);
  return { dueAtMs, deadlineAtMs, isEngage: (known?.isEngage ?? true) && !isLive };
}

function isEngage({ replyParameters: parameters }: StoredEnqueue['request']): boolean {
  return parameters?.engage !== undefined && parameters.action === undefined;
}

function secondsOf({ request }: StoredEnqueue, name: 'bufferSeconds' | 'maxProcessingTimeSeconds'): number {
  return request.replyParameters?.[name] ?? (replyParameters[name].default as number);
}

/** An answer is armed when it was typed, at the earliest; the first one a second before the deadline, at the latest. */
function checkTyping({ answers, events, turns }: WorldRecord, chronicle: Chronicle): Violation[] {
  const found: Violation[] = [];
  const created = [...events.values()].filter(({ type }) => type === 'answer.created');
  for (const event of created) {
    const answer = answers.find(({ turnId, number }) => turnId === event.turnId && number === event.answerNumber);
    const turn = turns.get(event.turnId ?? '');
    if (!answer || !turn) {
      found.push({ code: 'ANSWER_UNKNOWN', text: `answer ${event.answerNumber} of turn ${turn?.number}` });
      continue;
    }
    const earlier = created.find((one) => one.turnId === event.turnId && one.answerNumber === answer.number - 1);
    const fromMs =
      answer.number === 0 ? answer.writtenAtMs : earlier?.states.find(({ state }) => state === 'accepted')?.atMs;
    if (fromMs === undefined) {
      found.push({ code: 'ANSWER_OUT_OF_TURN', text: `answer ${answer.number} of turn ${turn.number}` });
      continue;
    }
    // Claimed before the clock was set back, armed after a look at the history: by that clock before it was typed.
    const fromMonoMs = earlier?.states.find(({ state }) => state === 'accepted')?.monoMs ?? turn.born.monoMs;
    if (isSetBack(chronicle, fromMonoMs, event.places[0]?.monoMs ?? fromMonoMs)) continue;
    const typedAtMs = fromMs + answer.typingMs;
    const dueAtMs = answer.number === 0 ? Math.min(typedAtMs, turn.deadlineAtMs - 1_000) : typedAtMs;
    if (event.createdAtMs < dueAtMs - hairMs) {
      const early = `${(dueAtMs - event.createdAtMs).toFixed(0)} ms early`;
      found.push({ code: 'ANSWERED_EARLY', text: `answer ${answer.number} of turn ${turn.number}: ${early}` });
    }
    if (answer.number === 0 && event.createdAtMs > turn.deadlineAtMs + hairMs) {
      found.push({ code: 'ANSWERED_LATE', text: `turn ${turn.number} of ${turn.conversationId}` });
    }
  }
  return found;
}

function isSetBack({ offsets }: Chronicle, fromMonoMs: number, toMonoMs: number): boolean {
  return offsets.some(
    ({ monoMs, offsetMs }, index) =>
      monoMs > fromMonoMs && monoMs <= toMonoMs && index > 0 && offsetMs < offsets[index - 1]!.offsetMs,
  );
}

/**
 * Decided two seconds after the deadline, of the time in which somebody could: from the latest of the deadline, a jump of
 * the clock, a time without any worker, and a lost statement.
 */
function checkDeadline(turn: TurnLife, chronicle: Chronicle): Violation[] {
  const decidedMs = turn.decided[0]?.monoMs;
  if (decidedMs === undefined) return [];
  const clockAt = (monoMs: number) =>
    monoMs + chronicle.offsets.filter((entry) => entry.monoMs <= monoMs).at(-1)!.offsetMs;
  if (clockAt(decidedMs) < turn.deadlineAtMs) return [];
  // Since when the clock has been past it without being set back.
  const segment = chronicle.offsets.filter((entry) => entry.monoMs <= decidedMs).at(-1)!;
  const passedMs = Math.max(segment.monoMs, turn.deadlineAtMs - segment.offsetMs);
  const excuses = [
    ...chronicle.workers.filter((entry, index) => entry.running > 0 && chronicle.workers[index - 1]?.running === 0),
    ...chronicle.troubles,
  ]
    .map(({ monoMs }) => monoMs)
    .filter((monoMs) => monoMs <= decidedMs);
  const sinceMs = Math.max(passedMs, ...excuses);
  if (decidedMs - sinceMs <= decidedWithinMs) return [];
  const late = `${((decidedMs - sinceMs) / 1000).toFixed(1)} s after its deadline`;
  return [{ code: 'DECIDED_LATE', text: `turn ${turn.number} of ${turn.conversationId}: ${late}` }];
}
