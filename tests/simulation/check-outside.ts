import { publicId } from '../../packages/server/src/platform/ids.ts';
import type { EventLife, TurnLife, Violation, WorldRecord } from './record.ts';
import type { ModelCallSeen } from './stand-in-model.ts';
import type { Push } from './stand-in-platform.ts';
import type { World } from './world.ts';

/** What platform and model saw: order, repetition, and money. */
export function checkOutside(world: World, record: WorldRecord): Violation[] {
  return [...checkPushes(world, record), ...checkSenders(world), ...checkModelCalls(world, record)];
}

/** The last entry at or before a time. */
function at<Entry extends { monoMs: number }>(entries: readonly Entry[], monoMs: number): Entry | undefined {
  return entries.filter((entry) => entry.monoMs <= monoMs).at(-1);
}

const wasReplayed = (event: EventLife) => event.places.length > 1;

function checkPushes({ platform }: World, { events, turns }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  const known = new Map([...events.values()].map((event) => [publicId('event', event.id), event]));
  const bytes = new Map<string, string>();
  const place = new Map<string, number>();
  /** Turns whose ending was pushed, per turn the event that said so. */
  const endings = new Map<string, string>();
  for (const push of platform.pushes) {
    const where = `${push.type} for ${push.user} at ${push.monoMs.toFixed(3)} by ${push.process}`;
    const event = known.get(push.id);
    if (event === undefined) {
      found.push({ code: 'UNKNOWN_EVENT', text: where });
      continue;
    }
    const before = bytes.get(push.id);
    if (before !== undefined && before !== push.bytes) found.push({ code: 'OTHER_BYTES', text: where });
    bytes.set(push.id, push.bytes);
    const seq = at(event.places, push.monoMs)?.seq ?? 0;
    if (seq < (place.get(event.conversationId) ?? 0)) found.push({ code: 'OUT_OF_ORDER', text: where });
    place.set(event.conversationId, seq);
    const state = at(event.states, push.monoMs)?.state;
    if (state !== 'queued') found.push({ code: 'PUSHED_AFTER_ITS_END', text: `${where}: ${state}` });
    found.push(...checkAfterEnding(push, event, turns, endings, where));
  }
  for (const event of events.values()) {
    const wasAccepted = platform.pushes.some(({ id, accepted }) => accepted && known.get(id) === event);
    const isAccepted = event.states.at(-1)?.state === 'accepted';
    if (isAccepted && !wasAccepted) {
      found.push({ code: 'ACCEPTED_BY_NOBODY', text: `${event.type} of ${event.conversationId}` });
    }
  }
  return found;
}

/** One event of a conversation is on its way at a time. Who was taken for dead may still be sending: at most once. */
function checkSenders({ platform, workers }: World): Violation[] {
  const isTrusted = (name: string) =>
    workers.some((worker) => worker.name === name && worker.state === 'RUNNING' && !worker.isReaped);
  return platform.pushes.flatMap((push, index) => {
    const other = platform.pushes
      .slice(0, index)
      .find((one) => one.user === push.user && (one.endMonoMs ?? Number.POSITIVE_INFINITY) > push.monoMs);
    if (other === undefined || !isTrusted(other.process)) return [];
    const where = `${push.type} for ${push.user} at ${push.monoMs.toFixed(3)} by ${push.process}`;
    return [{ code: 'TWO_SENDERS', text: `${where}: ${other.process} is sending` }];
  });
}

function checkAfterEnding(
  push: Push,
  event: EventLife,
  turns: ReadonlyMap<string, TurnLife>,
  endings: Map<string, string>,
  where: string,
): Violation[] {
  if (event.turnId === null || wasReplayed(event)) return [];
  const found: Violation[] = [];
  const ending = endings.get(event.turnId);
  if (ending !== undefined && ending !== event.id) found.push({ code: 'SENT_AFTER_ENDING', text: where });
  if (push.type === 'conversation.dropped' || push.type === 'conversation.ignored') endings.set(event.turnId, event.id);
  const endedMs = turns.get(event.turnId)?.ended[0]?.monoMs ?? Number.POSITIVE_INFINITY;
  if (push.type === 'answer.created' && push.monoMs > endedMs) found.push({ code: 'ANSWER_AFTER_END', text: where });
  return found;
}

/** Calls in which a provider took the request, and may have charged for it. */
const writing = new Set<string>(['good', 'long', 'split', 'empty', 'cut', 'refused', 'hang']);
const writingCallsMax = 3;
/** Calls that were under way when their worker died; each run that goes on may make one again. */
const madeAgainMax = 3;

function checkModelCalls(
  { model, workers }: World,
  { turns, conversations, storedResults, repairs }: WorldRecord,
): Violation[] {
  const found: Violation[] = [];
  const users = new Map(conversations.map(({ id, user }) => [id, user]));
  for (const turn of turns.values()) {
    const user = users.get(turn.conversationId);
    const endedMs = turn.ended[0]?.monoMs ?? Number.POSITIVE_INFINITY;
    // A restart with a later request is a reply of its own.
    const starts = [turn.born.monoMs, ...turn.restarts.map(({ monoMs }) => monoMs)];
    starts.forEach((fromMs, index) => {
      const toMs = starts[index + 1] ?? endedMs;
      const isIn = (monoMs: number) => monoMs >= fromMs && monoMs < toMs;
      const calls = model.calls.filter((call) => call.user === user && isIn(call.startMonoMs));
      const name = `${user}, turn ${turn.number}`;
      const written = calls.filter(({ result }) => writing.has(result)).length;
      if (written > writingCallsMax + madeAgainMax) found.push({ code: 'TOO_MANY_CALLS', text: `${name}: ${written}` });
      const stored = storedResults.find((one) => one.turnId === turn.id && isIn(one.monoMs));
      const isRepaired = repairs.some((one) => one.turnId === turn.id && isIn(one.monoMs));
      // Of a call that outlives its turn nothing is stored, not even whether it was a repair.
      const isAgain = ({ startMonoMs, endMonoMs = Number.POSITIVE_INFINITY }: ModelCallSeen) =>
        stored !== undefined && startMonoMs > stored.monoMs && endMonoMs < endedMs;
      if (!isRepaired && calls.some(isAgain)) found.push({ code: 'PAID_AGAIN', text: name });
    });
  }
  for (const call of model.calls) {
    const other = model.calls.find(
      (one) =>
        one !== call &&
        one.user === call.user &&
        one.process !== call.process &&
        one.startMonoMs <= call.startMonoMs &&
        (one.endMonoMs ?? Number.POSITIVE_INFINITY) > call.startMonoMs,
    );
    const owner = other && workers.find(({ name }) => name === other.process);
    // A turn that was ended at its deadline leaves its call behind, and nothing comes of that.
    const isOther = [...turns.values()].some(
      (turn) =>
        users.get(turn.conversationId) === call.user &&
        other !== undefined &&
        turn.born.monoMs > other.startMonoMs &&
        turn.born.monoMs <= call.startMonoMs,
    );
    if (owner && !isOther && !owner.isReaped && owner.state === 'RUNNING') {
      found.push({ code: 'TWO_AT_ONCE', text: `${call.user}: ${other.process} and ${call.process}` });
    }
  }
  return found;
}
