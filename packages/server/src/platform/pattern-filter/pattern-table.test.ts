import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { createPatternFilter } from './pattern-filter.ts';
import { packTable, unpackTable } from './pattern-table.ts';

const robots = /\brobots?\b/u;
const people = /(?:real|living) (?:person|people)/u;
const either = /robot|中学生/u;
const anything = /\p{L}+/u;
const patterns = [robots, people, either, anything];

/** As the build writes it and a start reads it. */
function written() {
  const { tableOf } = createPatternFilter(() => null);
  return unpackTable(packTable(tableOf(patterns)))!;
}

describe('the table of patterns', () => {
  it('tells a start what the build learnt', () => {
    const { mayMatchIn, preparePatterns } = createPatternFilter(written);
    void preparePatterns(patterns);
    const passing = (text: string) => patterns.filter(mayMatchIn(text));
    expect(passing('no robot at all')).toEqual([robots, either, anything]);
    expect(passing('living people, 私は中学生です')).toEqual([people, either, anything]);
    expect(passing('nothing of the kind')).toEqual([anything]);
  });

  it('gives patterns what they had, without another look at them', () => {
    const table = written();
    const { tableOf } = createPatternFilter(() => table);
    expect(tableOf([...patterns].reverse())).toEqual({ ...table, numbers: new Map([...table.numbers].reverse()) });
  });

  it('can be added to', () => {
    const { mayMatchIn, preparePatterns } = createPatternFilter(written);
    const late = [/real person|unheard-of/u, /persona/u];
    void preparePatterns([...patterns, ...late]);
    const passing = (text: string) => [...patterns, ...late].filter(mayMatchIn(text));
    expect(passing('a real person')).toEqual([people, anything, late[0]]);
    expect(passing('a persona, unheard-of')).toEqual([people, anything, ...late]);
  });

  it('of another version is left aside', () => {
    expect(unpackTable(serialize({ format: 0, ...written() }))).toBeNull();
    expect(unpackTable(Buffer.from('{}'))).toBeNull();
  });
});
