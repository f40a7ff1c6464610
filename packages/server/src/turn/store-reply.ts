import { reachCrashPoint } from '../platform/crash-points.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson, unpackJson } from '../platform/packed-bytes.ts';
import { type ArmedEvent, armAnswer, type Decision, loadNextAnswer, storeReply } from '../records/answers.ts';
import { type ClaimedConversation, putBackConversation } from '../records/conversations.ts';
import { answerEvent } from './events-of-turn.ts';
import type { TurnSubject } from './gather/gathered.ts';
import type { PipelineResult } from './pipeline.ts';
import type { AnswerStory, DecisionStory, WrittenStory } from './story.ts';
import type { TurnTools } from './turn-tools.ts';

type Written = Extract<PipelineResult, { kind: 'WRITTEN' }>;

/** Written, and armed at once where nothing has to be typed: the first answer's event is part of the same transaction. */
export async function storeWrittenReply(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  tools: TurnTools,
  written: Written,
): Promise<void> {
  const { reply } = written;
  const decision = decisionStory(written, subject);
  const story: WrittenStory = {
    version: 1,
    draft: written.draft && { source: written.draft.source, messages: written.draft.messages },
    faults: written.faults,
    polish: written.polish,
    warnings: written.warnings.map(({ code, message }) => ({ code, message })),
    decision,
  };
  const answers = reply.answers.map(({ number, answerId, text, typingDelayMs }) => {
    const stored: AnswerStory = {
      version: 1,
      text,
      tags: subject.request.tags ?? {},
      cost: number === 0 ? reply.cost : '0.0000',
      userProfileId: claimed.userProfileId,
      personaProfileId: claimed.personaProfileId,
    };
    return { id: answerId, typingMs: Math.round(typingDelayMs), stored };
  });
  const first = answers[0]!;
  const armsNow = first.typingMs === 0;
  reachCrashPoint('reply.before-store');
  const isStored = await storeReply(tools.database, claimed, {
    answers: answers.map(({ id, typingMs, stored }) => ({ id, typingMs, body: packJson(stored) })),
    armed: armsNow
      ? {
          event: armedEvent(claimed, tools, first.stored, { id: first.id, number: 0, firstId: first.id }, decision),
          decision: decisionRecord(decision, claimed.isTest),
        }
      : null,
    story: packJson(story),
  });
  reachCrashPoint('reply.after-store');
  // False: taken over, or the deadline passed while it was written; the sweeper ends it.
  if (isStored && armsNow) noteAnswered(tools);
}

/** Arms the next answer of a pacing turn; the first one decides the turn. */
export async function armNextAnswer(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  const next = await loadNextAnswer(tools.database, claimed.turnId);
  if (next === null) {
    await putBackConversation(tools.database, claimed, 1_000);
    return;
  }
  const stored = unpackJson(next.body, (json) => json as AnswerStory);
  const { decision } = unpackJson(next.story, (json) => json as WrittenStory);
  const isFirst = next.number === 0;
  reachCrashPoint('arm.before-store');
  const isArmed = await armAnswer(tools.database, claimed, {
    number: next.number,
    event: armedEvent(
      claimed,
      tools,
      stored,
      { id: next.id, number: next.number, firstId: next.firstAnswerId },
      decision,
    ),
    decision: isFirst ? decisionRecord(decision, claimed.isTest) : null,
  });
  reachCrashPoint('arm.after-store');
  if (isArmed && isFirst) noteAnswered(tools);
  if (isArmed) tools.wakeDeliverer();
}

function noteAnswered(tools: TurnTools): void {
  tools.metrics.turnsEnded.inc({ outcome: 'answered', reason: 'none' });
  tools.wakeDeliverer();
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
  if (answer.number > 0 || disclosure === null || disclosure.reason === null) return { ...event, disclosure: null };
  return { ...event, disclosure: { mode: disclosure.mode, reason: disclosure.reason, language: disclosure.language } };
}

function decisionStory(written: Written, subject: TurnSubject): DecisionStory {
  const { reply, verdicts } = written;
  const offended = verdicts.find(({ outcome }) => outcome === 'FIRED' || outcome === 'NOTED');
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
  };
}

/** Test mode leaves no trace: no memory, no stop, no offence. */
function decisionRecord(decision: DecisionStory, isTest: boolean): Decision | null {
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
    holdId: stop?.holdId ?? null,
    offence: decision.offence,
  };
}
