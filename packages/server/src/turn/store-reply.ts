import { reachCrashPoint } from '../platform/crash-points.ts';
import { isConnectionError } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson, unpackJson } from '../platform/packed-bytes.ts';
import { type ArmedEvent, armAnswer, type Decision, loadNextAnswer, storeReply } from '../records/answers.ts';
import { type ClaimedConversation, putBackConversation } from '../records/conversations.ts';
import { loadPendingRequest, mergeTurn, supersedeFollowUps } from '../records/merges.ts';
import type { OwnedWrite } from '../records/owned-turn.ts';
import { loadTurnMemory } from '../records/turn-memories.ts';
import type { WrittenReply } from './deliver/reply.ts';
import { quarantineTurn } from './end-turn.ts';
import { answerEvent } from './events-of-turn.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { hasNewUserMessage } from './gather/index.ts';
import { conversationMemory } from './load-turn.ts';
import type { Judgement, MergeWatch } from './merge-watch.ts';
import type { PipelineResult } from './pipeline.ts';
import { platformTools } from './platform-tools.ts';
import { queueEvent } from './queue-event.ts';
import type { AnswerStory, DecisionStory, WrittenStory } from './story.ts';
import { crashesMax } from './suspects.ts';
import type { TurnLedger } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';

/** A look at the history before a paced answer is armed; it holds the answer back for so long at most. */
const lookMs = 5_000;

type HeldCall = Pick<TurnLedger, 'held' | 'storeHeld' | 'forgetHeld'>;
export type Written = Extract<PipelineResult, { kind: 'WRITTEN' }>;

/**
 * Written, and armed at once where nothing has to be typed: the first answer's event is part of the same transaction, and
 * so is the model call that wrote it.
 */
export async function storeWrittenReply(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  tools: TurnTools,
  { watch, ledger }: { watch: MergeWatch; ledger: HeldCall },
  written: Written,
): Promise<void> {
  const { reply } = written;
  const decision = decisionStory(written, subject);
  const story = writtenStory(written, decision);
  const answers = storedAnswers(reply, subject);
  const first = answers[0]!;
  const armsNow = first.typingMs === 0;
  const stored = await storeWithCall(ledger, watch, (seenSeq) => {
    reachCrashPoint('reply.before-store');
    const reply = {
      answers: answers.map(({ id, typingMs, stored: answer }) => ({ id, typingMs, body: packJson(answer) })),
      story: packJson(story),
      call: ledger.held(),
    };
    if (!armsNow) return storeReply(tools.database, claimed, { armed: null, ...reply }, seenSeq);
    const event = armedEvent(claimed, tools, first.stored, { id: first.id, number: 0, firstId: first.id }, decision);
    const armed = { event, decision: decisionRecord(decision, claimed.isTest) };
    return queueEvent(claimed, { answerNumber: 0, type: 'answer.created', event }, tools, (owner) =>
      storeReply(tools.database, claimed, { armed, ...reply }, seenSeq, owner),
    );
  });
  reachCrashPoint('reply.after-store');
  if (stored === 'MERGE') return mergeOrGoOn(claimed, tools);
  if (stored === 'STOPPED') {
    await putBackConversation(tools.database, claimed, 0);
    return;
  }
  // FENCED: taken over, or the deadline passed while it was written; the sweeper ends it.
  if (stored === 'STORED' && armsNow) noteAnswered(tools);
}

export function writtenStory(written: Written, decision: DecisionStory): WrittenStory {
  return {
    version: 1,
    draft: written.draft && { source: written.draft.source, messages: written.draft.messages },
    faults: written.faults,
    polish: written.polish,
    warnings: written.warnings.map(({ code, message }) => ({ code, message })),
    decision,
  };
}

export function storedAnswers(
  reply: WrittenReply,
  { request }: TurnSubject,
): { id: string; typingMs: number; stored: AnswerStory }[] {
  return reply.answers.map(({ number, answerId, text, picture, typingDelayMs }) => {
    const stored: AnswerStory = {
      version: 1,
      text,
      tags: request.tags ?? {},
      cost: number === 0 ? reply.cost : '0.0000',
      userProfileId: request.userProfileId,
      personaProfileId: request.personaProfileId,
      ...(picture ? { pictureUrl: picture.url, pictureId: picture.id } : {}),
    };
    return { id: answerId, typingMs: Math.round(typingDelayMs), stored };
  });
}

