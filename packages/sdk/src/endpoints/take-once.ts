const REMEMBERED_MAX = 10_000;

/**
 * Runs an act once per event id in this process: a repetition that arrives while the first try is still being handled
 * (our call timed out, the platform's did not) waits for its outcome, one that arrives later is taken as done. An act
 * that failed is forgotten, so that the next try does it. `seen` asks the platform's own store first.
 */
export function takeOnce(seen: ((eventId: string) => boolean | Promise<boolean>) | undefined) {
  const done = new Set<string>();
  const running = new Map<string, Promise<void>>();

  async function run(eventId: string, act: () => Promise<void>): Promise<void> {
    if (!(await seen?.(eventId))) await act();
    done.add(eventId);
    if (done.size > REMEMBERED_MAX) done.delete(done.values().next().value!);
  }

  return async (eventId: string, act: () => Promise<void>): Promise<void> => {
    if (done.has(eventId)) return;
    const current = running.get(eventId);
    if (current) return current;
    const started = run(eventId, act).finally(() => running.delete(eventId));
    running.set(eventId, started);
    return started;
  };
}
