import { AsyncLocalStorage } from 'node:async_hooks';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { newUuid } from '../../packages/server/src/platform/ids.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Time and chance for the code under simulation. What runs inside a part (`runIn`) sees virtual timers and a virtual
 * monotonic clock; everything else of the process, the database driver included, keeps the real ones. Code of the product
 * is not told: it calls setTimeout and performance.now as in production.
 */
export interface Part {
  /** What may crash, pause and come back as one. */
  readonly process: { readonly name: string };
  readonly name: 'engine' | 'deliverer' | 'api';
}

export interface VirtualTimer {
  readonly part: Part;
  readonly delayMs: number;
  readonly dueMs: number;
  /** Order of its making: ties are broken by it. */
  readonly number: number;
  readonly run: () => void;
}

export interface VirtualRuntime {
  /** Monotonic milliseconds; never set back. */
  nowMs(): number;
  advanceTo(nowMs: number): void;
  runIn<Result>(part: Part, work: () => Result): Result;
  timers(): readonly VirtualTimer[];
  fire(timer: VirtualTimer): void;
  /** Callbacks of setImmediate, in their order. */
  immediates(): readonly VirtualTimer[];
  /** The part that runs right now, if any. */
  current(): Part | undefined;
  /** What a dead process had planned will not happen. */
  forget(process: Part['process']): void;
  /** Until everything that can go on without the outside world has gone on. */
  settle(): Promise<void>;
  uninstall(): void;
}

const parts = new AsyncLocalStorage<Part>();
/** Ids carry the time in their first half and must not meet those of the seed before. */
let idEpochMs = Date.parse('2040-01-01T00:00:00Z');

interface Handle {
  unref(): Handle;
  ref(): Handle;
  hasRef(): boolean;
}

export function installVirtualRuntime(random: SeededRandom): VirtualRuntime {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setImmediate: globalThis.setImmediate,
    clearImmediate: globalThis.clearImmediate,
    performanceNow: performance.now,
    dateNow: Date.now,
    randomFillSync: crypto.randomFillSync,
  };
  let nowMs = 1_000;
  let made = 0;
  const startMs = idEpochMs - nowMs;
  const timers = new Map<Handle, VirtualTimer>();
  const immediates = new Map<Handle, VirtualTimer>();

  function plan(into: Map<Handle, VirtualTimer>, part: Part, delayMs: number, callback: () => void): Handle {
    const handle: Handle = { unref: () => handle, ref: () => handle, hasRef: () => true };
    made += 1;
    const delay = Math.max(delayMs, into === timers ? 1 : 0);
    // Node clamps what does not fit into 31 bits to one millisecond, and that is how such a mistake shows.
    const kept = delay > 2_147_483_647 ? 1 : delay;
    into.set(handle, { part, delayMs: kept, dueMs: nowMs + kept, number: made, run: callback });
    return handle;
  }

  const patched = {
    setTimeout(callback: (...values: unknown[]) => void, delayMs = 1, ...values: unknown[]) {
      const part = parts.getStore();
      if (part === undefined) return real.setTimeout(callback, delayMs, ...values);
      return plan(timers, part, delayMs, () => callback(...values));
    },
    clearTimeout(handle: Handle | NodeJS.Timeout | undefined) {
      if (!timers.delete(handle as Handle)) real.clearTimeout(handle as NodeJS.Timeout);
    },
    setImmediate(callback: (...values: unknown[]) => void, ...values: unknown[]) {
      const part = parts.getStore();
      if (part === undefined) return real.setImmediate(callback, ...values);
      return plan(immediates, part, 0, () => callback(...values));
    },
    clearImmediate(handle: Handle | NodeJS.Immediate | undefined) {
      if (!immediates.delete(handle as Handle)) real.clearImmediate(handle as NodeJS.Immediate);
    },
  };
  Object.assign(globalThis, patched);
  performance.now = () => (parts.getStore() === undefined ? real.performanceNow.call(performance) : nowMs);
  Date.now = () => (parts.getStore() === undefined ? real.dateNow() : Math.floor(startMs + nowMs));
  // Ids come from a pool of random bytes that is filled through this; what the seed before left in it is drained.
  let filled = 0;
  crypto.randomFillSync = ((buffer: Uint8Array) => {
    filled += 1;
    for (let index = 0; index < buffer.length; index += 1) buffer[index] = random.whole(0, 255);
    return buffer;
  }) as typeof crypto.randomFillSync;
  syncBuiltinESMExports();
  parts.run({ process: { name: 'none' }, name: 'api' }, () => {
    while (filled === 0) newUuid();
  });
  // The counter within a millisecond starts anew with the next one.
  nowMs += 5;

  const all = (from: Map<Handle, VirtualTimer>) => [...from.values()];
  function fire(timer: VirtualTimer): void {
    for (const from of [timers, immediates]) {
      for (const [handle, one] of from) if (one === timer) from.delete(handle);
    }
    parts.run(timer.part, timer.run);
  }

  return {
    nowMs: () => nowMs,
    advanceTo(toMs) {
      if (toMs > nowMs) nowMs = toMs;
    },
    runIn: (part, work) => parts.run(part, work),
    current: () => parts.getStore(),
    timers: () => all(timers),
    immediates: () => all(immediates),
    fire,
    forget(process) {
      for (const from of [timers, immediates]) {
        for (const [handle, timer] of from) if (timer.part.process === process) from.delete(handle);
      }
    },
    settle: () => new Promise((resolve) => real.setImmediate(resolve)),
    uninstall() {
      const { performanceNow, dateNow, randomFillSync, ...timing } = real;
      Object.assign(globalThis, timing);
      performance.now = performanceNow;
      Date.now = dateNow;
      crypto.randomFillSync = randomFillSync;
      syncBuiltinESMExports();
      idEpochMs = Math.ceil(startMs + nowMs) + 1_000_000;
    },
  };
}
