/** More than the caches of one processor hold, less than those that a machine's processors share. */
const chainBytes = 4 * 1024 * 1024;
const lineBytes = 64;
const burstMs = 5;
const pauseMs = 2;
const measuredMs = 500;

/**
 * ns for a read from 4 MiB in random order, each read deciding on the next: by a processor that is always at work, and by one
 * that pauses 2 ms after every 5. Where others use a processor's caches meanwhile, who works in short pieces, as a server below its
 * full load does, waits for memory after each pause.
 */
export function measureMemoryReads(): { busyNs: number; pausingNs: number } {
  const chain = makeChain();
  timeReads(chain, 0);
  return { busyNs: timeReads(chain, 0), pausingNs: timeReads(chain, pauseMs) };
}

/** One ring through all lines, in an order that is the same every time. */
function makeChain(): Int32Array {
  const step = lineBytes / Int32Array.BYTES_PER_ELEMENT;
  const order = Array.from({ length: chainBytes / lineBytes }, (_, index) => index);
  let state = 1;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  const chain = new Int32Array(chainBytes / Int32Array.BYTES_PER_ELEMENT);
  order.forEach((line, index) => {
    chain[line * step] = order[(index + 1) % order.length]! * step;
  });
  return chain;
}

function timeReads(chain: Int32Array, pauseEachMs: number): number {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  let at = 0;
  let reads = 0;
  let readingMs = 0;
  const startedMs = performance.now();
  while (performance.now() - startedMs < measuredMs) {
    const burstStartedMs = performance.now();
    let nowMs = burstStartedMs;
    for (; nowMs - burstStartedMs < burstMs; nowMs = performance.now()) {
      for (let read = 0; read < 1_000; read += 1) at = chain[at]!;
      reads += 1_000;
    }
    readingMs += nowMs - burstStartedMs;
    if (pauseEachMs > 0) Atomics.wait(pause, 0, 0, pauseEachMs);
  }
  if (at < 0) throw new Error('the chain is broken');
  return (readingMs / reads) * 1e6;
}
