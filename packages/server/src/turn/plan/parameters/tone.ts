import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr } from '../resolve-setting.ts';

export function planTone(context: PlanContext): Plan['preventAggressiveTone'] {
  return settingOr(context, 'preventAggressiveTone', false);
}
