import { expect, it } from 'vitest';
import { compileGently } from './compile-gently.ts';

/** Counts its uses; what V8 does with them cannot be asked. */
class Watched extends RegExp {
  uses = 0;
  override test(text: string): boolean {
    this.uses += 1;
    return super.test(text);
  }
}

it('every pattern is used once, which compiles it, and is left as it was', async () => {
  const patterns = [new Watched('a*', 'g'), new Watched('long pattern', 'g'), new Watched('あ')];
  compileGently(patterns);
  await expect.poll(() => patterns.map(({ uses }) => uses)).toEqual([1, 1, 1]);
  expect(patterns.map(({ lastIndex }) => lastIndex)).toEqual([0, 0, 0]);
});

it('a server that leaves stops it', async () => {
  const patterns = Array.from({ length: 50 }, () => new Watched('a'));
  const stop = compileGently(patterns);
  await expect.poll(() => patterns.some(({ uses }) => uses > 0)).toBe(true);
  stop();
  const used = () => patterns.filter(({ uses }) => uses > 0).length;
  const before = used();
  let looks = 0;
  await expect.poll(() => (looks += 1), { interval: 25 }).toBeGreaterThan(4);
  expect(used()).toBe(before);
});
