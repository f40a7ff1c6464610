import { foldForMatching } from './fold-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/**
 * True when a user's message asks whether the persona is human, real, a bot or an AI. Made for the sandbox, which must
 * answer that honestly; it leans towards true, because an honest answer too many does no harm.
 */
export function asksWhetherHuman(text: string, packs: readonly LanguagePack[] = languagePacks): boolean {
  return foldForMatching(text).some((form) => packs.some((pack) => pack.listening.asksWhetherHuman.test(form)));
}
