import { existsSync } from 'node:fs';
import { url as inspectorUrl } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  stop(): Promise<void>;
}

/** What the thread is given: a counter that the watched loop moves, and how long it may stand still. */
export interface WatchdogOrder {
  beats: Int32Array;
  standsStillMs: number;
}

const beatEveryMs = 250;

/**
 * Ends this process with SIGABRT (134 in a shell) when its event loop stands still for `standsStillMs`: a hung process keeps
 * its sockets and its session, so nobody else would notice but by timeouts. A thread watches, because the loop cannot; a
 * parent would have to be there, and a server under systemd or in a container has none of ours. SIGABRT, because a thread
 * cannot give its process an exit code, and because it is what service managers use for the same. Not while a debugger is
 * attached: who stands at a breakpoint is not hung.
 */
export function startWatchdog(standsStillMs: number): Watchdog {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const timer = setInterval(() => void Atomics.add(beats, 0, 1), beatEveryMs);
  timer.unref();
  if (inspectorUrl() !== undefined) return { stop: async () => clearInterval(timer) };
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
