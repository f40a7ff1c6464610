import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMetricsRelay, joinSiblings, type SiblingLine } from './sibling-metrics.ts';

interface Wire {
  parent: SiblingLine;
  child: SiblingLine;
}

/** Both ends of a line in this process; messages arrive later, as JSON, as between processes. */
function connect(): Wire {
  const listeners = { parent: [] as ((message: unknown) => void)[], child: [] as ((message: unknown) => void)[] };
  const end = (from: 'parent' | 'child', to: 'parent' | 'child'): SiblingLine => ({
    send(message) {
      const json = JSON.stringify(message);
      setImmediate(() => {
        for (const listener of listeners[to]) listener(JSON.parse(json));
      });
    },
    onMessage: (listener) => void listeners[from].push(listener),
  });
  return { parent: end('parent', 'child'), child: end('child', 'parent') };
}

const silent = 'up 0\n';
const waitMs = 60_000;

afterEach(() => void vi.useRealTimers());

function child(wire: Wire, value: number): () => Promise<string> {
  return joinSiblings({ line: wire.child, readOwn: async () => `up ${value}\n`, silent, waitMs: 5 * waitMs });
}

describe('processes that share a port', () => {
  it('show the same whichever of them is scraped, however many scrapes are under way', async () => {
    const relay = createMetricsRelay(2, waitMs);
    const wires = [connect(), connect()];
    const reads = wires.map((wire, index) => {
      relay.join(index, wire.parent);
      return child(wire, index + 10);
    });
    const texts = await Promise.all([reads[0]!(), reads[1]!(), reads[0]!(), reads[1]!()]);
    expect(new Set(texts)).toEqual(new Set(['up{process="1"} 10\nup{process="2"} 11\n']));
  });

  it('show one that hangs, one that ended and one that is only starting as silent, within the wait', async () => {
    vi.useFakeTimers();
    const relay = createMetricsRelay(4, waitMs);
    const wires = Array.from({ length: 3 }, connect);
    for (const [index, wire] of wires.entries()) relay.join(index, wire.parent);
    const read = child(wires[0]!, 10);
    child(wires[2]!, 12);
    let text: string | undefined;
    void read().then((shown) => {
      text = shown;
    });
    // The second never listens, the third ends meanwhile, the fourth has not begun.
    relay.leave(2);
    await vi.advanceTimersByTimeAsync(waitMs - 1);
    expect(text).toBeUndefined();
    // A message takes a millisecond of this clock.
    await vi.advanceTimersByTimeAsync(10);
    expect(text).toBe('up{process="1"} 10\nup{process="2"} 0\nup{process="3"} 0\nup{process="4"} 0\n');
  });

  it('waits for nobody who ended, and takes the next process of that place under the same name', async () => {
    const relay = createMetricsRelay(2, waitMs);
    const [first, second, again] = [connect(), connect(), connect()];
    relay.join(0, first.parent);
    relay.join(1, second.parent);
    const read = child(first, 10);
    const reading = read();
    setImmediate(() => relay.leave(1));
    expect(await reading).toBe('up{process="1"} 10\nup{process="2"} 0\n');
    relay.join(1, again.parent);
    child(again, 21);
    expect(await read()).toBe('up{process="1"} 10\nup{process="2"} 21\n');
  });

  it('fail a scrape rather than show one process alone, when the parent says nothing', async () => {
    const read = joinSiblings({ line: connect().child, readOwn: async () => 'up 1\n', silent, waitMs: 20 });
    await expect(read()).rejects.toMatchObject({ code: 'metrics_not_gathered' });
  });
});
