import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../platform/_processor-time.ts';
import { type PhraseRules, phraseFinder } from './phrase-rules.ts';

const phrase = (source: string): RegExp => new RegExp(source, 'gu');
const english: PhraseRules = {
  ruleName: 'en',
  triggers: 'teen boss',
  rules: [
    { name: 'says_teen', pattern: phrase('\\bi am a teen\\b'), confidence: 0.9, isStatement: true },
    { name: 'names_boss', pattern: phrase('\\bboss\\b'), confidence: 0.5 },
  ],
  undoneBefore: /\bshe said /,
  undoneAfter: /^ at heart/,
};
const japanese: PhraseRules = {
  ruleName: 'ja',
  triggers: null,
  rules: [{ name: 'says_teen', pattern: phrase('中学生です'), confidence: 0.8 }],
  undoneBefore: null,
  undoneAfter: null,
};
const find = phraseFinder([english, japanese]);
const rules = (text: string) => find(text).map(({ rule }) => rule);

describe('phrases of a guard', () => {
  it('are found in every language at once, the surest first', () => {
    expect(rules('My boss knows. I am a TEEN')).toEqual(['en.says_teen', 'en.names_boss']);
    expect(rules('私は中学生です')).toEqual(['ja.says_teen']);
    expect(rules('nothing of the kind')).toEqual([]);
  });

  it('are found where letters hide them', () => {
    expect(rules('I am a t e e n')).toEqual(['en.says_teen']);
    expect(rules('I am a t33n')).toEqual(['en.says_teen']);
  });

  it('are undone by what stands before or after, but only those', () => {
    expect(rules('she said I am a teen')).toEqual([]);
    expect(rules('I am a teen at heart')).toEqual([]);
    expect(rules('I am a teen at heart, well, I am a teen')).toEqual(['en.says_teen']);
  });

  it('that state something are none in a question', () => {
    expect(rules('Do you think I am a teen?')).toEqual([]);
    expect(rules('Who is the boss?')).toEqual(['en.names_boss']);
  });

  it('may want a word of the language beside a number', () => {
    const german: PhraseRules = {
      ruleName: 'de',
      triggers: 'teen',
      triggersBesideNumber: 'bin',
      rules: [{ name: 'counts', pattern: phrase('\\b\\d{2}\\b'), confidence: 0.5 }],
      undoneBefore: null,
      undoneAfter: null,
    };
    const found = (text: string) => phraseFinder([german])(text).map(({ rule }) => rule);
    expect(found('ich bin 15')).toEqual(['de.counts']);
    expect(found('child, 15')).toEqual([]);
    expect(found('teen, 15')).toEqual(['de.counts']);
    expect(found('at 15 to 8')).toEqual([]);
  });

  it('are looked for wherever a number stands, but where no rule reads one', () => {
    const age: PhraseRules = {
      ...english,
      triggers: '',
      rules: [{ name: 'says_age', pattern: phrase('\\bi am (?:15|teen)'), confidence: 0.9 }],
    };
    expect(phraseFinder([age])('i am 15')).toHaveLength(1);
    expect(phraseFinder([age])('i am teen')).toEqual([]);
    expect(phraseFinder([{ ...age, readsNumbers: false }])('i am 15')).toEqual([]);
  });

  it('have triggers that begin a word or are one, and a script without spaces an anchor', () => {
    const boss: PhraseRules = {
      ...english,
      triggers: 'bosses',
      rules: [{ ...english.rules[1]!, pattern: phrase('boss') }],
    };
    expect(phraseFinder([boss])('the bosses')).toHaveLength(1);
    expect(phraseFinder([boss])('the boss')).toEqual([]);
    expect(phraseFinder([{ ...japanese, anchor: /小学/u }])('私は中学生です')).toEqual([]);
    expect(phraseFinder([{ ...japanese, anchor: /中学/u }])('私は中学生です')).toHaveLength(1);
  });

  it('end in time on text of any length', () => {
    const startedMs = processorMs();
    find('boss teen '.repeat(20_000));
    expect(processorMs() - startedMs).toBeLessThan(2_000);
  });
});
