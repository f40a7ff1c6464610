import { describe, expect, it } from 'vitest';
import { nextTry } from './retry-schedule.ts';

describe('the retry schedule', () => {
  it('waits 5 s, 30 s, 2 min, 10 min, 30 min, 1 h and 2 h, then gives up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempt) => nextTry(attempt, 500, null, 0.5));
    expect(waits).toEqual([5, 30, 120, 600, 1800, 3600, 7200].map((s) => ({ kind: 'RETRY', waitMs: s * 1000 })));
    expect(nextTry(8, 500, null, 0.5)).toEqual({ kind: 'GIVE_UP' });
    expect(nextTry(8, null, null, 0.5)).toEqual({ kind: 'GIVE_UP' });
  });

  it('spreads each wait by 20 % to either side', () => {
    expect(nextTry(1, null, null, 0)).toEqual({ kind: 'RETRY', waitMs: 4000 });
    const latest = nextTry(1, null, null, 0.9999);
    expect(latest.kind === 'RETRY' && latest.waitMs).toBeCloseTo(6000, -1);
  });

  it('tries 400, 404 and 422 three times at most', () => {
    for (const status of [400, 404, 422]) {
      expect(nextTry(2, status, null, 0.5).kind).toBe('RETRY');
      expect(nextTry(3, status, null, 0.5).kind).toBe('GIVE_UP');
    }
    expect(nextTry(3, 403, null, 0.5).kind).toBe('RETRY');
  });

  it('disables the endpoint on 410 at the first try', () => {
    expect(nextTry(1, 410, null, 0.5)).toEqual({ kind: 'DISABLE' });
  });

  it('honours a longer Retry-After, up to two hours', () => {
    expect(nextTry(1, 429, 60_000, 0.5)).toEqual({ kind: 'RETRY', waitMs: 60_000 });
    expect(nextTry(1, 429, 1_000, 0.5)).toEqual({ kind: 'RETRY', waitMs: 5_000 });
    expect(nextTry(1, 503, 10 ** 9, 0.5)).toEqual({ kind: 'RETRY', waitMs: 7_200_000 });
  });
});
