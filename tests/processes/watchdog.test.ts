import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { againWhenStarved, unlessStarved } from '../_setup/given-time.ts';

/** The watchdog in a process of its own, for there it is the process that ends. */

const dist = join(import.meta.dirname, '../../packages/server/dist');
const script = join(import.meta.dirname, 'watched.mjs');
const standsStillMs = 1_500;
/**
 * The machine may be busy: the thread looks four times a second, writes for half a second at most, and counts anew when
 * it stood still itself.
 */
const slackMs = 15_000;

const started: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** From the line `ready` to the end. */
  tookMs: number;
  lines: string[];
  /** What it left in its working directory. */
  files: string[];
}

/** `reads`: whether somebody reads what it says. */
async function watch(trouble: string, { reads = true, cores = '0' } = {}): Promise<End> {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-watched-'));
  folders.push(folder);
  const command = `ulimit -c ${cores}; exec "$0" "$@"`;
  const child = spawn('/bin/sh', ['-c', command, process.execPath, script, dist, String(standsStillMs), trouble], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  let text = '';
  let readyMs = Number.NaN;
  let endMs = Number.NaN;
  child.stdout.on('data', (chunk: Buffer) => {
    if (text === '') readyMs = performance.now();
    text += chunk.toString('utf8');
    if (!reads && Number.isNaN(endMs)) child.stdout.pause();
  });
  child.once('exit', () => {
    endMs = performance.now();
    child.stdout.resume();
  });
  // Everything it said has arrived.
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('close', (...end) => resolve(end)),
  );
  return { code, signal, tookMs: endMs - readyMs, lines: text.trim().split('\n'), files: readdirSync(folder) };
}

describe('a process that watches itself', () => {
  it(
    'is ended within its limit when its loop is blocked for good, says so last, and leaves no core',
    againWhenStarved,
    unlessStarved(async () => {
      const end = await watch('hang', { cores: 'unlimited' });
      expect(end).toMatchObject({ code: null, signal: 'SIGKILL', files: [] });
      expect(end.tookMs).toBeGreaterThan(standsStillMs);
      expect(end.tookMs).toBeLessThan(500 + standsStillMs + slackMs);
      expect(JSON.parse(end.lines.at(-1)!)).toMatchObject({ level: 60, msg: 'event loop hung', standsStillMs });
    }),
  );

  it(
    'is ended just so when it hangs on its own log, which nobody reads any more',
    againWhenStarved,
    unlessStarved(async () => {
      const end = await watch('fullLog', { reads: false });
      expect(end.signal).toBe('SIGKILL');
      expect(end.tookMs).toBeLessThan(500 + standsStillMs + slackMs);
    }),
  );

  it(
    'is left alone while its loop is busy but turns',
    againWhenStarved,
    unlessStarved(async () => {
      expect(await watch('busy')).toMatchObject({ code: 0, signal: null, lines: ['ready'] });
    }),
  );

  it('is left alone at a breakpoint, also of a debugger that came later', async () => {
    expect(await watch('debugger')).toMatchObject({ code: 0, signal: null, lines: ['ready'] });
  });

  it(
    'is watched again when the debugger has gone',
    againWhenStarved,
    unlessStarved(async () => {
      const end = await watch('debuggerGone');
      expect(end.signal).toBe('SIGKILL');
      expect(end.lines.at(-1)).toContain('event loop hung');
    }),
  );
});
