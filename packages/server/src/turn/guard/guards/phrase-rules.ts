import { foldForMatching, splitFoldedSentences } from '../../../language/index.ts';
import { eachMatch } from '../../../platform/each-match.ts';
import { mayMatchIn } from '../../../platform/pattern-filter/index.ts';

/** What a guard listens for in one language. Data: a guard lists one for each base language (`rules/<xx>.ts`). */
export interface PhraseRules {
  /** How findings name the language: `en` in `en.states_age`. */
  ruleName: string;
  /**
   * Every sentence the rules can match holds a number or a word that begins with one of these (four letters; shorter and
   * longer ones are whole words), folded: most sentences hold none and are not looked at. Null: a script without spaces,
   * looked at wherever its letters are.
   */
  triggers: string | null;
  /**
   * Where given, a number alone is no trigger: one of these words must stand beside it (numbers stand in one message of
   * eight, and every language would look at each).
   */
  triggersBesideNumber?: string;
  /** For a script without spaces, what its triggers would be: sentences without a match are not looked at. */
  anchor?: RegExp;
  /** False: no rule reads a number, and one is no reason to look. Absent: it is. */
  readsNumbers?: boolean;
  rules: readonly PhraseRule[];
  /** Tested on what stands before a match in its sentence: somebody else is meant, it is denied, quoted, wished, past. */
  undoneBefore: RegExp | null;
  /** The same for what follows ("… just kidding", a verb at the end). */
  undoneAfter: RegExp | null;
}

/** One way to say it. */
export interface PhraseRule {
  /** `states_age`; unique in its language. */
  name: string;
  /** On one folded sentence (language/fold-text.ts), `gu`, only bounded repetition. */
  pattern: RegExp;
  /** 0 … 1: how sure a match is. */
  confidence: number;
  /** Questions that say it say nothing ("are you 15?"). */
  isStatement?: boolean;
}

/** Where a rule matched. Never holds the text. */
export interface PhraseMatch {
  /** `en.states_age` */
  rule: string;
  confidence: number;
}

/** Characters around a phrase that can undo it. */
const CONTEXT_CHARACTERS = 80;
/** More of one rule in one sentence than anybody writes; the search stays linear. */
const MATCHES_MAX = 20;
const TRIGGER_LETTERS = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const DIGIT = /\d/;
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * A finder of phrases in any of these languages: all of them look at every text, because people mix languages. Linear in
 * the length of a text; each rule is named once, the surest first.
 *
 * @param languages at most 31: one bit each
 */
export function phraseFinder(languages: readonly PhraseRules[]): (text: string) => PhraseMatch[] {
  const masks = new Map<string, number>();
  const masksBesideNumber = new Map<string, number>();
  const note = (into: Map<string, number>, words: string | null | undefined, bit: number): void => {
    for (const word of words?.split(/\s+/) ?? []) if (word !== '') into.set(word, (into.get(word) ?? 0) | bit);
  };
  let joined = 0;
  let byNumber = 0;
  languages.forEach(({ triggers, triggersBesideNumber, readsNumbers = true }, index) => {
    const bit = 1 << index;
    if (triggers === null) joined |= bit;
    else if (readsNumbers && triggersBesideNumber === undefined) byNumber |= bit;
    note(masks, triggers, bit);
    note(masksBesideNumber, triggersBesideNumber, bit);
  });

  const maskOf = (sentence: string): number => {
    let mask = NO_SPACES.test(sentence) ? joined : 0;
    const holdsNumber = DIGIT.test(sentence);
    if (holdsNumber) mask |= byNumber;
    for (const [word] of eachMatch(WORD, sentence)) {
      const start = word.slice(0, TRIGGER_LETTERS);
      mask |= masks.get(start) ?? 0;
      if (word !== start) mask |= masks.get(word) ?? 0;
      if (holdsNumber) mask |= masksBesideNumber.get(start) ?? 0;
    }
    return mask;
  };

  return (text) => {
    const found = new Map<string, PhraseMatch>();
    for (const form of foldForMatching(text)) {
      const mayMatch = mayMatchIn(form);
      for (const sentence of splitFoldedSentences(form)) {
        const mask = maskOf(sentence.text);
        if (mask === 0) continue;
        languages.forEach((language, index) => {
          if ((mask & (1 << index)) === 0) return;
          if (language.anchor && !language.anchor.test(sentence.text)) return;
          for (const rule of language.rules) {
            if (!mayMatch(rule.pattern) || (rule.isStatement && sentence.isQuestion)) continue;
            const name = `${language.ruleName}.${rule.name}`;
            if (found.has(name) || !stands(sentence.text, rule.pattern, language)) continue;
            found.set(name, { rule: name, confidence: rule.confidence });
          }
        });
      }
    }
    return [...found.values()].sort((a, b) => b.confidence - a.confidence);
  };
}

function stands(sentence: string, pattern: RegExp, { undoneBefore, undoneAfter }: PhraseRules): boolean {
  let matches = 0;
  for (const match of eachMatch(pattern, sentence)) {
    const end = match.index + match[0].length;
    matches += 1;
    if (matches > MATCHES_MAX) return true;
    if (undoneBefore?.test(sentence.slice(Math.max(0, match.index - CONTEXT_CHARACTERS), match.index))) continue;
    if (undoneAfter?.test(sentence.slice(end, end + CONTEXT_CHARACTERS))) continue;
    return true;
  }
  return false;
}
