import { describe, expect, it } from 'vitest';
import { timeOrderedUuid } from './time-ordered-uuid.ts';

describe('timeOrderedUuid', () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const nowMs = Date.now() + 1_000;
    const id = timeOrderedUuid(nowMs);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(nowMs);
  });

  it('never gives the same twice, and sorts in the order of making, within a millisecond too', () => {
    const nowMs = Date.now() + 2_000;
    const ids = Array.from({ length: 20_000 }, (_, index) => timeOrderedUuid(nowMs + Math.floor(index / 5_000)));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('still sorts behind the ids before when the clock is set back', () => {
    const before = timeOrderedUuid(Date.now() + 5_000);
    expect(timeOrderedUuid(Date.now() - 60_000) > before).toBe(true);
  });

  it('differs in its random part from id to id', () => {
    const tails = Array.from({ length: 2_000 }, () => timeOrderedUuid().slice(-10));
    expect(new Set(tails).size).toBe(tails.length);
  });
});
