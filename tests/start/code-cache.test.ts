import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { serverFlags } from '../../packages/server/src/platform/server-flags.ts';

const platform = new URL('../../packages/server/dist/platform/', import.meta.url);
/** Loads the built server as `dist/server.js` does, and says whether V8 had to compile it. */
const load = `
  await import(${JSON.stringify(new URL('patterns-compiled-once.js', platform).href)});
  const { loadBundle } = await import(${JSON.stringify(new URL('server-bundle.js', platform).href)});
  const { exports, isCompiled } = loadBundle();
  console.log(JSON.stringify([typeof exports.runServer, isCompiled]));
`;

async function loadedWith(flags: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--input-type=module', '-e', load]);
  return JSON.parse(stdout);
}

describe('the built server', () => {
  it('is not compiled again by a process that `repartee start` starts', async () => {
    expect(await loadedWith(serverFlags)).toEqual(['function', true]);
  });

  it('is compiled, and runs, in a process with other flags', async () => {
    expect(await loadedWith(['--max-semi-space-size=32'])).toEqual(['function', false]);
  });
});
