import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { WatchdogOrder } from './watchdog.ts';

const { beats, standsStillMs } = workerData as WatchdogOrder;
const lookEveryMs = 250;
/** A thread that is this late itself was stopped with its process (SIGSTOP, sleep of the machine): nothing is proven. */
const ownLatenessMaxMs = 1_000;

let seen = Atomics.load(beats, 0);
let lookedAtMs = performance.now();
/** Only time in which this thread ran and the loop did not. */
let stoodStillMs = 0;

setInterval(() => {
  const nowMs = performance.now();
  const sinceMs = nowMs - lookedAtMs;
  lookedAtMs = nowMs;
  const now = Atomics.load(beats, 0);
  const wasStopped = sinceMs > ownLatenessMaxMs;
  stoodStillMs = now !== seen || wasStopped ? 0 : stoodStillMs + sinceMs;
  seen = now;
  if (stoodStillMs < standsStillMs) return;
  const line = { level: 60, time: new Date().toISOString(), standsStillMs, msg: 'event loop hung' };
  try {
    // Past the logger: its stream belongs to the loop that hangs.
    writeSync(1, `${JSON.stringify(line)}\n`);
  } catch {
    // Nobody reads any more.
  }
  process.kill(process.pid, 'SIGABRT');
}, lookEveryMs);
