/**
 * How long tests wait for what must come, and how long a test may take, in milliseconds. Only a failure waits so long: a
 * machine that is busy with other things takes its time, and no guarantee is broken by that. A time that is promised
 * stands in the test that looks at it. `TESTS_PATIENCE_MS`: less, for runs that are to fail.
 */
export const patienceMs = Number(process.env.TESTS_PATIENCE_MS ?? 240_000);
export const testTimeoutMs = 2.5 * patienceMs;
