import { expect, test } from 'vitest';
import { createWaitingLine, type Waiting } from './waiting-line.ts';

const waiting = (share: string, isEngagement = false): Waiting => ({ share, isEngagement });

test('shares that differ by one call do not push each other out: it would only change who is longer', () => {
  const line = createWaitingLine<Waiting>();
  const longer = [waiting('a'), waiting('a'), waiting('a')];
  for (const item of [...longer, waiting('b'), waiting('b')]) line.add(item);
  expect(line.crowdOut(waiting('b'))).toBeUndefined();
  expect(line.crowdOut(waiting('c'))).toBe(longer[2]);
});

test('who leaves without being served leaves the turns of the others as they were', () => {
  const line = createWaitingLine<Waiting>();
  const items = [waiting('a'), waiting('a'), waiting('b')];
  for (const item of items) line.add(item);
  expect(line.remove(items[0]!, false)).toBe(true);
  expect(line.remove(items[0]!, false)).toBe(false);
  expect(line.next()).toBe(items[1]);
  expect(line.size).toBe(2);
});

test('an engagement call never pushes a live one out', () => {
  const line = createWaitingLine<Waiting>();
  for (let call = 0; call < 10; call += 1) line.add(waiting('a'));
  expect(line.crowdOut(waiting('b', true))).toBeUndefined();
});
