import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestServer } from '../../packages/testbed/src/test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** What vitest hands to a global setup; only this much of it is needed. */
interface SetupContext {
  provide(key: 'testServer', value: TestServer): void;
}

/**
 * Once per run: builds what is stale, because system tests and this set-up run what is built (vitest.config.ts), and
 * only then loads and starts the database server.
 */
export default async function setup(context: SetupContext): Promise<() => Promise<void>> {
  buildWhatIsStale();
  const { startTestServer } = await import('./test-server.ts');
  const { server, stop } = await startTestServer();
  context.provide('testServer', server);
  return stop;
}

/** `TESTS_WITHOUT_BUILD=1` leaves it out, to run a test of one part while another part does not compile. */
function buildWhatIsStale(): void {
  if (process.env.TESTS_WITHOUT_BUILD === '1') return;
  const root = resolve(import.meta.dirname, '../..');
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--stale'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the build failed: its messages are above');
}
