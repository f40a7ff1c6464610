import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbeddedDatabase } from '../../packages/server/src/platform/database/embedded/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { isRunning, removeLeftovers, testFolderPrefix } from './remove-leftovers.ts';

/** No process has it: far above what any system hands out. */
const nobody = 2_000_000_000;

let below: string;
beforeAll(() => {
  below = mkdtempSync(join(tmpdir(), 'repartee-leftovers-'));
  // The database's account passes through.
  chmodSync(below, 0o755);
});
afterAll(() => rmSync(below, { recursive: true, force: true }));

it('a database of a killed run that cannot start any more holds nobody up', async () => {
  const folder = join(below, `${testFolderPrefix}${nobody}-broken`);
  mkdirSync(join(folder, 'postgresql/18'), { recursive: true });
  writeFileSync(join(folder, 'postgresql/18/PG_VERSION'), '18\n');
  writeFileSync(join(folder, 'postgresql/18/postmaster.pid'), `${nobody}\n`);
  const startedMs = performance.now();
  await removeLeftovers(below);
  // Waiting for its start would take half a minute.
  expect(performance.now() - startedMs).toBeLessThan(20_000);
  expect(existsSync(folder)).toBe(false);
});

it('a server that a killed run left behind is stopped, and what belongs to a living run is left alone', async () => {
  const [left, kept] = [nobody, process.pid].map((pid) => join(below, `${testFolderPrefix}${pid}-server`)) as [
    string,
    string,
  ];
  mkdirSync(kept);
  mkdirSync(left);
  const embedded = await startEmbeddedDatabase({ dataDir: left, logger: silentLogger });
  const { pid } = embedded;
  await removeLeftovers(below);
  // Ended, it is still listed until its parent, this process, has been told.
  await expect.poll(() => isRunning(pid)).toBe(false);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(kept)).toBe(true);
  await embedded.stop().catch(() => {});
});
