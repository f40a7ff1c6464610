import { execFileSync, spawn } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Apparatus } from '../_setup/apparatus.ts';

export interface Redis {
  url: string;
  version: string;
}

/** A Redis of its own that writes and syncs its log before every answer; undefined where no redis-server is found. */
export async function startRedis(apparatus: Apparatus): Promise<Redis | undefined> {
  const version = redisVersion();
  if (version === undefined) return undefined;
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: apparatus.folder(),
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
  };
  const child = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  apparatus.add(async () => {
    child.kill('SIGTERM');
    await gone;
  });
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error('redis-server did not start');
    await wait(20);
  }
  return { url: `redis://127.0.0.1:${port}`, version };
}

function redisVersion(): string | undefined {
  try {
    return /v=(\S+)/.exec(execFileSync('redis-server', ['--version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