/** The reply with the call that wrote it; where no reply is stored, the call by itself, before anything else takes time. */
async function storeWithCall(
  ledger: HeldCall,
  watch: MergeWatch,
  store: (seenSeq: number) => Promise<OwnedWrite>,
): Promise<StoreOutcome> {
  const judge = async () => {
    await ledger.storeHeld();
    return watch.judge();
  };
  try {
    const outcome = await storeUnlessNewer({ seenSeq: watch.seenSeq, judge }, store);
    if (outcome === 'STORED') ledger.forgetHeld();
    else await ledger.storeHeld();
    return outcome;
  } catch (error) {
    // Nobody knows what a lost connection has stored.
    await ledger.storeHeld(isConnectionError(error)).catch(() => {});
    throw error;
  }
}

/** STOPPED: refused, and the engine stops before anybody could look why. */
type StoreOutcome = 'STORED' | 'FENCED' | 'MERGE' | 'STOPPED';

/** Looks at what was enqueued meanwhile, each time the store is refused because of it; so often at most. */
const looksMax = 3;

/**
 * No stale reply is ever sent: the store is refused when a newer request waits, and made again only after the history has
 * shown that there is nothing new in it.
 */
async function storeUnlessNewer(
  watch: Pick<MergeWatch, 'seenSeq' | 'judge'>,
  store: (seenSeq: number) => Promise<OwnedWrite>,
): Promise<StoreOutcome> {
  for (let look = 0; ; look += 1) {
    const seenSeq = look < looksMax ? watch.seenSeq() : Number.MAX_SAFE_INTEGER;
    const outcome = await store(seenSeq);
    if (outcome.kind !== 'NEWER') return outcome.kind;
    const judgement = await watch.judge();
    if (judgement !== 'GO_ON') return judgement;
  }
}

/** Back to the buffer; where that is no longer possible (no time, no restart left), on with the turn as it is. */
export async function mergeOrGoOn(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  reachCrashPoint('merge.before-store');
  const isMerged = await mergeTurn(tools.database, claimed);
  reachCrashPoint('merge.after-store');
  if (isMerged) tools.metrics.turnsMerged.inc();
  else await putBackConversation(tools.database, claimed, 0);
}

/** Arms the next answer of a pacing turn; the first one decides the turn. */
export async function armNextAnswer(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  if (claimed.crashes >= crashesMax) return quarantineTurn(claimed, tools);
  const next = await loadNextAnswer(tools.database, claimed.turnId);
  if (next === null) {
    await putBackConversation(tools.database, claimed, 1_000);
    return;
  }
  const answer = unpackJson(next.body, (json) => json as AnswerStory);
  const { decision } = unpackJson(next.story, (json) => json as WrittenStory);
  const isFirst = next.number === 0;
  const outcome = await storeUnlessNewer(pacedWatch(claimed, tools), (seenSeq) => {
    reachCrashPoint('arm.before-store');
    const { id, number, firstAnswerId } = next;
    const event = armedEvent(claimed, tools, answer, { id, number, firstId: firstAnswerId }, decision);
    const armed = { number, event, decision: isFirst ? decisionRecord(decision, claimed.isTest) : null };
    return queueEvent(claimed, { answerNumber: number, type: 'answer.created', event }, tools, (owner) =>
      armAnswer(tools.database, claimed, armed, seenSeq, owner),
    );
  });
  reachCrashPoint('arm.after-store');
  if (outcome === 'MERGE') {
    if (isFirst) return mergeOrGoOn(claimed, tools);
    reachCrashPoint('supersede.before-store');
    const isEnded = await supersedeFollowUps(tools.database, claimed);
    reachCrashPoint('supersede.after-store');
    if (!isEnded) await putBackConversation(tools.database, claimed, 0);
    return;
  }
  if (outcome === 'STORED' && isFirst) noteAnswered(tools);
}

