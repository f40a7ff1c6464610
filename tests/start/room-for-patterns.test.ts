import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { serverFlags } from '../../packages/server/src/platform/server-flags.ts';

/** V8 ends a process whose compiled code needs more. */
const roomBytes = 512e6;

it('a process that hears every language in every script has room for its patterns, with a quarter to spare', async () => {
  const script = join(import.meta.dirname, 'hear-all-patterns.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [...serverFlags, script]);
  const [oneByte, twoByte] = JSON.parse(stdout) as [number, number];
  expect(oneByte).toBeLessThan(twoByte);
  expect(twoByte).toBeLessThan(roomBytes * 0.75);
});
