import type { GenerateRequest, GenerateResponse, IgnoreReason } from '@repartee/contract';
import { newUuid } from '../../platform/ids.ts';
import { packJson, unpackJson } from '../../platform/packed-bytes.ts';
import type { Decision } from '../../records/answers.ts';
import {
  type GeneratedTurn,
  type GivenDisclosure,
  type RememberedNow,
  storeGeneratedTurn,
} from '../../records/generated-turns.ts';
import type { NewProtection } from '../../records/protections.ts';
import type { StoredTurnMemory } from '../../records/turn-memories.ts';
import { laneOf } from '../accept/create-acceptor.ts';
import { endedStory } from '../end-turn.ts';
import { releasedAnswer } from '../events-of-turn.ts';
import { emptyPersonaRecord, type PersonaRecord, type TurnSubject } from '../gather/gathered.ts';
import { conversationMemory } from '../load-turn.ts';
import { mergedNotes } from '../memory/index.ts';
import type { RequestPictureBook } from '../picture-book.ts';
import type { PipelineResult } from '../pipeline.ts';
import { logForProject } from '../project-log.ts';
import { decisionRecord, decisionStory, storedAnswers, type Written, writtenStory } from '../store-reply.ts';
import type { DecisionStory, EndedStory } from '../story.ts';
import type { Run } from './begin-run.ts';
import type { RequestWriterTools } from './create-request-writer.ts';
import type { RequestLedger } from './request-ledger.ts';

/** How a turn on request ended. */
export type EndedTurn =
  | { kind: 'ANSWERED'; result: Written }
  /** By its own guards, and without words. */
  | { kind: 'STOPPED'; result: Written }
  | {
      kind: 'IGNORED';
      response: GenerateResponse;
      /** Null: a silence that was in force before. */
      result: Extract<PipelineResult, { kind: 'IGNORED' }> | null;
      code: null;
    }
  | {
      kind: 'DROPPED';
      reason: string;
      code: string | null;
      result: Extract<PipelineResult, { kind: 'DROPPED' }>;
    };

/** With what was noticed of the user on the way. */
export type NoticedTurn = EndedTurn & { protections: readonly NewProtection[] };

/** Keys of covered messages that are remembered; a history holds 60 messages. */
const coveredKeysMax = 120;

export function nothingWritten(
  reason: IgnoreReason,
  stopReason: string | null,
  untilMs: number | null,
): GenerateResponse {
  return {
    answers: [],
    reason,
    conversationStopReason: stopReason as GenerateResponse['conversationStopReason'],
    conversationStoppedUntil: untilMs === null ? null : new Date(untilMs).toISOString(),
  };
}

/** Stores the turn with everything that becomes true with it, in one transaction. */
export async function storeEndedTurn(
  subject: TurnSubject,
  ended: NoticedTurn,
  of: {
    ledger: RequestLedger;
    book: Pick<RequestPictureBook, 'reports'>;
    run: Run;
    memory: StoredTurnMemory;
    request: GenerateRequest;
  },
  tools: RequestWriterTools,
): Promise<{ response: GenerateResponse; answers: number; disclosure: GivenDisclosure | null }> {
  const { ledger, book, run, memory, request } = of;
  const atMs = tools.engineClock.nowMs();
  const decision = 'result' in ended && ended.result?.kind === 'WRITTEN' ? decisionStory(ended.result, subject) : null;
  const answers = ended.kind === 'ANSWERED' ? storedAnswers(ended.result.reply, subject) : [];
  const response = responseOf(ended, decision, answers, run, atMs);
  const { userProfile: _, personaProfile: __, messages: ___, ...asked } = request;
  const { userProfileId, personaProfileId } = subject.request;
  const turn: GeneratedTurn = {
    id: subject.turnId,
    conversationId: subject.conversationId,
    projectId: subject.projectId,
    userProfileId,
    personaProfileId,
    isTest: subject.isTest,
    lane: laneOf(subject.projectId),
    firstAtMs: run.startedAtMs,
    deadlineAtMs: run.deadlineAtMs,
    ...outcomeOf(ended),
    modelCalls: ledger.callsMade(),
    cost: ledger.cost(),
    unnotedCost: ledger.unnotedCost(),
    checkpoints: [
      { stage: 'request', atMs: run.startedAtMs, body: packJson({ userProfileId, personaProfileId, ...asked }) },
      ...ledger.checkpoints(),
      { ...endOfStory(ended, decision), atMs },
      ...(response ? [{ stage: 'response', atMs, body: packJson({ version: 1, response }) }] : []),
    ],
    answers: answers.map(({ id, stored }) => ({ id, body: packJson(stored) })),
    protections: ended.protections,
    pictureReports: book.reports(),
  };
  const recordBefore = conversationMemory(memory).record;
  await storeGeneratedTurn(
    tools.database,
    turn,
    (now) => decision && mergedDecision(decisionRecord(decision, subject.isTest), decision, recordBefore, now),
  );
  tools.metrics.turnsEnded.inc({ outcome: turn.outcome, reason: turn.reason ?? 'none' });
  logEnd(subject, turn, 'code' in ended ? ended.code : null, tools);
  const { disclosure } = decision ?? { disclosure: null };
  return {
    response: response ?? { answers: [] },
    answers: answers.length,
    disclosure:
      ended.kind === 'ANSWERED' && disclosure?.reason
        ? { ...disclosure, reason: disclosure.reason, id: newUuid() }
        : null,
  };
}

