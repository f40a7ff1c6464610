import { describe, expect, it } from 'vitest';
import { type CircuitPass, createEndpointCircuits, saysEndpointIsDown } from './endpoint-circuits.ts';

const one = { projectId: 'one', version: 1 };
const another = { projectId: 'another', version: 1 };

function openCircuit() {
  const circuits = createEndpointCircuits(() => 0.5);
  for (let count = 0; count < 10; count += 1) circuits.leave(circuits.enter(one, 0)!, 'FAILED', 0);
  return circuits;
}

describe('an endpoint that fails', () => {
  it('is left alone after ten failures in a row, and not before', () => {
    const circuits = createEndpointCircuits(() => 0.5);
    for (let count = 0; count < 9; count += 1) circuits.leave(circuits.enter(one, 0)!, 'FAILED', 0);
    expect(circuits.waitMs(one, 0)).toBe(0);
    expect(circuits.leave(circuits.enter(one, 0)!, 'FAILED', 0)).toBe('OPENED');
    expect(circuits.waitMs(one, 0)).toBeGreaterThan(4_000);
    expect(circuits.enter(one, 0)).toBeNull();
    expect(circuits.waitMs(another, 0)).toBe(0);
  });

  it('is not left alone while one of ten tries works', () => {
    const circuits = createEndpointCircuits(() => 0.5);
    for (let count = 0; count < 100; count += 1) {
      circuits.leave(circuits.enter(one, 0)!, count % 10 === 9 ? 'WORKED' : 'FAILED', 0);
    }
    expect(circuits.enter(one, 0)).toEqual({ ...one, isProbe: false });
  });

  it('is asked by a single probe after the wait; what works closes the circuit at once', () => {
    const circuits = openCircuit();
    const probe = circuits.enter(one, 5_000);
    expect(probe).toEqual({ ...one, isProbe: true });
    expect(circuits.enter(one, 5_000)).toBeNull();
    expect(circuits.waitMs(one, 5_000)).toBeGreaterThan(0);
    expect(circuits.leave(probe as CircuitPass, 'WORKED', 5_100)).toBe('CLOSED');
    expect(circuits.waitMs(one, 5_100)).toBe(0);
    expect(circuits.enter(one, 5_100)).toEqual({ ...one, isProbe: false });
  });

  it('is asked again after a wait that doubles up to a minute', () => {
    const circuits = openCircuit();
    const waits: number[] = [];
    let atMs = 0;
    for (let count = 0; count < 6; count += 1) {
      const before = atMs;
      while (circuits.enter(one, atMs) === null) atMs += 10;
      waits.push(atMs - before);
      circuits.leave({ ...one, isProbe: true }, 'FAILED', atMs);
    }
    expect(waits).toEqual([4_500, 9_000, 18_000, 36_000, 54_000, 54_000]);
  });

  it('is asked by another when the probe was not sent after all, and by late failures of before no later', () => {
    const circuits = openCircuit();
    circuits.leave({ ...one, isProbe: false }, 'FAILED', 4_400);
    const probe = circuits.enter(one, 4_500)!;
    circuits.leave(probe, 'UNTRIED', 4_500);
    expect(circuits.enter(one, 4_500)).toEqual({ ...one, isProbe: true });
  });

  it('is not avoided for longer than its wait when the clock is set back', () => {
    const circuits = createEndpointCircuits(() => 0);
    for (let count = 0; count < 10; count += 1) circuits.leave(circuits.enter(one, 0)!, 'FAILED', 86_400_000);
    expect(circuits.waitMs(one, 0)).toBeLessThanOrEqual(5_000);
  });

  it('is met again by a backlog that is spread over time', () => {
    const circuits = createEndpointCircuits(Math.random);
    for (let count = 0; count < 10; count += 1) circuits.leave(circuits.enter(one, 0)!, 'FAILED', 0);
    const waits = Array.from({ length: 3_000 }, () => circuits.waitMs(one, 0));
    expect(Math.max(...waits)).toBeGreaterThan(15_000);
    expect(Math.max(...waits)).toBeLessThan(65_001);
  });
});

describe('an endpoint that was changed while it is left alone', () => {
  const changed = { ...one, version: 2 };

  it('is tried at once, and takes nothing over from before', () => {
    const circuits = openCircuit();
    expect(circuits.waitMs(changed, 0)).toBe(0);
    expect(circuits.enter(changed, 0)).toEqual({ ...changed, isProbe: false });
    expect(circuits.isOpen('one')).toBe(false);
    for (let count = 0; count < 9; count += 1) circuits.leave({ ...changed, isProbe: false }, 'FAILED', 0);
    expect(circuits.isOpen('one')).toBe(false);
    expect(circuits.leave({ ...changed, isProbe: false }, 'FAILED', 0)).toBe('OPENED');
  });

  it('is neither given up nor taken for working by what the one before still answers', () => {
    const circuits = openCircuit();
    const late = circuits.enter(one, 5_000)!;
    for (let count = 0; count < 9; count += 1) circuits.leave(circuits.enter(changed, 5_000)!, 'FAILED', 5_000);
    expect(circuits.leave(late, 'FAILED', 5_000)).toBeNull();
    expect(circuits.isOpen('one')).toBe(false);
    circuits.leave(circuits.enter(changed, 5_000)!, 'FAILED', 5_000);
    expect(circuits.leave(late, 'WORKED', 5_000)).toBeNull();
    expect(circuits.isOpen('one')).toBe(true);
  });
});

it('how many are left alone is counted, and those nobody asks about any more are not', () => {
  const circuits = openCircuit();
  for (let count = 0; count < 10; count += 1) circuits.leave(circuits.enter(another, 0)!, 'FAILED', 0);
  circuits.leave({ projectId: 'third', version: 1, isProbe: false }, 'FAILED', 0);
  expect(circuits.openCount()).toBe(2);
  circuits.forgetIdle();
  circuits.waitMs(one, 0);
  circuits.forgetIdle();
  expect([circuits.openCount(), circuits.isOpen('one')]).toEqual([1, true]);
});

it('a refusal of one event says nothing about its endpoint', () => {
  const isDown = (status: number | null) => saysEndpointIsDown({ status, failure: 'status' });
  expect([400, 404, 410, 422].map(isDown)).toEqual([false, false, false, false]);
  expect([null, 429, 500, 503, 401, 302].map(isDown)).toEqual(Array(6).fill(true));
  expect(saysEndpointIsDown({ status: 204, failure: null })).toBe(false);
});
