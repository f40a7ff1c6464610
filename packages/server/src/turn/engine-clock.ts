/**
 * The database's time, between two looks at it. All due times are judged by the database itself; this clock is for what
 * the process must say in advance, an event's `createdAt` for one. Monotonic between looks.
 */
export interface EngineClock {
  nowMs(): number;
  now(): Date;
  /** Database time as just read. */
  observe(databaseNowMs: number): void;
}

export function createEngineClock(): EngineClock {
  let offsetMs = Date.now() - performance.now();
  const nowMs = () => performance.now() + offsetMs;
  return {
    nowMs,
    now: () => new Date(nowMs()),
    observe(databaseNowMs) {
      if (Number.isFinite(databaseNowMs)) offsetMs = databaseNowMs - performance.now();
    },
  };
}
