import { isUnanswered } from '../../platform/database/index.ts';
import type { AuthorizingKey } from '../../records/access-keys.ts';
import { hashAccessKey } from './access-key-text.ts';

export interface AccessKeyCache {
  /** What is known and fresh, without waiting: the key, null for "no such key", undefined for "ask `find`". */
  peek(key: string): AuthorizingKey | null | undefined;
  /** Asks the database, together with everybody else who waits. Rejects with the database's error. */
  find(key: string): Promise<AuthorizingKey | null>;
  /** Something of this project changed in this process: the next request asks again. */
  forgetProject(projectId: string): void;
}

export interface AccessKeyCacheOptions {
  /** One round trip for many hashes. */
  load: (hashes: readonly Buffer[]) => Promise<Map<string, AuthorizingKey>>;
  /** Monotonic. */
  nowMs?: () => number;
}

/**
 * A revocation, or a change of a project, holds within a second in every process: nothing is believed longer than this
 * after the moment it was *asked for*.
 */
export const keyLifetimeMs = 900;
/** Keys in use are asked for again before that, so that no request waits for it. */
const refreshAfterMs = 500;
/** Unknown keys cost memory too; the oldest go. */
const entriesMax = 10_000;

interface Entry {
  key: AuthorizingKey | null;
  askedAtMs: number;
  isRefreshing: boolean;
}

/**
 * Keyed by hash: the keys themselves are not kept. At most one look-up is in flight, and it takes everything that waits,
 * so a flood of guesses holds one connection of the pool.
 */
export function createAccessKeyCache(options: AccessKeyCacheOptions): AccessKeyCache {
  const nowMs = options.nowMs ?? (() => performance.now());
  const entries = new Map<string, Entry>();
  let waiting = new Map<string, Promise<AuthorizingKey | null>>();
  let isRunning = false;
  let collected: { hashes: string[]; done: PromiseWithResolversOf<Map<string, AuthorizingKey>> } | undefined;
  /** Goes up when something is forgotten: an answer asked for before is used, but not kept. */
  let generation = 0;

  function keep(hash: string, key: AuthorizingKey | null, askedAtMs: number): void {
    entries.delete(hash);
    if (entries.size >= entriesMax) entries.delete(entries.keys().next().value!);
    entries.set(hash, { key, askedAtMs, isRefreshing: false });
  }

  function ask(hash: string): Promise<AuthorizingKey | null> {
    const already = waiting.get(hash);
    if (already) return already;
    collected ??= { hashes: [], done: withResolvers() };
    collected.hashes.push(hash);
    const answer = collected.done.promise.then((found) => found.get(hash) ?? null);
    waiting.set(hash, answer);
    if (!isRunning) void run();
    return answer;
  }

  async function run(): Promise<void> {
    isRunning = true;
    // One tick, so that requests that arrived together ask together.
    await Promise.resolve();
    while (collected) {
      const { hashes, done } = collected;
      collected = undefined;
      waiting = new Map();
      const askedAtMs = nowMs();
      const askedIn = generation;
      try {
        const found = await options.load(hashes.map((hash) => Buffer.from(hash, 'hex')));
        if (askedIn === generation) for (const hash of hashes) keep(hash, found.get(hash) ?? null, askedAtMs);
        done.resolve(found);
      } catch (error) {
        done.reject(error);
        if (isUnanswered(error)) refuseCollected(error);
      }
    }
    isRunning = false;
  }

  /** Behind a database that does not answer they would wait for a second timeout. */
  function refuseCollected(error: unknown): void {
    collected?.done.reject(error);
    collected = undefined;
    waiting = new Map();
  }

  return {
    peek(key) {
      const hash = hashAccessKey(key);
      const entry = entries.get(hash);
      if (entry === undefined) return undefined;
      const ageMs = nowMs() - entry.askedAtMs;
      if (ageMs >= keyLifetimeMs) return undefined;
      if (ageMs >= refreshAfterMs && !entry.isRefreshing && entry.key !== null) {
        entry.isRefreshing = true;
        // A failed refresh is not an answer: the entry ages, and the first request after it asks and is told.
        ask(hash).catch(() => {});
      }
      return entry.key;
    },
    find: (key) => ask(hashAccessKey(key)),
    forgetProject(projectId) {
      generation += 1;
      for (const [hash, entry] of entries) if (entry.key?.projectId === projectId) entries.delete(hash);
    },
  };
}

interface PromiseWithResolversOf<Value> {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (error: unknown) => void;
}

/** `Promise.withResolvers`, which Node has from 22 on. */
function withResolvers<Value>(): PromiseWithResolversOf<Value> {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
