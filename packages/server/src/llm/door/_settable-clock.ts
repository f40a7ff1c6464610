import type { MonotonicClock } from './monotonic-clock.ts';

/** A clock that stands still until it is moved; what was to be called by then is called in order. */
export class SettableClock implements MonotonicClock {
  #nowMs = 0;
  readonly #due = new Set<{ atMs: number; act: () => void }>();

  nowMs(): number {
    return this.#nowMs;
  }

  callIn(waitMs: number, act: () => void): () => void {
    const entry = { atMs: this.#nowMs + waitMs, act };
    this.#due.add(entry);
    return () => void this.#due.delete(entry);
  }

  /** Calls that are still to come. */
  get pending(): number {
    return this.#due.size;
  }

  async advance(byMs: number): Promise<void> {
    const untilMs = this.#nowMs + byMs;
    for (;;) {
      const next = [...this.#due].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
      if (!next) break;
      this.#due.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.act();
      await settled();
    }
    this.#nowMs = untilMs;
    await settled();
  }
}

/** Everything that follows from what has happened has happened. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
