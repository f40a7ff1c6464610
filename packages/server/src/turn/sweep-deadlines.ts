import type { EnqueueRequest } from '@repartee/contract';
import { newUuid } from '../platform/ids.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { listOverdueBehind, listOverdueTurns, type Overdue, type OverdueTurn } from '../records/overdue.ts';
import { loadTurnMemory } from '../records/turn-memories.ts';
import { dropBehind, endTurn } from '../records/turns.ts';
import { deadlineMessage, reasonAtDeadline } from './deadline-reason.ts';
import { requestToDrop } from './end-turn.ts';
import { droppedEvent } from './events-of-turn.ts';
import type { TurnTools } from './turn-tools.ts';

const batchMax = 200;
/** At once: after an outage thousands are overdue, and each is promised its end within two seconds. */
const atOnce = 8;

/**
 * Ends everything past its deadline, owned or not: undecided turns, and requests that wait behind one. Each worker sweeps;
 * the first one wins each. One that cannot be ended does not keep the others waiting. `onDropped`: nobody waits for what is
 * still under way for this turn.
 */
export async function sweepDeadlines(tools: TurnTools, onDropped: (turnId: string) => void = () => {}): Promise<void> {
  for (;;) {
    const turns = await listOverdueTurns(tools.database, batchMax);
    const behind = await listOverdueBehind(tools.database, batchMax);
    const ends = [
      ...turns.map((turn) => async () => {
        const isDropped = await endOverdueTurn(turn, tools);
        if (isDropped) onDropped(turn.turnId);
        return isDropped;
      }),
      ...behind.map((one) => () => endBehind(one, tools)),
    ];
    let ended = 0;
    const endNext = async (): Promise<void> => {
      for (let next = ends.pop(); next !== undefined; next = ends.pop()) {
        if (await next().catch(() => false)) ended += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, endNext));
    // Full batches go on, unless this round could end nothing at all.
    if (ended === 0 || Math.max(turns.length, behind.length) < batchMax) return;
  }
}

async function endOverdueTurn(turn: OverdueTurn, tools: TurnTools): Promise<boolean> {
  const reason = reasonAtDeadline(turn);
  const dropped = await endTurn(
    tools.database,
    { conversationId: turn.conversationId, turnId: turn.turnId, fence: null },
    {
      outcome: 'dropped',
      reason,
      event: { ...droppedEvent(turn, requestIn(turn), reason), type: 'conversation.dropped' },
      story: null,
      history: null,
    },
  );
  if (!dropped) return false;
  const { projectId, conversationId, turnId } = turn;
  tools.metrics.turnsEnded.inc({ outcome: 'dropped', reason });
  tools.logger.warn('turn dropped', { turnId, projectId, reason });
  const message = deadlineMessage(reason);
  tools.projectLog.add({
    projectId,
    conversationId,
    turnId,
    level: 'error',
    code: 'turn_dropped',
    message,
    detail: null,
  });
  tools.wakeDeliverer();
  return true;
}

/** A request that waited for another turn, or its answer, until its own deadline: dropped without ever running. */
async function endBehind(overdue: Overdue, tools: TurnTools): Promise<boolean> {
  const { conversationId, requestId } = overdue;
  const event = droppedEvent(overdue, requestIn(overdue), 'DEADLINE_EXCEEDED');
  const dropped = await dropBehind(tools.database, { conversationId, newTurnId: newUuid(), requestId, event });
  if (!dropped) return false;
  tools.metrics.turnsEnded.inc({ outcome: 'dropped', reason: 'DEADLINE_EXCEEDED' });
  tools.wakeDeliverer();
  return true;
}

/** The same for a conversation that woke because of it. */
export async function dropBehindAnswer(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  const { request } = await loadTurnMemory(tools.database, claimed);
  await endBehind({ ...claimed, request }, tools);
}

function requestIn({ request }: Overdue): EnqueueRequest | null {
  return request === null ? null : requestToDrop(request);
}
