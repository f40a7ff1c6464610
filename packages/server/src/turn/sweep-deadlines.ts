import { newUuid } from '../platform/ids.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { loadTurnMemory } from '../records/turn-memories.ts';
import { dropBehind, endTurn, listOverdueTurns } from '../records/turns.ts';
import { deadlineMessage, reasonAtDeadline } from './deadline-reason.ts';
import { droppedEvent } from './events-of-turn.ts';
import { readRequest } from './load-turn.ts';
import type { TurnTools } from './turn-tools.ts';

const batchMax = 100;

/** Drops every undecided turn past its deadline, owned or not. Each worker sweeps; the first one wins each turn. */
export async function sweepDeadlines(tools: TurnTools): Promise<void> {
  for (;;) {
    const overdue = await listOverdueTurns(tools.database, batchMax);
    for (const turn of overdue) {
      const { request } = await loadTurnMemory(tools.database, { ...turn, actionId: null });
      const reason = reasonAtDeadline(turn);
      const event = droppedEvent(turn, request === null ? null : readRequest(request), reason);
      const dropped = await endTurn(
        tools.database,
        { conversationId: turn.conversationId, turnId: turn.turnId, fence: null },
        { outcome: 'dropped', reason, event: { ...event, type: 'conversation.dropped' }, story: null, history: null },
      );
      if (!dropped) continue;
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
    }
    if (overdue.length < batchMax) return;
  }
}

/** A request that waited behind an undelivered answer until its own deadline: dropped without ever running. */
export async function dropBehindAnswer(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  const { request } = await loadTurnMemory(tools.database, claimed);
  const event = droppedEvent(claimed, request === null ? null : readRequest(request), 'DEADLINE_EXCEEDED');
  const { conversationId, requestId } = claimed;
  const dropped = await dropBehind(tools.database, { conversationId, newTurnId: newUuid(), requestId, event });
  if (!dropped) return;
  tools.metrics.turnsEnded.inc({ outcome: 'dropped', reason: 'DEADLINE_EXCEEDED' });
  tools.wakeDeliverer();
}
