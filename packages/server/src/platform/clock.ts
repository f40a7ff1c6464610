/** Wall-clock time for everything that is not scheduled by the database (which has its own clock, `engine_now()`). */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
