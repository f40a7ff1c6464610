import type { EventRecord } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { StoredEvent } from '../../../records/event-pages.ts';
import { isObject } from '../../stored-json.ts';

export function showEvent(event: StoredEvent): EventRecord {
  return {
    id: publicId('event', event.id),
    type: event.type as EventRecord['type'],
    state: event.state,
    userProfileId: event.userProfileId,
    personaProfileId: event.personaProfileId,
    turnId: event.turnId === null ? null : publicId('turn', event.turnId),
    answerId: event.answerId === null ? null : publicId('answer', event.answerId),
    createdAt: event.createdAt.toISOString(),
    settledAt: event.settledAt?.toISOString() ?? null,
    nextAttemptAt: event.nextAttemptAt?.toISOString() ?? null,
    body: readBody(event.body),
    attempts: event.attempts.map((attempt, index) => ({
      // Counted over replays, where the sender's own count starts again.
      number: index + 1,
      at: attempt.at.toISOString(),
      durationMs: attempt.durationMs,
      status: attempt.status,
      errorCode: attempt.failure,
    })),
  };
}

function readBody(bytes: Buffer): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}
