import { expect, test } from 'vitest';
import { lifeOfAnalysis } from './picture-life.ts';

test.each([
  [undefined, 86_400],
  ['', 86_400],
  ['public', 86_400],
  ['max-age=7200', 7_200],
  ['private, Max-Age="7200"', 7_200],
  ['max-age=1', 300],
  ['max-age=99999999', 2_592_000],
  ['s-maxage=10', 86_400],
  ['max-age=soon', 86_400],
  ['max-age=-5', 86_400],
  ['no-store', null],
  ['max-age=7200, no-store', null],
  ['no-cache', null],
  ['no-cache="x"', null],
  ['max-age=0', null],
])('Cache-Control %j lets an analysis live for %j seconds', (header, seconds) => {
  expect(lifeOfAnalysis(header)).toBe(seconds);
});
