// A process with a watchdog, whose loop does what the test says. Arguments: the folder of the built server, the limit, and
// the trouble, which begins half a second after it said `ready`.
import { writeSync } from 'node:fs';
import inspector from 'node:inspector';
import { pathToFileURL } from 'node:url';

const [dist, limit, trouble] = process.argv.slice(2);
const standsStillMs = Number(limit);
const { startWatchdog } = await import(pathToFileURL(`${dist}/platform/watchdog.js`).href);
const keeping = setInterval(() => {}, 1_000);

function blockFor(ms) {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs);
}

const troubles = {
  /** For good. */
  hang: () => blockFor(Number.POSITIVE_INFINITY),
  /** It insists on a line that nobody takes, as a synchronous log does. */
  fullLog() {
    for (;;) {
      try {
        writeSync(1, Buffer.alloc(1024 * 1024, 'x'));
      } catch {
        // Full.
      }
    }
  },
  /** Never free for longer than a moment, for three limits. */
  busy() {
    const endMs = performance.now() + 3 * standsStillMs;
    const work = () => {
      if (performance.now() > endMs) return clearInterval(keeping);
      blockFor(standsStillMs / 4);
      setTimeout(work, 0);
    };
    work();
  },
  /** A debugger comes later, and somebody thinks for three limits. */
  debugger() {
    inspector.open(0, '127.0.0.1');
    setTimeout(() => {
      blockFor(3 * standsStillMs);
      clearInterval(keeping);
      inspector.close();
    }, 600);
  },
  /** It came and went again: what hangs then is hung. */
  debuggerGone() {
    inspector.open(0, '127.0.0.1');
    setTimeout(() => inspector.close(), 600);
    setTimeout(() => blockFor(Number.POSITIVE_INFINITY), 1_200);
  },
};

startWatchdog(standsStillMs);
writeSync(1, 'ready\n');
setTimeout(troubles[trouble], 500);
