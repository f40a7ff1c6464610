import type { ReplyParameters } from '@repartee/contract';
import type { Gathered, TurnWarning } from '../../gather/gathered.ts';
import type { TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** NUDGE follows up what was just talked about, REVIVE takes up a conversation gone cold. */
const NUDGE_WITHIN_MS = 6 * 3600_000;

/** What kind of turn this is. A stop beats everything, `action` beats `engage`. */
export function planKind(context: PlanContext): TurnKind {
  if (context.decision.kind === 'STOP') return 'STOP';
  const { kind, warnings } = kindAsked(context.request, context.gathered);
  for (const { code, message } of warnings) context.warn(code, message);
  // Whoever cries for help is answered, whatever the platform asked to be written.
  return context.decision.isCrisis && isProactive(kind) ? 'REPLY' : kind;
}

/** The same where nothing stops it, for whoever has to know before there is a plan. Forced kinds stay forced. */
export function kindAsked(
  request: Pick<ReplyParameters, 'engage' | 'icebreakerType' | 'action'>,
  gathered: Pick<Gathered, 'history' | 'unansweredKeys' | 'at'>,
): { kind: TurnKind; warnings: TurnWarning[] } {
  const { engage } = request;
  const warnings: TurnWarning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  const decided = (kind: TurnKind) => ({ kind, warnings });
  if (request.icebreakerType && engage !== 'AUTO' && engage !== 'ICEBREAKER') {
    warn('icebreaker_type_ignored', 'icebreakerType is used only with engage AUTO or ICEBREAKER.');
  }
  if (request.action?.type === 'PAUSE_CONVERSATION') {
    if (engage) warn('engage_ignored', 'engage is ignored beside an action.');
    return decided('PAUSE');
  }
  if (!engage) return decided('REPLY');
  if (engage === 'ICEBREAKER') return decided('ICEBREAKER');

  const hasHistory = gathered.history.length > 0;
  if (engage === 'AUTO') {
    if (gathered.unansweredKeys.length > 0) return decided('REPLY');
    if (!hasHistory) return decided('ICEBREAKER');
    return decided(sinceLastUserMessageMs(gathered) < NUDGE_WITHIN_MS ? 'NUDGE' : 'REVIVE');
  }
  if (!hasHistory) {
    warn('engage_without_history', `engage ${engage} needs a chat history; an icebreaker is written instead.`);
    return decided('ICEBREAKER');
  }
  return decided(engage);
}

/** Where only the persona has written so far, since its last message. */
function sinceLastUserMessageMs({ history, at }: Pick<Gathered, 'history' | 'at'>): number {
  const last = history.findLast((message) => message.sender === 'USER') ?? history.at(-1);
  return last ? Date.parse(at) - Date.parse(last.at) : Number.POSITIVE_INFINITY;
}

/** Kinds that are never split, degraded or counted. */
export function isSpecial(kind: TurnKind): boolean {
  return kind !== 'REPLY';
}

/** Kinds the persona writes by itself: the cap counts them. */
export function isProactive(kind: TurnKind): boolean {
  return kind === 'ICEBREAKER' || kind === 'NUDGE' || kind === 'REVIVE';
}

/** Kinds by which the persona takes its leave: no question, no emoji asked for. */
export function isFarewell(kind: TurnKind): boolean {
  return kind === 'STOP' || kind === 'PAUSE';
}
