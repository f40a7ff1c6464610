import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { foldForMatching } from './fold-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/**
 * True when a user's message asks whether the persona is human, real, a bot or an AI. Made for the sandbox, which must
 * answer that honestly; it leans towards true, because an honest answer too many does no harm.
 */
export function asksWhetherHuman(text: string, packs: readonly LanguagePack[] = languagePacks): boolean {
  return foldForMatching(text).some((form) => {
    const mayMatch = mayMatchIn(form);
    return packs.some(({ listening: { asksWhetherHuman: rule } }) => mayMatch(rule) && rule.test(form));
  });
}
