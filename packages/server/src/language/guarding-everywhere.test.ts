import { describe, expect, it } from 'vitest';
import { findHumanClaims } from './find-human-claims.ts';
import { findMisconduct } from './find-misconduct.ts';
import { findSexualTerms } from './find-sexual-terms.ts';
import { findRetractions, sincereQuestionIn, statesThatAiWrites } from './judge-honesty.ts';
import { languagePacks } from './language-packs.ts';

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the guarding rules of all languages', () => {
  it.each(languagePacks.map((pack) => [pack.language, pack] as const))(
    'are silent on what is honest and harmless in %s',
    (_, { disclosure, crisis, sandbox }) => {
      const { honest, ...others } = sandbox;
      const smallTalk = textsIn(others);
      const rulesIn = (matches: readonly { rule: string }[]): string[] => matches.map(({ rule }) => rule);
      const found = (text: string): string[] => [
        ...rulesIn(findHumanClaims(text)),
        ...rulesIn(findSexualTerms(text)),
        ...rulesIn(findMisconduct(text)),
        ...rulesIn(findRetractions(text)),
        ...(sincereQuestionIn(text) === null ? [] : ['sincere_question']),
      ];
      const texts = [disclosure.text, disclosure.fictional.text, crisis.text, ...textsIn(honest), ...smallTalk];
      expect(texts.map((text) => [text, found(text)]).filter(([, rules]) => rules!.length > 0)).toEqual([]);
      expect(smallTalk.filter((text) => statesThatAiWrites(text))).toEqual([]);
    },
  );
});