/** The look of a paced answer: against our copy of the history, which the plan stored. */
function pacedWatch(claimed: ClaimedConversation, tools: TurnTools): Pick<MergeWatch, 'seenSeq' | 'judge'> {
  let seenSeq = 0;
  return {
    seenSeq: () => seenSeq,
    async judge(): Promise<Judgement> {
      const pending = await loadPendingRequest(tools.database, claimed);
      if (pending === null) return 'GO_ON';
      reachCrashPoint('merge.before-look');
      if (pending.hasAction || (await hasNewsSincePlanned(claimed, tools))) return 'MERGE';
      seenSeq = pending.enqueueSeq;
      return 'GO_ON';
    },
  };
}

async function hasNewsSincePlanned(claimed: ClaimedConversation, tools: TurnTools): Promise<boolean> {
  const project = await tools.projects.get(claimed.projectId);
  const platform = project && platformTools(project, tools);
  if (!platform) return false;
  const { history } = conversationMemory(await loadTurnMemory(tools.database, claimed));
  const lookUntil = new Date(tools.engineClock.nowMs() + lookMs).toISOString();
  return hasNewUserMessage(claimed, history?.messages ?? [], lookUntil, platform);
}

function noteAnswered(tools: TurnTools): void {
  tools.metrics.turnsEnded.inc({ outcome: 'answered', reason: 'none' });
}

function armedEvent(
  claimed: ClaimedConversation,
  tools: TurnTools,
  stored: AnswerStory,
  answer: { id: string; number: number; firstId: string },
  decision: DecisionStory,
): ArmedEvent {
  const event = answerEvent(claimed.projectId, stored, {
    atMs: tools.engineClock.nowMs(),
    firstEnqueuedAtMs: claimed.firstAtMs,
    answerId: answer.id,
    number: answer.number,
    firstAnswerId: answer.firstId,
    stop: decision.stop,
  });
  const { disclosure } = decision;
  if (answer.number > 0 || disclosure === null || disclosure.reason === null) return { disclosure: null, ...event };
  const { mode, reason, language, sentence = null } = disclosure;
  return { disclosure: { mode, reason, language, sentence }, ...event };
}

export function decisionStory(written: Written, subject: TurnSubject): DecisionStory {
  const { reply, verdicts } = written;
  // A guard whose list of bans is empty notes an offence and stops nothing; one that stops counts before one that only notes.
  const offended =
    verdicts.find(({ outcome }) => outcome === 'FIRED') ?? verdicts.find(({ outcome }) => outcome === 'NOTED');
  const { stop } = reply;
  return {
    coveredKeys: reply.coveredKeys,
    record: reply.record,
    stop: stop && {
      ...stop,
      evidence: verdicts.find(({ guard }) => guard === stop.guard)?.evidence ?? null,
      stopId: newUuid(),
      holdId: stop.holdUser ? newUuid() : null,
    },
    offence: subject.isTest ? null : (offended?.guard ?? null),
    disclosure: subject.isTest ? null : reply.disclosure,
    pause: pauseOf(written, subject),
  };
}

/** The silence an action asked for, where its message is what was written. */
function pauseOf({ plan }: Written, { request }: TurnSubject): DecisionStory['pause'] {
  const seconds = plan.kind === 'PAUSE' ? request.replyParameters?.action?.pauseConversation?.duration : undefined;
  return seconds === undefined ? null : { seconds, pauseId: newUuid() };
}

/** Test mode leaves no trace: no memory, no stop, no offence. */
export function decisionRecord(decision: DecisionStory, isTest: boolean): Decision | null {
  if (isTest) return null;
  const { stop } = decision;
  return {
    coveredKeys: packJson(decision.coveredKeys),
    personaRecord: packJson(decision.record),
    stop: stop && {
      id: stop.stopId,
      reason: stop.reason,
      guard: stop.guard,
      seconds: stop.seconds,
      evidence: packJson({ version: 1, evidence: stop.evidence }),
    },
    pause: decision.pause ? { id: decision.pause.pauseId, seconds: decision.pause.seconds } : null,
    holdId: stop?.holdId ?? null,
    offence: decision.offence,
  };
}
