import { describe, expect, it } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { findHumanClaims } from './find-human-claims.ts';
import { findMisconduct, type Misconduct } from './find-misconduct.ts';
import { findSexualTerms } from './find-sexual-terms.ts';
import {
  answersFalsely,
  answersTruly,
  findRetractions,
  type SincereQuestion,
  sincereQuestionIn,
  statesThatAiWrites,
} from './judge-honesty.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';

/** What a rule must find, and what it must leave alone although it looks alike. */
interface Tried {
  readonly found: readonly string[];
  readonly harmless: readonly string[];
}

/** For tests: the cases of one language. */
export interface GuardingCases {
  /** Claims of a persona to be human. */
  readonly humanClaims: Tried;
  /** Messages of a user. */
  readonly sincereQuestions: {
    readonly found: Readonly<Record<SincereQuestion, readonly string[]>>;
    readonly harmless: readonly string[];
  };
  /** Replies to a sincere question. */
  readonly answers: {
    /** Says no: a lie to "are you a bot?", the truth to "are you human?". */
    readonly no: readonly string[];
    /** Says yes: the other way round. */
    readonly yes: readonly string[];
    /** "Human!": a lie to either. */
    readonly human: readonly string[];
    /** Says none of it. */
    readonly neither: readonly string[];
  };
  /** That an AI writes. */
  readonly honestStatements: Tried;
  /** Taking back the line that an AI writes; the reply stands next to it. */
  readonly retractions: Tried;
  readonly conduct: {
    readonly found: Readonly<Record<Exclude<Misconduct, 'LINK'>, readonly string[]>>;
    readonly harmless: readonly string[];
  };
  readonly sexualTerms: Tried;
}

/**
 * Tries the guarding rules of a language on its cases: what must be found, its own rules find alone; what is harmless,
 * the rules of no language find.
 */
