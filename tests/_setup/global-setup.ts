import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedDatabase } from '../../packages/server/src/platform/database/embedded/index.ts';
import { createDatabase, databaseUrl, migrate } from '../../packages/server/src/platform/database/index.ts';
import { createLogger } from '../../packages/server/src/platform/logger.ts';
import type { TestServer } from '../../packages/testbed/src/test-database.ts';
import { removeLeftovers, testFolderPrefix } from './remove-leftovers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** What vitest hands to a global setup; only this much of it is needed. */
interface SetupContext {
  provide(key: 'testServer', value: TestServer): void;
}

const templateName = 'repartee_template';

const logger = createLogger('error');

/**
 * Once per run: builds what is stale (some tests start the built server), starts one PostgreSQL with the settings of
 * production, fsync included, and migrates the database that every test file gets a copy of.
 */
export default async function setup(context: SetupContext): Promise<() => Promise<void>> {
  buildWhatIsStale();
  await removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), `${testFolderPrefix}${process.pid}-`));
  const embedded = await startEmbeddedDatabase({ dataDir, logger });
  const teardown = async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareTemplate({ ...embedded.connection, database: templateName }, embedded.url);
    context.provide('testServer', { adminUrl: embedded.url, templateName });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;

  async function prepareTemplate(connection: typeof embedded.connection, adminUrl: string): Promise<void> {
    const admin = createDatabase({ connection: adminUrl, poolMax: 1, applicationName: 'test setup', logger });
    await admin.execute(`create database ${templateName}`);
    const template = createDatabase({
      connection: databaseUrl(connection),
      poolMax: 1,
      applicationName: 'test setup',
      logger,
    });
    await migrate(template, { logger });
    await template.close();
    // Copying a database fails while anybody is connected to it.
    await admin.execute(`alter database ${templateName} with is_template true allow_connections false`);
    await admin.close();
  }
}

/** `TESTS_WITHOUT_BUILD=1` leaves it out, to run a test of one part while another part does not compile. */
function buildWhatIsStale(): void {
  if (process.env.TESTS_WITHOUT_BUILD === '1') return;
  const root = resolve(import.meta.dirname, '../..');
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--stale'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the build failed: its messages are above');
}
