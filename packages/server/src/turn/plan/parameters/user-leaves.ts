import { takesLeave } from '../../../language/index.ts';
import type { TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import type { LanguagePlan } from './language.ts';

/** Whether the user takes leave with the newest message this reply answers: then it asks nothing and lets go. */
export function planUserLeaves(
  { gathered: { history, unansweredKeys } }: PlanContext,
  kind: TurnKind,
  { language, writtenLanguage, additionalLanguage }: LanguagePlan,
): boolean {
  if (kind !== 'REPLY' || unansweredKeys.length === 0) return false;
  const unanswered = new Set(unansweredKeys);
  const text = history.findLast(({ sender, key }) => sender === 'USER' && unanswered.has(key))?.text;
  if (!text) return false;
  return takesLeave(text, [language.value, writtenLanguage, ...(additionalLanguage ? [additionalLanguage] : [])]);
}
