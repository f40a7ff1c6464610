import type { EnqueueRequest, ProjectSettings } from '@repartee/contract';
import type { Database } from '../platform/database/index.ts';
import { publicId } from '../platform/ids.ts';
import { unpackJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { isJudgementStage, loadTurnMemory, type StoredTurnMemory } from '../records/turn-memories.ts';
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

/** What a run starts from. */
export interface TurnStart extends Pick<StoredTurnMemory, 'stop' | 'isHeld'> {
  subject: TurnSubject;
  conversation: ConversationMemory;
  /** Model calls of earlier runs of this turn for the same request, in order. */
  calls: StoredCall[];
  /** Calls of earlier runs, for the same request, that looked at pictures. */
  pictureCalls: PictureCallRecord[];
  /** Calls of the guardian in this turn, those for requests that were merged since included. */
  judgements: { stage: string; story: JudgementStory }[];
}

/**
 * Loads and reads it in one go: the packed bytes are slices of what many turns were answered with, and a run that kept them
 * would keep all of it for as long as its model thinks. Null: the request is gone.
 */
export async function loadTurn(
  database: Database,
  claimed: ClaimedConversation,
  settings: ProjectSettings,
): Promise<TurnStart | null> {
  const memory = await loadTurnMemory(database, claimed);
  if (memory.request === null) return null;
  return {
    subject: turnSubject(claimed, memory, settings),
    conversation: conversationMemory(memory),
    calls: storedCalls(memory),
    pictureCalls: storedPictureCalls(memory),
    judgements: storedJudgements(memory),
    stop: memory.stop,
    isHeld: memory.isHeld,
  };
}

function turnSubject(claimed: ClaimedConversation, memory: StoredTurnMemory, settings: ProjectSettings): TurnSubject {
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

function storedCalls(memory: StoredTurnMemory): StoredCall[] {
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

function storedPictureCalls(memory: StoredTurnMemory): PictureCallRecord[] {
  return memory.checkpoints.flatMap(({ stage, body }) => {
    const story = isJudgementStage(stage) ? null : readVersioned<CallStory | PictureCallStory>(body);
    return story && !isWritten(story) ? [story.record] : [];
  });
}

function storedJudgements(memory: StoredTurnMemory): { stage: string; story: JudgementStory }[] {
  return memory.checkpoints.flatMap(({ stage, body }) => {
    const story = isJudgementStage(stage) ? readVersioned<JudgementStory>(body) : null;
    return story ? [{ stage, story }] : [];
  });
}

function isWritten(story: CallStory | PictureCallStory): story is CallStory {
  return story.record.purpose !== 'PICTURE';
}
