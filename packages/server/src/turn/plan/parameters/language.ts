import type { Language } from '@repartee/contract';
import type { Sourced } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

export interface LanguagePlan {
  language: Sourced<Language>;
  writtenLanguage: Language;
  additionalLanguage: Language | null;
}

export function planLanguage({ subject }: PlanContext): LanguagePlan {
  const asked = subject.request.language;
  const language: Sourced<Language> = { value: asked, source: 'REQUEST' };
  const other = subject.request.additionalLanguages?.[0];
  return { language, writtenLanguage: asked, additionalLanguage: other && other !== asked ? other : null };
}
