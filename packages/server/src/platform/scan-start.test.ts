import { describe, expect, it } from 'vitest';
import { createScanStart } from './scan-start.ts';

function open() {
  let monotonicMs = 0;
  const scan = createScanStart(() => monotonicMs);
  const look = (nowMs: number, leftSome = false) => {
    const fromMs = scan.next();
    scan.note({ fromMs, nowMs, leftSome });
    return fromMs;
  };
  return { scan, look, pass: (durationMs: number) => (monotonicMs += durationMs) };
}

const beginning = Number.NEGATIVE_INFINITY;

describe('where a look at a schedule begins', () => {
  it('the first look begins at the beginning, the next ones a second before the last one', () => {
    const { look } = open();
    expect(look(50_000)).toBe(beginning);
    expect(look(50_025)).toBe(49_000);
    expect(look(50_050)).toBe(49_025);
  });

  it('a look from the beginning comes once a second', () => {
    const { look, pass } = open();
    look(50_000);
    pass(999);
    expect(look(50_999)).toBe(49_000);
    pass(1);
    expect(look(51_000)).toBe(beginning);
    expect(look(51_010)).toBe(50_000);
  });

  it('rows that were left behind are looked for where they are', () => {
    const { look } = open();
    expect(look(50_000, true)).toBe(beginning);
    expect(look(50_010, true)).toBe(beginning);
    expect(look(50_020)).toBe(beginning);
    expect(look(50_030, true)).toBe(49_020);
    expect(look(90_000)).toBe(49_020);
    expect(look(90_010)).toBe(89_000);
  });

  it('follows a database clock that was set back', () => {
    const { look } = open();
    look(50_000);
    look(20_000);
    expect(look(20_010)).toBe(19_000);
  });

  it('a look that failed changes nothing', () => {
    const { scan, look } = open();
    look(50_000);
    scan.next();
    expect(scan.next()).toBe(49_000);
  });
});
