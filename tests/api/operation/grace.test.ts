import { describe, expect, it } from 'vitest';
import { startApi } from '../api-under-test.ts';

const graceMs = 1_500;

/** What a request is answered while a server leaves (0: nobody listens any more), and how long it took to leave. */
async function leave(sharesPort: boolean, isProbed: boolean): Promise<{ status: number; tookMs: number }> {
  const api = await startApi({ sharesPort });
  if (isProbed) await api.request('/readyz', { token: null });
  const startMs = performance.now();
  const closed = api.close({ graceMs });
  const status = await api.request('/v1/projects').then(
    (answer) => answer.status,
    () => 0,
  );
  await closed;
  return { status, tookMs: performance.now() - startMs };
}

describe('a server that leaves', () => {
  it('keeps the grace on a shared port although it saw no probe, which may have reached another process', async () => {
    const { status, tookMs } = await leave(true, false);
    expect(status).toBe(200);
    expect(tookMs).toBeGreaterThanOrEqual(graceMs - 10);
  });

  it('keeps the grace on a port of its own when it was probed, and skips it when nobody looks', async () => {
    const probed = await leave(false, true);
    expect(probed.status).toBe(200);
    expect(probed.tookMs).toBeGreaterThanOrEqual(graceMs - 10);
    expect((await leave(false, false)).status).not.toBe(200);
  });
});
