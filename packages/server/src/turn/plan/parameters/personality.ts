import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

export function planPersonality(context: PlanContext): Plan['personality'] {
  const explicit = explicitSetting(context, 'personaPersonality');
  if (explicit) return explicit;
  const { personality } = context.persona;
  return personality ? { value: personality, source: 'PROFILE' } : { value: null, source: 'DEFAULT' };
}
