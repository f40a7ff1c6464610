import { describe, expect, it } from 'vitest';
import { createWorkerTenure } from './worker-tenure.ts';

describe('the time a process works under one id', () => {
  it('lets what was taken under that id be pushed, and nothing else', () => {
    let id: number | undefined = 1;
    const tenure = createWorkerTenure(() => id);
    expect(tenure.pushSignal(1)?.aborted).toBe(false);
    expect(tenure.pushSignal(2)).toBeNull();
    id = 3;
    expect(tenure.pushSignal(1)).toBeNull();
    expect(tenure.pushSignal(3)?.aborted).toBe(false);
  });

  it('pauses while there is no id, cuts nothing then, and goes on where the id comes back', () => {
    let id: number | undefined = 1;
    const tenure = createWorkerTenure(() => id);
    const underWay = tenure.pushSignal(1)!;
    id = undefined;
    expect([tenure.workerId(), tenure.pushSignal(1)]).toEqual([undefined, null]);
    id = 1;
    expect(tenure.pushSignal(1)).toBe(underWay);
    expect(underWay.aborted).toBe(false);
  });

  it('cuts what is being pushed under an id as soon as another one is seen', () => {
    let id: number | undefined = 1;
    const tenure = createWorkerTenure(() => id);
    const underWay = tenure.pushSignal(1)!;
    id = undefined;
    tenure.workerId();
    expect(underWay.aborted).toBe(false);
    id = 3;
    expect(tenure.workerId()).toBe(3);
    expect(underWay.aborted).toBe(true);
    expect(tenure.pushSignal(3)?.aborted).toBe(false);
  });

  it('is over once it was ended, under a new id as well', () => {
    let id = 1;
    const tenure = createWorkerTenure(() => id);
    const underWay = tenure.pushSignal(1)!;
    tenure.end();
    expect(underWay.aborted).toBe(true);
    expect(tenure.pushSignal(1)).toBeNull();
    id = 3;
    expect(tenure.pushSignal(3)).toBeNull();
  });
});
