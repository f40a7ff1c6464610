import type { EventSender, TakenEvent } from '../records/outboxes.ts';
import type { OwnedWrite } from '../records/owned-turn.ts';
import type { NewEvent } from '../records/turns.ts';

/** An event as it is queued: what its sender needs to know beside what the transaction decides. */
export interface QueuedEvent extends Pick<TakenEvent, 'answerNumber' | 'type'> {
  event: NewEvent & { disclosure?: TakenEvent['disclosure'] };
}

/**
 * Carries out a write that queues an event. The sender of this process owns the outbox from the write's transaction on,
 * where nothing waits in it, and sends the event without anybody looking for it; else whoever looks first takes it.
 */
export async function queueEvent(
  { conversationId, projectId, turnId }: Pick<TakenEvent, 'conversationId' | 'projectId' | 'turnId'>,
  { answerNumber, type, event }: QueuedEvent,
  tools: { sender: EventSender; wakeDeliverer: () => void },
  store: (owner: number | null) => Promise<OwnedWrite>,
): Promise<OwnedWrite> {
  const owner = tools.sender.reserve(conversationId);
  let outcome: OwnedWrite | undefined;
  try {
    outcome = await store(owner);
    return outcome;
  } finally {
    const head = outcome?.kind === 'STORED' ? outcome.head : null;
    if (head !== null && owner !== null) {
      tools.sender.send({
        conversationId,
        projectId,
        turnId,
        answerNumber,
        type,
        seq: head.seq,
        fence: head.fence,
        workerId: owner,
        attempt: 1,
        eventId: event.id,
        createdAtMs: head.atMs,
        takenAtMs: head.atMs,
        disclosure: event.disclosure ?? null,
        body: event.body,
      });
    } else {
      if (owner !== null) tools.sender.release(conversationId);
      if (outcome?.kind === 'STORED') tools.wakeDeliverer();
    }
  }
}
