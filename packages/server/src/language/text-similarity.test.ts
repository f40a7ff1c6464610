import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForComparison, shapeSimilarity, shapeText, textSimilarity } from './text-similarity.ts';

describe('text similarity', () => {
  it('forgives case, accents, punctuation, emoji and drawn-out letters', () => {
    expect(textSimilarity('Heyyyy, ça va ?', 'hey ca va 😘')).toBe(1);
  });

  it.each([
    ['I had a great day at the beach, how about you?', 'I had a great day at the beach how abot you'],
    ['今夜はどうお過ごしですか？', '今夜はどうお過ごしですか'],
    ['Ich freue mich auf dich ❤️', 'ich freue mich auf dich'],
  ])('recognises the same message with a slip: %s', (a, b) => {
    expect(textSimilarity(a, b)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['I love the beach in summer', 'I love my little dog'],
    ['how are you?', 'what are you doing?'],
    ['yes', 'no'],
    ['元気です', '犬が好きです'],
  ])('keeps different messages apart: %s', (a, b) => {
    expect(textSimilarity(a, b)).toBeLessThan(0.8);
  });

  it('compares messages without letters as they are', () => {
    expect(textSimilarity('😘😘', '😘 😘')).toBe(1);
    expect(textSimilarity('😘', '😡')).toBe(0);
    expect(textSimilarity('', '')).toBe(0);
    expect(textSimilarity('😘', 'hello')).toBe(0);
  });

  it('is symmetric, bounded and finishes on hostile lengths', () => {
    const long = 'ab '.repeat(500_000);
    expect(textSimilarity(long, long)).toBe(1);
    expect(textSimilarity('a', long)).toBe(textSimilarity(long, 'a'));
    expect(foldForComparison('\ud800\u0000')).toBe('');
  });

  it('finds every pair that is as alike as asked for, however it gets there', () => {
    const word = fc.constantFrom(
      'hi',
      'there',
      'see',
      'you',
      'soon',
      'Ça',
      'va',
      'ok',
      'okay',
      '今夜',
      '😘',
      '7',
      '77',
    );
    const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.double({ min: 0.05, max: 1, noNaN: true }), (one, other, atLeast) => {
        const [a, b] = [shapeText(one), shapeText(other)];
        const whole = shapeSimilarity(a, b);
        expect(shapeSimilarity(a, b, atLeast) >= atLeast).toBe(whole >= atLeast);
      }),
      { numRuns: 2_000 },
    );
  });

  it('folds plain text as it folds any other', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aAbBzZ009 .,-!?\n'), maxLength: 40 });
    // The accent has the text folded with Unicode's classes, and falls away there.
    fc.assert(
      fc.property(plain, (text) => {
        expect(foldForComparison(text)).toBe(foldForComparison(`${text}\u0301`));
      }),
      { numRuns: 2_000 },
    );
  });
});
