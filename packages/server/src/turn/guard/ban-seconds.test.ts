import { describe, expect, it } from 'vitest';
import { banLength } from './ban-seconds.ts';

const seconds = (own: number[] | undefined, offences: number, isConfirmed = true) => {
  const length = banLength(own, offences, isConfirmed);
  return length.kind === 'NO_STOP' ? 'NO_STOP' : length.seconds;
};

describe('ban length', () => {
  it('grows with each offence by default and ends permanent', () => {
    expect([0, 1, 2, 3, 4, 9].map((offences) => seconds(undefined, offences))).toEqual([
      7200,
      43_200,
      86_400,
      172_800,
      null,
      null,
    ]);
  });

  it('is never permanent on one signal', () => {
    expect(seconds(undefined, 4, false)).toBe(172_800);
    expect(seconds(undefined, 0, false)).toBe(7200);
  });

  it('repeats the last value of a list of yours', () => {
    expect([0, 1, 2, 9].map((offences) => seconds([60, 120], offences))).toEqual([60, 120, 120, 120]);
  });

  it('never stops with an empty list', () => {
    expect(seconds([], 0)).toBe('NO_STOP');
    expect(seconds([], 9)).toBe('NO_STOP');
  });
});
