import type { Language } from '@repartee/contract';
import type { Sourced } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

export interface LanguagePlan {
  language: Sourced<Language>;
  writtenLanguage: Language;
  additionalLanguage: Language | null;
}

/** The additional language is written where the user confidently writes it, and nowhere else. */
export function planLanguage({ subject, isAdditionalSpoken = false }: PlanContext): LanguagePlan {
  const { language: asked, additionalLanguages = [] } = subject.request;
  const [other = asked] = additionalLanguages ?? [];
  return {
    language: { value: asked, source: 'REQUEST' },
    writtenLanguage: isAdditionalSpoken ? other : asked,
    additionalLanguage: other === asked ? null : other,
  };
}
