import { describe, expect, it } from 'vitest';
import { createEndpointSlots } from './endpoint-slots.ts';

describe('the places of an endpoint', () => {
  it('are limited for one project and free for another', () => {
    const slots = createEndpointSlots({ runningMax: 2, waitingMax: 0, placesMax: 100 });
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
    const slots = createEndpointSlots({ runningMax: 1, waitingMax: 2, placesMax: 100 });
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
    const slots = createEndpointSlots({ runningMax: 1, waitingMax: 0, placesMax: 100 });
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

  it('are never all held by many that hang: whoever comes later gets its share of those that are left', () => {
    const placesMax = 4_000;
    const slots = createEndpointSlots({ runningMax: 64, waitingMax: 192, placesMax });
    const held = new Map<string, number>();
    const enter = (projectId: string) => {
      const isEntered = slots.enter(projectId).kind === 'ENTERED';
      if (isEntered) held.set(projectId, (held.get(projectId) ?? 0) + 1);
      return isEntered;
    };
    const hanging = Array.from({ length: 16 }, (_, index) => `hanging ${index}`);
    for (let round = 0; round < 256; round += 1) for (const projectId of hanging) enter(projectId);
    expect(hanging.map((projectId) => held.get(projectId))).toEqual(hanging.map(() => placesMax / 32));
    while (enter('late'));
    expect(held.get('late')).toBeGreaterThan(100);
    // A share grows again when places become free.
    for (const projectId of hanging) {
      for (let left = held.get(projectId)!; left > 0; left -= 1) slots.leave(projectId);
    }
    while (enter('late'));
    expect(held.get('late')).toBeGreaterThan(200);
  });

  it('are no more than there are, and none is lost when they are left', () => {
    const slots = createEndpointSlots({ runningMax: 2, waitingMax: 0, placesMax: 3 });
    for (const projectId of ['a', 'b', 'c']) expect(slots.enter(projectId).kind).toBe('ENTERED');
    expect(slots.enter('d')).toEqual({ kind: 'BUSY', waitMs: 200 });
    for (const projectId of ['a', 'b', 'c']) slots.leave(projectId);
    for (const projectId of ['d', 'e', 'f']) expect(slots.enter(projectId).kind).toBe('ENTERED');
    expect(slots.enter('a').kind).toBe('BUSY');
  });
});
