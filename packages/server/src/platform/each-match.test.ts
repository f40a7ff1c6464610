import { describe, expect, it } from 'vitest';
import { eachMatch } from './each-match.ts';

const found = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match]);

describe('every match of a pattern', () => {
  it.each([
    [/a(b?)/g, 'ab a cab'],
    [/x*/g, 'axxb'],
    [/(?:)/gu, 'a😀b'],
    [/(?:)/g, 'a😀b'],
    [/\p{L}+/gu, 'été 1 à'],
    [/nowhere/g, 'text'],
    [/^/gm, 'a\nb\n'],
    [/./g, ''],
  ])('is what matchAll finds: %s in %j', (pattern, text) => {
    expect(found(eachMatch(pattern, text))).toEqual(found(text.matchAll(pattern)));
  });

  it('is found again from the beginning after one has left early, and within itself', () => {
    const pattern = /\d/g;
    for (const match of eachMatch(pattern, '123')) if (match.index === 1) break;
    const pairs: string[] = [];
    for (const [outer] of eachMatch(pattern, '12')) {
      for (const [inner] of eachMatch(pattern, '34')) pairs.push(outer + inner);
    }
    expect(pairs).toEqual(['13', '14', '23', '24']);
  });

  it('is never looked for with a pattern that would find the first one for ever', () => {
    expect(() => [...eachMatch(/a/, 'a')]).toThrow(TypeError);
  });
});
