/** One library, or our own engine, doing the same job: debounced by key, one at a time per key, durable when it says so. */
export interface Contender {
  /** What is done to a payload before it is added, and is no part of an add. Undefined: nothing. */
  prepare?(payload: object): object;
  /** One add of one caller. Resolves when it is durable. */
  add(key: string, payload: object): Promise<void>;
  /** The library's own bulk insert, of distinct keys. Undefined where it has none. */
  addMany?(entries: readonly Entry[]): Promise<void>;
  /** Not measured: so many empty jobs, each of a key of its own, due now. */
  prepareDue(entries: readonly Entry[]): Promise<void>;
  /** Claims, runs and durably ends that many due jobs, which do nothing. How long that took, in ms. */
  runDue(count: number): Promise<number>;
  /** Forgets every job. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export interface Entry {
  key: string;
  payload: object;
}

export interface ContenderSettings {
  /** Of PostgreSQL, or of Redis as `redis://host:port`. */
  url: string;
  /** Connections of the pool, where there is one. */
  poolSize: number;
}

/** As long as the longest buffer: nothing becomes due while adds are measured. */
export const debounceMs = 180_000;

export type Order =
  /** Keys that wait already, all 10,000 of them, so that every add is a debounced one. `prefill`: they are added first. */
  | { kind: 'repeat'; prefill: boolean; seconds: number; callers: number }
  /** Every add a new key. */
  | { kind: 'new'; seconds: number; callers: number }
  | { kind: 'bulk'; seconds: number; callers: number }
  /** Claim, run, done. */
  | { kind: 'run'; count: number };

export interface OrderResult {
  type: 'result';
  /** Adds or jobs. */
  perSecond: number;
  /** Of one call of one caller, in ms; NaN where none was timed. */
  p50Ms: number;
  p99Ms: number;
}
