import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type KeptChild, keepChild } from './child-process.ts';

const node = process.execPath;
let folder: string;
let kept: KeptChild | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repartee-child-'));
});
afterEach(async () => {
  process.execPath = node;
  await kept?.stop(1_000, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

it('a child that dies is started again, also after a start that failed before it began', async () => {
  const script = join(folder, 'child.mjs');
  writeFileSync(script, `process.send({ type: 'ready' }); setTimeout(() => process.exit(1), 20);`);
  const pids: (number | undefined)[] = [];
  const said: string[] = [];
  kept = keepChild({
    name: 'the child',
    script,
    environment: { PATH: process.env.PATH },
    onStart: ({ pid }) => void pids.push(pid),
    say: (line) => void said.push(line),
  });
  await kept.ready;
  // As when the process table is full, or while an upgrade puts another Node in its place.
  process.execPath = join(folder, 'nowhere', 'node');
  await expect.poll(() => pids.length).toBe(2);
  process.execPath = node;
  await expect.poll(() => pids.length).toBe(3);
  expect(pids.map((pid) => pid !== undefined)).toEqual([true, false, true]);
  expect(said.slice(0, 2)).toEqual([
    'the child ended (code 1); starting it again in 0.5 s',
    'the child ended (could not be started: ENOENT); starting it again in 1 s',
  ]);
});
