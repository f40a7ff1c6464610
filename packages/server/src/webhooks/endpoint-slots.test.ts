import { describe, expect, it } from 'vitest';
import { createEndpointSlots } from './endpoint-slots.ts';

describe('the places of an endpoint', () => {
  it('are limited for one project and free for another', () => {
    const slots = createEndpointSlots(2, 0);
    expect([slots.enter('a').kind, slots.enter('a').kind, slots.enter('a').kind]).toEqual([
      'ENTERED',
      'ENTERED',
      'BUSY',
    ]);
    expect(slots.enter('b').kind).toBe('ENTERED');
    slots.leave('a');
    expect(slots.enter('a').kind).toBe('ENTERED');
  });

  it('are given to those who wait, in their order, one for each that is left', async () => {
    const slots = createEndpointSlots(1, 2);
    const order: number[] = [];
    for (const number of [1, 2, 3]) {
      const entry = slots.enter('a');
      if (entry.kind === 'ENTERED') void entry.place.then(() => order.push(number));
    }
    expect(slots.enter('a').kind).toBe('BUSY');
    await Promise.resolve();
    expect(order).toEqual([1]);
    slots.leave('a');
    await Promise.resolve();
    expect(order).toEqual([1, 2]);
    slots.leave('a');
    slots.leave('a');
    await Promise.resolve();
    expect(order).toEqual([1, 2, 3]);
    expect(slots.enter('a').kind).toBe('ENTERED');
  });

  it('send those turned away further off the more there are, up to 15 s, and near again once a place was free', () => {
    const slots = createEndpointSlots(1, 0);
    slots.enter('a');
    const waits = Array.from({ length: 200 }, () => {
      const entry = slots.enter('a');
      return entry.kind === 'BUSY' ? entry.waitMs : 0;
    });
    expect(waits.slice(0, 3)).toEqual([200, 400, 600]);
    expect(Math.max(...waits)).toBe(15_000);
    slots.leave('a');
    slots.enter('a');
    expect(slots.enter('a')).toEqual({ kind: 'BUSY', waitMs: 200 });
  });
});
