import { foldedPattern } from '../../../../language/index.ts';
import type { PhraseRule, PhraseRules } from '../phrase-rules.ts';

/** Severe illegal content a user may write; every phrase is the writer's own intent, request or offer. */
export type MaliceFamily =
  | 'wants_children'
  | 'child_material'
  | 'mass_violence'
  | 'trafficking'
  | 'weapon_to_kill'
  | 'kills_somebody';

const confidences: Readonly<Record<MaliceFamily, number>> = {
  wants_children: 0.9,
  child_material: 0.9,
  mass_violence: 0.85,
  trafficking: 0.85,
  weapon_to_kill: 0.8,
  kills_somebody: 0.75,
};

/** The phrases of one language, as regular expression sources on folded text (language/fold-text.ts). */
export interface MaliceSource {
  ruleName: string;
  /** Beginnings of words, cut to four letters; with `!` the whole word. In a script without spaces, parts of words. */
  triggers: string;
  phrases: Readonly<Record<MaliceFamily, readonly string[]>>;
  undoneBefore: string | null;
  undoneAfter: string | null;
  /** Anywhere in the message: it is about a film, a game, the news, work, what somebody else did or what was done to the writer, or a joke. */
  innocent: string;
  /** The second check's own view: beginnings of words for whom it is done to, what is done, and that the writer means to. */
  words: { whom: string; act: string; intent: string };
  /** Words of the second check may stand inside longer ones: prefixes come first in this language. */
  wordsInside?: boolean;
  /** A script without spaces between words. */
  isUnspaced?: boolean;
}

export interface MaliceRules extends PhraseRules {
  innocent: RegExp;
  words: { whom: readonly string[]; act: readonly string[]; intent: readonly string[] };
  wordsInside: boolean;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const TRIGGER_LETTERS = 4;

export function maliceRules(source: MaliceSource): MaliceRules {
  const { ruleName, isUnspaced = false, words } = source;
  const [before, after] = isUnspaced ? ['', ''] : [BEFORE, AFTER];
  const rules = (Object.entries(source.phrases) as [MaliceFamily, readonly string[]][]).map(
    ([name, phrases]): PhraseRule => ({
      name,
      pattern: foldedPattern(`${before}(?:${phrases.join('|')})${after}`, 'gu'),
      confidence: confidences[name],
    }),
  );
  const triggers = listed(source.triggers);
  return {
    ruleName,
    triggers: isUnspaced ? null : triggers.map(triggerOf).join(' '),
    ...(isUnspaced ? { anchor: foldedPattern(triggers.join('|'), 'u') } : {}),
    readsNumbers: false,
    rules,
    undoneBefore: source.undoneBefore === null ? null : foldedPattern(`${before}(?:${source.undoneBefore})`, 'u'),
    undoneAfter: source.undoneAfter === null ? null : foldedPattern(`(?:${source.undoneAfter})${after}`, 'u'),
    innocent: foldedPattern(`${before}(?:${source.innocent})`, 'u'),
    words: { whom: listed(words.whom), act: listed(words.act), intent: listed(words.intent) },
    wordsInside: source.wordsInside ?? isUnspaced,
  };
}

function triggerOf(word: string): string {
  return word.endsWith('!') ? word.slice(0, -1) : word.slice(0, TRIGGER_LETTERS);
}

function listed(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
