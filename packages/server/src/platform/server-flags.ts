/**
 * What a server process is started with. Requests die young: a larger nursery took a fifth off the cost of an enqueue (16 %
 * of it was collecting garbage). Beginning with one of 16 MB, and not of 1, a tenth off that of a start, where all that is loaded
 * lives on, and is copied from one small nursery to the next; 15 MB more memory in a process at rest.
 *
 * V8 learns while the server loads, when nearly everything stays, which places in the code make what lives long, and makes
 * that in the old space from then on. Under load the same places make what a statement or a turn needs for a moment: dead there,
 * it keeps all it points to until the next full collection. So it does not learn that (docs/decisions/0036).
 */
export const serverFlags: readonly string[] = [
  '--max-semi-space-size=64',
  '--min-semi-space-size=16',
  '--no-allocation-site-pretenuring',
];
