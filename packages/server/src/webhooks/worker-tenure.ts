import { setMaxListeners } from 'node:events';

/**
 * Under which id this process takes events and pushes them. What was taken under one id is pushed under that id or given
 * back: before it has another one, this process was declared dead, and its heirs may have sent that event and those behind
 * it; a push of ours would be out of order. While there is no id, the same may be going on.
 */
export interface WorkerTenure {
  /** Undefined while there is none. Every look notices a new id, and cuts what is being pushed under the one before. */
  workerId(): number | undefined;
  /** Cuts the push it is given to; null: what was taken under this id is not to be pushed (any more). */
  pushSignal(takenBy: number): AbortSignal | null;
  /** Cuts the pushes under way; none begins any more. */
  end(): void;
}

export function createWorkerTenure(currentId: () => number | undefined): WorkerTenure {
  let heldId: number | undefined;
  let pushes = openPushes();
  let hasEnded = false;

  function workerId(): number | undefined {
    const id = currentId();
    if (id !== undefined && id !== heldId) {
      pushes.abort();
      pushes = openPushes();
      heldId = id;
    }
    return id;
  }

  return {
    workerId,
    pushSignal: (takenBy) => (workerId() === takenBy && !hasEnded ? pushes.signal : null),
    end() {
      hasEnded = true;
      pushes.abort();
    },
  };
}

function openPushes(): AbortController {
  const pushes = new AbortController();
  // Every push under way listens to it, and those are bounded elsewhere.
  setMaxListeners(0, pushes.signal);
  return pushes;
}
