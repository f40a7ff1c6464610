import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

export function planPersonality(context: PlanContext): Plan['personality'] {
  const explicit = explicitSetting(context, 'personaPersonality');
  if (explicit) return explicit;
  const { personality } = context.persona;
  if (personality) return { value: personality, source: 'PROFILE' };
  const styled = context.soul?.values?.personality;
  return styled ? { value: styled, source: 'SOUL_ENGINE' } : { value: null, source: 'DEFAULT' };
}
