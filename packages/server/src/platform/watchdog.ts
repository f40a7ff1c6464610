import { existsSync } from 'node:fs';
import { url as inspectorUrl } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  stop(): Promise<void>;
}

/** What the thread is given: what the watched loop writes, and how long it may stand still. */
export interface WatchdogOrder {
  /** At `beatIndex` a counter that the loop moves; at `debuggerIndex` 1 while a debugger can be attached, else 0. */
  beats: Int32Array;
  standsStillMs: number;
}

export const beatIndex = 0;
export const debuggerIndex = 1;
const beatEveryMs = 250;

/**
 * Ends this process with SIGKILL (137 in a shell) when its event loop stands still for `standsStillMs`, after a line in its
 * log: a hung process keeps its sockets and its session, so nobody else would notice but by timeouts. A thread watches,
 * because the loop cannot; a parent would have to be there, and a server under systemd or in a container has none of ours.
 * SIGKILL, because a thread cannot give its process an exit code, and every signal that could would write a core where
 * cores are on: the memory holds what people wrote. Never while an inspector is open, whenever that was: who stands at a
 * breakpoint is not hung. (The thread cannot see the inspector of the loop, so the loop says so with its beats.)
 */
export function startWatchdog(standsStillMs: number): Watchdog {
  const beats = new Int32Array(new SharedArrayBuffer(8));
  const beat = () => {
    Atomics.store(beats, debuggerIndex, inspectorUrl() === undefined ? 0 : 1);
    Atomics.add(beats, beatIndex, 1);
  };
  beat();
  const timer = setInterval(beat, beatEveryMs);
  timer.unref();
  const built = fileURLToPath(new URL('./watchdog-thread.js', import.meta.url));
  const source = fileURLToPath(new URL('./watchdog-thread.ts', import.meta.url));
  const order: WatchdogOrder = { beats, standsStillMs };
  const thread = new Worker(existsSync(built) ? built : source, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  thread.unref();
  return {
    async stop() {
      clearInterval(timer);
      await thread.terminate();
    },
  };
}