function outcomeOf(ended: EndedTurn): Pick<GeneratedTurn, 'outcome' | 'reason'> {
  switch (ended.kind) {
    case 'ANSWERED':
      return { outcome: 'answered', reason: null };
    case 'STOPPED':
      return { outcome: 'ignored', reason: 'STOPPED' };
    case 'IGNORED':
      return { outcome: 'ignored', reason: ended.response.reason ?? null };
    case 'DROPPED':
      return { outcome: 'dropped', reason: ended.reason };
  }
}

/** Null: there is nothing to answer with, and a repetition with the same key is written anew. */
function responseOf(
  ended: EndedTurn,
  decision: DecisionStory | null,
  answers: ReturnType<typeof storedAnswers>,
  run: Run,
  atMs: number,
): GenerateResponse | null {
  switch (ended.kind) {
    case 'ANSWERED':
      return {
        answers: answers.map(({ id, stored }, number) =>
          releasedAnswer(stored, {
            atMs,
            firstEnqueuedAtMs: run.startedAtMs,
            answerId: id,
            number,
            firstAnswerId: answers[0]!.id,
            stop: decision?.stop ?? null,
          }),
        ),
      };
    case 'STOPPED': {
      const stop = decision?.stop ?? null;
      const untilMs = typeof stop?.seconds === 'number' ? atMs + stop.seconds * 1_000 : null;
      return nothingWritten('STOPPED', stop?.reason ?? null, untilMs);
    }
    case 'IGNORED':
      return ended.response;
    case 'DROPPED':
      return null;
  }
}

function endOfStory(ended: EndedTurn, decision: DecisionStory | null): { stage: string; body: Buffer } {
  if (ended.kind === 'ANSWERED' || ended.kind === 'STOPPED') {
    return { stage: 'written', body: packJson(writtenStory(ended.result, decision!)) };
  }
  if (ended.result !== null) return { stage: 'ended', body: endedStory(ended.result, ended.code) };
  const story: EndedStory = { version: 1, gather: null, verdicts: [], plan: null, warnings: [], code: null };
  return { stage: 'ended', body: packJson(story) };
}

const countNames = ['replies', 'repliesSplit', 'answers', 'answersWithQuestion', 'repliesWithEmoji'] as const;

/** What became true beside what other turns of the conversation made true since this one looked. */
function mergedDecision(
  decision: Decision | null,
  { coveredKeys, record }: DecisionStory,
  before: PersonaRecord,
  now: RememberedNow,
): Decision | null {
  if (decision === null || record === null) return decision;
  const coveredNow = now.coveredKeys === null ? [] : unpackJson(now.coveredKeys, (json) => json as string[]);
  const known = now.personaRecord && unpackJson(now.personaRecord, (json) => json as Partial<PersonaRecord>);
  const recordNow = { ...emptyPersonaRecord, ...known };
  const merged: PersonaRecord = { ...recordNow, ...record };
  for (const name of countNames) merged[name] = recordNow[name] + record[name] - before[name];
  // A reaction of the user forgets those this turn knew; what others wrote meanwhile stays.
  const knownIds = new Set(before.proactiveIds);
  const others = (recordNow.proactiveIds ?? []).filter((id) => !knownIds.has(id));
  merged.proactiveIds = [...new Set([...(record.proactiveIds ?? []), ...others])];
  const shared = [...(recordNow.sharedPictures ?? []), ...(record.sharedPictures ?? [])];
  if (shared.length > 0) merged.sharedPictures = [...new Set(shared)];
  const notes = mergedNotes(before.notes ?? [], record.notes ?? [], recordNow.notes ?? []);
  if (record.notes || recordNow.notes) merged.notes = notes;
  const covered = [...new Set([...coveredNow, ...coveredKeys])].slice(-coveredKeysMax);
  return { ...decision, coveredKeys: packJson(covered), personaRecord: packJson(merged) };
}

function logEnd(subject: TurnSubject, turn: GeneratedTurn, code: string | null, tools: RequestWriterTools): void {
  const { outcome, reason } = turn;
  const { turnId, projectId } = subject;
  if (outcome === 'dropped') {
    tools.logger.warn('turn dropped', { turnId, projectId, reason, code });
    const message = `The turn was dropped: ${reason}${code ? ` (${code})` : ''}.`;
    logForProject(subject, tools, 'error', 'turn_dropped', message);
  } else if (outcome === 'ignored') {
    const level = reason === 'BUDGET_EXCEEDED' ? 'warning' : 'info';
    logForProject(subject, tools, level, 'turn_ignored', `The turn was ignored: ${reason}.`);
  }
}
