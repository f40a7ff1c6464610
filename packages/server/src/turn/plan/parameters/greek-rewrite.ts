import type { Language } from '@repartee/contract';
import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** A project may set it once for all its languages; it acts on Greek alone. */
export function planGreekRewrite(context: PlanContext, writtenLanguage: Language): Plan['greekRewrite'] {
  const { value, source } = wanted(context);
  return value && writtenLanguage !== 'EL_GR' ? { value: false, source: 'RULE' } : { value, source };
}

function wanted({ request, defaults }: PlanContext): Plan['greekRewrite'] {
  const asked = request.postProcessing?.greekRewrite;
  if (asked !== undefined) return { value: asked, source: 'REQUEST' };
  // The request's object may leave this member open: then the project's still holds.
  const set = defaults.postProcessing?.greekRewrite;
  return set === undefined ? { value: false, source: 'DEFAULT' } : { value: set, source: 'PROJECT' };
}
