import { foldPlainly } from '../../../../language/index.ts';
import type { Guard } from '../guard.ts';
import { type PhraseMatch, phraseFinder } from '../phrase-rules.ts';
import { unansweredTexts } from '../unanswered-texts.ts';
import type { MaliceRules } from './malice-rules.ts';
import { maliceLanguages } from './rules/index.ts';

/**
 * Severe illegal content of the user's own: sexual interest in children and requests for or offers of such material,
 * planned mass violence, trafficking of people, means to kill, a threat to kill a concrete person. What is told, reported,
 * played, survived or fought is none. The stop is for good, so it needs both checks: a phrase, and, made differently, the
 * words of the same message without their order: whom, what, and that the writer means to.
 */

const find = phraseFinder(maliceLanguages);
const languagesByName = new Map(maliceLanguages.map((language) => [language.ruleName, language]));
/** A longer text shows what it is in its beginning; the rest costs time. */
const CHARACTERS_MAX = 3_000;
const WORD = /[\p{L}\p{N}']+/gu;

export const maliciousContent: Guard = {
  name: 'maliciousContent',
  holdsUser: false,
  protectsMinors: false,
  find(gathered) {
    const found = unansweredTexts(gathered).flatMap((message) => {
      const match = findMalice(message.text);
      return match === null ? [] : [{ ...message, match, isConfirmed: confirmsMalice(message.text) }];
    });
    if (found.length === 0) return null;
    const rank = ({ match, isConfirmed }: (typeof found)[number]) => (isConfirmed ? 1 : 0) + match.confidence;
    const gravest = found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    return {
      evidence: {
        messageKeys: found.map(({ key }) => key),
        messageIds: found.map(({ id }) => id),
        rule: gravest.match.rule,
        confidence: gravest.match.confidence,
      },
      isConfirmed: gravest.isConfirmed,
      calls: 'STOP',
    };
  },
};

/** The surest sign of severe illegal content in a text; null: none, or the text is about something else. */
export function findMalice(text: string): PhraseMatch | null {
  return allMalice(text)[0] ?? null;
}

/** Whether the words of a text that holds such a phrase say the same, whatever their order, in a language of the phrase. */
export function confirmsMalice(text: string): boolean {
  const folded = foldPlainly(text.slice(0, CHARACTERS_MAX));
  const written = folded.match(WORD) ?? [];
  return allMalice(text).some((match) => {
    const { words, wordsInside } = languageOf(match);
    const holds = (parts: readonly string[]) =>
      parts.some((part) => (wordsInside ? folded.includes(part) : written.some((word) => word.startsWith(part))));
    return holds(words.whom) && holds(words.act) && holds(words.intent);
  });
}

/** In every language that sees no innocent reason in the text. */
function allMalice(text: string): PhraseMatch[] {
  const read = text.slice(0, CHARACTERS_MAX);
  const folded = foldPlainly(read);
  return find(read).filter((match) => !languageOf(match).innocent.test(folded));
}

function languageOf({ rule }: PhraseMatch): MaliceRules {
  return languagesByName.get(rule.split('.')[0]!)!;
}
