import { write } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { beatIndex, debuggerIndex, type WatchdogOrder } from './watchdog.ts';

const { beats, standsStillMs } = workerData as WatchdogOrder;
const lookEveryMs = 250;
/** A thread that is this late itself was stopped with its process (SIGSTOP, sleep of the machine): nothing is proven. */
const ownLatenessMaxMs = 1_000;
/** Whoever reads the log may be what the loop hangs on. */
const lineWithinMs = 500;

let seen = Atomics.load(beats, beatIndex);
let lookedAtMs = performance.now();
/** Only time in which this thread ran and the loop did not. */
let stoodStillMs = 0;

const looking = setInterval(() => {
  const nowMs = performance.now();
  const sinceMs = nowMs - lookedAtMs;
  lookedAtMs = nowMs;
  const now = Atomics.load(beats, beatIndex);
  const isExcused = sinceMs > ownLatenessMaxMs || Atomics.load(beats, debuggerIndex) === 1;
  stoodStillMs = now !== seen || isExcused ? 0 : stoodStillMs + sinceMs;
  seen = now;
  if (stoodStillMs < standsStillMs) return;
  clearInterval(looking);
  const line = { level: 60, time: new Date().toISOString(), standsStillMs, msg: 'event loop hung' };
  const end = () => process.kill(process.pid, 'SIGKILL');
  setTimeout(end, lineWithinMs);
  // Past the logger: its stream belongs to the loop that hangs.
  write(1, `${JSON.stringify(line)}\n`, end);
}, lookEveryMs);
