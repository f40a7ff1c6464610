import type { Language } from '@repartee/contract';
import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr } from '../resolve-setting.ts';

/** A project may set it once for all its languages; it acts on Greek alone. */
export function planGreekRewrite(context: PlanContext, writtenLanguage: Language): Plan['greekRewrite'] {
  const { value, source } = settingOr(context, 'postProcessing', { greekRewrite: false });
  if (value.greekRewrite === true && writtenLanguage !== 'EL_GR') return { value: false, source: 'RULE' };
  return { value: value.greekRewrite === true, source };
}
