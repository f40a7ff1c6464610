import type {
  AgeDoubt,
  Answer,
  ConversationStopReason,
  DropReason,
  EnqueueRequest,
  Event,
  EventData,
  IgnoreReason,
} from '@repartee/contract';
import { newUuid, publicId } from '../platform/ids.ts';
import type { NewEvent } from '../records/turns.ts';
import type { AnswerStory, DecisionStory } from './story.ts';

/** The events of a turn, made at the moment they become facts: ids and bytes never change afterwards. */

export interface EventParties {
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
}

function parties({ projectId, userProfileId, personaProfileId }: EventParties) {
  return { projectId: publicId('proj', projectId), userProfileId, personaProfileId };
}

function newEvent(event: Event): NewEvent {
  return { id: newUuid(), body: Buffer.from(JSON.stringify(event), 'utf8') };
}

export function processingEvent(of: EventParties): NewEvent {
  return newEvent({ event: 'answer.processing', data: parties(of) });
}

export function droppedEvent(of: EventParties, request: EnqueueRequest | null, reason: DropReason): NewEvent {
  return newEvent({ event: 'conversation.dropped', data: { ...parties(of), tags: request?.tags ?? {}, reason } });
}

export function ignoredEvent(
  of: EventParties,
  request: EnqueueRequest,
  reason: IgnoreReason,
  stoppedUntilMs: number | null,
): NewEvent {
  const conversationStoppedUntil = stoppedUntilMs === null ? null : new Date(stoppedUntilMs).toISOString();
  return newEvent({
    event: 'conversation.ignored',
    data: { ...parties(of), tags: request.tags ?? {}, reason, conversationStoppedUntil },
  });
}

export function rejectedImageEvent(
  projectId: string,
  picture: Omit<EventData<'chat.image.rejected'>, 'projectId'>,
): NewEvent {
  return newEvent({ event: 'chat.image.rejected', data: { projectId: publicId('proj', projectId), ...picture } });
}

export function crisisEvent(
  of: EventParties,
  request: EnqueueRequest,
  crisis: { stopId: string; country: string | null },
): NewEvent {
  const { stopId, country } = crisis;
  return newEvent({
    event: 'user.crisis',
    data: { ...parties(of), tags: request.tags ?? {}, stopId: publicId('stop', stopId), helpLinesOf: country },
  });
}

export function ageReviewEvent(
  of: EventParties,
  request: EnqueueRequest,
  review: { stopId: string; doubt: AgeDoubt },
): NewEvent {
  const { stopId, doubt } = review;
  return newEvent({
    event: 'age.review',
    data: { ...parties(of), tags: request.tags ?? {}, stopId: publicId('stop', stopId), doubt },
  });
}

/** What is fixed at the moment an answer is armed. */
export interface Release {
  atMs: number;
  firstEnqueuedAtMs: number;
  answerId: string;
  number: number;
  /** Answer 0 of the reply. */
  firstAnswerId: string;
  stop: DecisionStory['stop'];
}

/** An answer as it leaves us, whichever way. */
export function releasedAnswer(stored: AnswerStory, release: Release): Answer {
  const { stop } = release;
  return {
    id: publicId('answer', release.answerId),
    userProfileId: stored.userProfileId,
    personaProfileId: stored.personaProfileId,
    type: 'TEXT',
    text: stored.text,
    pictureUrl: stored.pictureUrl ?? null,
    pictureId: stored.pictureId ?? null,
    tags: stored.tags as Answer['tags'],
    cost: stored.cost,
    conversationStopReason: (stop?.reason as ConversationStopReason | undefined) ?? null,
    conversationStoppedUntil:
      stop && stop.seconds !== null ? new Date(release.atMs + stop.seconds * 1000).toISOString() : null,
    responseTime: Math.max(0, Math.floor((release.atMs - release.firstEnqueuedAtMs) / 1000)),
    sequenceNumber: release.number,
    parentAnswerId: release.number === 0 ? null : publicId('answer', release.firstAnswerId),
    createdAt: new Date(release.atMs).toISOString(),
    aiGenerated: true,
  };
}

export function answerEvent(projectId: string, stored: AnswerStory, release: Release): NewEvent {
  const answer = releasedAnswer(stored, release);
  return newEvent({ event: 'answer.created', data: { projectId: publicId('proj', projectId), answer } });
}
