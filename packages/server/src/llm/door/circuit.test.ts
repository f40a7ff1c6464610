import { describe, expect, test } from 'vitest';
import { SettableClock } from './_settable-clock.ts';
import { type Circuit, type CircuitState, createCircuit } from './circuit.ts';

const troubled = {};

function build() {
  const clock = new SettableClock();
  const states: CircuitState[] = [];
  const circuit = createCircuit(clock, (state) => states.push(state));
  return { clock, states, circuit };
}

function end(circuit: Circuit, result: 'FINE' | null | { retryAfterMs?: number }, times = 1): void {
  for (let call = 0; call < times; call += 1) circuit.pass()!.end(result);
}

describe('a circuit', () => {
  test('opens on the fifth troubled call in half a minute', () => {
    const { circuit } = build();
    end(circuit, troubled, 4);
    expect(circuit.state).toBe('CLOSED');
    end(circuit, troubled);
    expect(circuit.state).toBe('OPEN');
    expect(circuit.pass()).toBeUndefined();
    expect(circuit.shutForMs()).toBe(5_000);
  });

  test('stays closed while most calls are fine', () => {
    const { circuit } = build();
    for (let round = 0; round < 50; round += 1) {
      end(circuit, 'FINE', 2);
      end(circuit, troubled);
    }
    expect(circuit.state).toBe('CLOSED');
  });

  test('opens when half of the calls are troubled', () => {
    const { circuit } = build();
    for (let round = 0; round < 5; round += 1) {
      end(circuit, 'FINE');
      end(circuit, troubled);
    }
    expect(circuit.state).toBe('OPEN');
  });

  test('forgets trouble after half a minute', async () => {
    const { circuit, clock } = build();
    end(circuit, troubled, 4);
    await clock.advance(30_001);
    end(circuit, troubled, 4);
    expect(circuit.state).toBe('CLOSED');
  });

  test('lets one probe through when its time is up, and closes when that is fine', async () => {
    const { circuit, clock, states } = build();
    end(circuit, troubled, 5);
    await clock.advance(4_999);
    expect(circuit.pass()).toBeUndefined();
    await clock.advance(1);
    const probe = circuit.pass()!;
    expect(circuit.pass()).toBeUndefined();
    expect(circuit.shutForMs()).toBeGreaterThan(0);
    probe.end('FINE');
    expect(states).toEqual(['OPEN', 'PROBING', 'CLOSED']);
    end(circuit, troubled, 4);
    expect(circuit.state).toBe('CLOSED');
  });

  test('each probe that fails doubles the time, up to a minute', async () => {
    const { circuit, clock } = build();
    end(circuit, troubled, 5);
    const openMs: number[] = [];
    for (let probe = 0; probe < 6; probe += 1) {
      openMs.push(circuit.shutForMs());
      await clock.advance(circuit.shutForMs());
      end(circuit, troubled);
    }
    expect(openMs).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });

  test('a provider that asks to wait is left alone for that time, at once', async () => {
    const { circuit, clock } = build();
    end(circuit, { retryAfterMs: 42_000 });
    expect(circuit.shutForMs()).toBe(42_000);
    await clock.advance(42_000);
    end(circuit, { retryAfterMs: 90_000 });
    expect(circuit.shutForMs()).toBe(90_000);
  });

  test('a lone request to wait among fine answers opens nothing', () => {
    const { circuit } = build();
    end(circuit, 'FINE', 3);
    end(circuit, { retryAfterMs: 42_000 });
    expect(circuit.state).toBe('CLOSED');
  });

  test('is never open for longer than ten minutes at a time', () => {
    const { circuit } = build();
    end(circuit, { retryAfterMs: 3_600_000 });
    expect(circuit.shutForMs()).toBe(600_000);
  });

  test('a probe that says nothing hands its part to the next call', async () => {
    const { circuit, clock } = build();
    end(circuit, troubled, 5);
    await clock.advance(5_000);
    end(circuit, null);
    expect(circuit.state).toBe('OPEN');
    end(circuit, 'FINE');
    expect(circuit.state).toBe('CLOSED');
  });

  test('calls that began before it opened change nothing any more', async () => {
    const { circuit, clock } = build();
    const early = [circuit.pass()!, circuit.pass()!];
    end(circuit, troubled, 5);
    early[0]!.end('FINE');
    expect(circuit.state).toBe('OPEN');
    await clock.advance(5_000);
    end(circuit, 'FINE');
    early[1]!.end({ retryAfterMs: 60_000 });
    expect(circuit.state).toBe('CLOSED');
  });
});
