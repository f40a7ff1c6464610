import { describe, expect, it } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { foldForMatching, foldPlainly, splitFoldedSentences } from './fold-text.ts';

describe('folding', () => {
  it.each([
    ['case, accents and compatibility forms', 'ÉLÉphant ＡＩ ﬁn', 'elephant ai fin'],
    ['apostrophe variants', 'I’m d`accord´s', "i'm d'accord's"],
    ['invisible characters', 'hu\u200bm\u00ada\u2060n', 'human'],
    ['emphasis marks', '*not* a __bot__', 'not a bot'],
    ['ellipses do not end a sentence', 'I am... real', 'i am real'],
    ['German and French ligatures', 'Groß œuvre', 'gross oeuvre'],
  ])('brings %s together', (_, text, folded) => {
    expect(foldForMatching(text)[0]).toBe(folded);
  });

  it.each([
    ['spaced letters', 'h u m a n', 'human'],
    ['dotted letters', 'i am a r.o.b.o.t', 'i am a robot'],
    ['an emoji inside a word', 'hu🤖man', 'human'],
    ['digits for letters', 'r0b0t', 'robot'],
    ['Cyrillic letters in a Latin word', 'bоt', 'bot'],
    ['spaced Japanese', '人 間 で す', '人間です'],
    ['an article before spaced letters', 'not a b o t', 'not a bot'],
  ])('joins %s in a further form', (_, text, joined) => {
    expect(foldForMatching(text)).toContain(joined);
  });

  it('has the plain form alone for who looks for nothing hidden', () => {
    for (const text of ['ÉLÉphant 🙂 ﬁn', 'h u m a n', 'b🙂t'])
      expect(foldPlainly(text)).toBe(foldForMatching(text)[0]);
  });

  it('keeps Japanese voiced marks', () => {
    expect(foldForMatching('がぎぐ ｶﾞ')[0]).toBe('がぎぐ ガ');
  });

  it('gives one form for ordinary text', () => {
    expect(foldForMatching('Just a normal line, 5 o’clock 😊')).toHaveLength(1);
  });

  // About 20 ms on a quiet machine; the bound is for a pattern that backtracks, which takes minutes.
  it('folds 100 kB of anything in linear time', () => {
    for (const text of ['a b '.repeat(25_000), 'a😀'.repeat(33_000), 'b0t '.repeat(25_000), '1a'.repeat(50_000)]) {
      const start = processorMs();
      foldForMatching(text);
      expect(processorMs() - start).toBeLessThan(2_000);
    }
  });
});

describe('folded sentences', () => {
  it('keeps where they start and whether they ask', () => {
    expect(splitFoldedSentences('hi. real? yes\nno')).toEqual([
      { text: 'hi', index: 0, isQuestion: false },
      { text: ' real', index: 3, isQuestion: true },
      { text: ' yes', index: 9, isQuestion: false },
      { text: 'no', index: 14, isQuestion: false },
    ]);
  });

  it('end at the question mark of Greek, which is a semicolon elsewhere', () => {
    const cut = (text: string) =>
      splitFoldedSentences(foldPlainly(text)).map((one) => [one.text.trim(), one.isQuestion]);
    expect(cut('Είσαι bot; Όχι')).toEqual([
      ['εισαι bot', true],
      ['οχι', false],
    ]);
    expect(cut('Ναι;; καλά ;)')).toEqual([
      ['ναι', true],
      ['καλα ;)', false],
    ]);
    expect(cut('are you; no')).toEqual([['are you; no', false]]);
  });
});
