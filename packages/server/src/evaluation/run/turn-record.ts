import type { Language } from '@repartee/contract';
import type { ReplayOutcome } from '../../turn/index.ts';
import type { LanguageVerdict } from './judge-language.ts';

/** One replayed turn: what the measures look at. */
export interface TurnRecord {
  conversation: string;
  turnNumber: number;
  language: Language;
  outcome: ReplayOutcome;
  /** What the user wrote, and what a human answered to it in the file. */
  user: readonly string[];
  human: readonly string[];
  /** Of the first draft and of what was sent; null where there is no text. */
  languageOf: { firstDraft: LanguageVerdict | null; sent: LanguageVerdict | null };
}
