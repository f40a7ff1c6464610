import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { childrenOf } from '../_setup/database.ts';
import { createEnqueueClient } from '../_setup/enqueue-client.ts';
import { describeMachine, inMs, median, say, sayTable } from '../_setup/figures.ts';
import { createLoadProject } from '../_setup/load-project.ts';
import { readNumber } from '../_setup/read-number.ts';
import { adminToken } from '../_setup/server.ts';
import { requestBodies } from '../ingest/request-bodies.ts';

/**
 * P7: `repartee start` until /readyz says ready: in an empty directory, after a clean stop, after SIGKILL of every process
 * of it under load (PostgreSQL too), and of the server alone, which its parent starts again. Options: --rounds=3
 */
const rounds = readNumber('rounds', 3);
const loadSeconds = 2;
const readyTimeoutMs = 60_000;
const goalsMs = { empty: 5_000, clean: 1_500, killed: 5_000 };
const script = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));

interface Started {
  child: ChildProcess;
  url: string;
  readyMs: number;
}

type Times = Record<'empty' | 'clean' | 'killed' | 'serverKilled', number[]>;

await runBenchmark(60_000 + rounds * 60_000, async (apparatus) => {
  if (!existsSync(script)) throw new Error('The server is not built: run `npm run build` first.');
  const times: Times = { empty: [], clean: [], killed: [], serverKilled: [] };
  for (let round = 0; round < rounds; round += 1) await measureRound(apparatus, times);
  say(`P7 start to ready: ${describeMachine()}; ${rounds} rounds, all of them beside the median`);
  say();
  const line = (name: string, found: number[], goalMs?: number) => [
    name,
    inMs(median(found)),
    found.map((ms) => ms.toFixed(0)).join(' '),
    goalMs === undefined ? '' : `${inMs(goalMs)} — ${median(found) <= goalMs ? 'reached' : 'NOT reached'}`,
  ];
  sayTable([
    ['', 'ready after', 'rounds', 'goal'],
    line('empty directory', times.empty, goalsMs.empty),
    line('after a clean stop', times.clean, goalsMs.clean),
    line('after SIGKILL of all processes under load', times.killed, goalsMs.killed),
    line('server alone killed under load, until it is back', times.serverKilled, goalsMs.killed),
  ]);
});

async function measureRound(apparatus: Apparatus, times: Times): Promise<void> {
  const dataDir = apparatus.folder();
  const first = await start(apparatus, dataDir);
  times.empty.push(first.readyMs);
  await stop(first.child);

  const second = await start(apparatus, dataDir);
  times.clean.push(second.readyMs);
  const { accessKey } = await createLoadProject(second.url);
  const [server] = childrenOf(second.child.pid!).filter((pid) => childrenOf(pid).length === 0);
  await underLoad(second.url, accessKey, () => process.kill(server!, 'SIGKILL'));
  const killedAtMs = performance.now();
  await untilReady(second.url);
  times.serverKilled.push(performance.now() - killedAtMs);

  await underLoad(second.url, accessKey, () => killTree(second.child.pid!));
  const third = await start(apparatus, dataDir);
  times.killed.push(third.readyMs);
  await stop(third.child);
}

async function start(apparatus: Apparatus, dataDir: string): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedMs = performance.now();
  const child = spawn(process.execPath, [script, 'start', '--no-demo'], {
    cwd: dataDir,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      REPARTEE_ADMIN_TOKEN: adminToken,
      REPARTEE_ALLOWED_NETWORKS: '127.0.0.0/8',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  apparatus.add(() => stop(child));
  await untilReady(url);
  return { child, url, readyMs: performance.now() - startedMs };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}

async function untilReady(url: string): Promise<void> {
  const untilMs = performance.now() + readyTimeoutMs;
  while (performance.now() < untilMs) {
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the server did not become ready');
}

/** Full enqueues from 64 connections; `act` comes while they run. */
async function underLoad(url: string, accessKey: string, act: () => void): Promise<void> {
  const client = createEnqueueClient({ url, accessKey, connections: 64 });
  const bodies = requestBodies(1_000);
  let next = 0;
  let isOver = false;
  const connection = async () => {
    while (!isOver) {
      next = (next + 1) % bodies.length;
      // 0: the server is gone, as it should be; do not spin.
      if ((await client.post(bodies[next]!)) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const connections = Promise.all(Array.from({ length: 64 }, connection));
  await new Promise((resolve) => setTimeout(resolve, loadSeconds * 1000));
  act();
  isOver = true;
  await connections;
  client.close();
}

/** At once, from the root down, so that no parent sees a child end and starts it again. */
function killTree(pid: number): void {
  const below = childrenOf(pid);
  process.kill(pid, 'SIGKILL');
  for (const child of below) killTree(child);
}

/** Asked for before the start, so that the address is known while it is not answered yet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
