import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPatternFilter } from './pattern-filter.ts';

const { mayMatchIn, preparePatterns } = createPatternFilter(() => null);

describe('the filter of patterns', () => {
  it('rules out what cannot match, and lets pass what can', () => {
    const robots = /\brobots?\b/u;
    const people = /(?:real|living) (?:person|people)/u;
    const pupils = /中学生/u;
    void preparePatterns([robots, people, pupils]);
    const passing = (text: string) => [robots, people, pupils].filter(mayMatchIn(text));
    expect(passing('you are a robot')).toEqual([robots]);
    expect(passing('two real people, no robots')).toEqual([robots, people]);
    expect(passing('私は中学生です')).toEqual([pupils]);
    expect(passing('nothing of the kind')).toEqual([]);
    expect(passing('')).toEqual([]);
  });

  it('lets pass a pattern of which nothing is known', () => {
    const anything = /\p{L}+/u;
    void preparePatterns([anything]);
    expect(mayMatchIn('')(anything)).toBe(true);
  });

  it('lets pass a pattern it first hears of, for the text it already looked at, and knows it from then on', () => {
    const text = 'quite an ordinary sentence';
    mayMatchIn(text);
    const late = /unheard-of/u;
    const mayMatch = mayMatchIn(text);
    expect(mayMatch(late)).toBe(true);
    expect(mayMatchIn(text)(late)).toBe(false);
  });

  it('never rules out a pattern that matches', () => {
    const source = fc.stringMatching(
      /^(?:[ab]{1,3}|\([ab]{1,2}\|[abc]{1,3}\)\??|\[ab\]|c\?|\(\?:ab\|c\)\{1,2\}|\.|\\w){1,5}$/,
    );
    fc.assert(
      fc.property(source, fc.stringMatching(/^[abc ]{0,12}$/), (pattern, text) => {
        const compiled = new RegExp(pattern, 'u');
        void preparePatterns([compiled]);
        if (compiled.test(text)) expect(mayMatchIn(text)(compiled)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
