import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandInApi, startStandInApi } from './test-support/stand-in-api.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const fromSource = ['--conditions', 'repartee-source', '--import', 'tsx'];

let api: StandInApi;
let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  api = await startStandInApi();
  dataDir = await mkdtemp(join(tmpdir(), 'demo-platform-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await api.close();
  await rm(dataDir, { recursive: true, force: true });
});

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, REPARTEE_URL: api.url, DATA_DIR: dataDir, ...more };
}
function forkMain(more: Record<string, string> = {}): ChildProcess {
  const child = fork(main, { execArgv: fromSource, env: environment(more), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  children.push(child);
  return child;
}
function messageOf(child: ChildProcess): Promise<Record<string, string>> {
  return new Promise((resolve) => child.once('message', (message) => resolve(message as Record<string, string>)));
}
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
function textOf(stream: NodeJS.ReadableStream | null): { text: string } {
  const seen = { text: '' };
  stream?.on('data', (chunk) => {
    seen.text += chunk;
  });
  return seen;
}

describe('the process', () => {
  it('reports to the parent that forked it, serves, and leaves when the parent goes', async () => {
    const child = forkMain({ REPARTEE_ADMIN_TOKEN: api.adminToken });
    const exited = exitOf(child);
    const ready = await messageOf(child);
    expect(ready).toMatchObject({ type: 'ready', projectId: expect.stringMatching(/^proj_/) });
    expect(api.keys.size).toBe(1);
    expect((await fetch(ready.chatUrl!)).status).toBe(200);
    child.disconnect();
    expect(await exited).toBe(0);
  });

  it('takes the admin token by message, so that it need not stand in the environment', async () => {
    const child = forkMain();
    child.send({ type: 'settings', adminToken: api.adminToken });
    const exited = exitOf(child);
    expect(await messageOf(child)).toMatchObject({ type: 'ready' });
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  it('writes a line of JSON when nobody forked it, and leaves on SIGINT', async () => {
    const child = spawn(process.execPath, [...fromSource, main], {
      env: environment({ REPARTEE_ADMIN_TOKEN: api.adminToken }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    const exited = exitOf(child);
    const output = textOf(child.stdout);
    await expect.poll(() => output.text).toContain('\n');
    expect(JSON.parse(output.text)).toMatchObject({ type: 'ready', url: expect.stringMatching(/^http:\/\/127\./) });
    child.kill('SIGINT');
    expect(await exited).toBe(0);
  });

  it.each([
    [{ DEMO_PORT: '99999' }, 'DEMO_PORT must be'],
    [{ REPARTEE_ADMIN_TOKEN: 'wrong' }, 'access_key_invalid'],
  ])('stops with one clear line and status 1: %j', async (more: Record<string, string>, expected) => {
    const child = forkMain({ REPARTEE_ADMIN_TOKEN: api.adminToken, ...more });
    const exited = exitOf(child);
    const errors = textOf(child.stderr);
    expect(await messageOf(child)).toMatchObject({ type: 'failed', message: expect.stringContaining(expected) });
    expect(await exited).toBe(1);
    expect(errors.text.trim().split('\n')).toHaveLength(1);
  });
});
