import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { patienceMs } from '../_setup/patience.ts';
import { watchStandstill } from '../_setup/standstill.ts';
import { openStartPlace, type Running, type StartPlace, stop, tableValue, untilSaid } from './start-place.ts';

/** `repartee start` with several server processes behind one port. */

const hangScript = join(import.meta.dirname, 'hang-once.mjs');
const watchdogSeconds = 3;

let place: StartPlace;
let running: Running;
let api: string;
let adminToken: string;
beforeAll(() => {
  place = openStartPlace();
});
afterEach(() => (running.child.exitCode === null ? stop(running) : undefined));
afterAll(() => place.close());

async function startTwo(environment: Record<string, string> = {}): Promise<void> {
  adminToken = 'admin-token-of-several';
  running = place.start({
    REPARTEE_PROCESSES: '2',
    DEMO: 'off',
    REPARTEE_ADMIN_TOKEN: adminToken,
    REPARTEE_WATCHDOG_SECONDS: String(watchdogSeconds),
    ...environment,
  });
  await untilSaid(running, /Ctrl-C stops everything/);
  api = tableValue(running.output(), 'API')!;
}

/** A connection of its own each time: they are dealt out in turn, so two of them reach both. */
const read = (path: string, base = api) =>
  fetch(`${base}${path}`, {
    headers: { connection: 'close', authorization: `Bearer ${adminToken}` },
    signal: AbortSignal.timeout(patienceMs),
  });
const readMetrics = async (base = api) => (await read('/metrics', base)).text();

/** The values of a metric by process, of one scrape. */
function valuesOf(metrics: string, name: string): Record<string, number> {
  const series = metrics.matchAll(new RegExp(`^${name}\\{process="(\\d+)"[^}]*\\} (\\S+)$`, 'gm'));
  return Object.fromEntries([...series].map(([, process, value]) => [process!, Number(value)]));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('several server processes behind one port', () => {
  it('show the series of all, whichever takes the scrape, so no counter ever falls', async () => {
    const metricsPort = await freePort();
    await startTwo({ METRICS_PORT: String(metricsPort) });
    const requests = 'repartee_api_requests_total';
    for (let count = 0; count < 10; count += 1) expect((await read('/v1/projects')).status).toBe(200);
    const countOf = (metrics: string) =>
      valuesOf(
        metrics
          .split('\n')
          .filter((line) => line.includes('operation="listProjects"'))
          .join('\n'),
        requests,
      );
    let before: Record<string, number> = {};
    for (const base of [api, api, api, api, `http://127.0.0.1:${metricsPort}`, `http://127.0.0.1:${metricsPort}`]) {
      const metrics = await readMetrics(base);
      expect(valuesOf(metrics, 'repartee_process_up')).toEqual({ 1: 1, 2: 1 });
      expect(metrics.match(/^# TYPE repartee_api_requests_total /gm)).toHaveLength(1);
      const now = countOf(metrics);
      expect(now['1']! + now['2']!).toBe(10);
      expect(now).toEqual({ ...before, ...now });
      before = now;
      // Each has begun at a time of its own, so a restart shows.
      expect(Object.keys(valuesOf(metrics, 'process_start_time_seconds'))).toEqual(['1', '2']);
    }
  });

  it('go on when one hangs: it shows as silent, ends itself within its limit, and comes back in its place', async () => {
    const hangFile = join(place.directory, 'hang');
    await startTwo({ NODE_OPTIONS: `--import=${hangScript}`, HANG_FILE: hangFile });
    const startTimes = valuesOf(await readMetrics(), 'process_start_time_seconds');
    writeFileSync(hangFile, '');
    const hungMs = performance.now();
    const standstill = watchStandstill();
    // A request that reaches the hung one waits for its end: look beside it.
    const reads: Promise<string>[] = [];
    const silent = async () => {
      const three = [readMetrics(), readMetrics(), readMetrics()];
      reads.push(...three);
      return Object.values(valuesOf(await Promise.any(three), 'repartee_process_up')).sort();
    };
    await expect.poll(silent, { interval: 100 }).toEqual([0, 1]);
    await untilSaid(running, /server \d ended \(SIGKILL\)/);
    const endedMs = performance.now() - hungMs;
    standstill.stop();
    console.log(`a hung process of two is ended after ${endedMs.toFixed(0)} ms`);
    expect(endedMs - standstill.ms()).toBeLessThan(watchdogSeconds * 1_000 + 4_000);
    expect(running.output()).toContain('event loop hung');
    await expect.poll(silent, { interval: 200 }).toEqual([1, 1]);
    const [hung] = /server (\d) ended/.exec(running.output())!.slice(1);
    const now = valuesOf(await readMetrics(), 'process_start_time_seconds');
    const changed = Object.keys(now).filter((process) => now[process] !== startTimes[process]);
    expect(changed).toEqual([hung]);
    // Whoever reached the hung one, taken or not, hears that it is gone.
    const failures = (await Promise.allSettled(reads)).flatMap((end) =>
      end.status === 'rejected' ? [end.reason] : [],
    );
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.filter((reason) => reason.name === 'TimeoutError')).toEqual([]);
  });

  it('all keep the grace when they leave, though no probe reached them', async () => {
    const graceSeconds = 6;
    await startTwo({ REPARTEE_DRAIN_GRACE_SECONDS: String(graceSeconds) });
    expect((await read('/v1/projects')).status).toBe(200);
    running.child.kill('SIGTERM');
    await untilSaid(running, /Stopping/);
    const seen = { ready: new Set<number>(), requests: new Set<number>() };
    for (let round = 0; round < 5; round += 1) {
      // The probe after the request: it must not be what makes a process wait.
      seen.requests.add((await read('/v1/projects')).status);
      seen.ready.add((await read('/readyz')).status);
    }
    expect(seen).toMatchObject({ requests: new Set([200]), ready: new Set([503]) });
    expect(await running.exit).toBe(0);
  });
});
