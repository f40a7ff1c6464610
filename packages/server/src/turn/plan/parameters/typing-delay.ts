import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr } from '../resolve-setting.ts';

export function planTypingDelay(context: PlanContext): Plan['typingDelay'] {
  return settingOr(context, 'replyTypingDelay', 'INSTANT');
}
