import type { EnqueueRequest, ProjectSettings } from '@repartee/contract';
import { publicId } from '../platform/ids.ts';
import { unpackJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { isJudgementStage, type StoredTurnMemory } from '../records/turn-memories.ts';
import { emptyPersonaRecord, type PersonaRecord, type TurnSubject } from './gather/gathered.ts';
import { type CachedProfile, type ConversationMemory, readStoredHistory } from './gather/index.ts';
import type { StoredCall } from './generate/writing-ledger.ts';
import type { AnswerStory, CallStory, JudgementStory, PictureCallStory } from './story.ts';
import type { PictureCallRecord } from './vision/index.ts';

/** Stored JSON carries a version; this reads the one we write. What cannot be read is as if it had not been stored. */
function readVersioned<Stored extends { version: number }>(packed: Buffer | null): Stored | null {
  if (packed === null) return null;
  return unpackJson(packed, (json) => {
    const isOurs = typeof json === 'object' && json !== null && (json as { version?: unknown }).version === 1;
    return isOurs ? (json as Stored) : null;
  });
}

/** The request as it was accepted; validated then, so it is used as it is. */
export function readRequest(packed: Buffer): EnqueueRequest {
  return unpackJson(packed, (json) => json as EnqueueRequest);
}

/** The request the turn answers: the latest one, with the action that survived it. */
function effectiveRequest(memory: StoredTurnMemory): EnqueueRequest {
  const request = readRequest(memory.request!);
  if (memory.actionRequest === null) return request;
  const action = readRequest(memory.actionRequest).replyParameters?.action;
  return action === undefined ? request : { ...request, replyParameters: { ...request.replyParameters, action } };
}

export function turnSubject(
  claimed: ClaimedConversation,
  memory: StoredTurnMemory,
  settings: ProjectSettings,
): TurnSubject {
  return {
    projectId: claimed.projectId,
    projectPublicId: publicId('proj', claimed.projectId),
    conversationId: claimed.conversationId,
    turnId: claimed.turnId,
    turnNumber: claimed.turnNumber,
    seed: seedOf(claimed.turnId),
    conversationSeed: seedOf(claimed.conversationId),
    request: effectiveRequest(memory),
    settings,
    isTest: claimed.isTest,
    firstEnqueuedAt: new Date(claimed.firstAtMs).toISOString(),
    deadlineAt: new Date(claimed.deadlineAtMs).toISOString(),
    supersededCost: claimed.supersededCost,
  };
}

/** Ids are random in their last 62 bits: as good a seed as any, and the same after every restart. */
export function seedOf(uuid: string): string {
  return BigInt(`0x${uuid.replaceAll('-', '').slice(16)}`).toString();
}

export function conversationMemory(memory: StoredTurnMemory): ConversationMemory {
  return {
    user: readVersioned<CachedProfile>(memory.user),
    persona: readVersioned<CachedProfile>(memory.persona),
    history: memory.history === null ? null : unpackJson(memory.history, readStoredHistory),
    coveredKeys: memory.coveredKeys === null ? [] : unpackJson(memory.coveredKeys, (json) => json as string[]),
    record: personaRecord(memory),
    deliveredAnswers: memory.delivered.flatMap(({ id, body, acceptedAtMs }) => {
      const answer = readVersioned<AnswerStory>(body);
      if (!answer?.text) return [];
      const { text, pictureUrl } = answer;
      const acceptedAt = new Date(acceptedAtMs).toISOString();
      return [{ answerId: publicId('answer', id), text, acceptedAt, ...(pictureUrl ? { pictureUrl } : {}) }];
    }),
    lastDisclosureAt: memory.lastDisclosureAtMs === null ? null : new Date(memory.lastDisclosureAtMs).toISOString(),
    offences: memory.offences,
    userUnderReview: memory.isHeld || memory.isAgeInReview,
    crisisAt: memory.crisisAtMs === null ? null : new Date(memory.crisisAtMs).toISOString(),
  };
}

/**
 * What the persona did. Of what it wrote by itself only what the platform took counts: when a turn begins, every answer
 * before it was accepted or given up.
 */
function personaRecord({ personaRecord: stored, delivered }: StoredTurnMemory): PersonaRecord {
  if (stored === null) return emptyPersonaRecord;
  const record = unpackJson(stored, (json) => ({ ...emptyPersonaRecord, ...(json as PersonaRecord) }));
  if (!record.proactiveIds) return record;
  const taken = new Set(delivered.map(({ id }) => id));
  return { ...record, proactiveIds: record.proactiveIds.filter((id) => taken.has(id)) };
}

/** Model calls of earlier runs of this turn for the same request, in order. */
export function storedCalls(memory: StoredTurnMemory): StoredCall[] {
  return memory.checkpoints.flatMap(({ stage, body }) => {
    const story = isJudgementStage(stage) ? null : readVersioned<CallStory | PictureCallStory>(body);
    return story && isWritten(story)
      ? [
          {
            record: story.record,
            messages: story.messages,
            answeredKeys: story.answeredKeys ?? null,
            ruling: story.ruling ?? null,
          },
        ]
      : [];
  });
}

/** Calls of earlier runs, for the same request, that looked at pictures. */
export function storedPictureCalls(memory: StoredTurnMemory): PictureCallRecord[] {
  return memory.checkpoints.flatMap(({ stage, body }) => {
    const story = isJudgementStage(stage) ? null : readVersioned<CallStory | PictureCallStory>(body);
    return story && !isWritten(story) ? [story.record] : [];
  });
}

/** Calls of the guardian in this turn, those for requests that were merged since included. */
export function storedJudgements(memory: StoredTurnMemory): { stage: string; story: JudgementStory }[] {
  return memory.checkpoints.flatMap(({ stage, body }) => {
    const story = isJudgementStage(stage) ? readVersioned<JudgementStory>(body) : null;
    return story ? [{ stage, story }] : [];
  });
}

function isWritten(story: CallStory | PictureCallStory): story is CallStory {
  return story.record.purpose !== 'PICTURE';
}
