import type { Language } from '@repartee/contract';
import { languagePackFor } from '../../../language/index.ts';
import type { Sourced } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

export interface LanguagePlan {
  language: Sourced<Language>;
  writtenLanguage: Language;
  additionalLanguage: Language | null;
}

/** The sandbox writes from phrases, so it needs a pack; a model writes any of the 39. */
export function planLanguage(context: PlanContext): LanguagePlan {
  const { subject, models } = context;
  const asked = subject.request.language;
  const language: Sourced<Language> = { value: asked, source: 'REQUEST' };
  const usesSandbox = models.usesSandbox || subject.isTest;
  if (usesSandbox && languagePackFor(asked).isFallback) {
    context.warn('language_not_in_sandbox', `The sandbox has no phrases in ${asked}; it writes English.`);
    return { language, writtenLanguage: 'EN', additionalLanguage: null };
  }
  const other = subject.request.additionalLanguages?.[0];
  return { language, writtenLanguage: asked, additionalLanguage: other && other !== asked ? other : null };
}
