export interface KeyUsage {
  note(keyId: string): void;
  /** Writes what is noted and stops. */
  close(): Promise<void>;
}

const flushEveryMs = 5_000;
const noteEveryMs = 60_000;

/**
 * `lastUsedAt` of keys, to within a minute and off the path of requests: uses are collected and written now and then. A
 * failed write is forgotten; the next use of the key says it again.
 */
export function createKeyUsage(write: (keyIds: string[]) => Promise<void>): KeyUsage {
  const notedAtMs = new Map<string, number>();
  let pending = new Set<string>();

  async function flush(): Promise<void> {
    if (pending.size === 0) return;
    const ids = [...pending];
    pending = new Set();
    try {
      await write(ids);
    } catch {
      for (const id of ids) notedAtMs.delete(id);
    }
  }

  const timer = setInterval(() => void flush(), flushEveryMs);
  timer.unref();

  return {
    note(keyId) {
      const nowMs = performance.now();
      if (nowMs - (notedAtMs.get(keyId) ?? Number.NEGATIVE_INFINITY) < noteEveryMs) return;
      if (notedAtMs.size >= 10_000) notedAtMs.clear();
      notedAtMs.set(keyId, nowMs);
      pending.add(keyId);
    },
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
