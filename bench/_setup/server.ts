import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serverFlags } from '@repartee/server/server-flags';
import type { Apparatus } from './apparatus.ts';

export interface ForkedProcess {
  pid: number;
  /** What it said when it was ready. */
  ready: Record<string, unknown>;
  child: ChildProcess;
  /** Asks it to leave and waits until it has. */
  stop(): Promise<void>;
}

export const adminToken = 'admin-token-of-the-benchmarks';

const readyTimeoutMs = 30_000;
const leaveTimeoutMs = 30_000;
const serverScript = fileURLToPath(new URL('../../packages/server/dist/server.js', import.meta.url));

/** The built server, as `repartee start` runs it; a `repartee.config.json` is read from `workingFolder`. With `BENCH_PROFILES=<folder>` it leaves a processor profile there. */
export async function startServer(
  apparatus: Apparatus,
  environment: Record<string, string>,
  workingFolder?: string,
): Promise<ForkedProcess & { url: string }> {
  if (!existsSync(serverScript)) throw new Error('The server is not built: run `npm run build` first.');
  const profiles = process.env.BENCH_PROFILES;
  const server = await forkUntilReady(apparatus, serverScript, {
    environment: {
      PORT: '0',
      DATA_DIR: apparatus.folder(),
      LOG_LEVEL: 'warn',
      REPARTEE_ADMIN_TOKEN: adminToken,
      REPARTEE_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
      ...environment,
    },
    execArgv: profiles ? [...serverFlags, '--cpu-prof', `--cpu-prof-dir=${profiles}`] : [...serverFlags],
    workingFolder,
  });
  return { ...server, url: `http://127.0.0.1:${String(server.ready.port)}` };
}

/** A script of the benchmark itself; TypeScript, but with the built packages behind their names. */
export function startScript(
  apparatus: Apparatus,
  script: URL,
  environment: Record<string, string>,
): Promise<ForkedProcess> {
  return forkUntilReady(apparatus, fileURLToPath(script), {
    environment,
    execArgv: ['--import', 'tsx', ...serverFlags],
  });
}

async function forkUntilReady(
  apparatus: Apparatus,
  script: string,
  {
    environment,
    execArgv,
    workingFolder,
  }: { environment: Record<string, string>; execArgv: string[]; workingFolder?: string | undefined },
): Promise<ForkedProcess> {
  const child = fork(script, [], {
    env: { PATH: process.env.PATH, ...environment },
    execArgv,
    ...(workingFolder === undefined ? {} : { cwd: workingFolder }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), leaveTimeoutMs);
    await gone;
    clearTimeout(timer);
  };
  apparatus.add(stop);
  const ready = await new Promise<Record<string, unknown>>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${script} was not ready in time`)), readyTimeoutMs);
    child.once('exit', (code, signal) => reject(new Error(`${script} ended (${signal ?? code})`)));
    child.on('message', (message: { type?: string }) => {
      if (message.type !== 'ready') return;
      clearTimeout(timer);
      resolve(message as Record<string, unknown>);
    });
  });
  return { pid: child.pid!, ready, child, stop };
}
