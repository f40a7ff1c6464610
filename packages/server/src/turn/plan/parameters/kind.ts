import type { TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** NUDGE follows up what was just talked about, REVIVE takes up a conversation gone cold. */
const NUDGE_WITHIN_MS = 6 * 3600_000;

/** What kind of turn this is. A stop beats everything, `action` beats `engage`. */
export function planKind(context: PlanContext): TurnKind {
  const { decision, request, gathered } = context;
  if (decision.kind === 'STOP') return 'STOP';

  const { engage } = request;
  if (request.icebreakerType && engage !== 'AUTO' && engage !== 'ICEBREAKER') {
    context.warn('icebreaker_type_ignored', 'icebreakerType is used only with engage AUTO or ICEBREAKER.');
  }
  if (request.action?.type === 'PAUSE_CONVERSATION') {
    if (engage) context.warn('engage_ignored', 'engage is ignored beside an action.');
    return 'PAUSE';
  }
  if (!engage) return 'REPLY';
  if (engage === 'ICEBREAKER') return 'ICEBREAKER';

  const hasHistory = gathered.history.length > 0;
  if (engage === 'AUTO') {
    if (gathered.unansweredKeys.length > 0) return 'REPLY';
    if (!hasHistory) return 'ICEBREAKER';
    return sinceLastUserMessageMs(context) < NUDGE_WITHIN_MS ? 'NUDGE' : 'REVIVE';
  }
  if (!hasHistory) {
    context.warn('engage_without_history', `engage ${engage} needs a chat history; an icebreaker is written instead.`);
    return 'ICEBREAKER';
  }
  return engage;
}

/** Where only the persona has written so far, since its last message. */
function sinceLastUserMessageMs({ gathered }: PlanContext): number {
  const last = gathered.history.findLast((message) => message.sender === 'USER') ?? gathered.history.at(-1);
  return last ? Date.parse(gathered.at) - Date.parse(last.at) : Number.POSITIVE_INFINITY;
}

/** Kinds that are never split, degraded or counted. */
export function isSpecial(kind: TurnKind): boolean {
  return kind !== 'REPLY';
}

/** Kinds by which the persona takes its leave: no question, no emoji asked for. */
export function isFarewell(kind: TurnKind): boolean {
  return kind === 'STOP' || kind === 'PAUSE';
}
