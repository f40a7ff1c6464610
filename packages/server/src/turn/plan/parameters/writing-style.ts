import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

/** What the prompt says of the persona's way of writing. Settings that exist as parameters are planned as such. */
export function planWritingStyle({ soul }: PlanContext): Pick<Plan, 'writingStyle'> {
  const { tone, formality, punctuation, capitals, topics } = soul?.values ?? {};
  const value = {
    ...(tone ? { tone } : {}),
    ...(formality ? { formality } : {}),
    ...(punctuation ? { punctuation } : {}),
    ...(capitals ? { capitals } : {}),
    ...(topics && topics.length > 0 ? { topics } : {}),
  };
  return Object.keys(value).length > 0 ? { writingStyle: { value, source: 'SOUL_ENGINE' } } : {};
}