export function describeGuarding(name: string, written: LanguagePack, cases: GuardingCases): void {
  const own = [written] as LanguagePack[];
  const rulesIn = (matches: readonly { rule: string }[]): string[] => matches.map(({ rule }) => rule);

  it(`${name} is guarded, and has enough cases of every kind`, () => {
    expect(languagePacks).toContain(written);
    expect(casesMissing(cases)).toEqual([]);
  });

  describe(`${name}: claims to be human`, () => {
    it.each(cases.humanClaims.found)('found: %s', (text) => expect(findHumanClaims(text, own)).not.toEqual([]));
    it.each(cases.humanClaims.harmless)('harmless: %s', (text) => expect(rulesIn(findHumanClaims(text))).toEqual([]));
  });

  describe(`${name}: sincere questions`, () => {
    describe.each(Object.entries(cases.sincereQuestions.found))('%s', (kind, texts) => {
      it.each(texts)('found: %s', (text) =>
        expect([sincereQuestionIn(text, own), sincereQuestionIn(text)]).toEqual([kind, kind]),
      );
    });
    it.each(cases.sincereQuestions.harmless)('harmless: %s', (text) => expect(sincereQuestionIn(text)).toBeNull());
  });

  describe(`${name}: answers to a sincere question`, () => {
    const judged = (text: string) => ({
      liesToBot: answersFalsely(text, 'BOT', own) !== null,
      liesToHuman: answersFalsely(text, 'HUMAN', own) !== null,
      liesToEither: answersFalsely(text, 'EITHER', own) !== null,
      trueToBot: answersTruly(text, 'BOT', own),
      trueToHuman: answersTruly(text, 'HUMAN', own),
    });
    const none = { liesToBot: false, liesToHuman: false, liesToEither: false, trueToBot: false, trueToHuman: false };
    it.each(cases.answers.no)('no: %s', (text) =>
      expect(judged(text)).toEqual({ ...none, liesToBot: true, trueToHuman: true }),
    );
    it.each(cases.answers.yes)('yes: %s', (text) =>
      expect(judged(text)).toEqual({ ...none, liesToHuman: true, trueToBot: true }),
    );
    it.each(cases.answers.human)('human: %s', (text) =>
      expect(judged(text)).toMatchObject({ liesToBot: true, liesToHuman: true, liesToEither: true }),
    );
    it.each(cases.answers.neither)('neither: %s', (text) => {
      expect(judged(text)).toEqual(none);
      for (const kind of ['BOT', 'HUMAN', 'EITHER'] as const) {
        expect([kind, answersFalsely(text, kind), answersTruly(text, kind)]).toEqual([kind, null, false]);
      }
    });
  });

  describe(`${name}: saying that an AI writes`, () => {
    it.each(cases.honestStatements.found)('found: %s', (text) => {
      expect(statesThatAiWrites(text, own)).toBe(true);
      expect(rulesIn(findHumanClaims(text))).toEqual([]);
    });
    it.each(cases.honestStatements.harmless)('harmless: %s', (text) => expect(statesThatAiWrites(text)).toBe(false));
  });

  describe(`${name}: taking it back`, () => {
    it.each(cases.retractions.found)('found: %s', (text) => expect(findRetractions(text, own)).not.toEqual([]));
    it.each(cases.retractions.harmless)('harmless: %s', (text) => expect(rulesIn(findRetractions(text))).toEqual([]));
  });

  describe(`${name}: conduct`, () => {
    describe.each(Object.entries(cases.conduct.found))('%s', (kind, texts) => {
      it.each(texts)('found: %s', (text) =>
        expect(rulesIn(findMisconduct(text))).toContain(`${written.ruleName}.${kind.toLowerCase()}`),
      );
    });
    it.each(cases.conduct.harmless)('harmless: %s', (text) => expect(rulesIn(findMisconduct(text))).toEqual([]));
  });

  describe(`${name}: sexual terms`, () => {
    it.each(cases.sexualTerms.found)('found: %s', (text) => expect(findSexualTerms(text, own)).not.toEqual([]));
    it.each(cases.sexualTerms.harmless)('harmless: %s', (text) => expect(rulesIn(findSexualTerms(text))).toEqual([]));
  });

  // The whole text is read by every rule in milliseconds; the bound is for a rule that backtracks, which takes minutes.
  it(`${name}: hostile texts take linear time`, () => {
    const all = [...cases.humanClaims.found, ...cases.conduct.harmless, ...cases.sexualTerms.found];
    const everything = all.filter((_, index) => index % 8 === 0);
    const startedMs = processorMs();
    for (const text of everything) {
      const words = text.split(' ').slice(0, 3).join(' ');
      const hostile = `${words} `.repeat(4_000 / (words.length + 1));
      findHumanClaims(hostile, own);
      findSexualTerms(hostile, own);
      sincereQuestionIn(hostile, own);
      statesThatAiWrites(hostile, own);
      findRetractions(hostile, own);
      findMisconduct(hostile, own);
    }
    expect(processorMs() - startedMs).toBeLessThan(10_000);
  });
}

function casesMissing({ humanClaims, sincereQuestions, answers, ...cases }: GuardingCases): string[] {
  const counts: [what: string, count: number, min: number][] = [
    ['claims', humanClaims.found.length, 25],
    ['no claims', humanClaims.harmless.length, 25],
    ['questions', Object.values(sincereQuestions.found).flat().length, 25],
    ['no questions', sincereQuestions.harmless.length, 25],
    ...Object.entries(sincereQuestions.found).map(
      ([kind, texts]) => [kind, texts.length, 3] as [string, number, number],
    ),
    ['answers: no', answers.no.length, 10],
    ['answers: yes', answers.yes.length, 10],
    ['answers: human', answers.human.length, 3],
    ['answers: neither', answers.neither.length, 10],
    ['honest statements', cases.honestStatements.found.length, 10],
    ['no honest statements', cases.honestStatements.harmless.length, 10],
    ['retractions', cases.retractions.found.length, 10],
    ['no retractions', cases.retractions.harmless.length, 10],
    ['misconduct', Object.values(cases.conduct.found).flat().length, 15],
    ...Object.entries(cases.conduct.found).map(([kind, texts]) => [kind, texts.length, 3] as [string, number, number]),
    ['no misconduct', cases.conduct.harmless.length, 15],
    ['sexual terms', cases.sexualTerms.found.length, 25],
    ['no sexual terms', cases.sexualTerms.harmless.length, 25],
  ];
  return counts.filter(([, count, min]) => count < min).map(([what, count, min]) => `${what}: ${count} of ${min}`);
}
