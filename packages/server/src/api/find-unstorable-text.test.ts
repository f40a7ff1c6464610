import { expect, it } from 'vitest';
import { findUnstorableText } from './find-unstorable-text.ts';

it('finds NUL and halves of surrogate pairs at any depth, and names the member', () => {
  const value = {
    fine: '👩‍👩‍👧 ü \n',
    list: ['ok', { 'a/b': 'x\u0000' }],
    half: '\ud83d',
    other: '\udc00x',
    number: 1,
    none: null,
  };
  expect(findUnstorableText(value).map((problem) => problem.pointer)).toEqual(['/list/1/a~1b', '/half', '/other']);
  expect(findUnstorableText({ code: '\u0000' }, '#query/').map((problem) => problem.pointer)).toEqual(['#query/code']);
});
