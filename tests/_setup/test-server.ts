import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
import { startEmbeddedDatabase } from '../../packages/server/src/platform/database/embedded/index.ts';
import { createDatabase, databaseUrl, migrate } from '../../packages/server/src/platform/database/index.ts';
import { createLogger } from '../../packages/server/src/platform/logger.ts';
import type { TestServer } from '../../packages/testbed/src/test-database.ts';
import { removeLeftovers, testFolderPrefix } from './remove-leftovers.ts';

const templateName = 'repartee_template';
const logger = createLogger('error');

/**
 * One PostgreSQL for the run, with the settings of production, fsync included, and the migrated database that every
 * test file gets a copy of.
 */
export async function startTestServer(): Promise<{ server: TestServer; stop(): Promise<void> }> {
  await removeLeftovers();
  const dataDir = mkdtempSync(join(tmpdir(), `${testFolderPrefix}${process.pid}-`));
  const embedded = await startEmbeddedDatabase({ dataDir, logger });
  const stop = async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareTemplate({ ...embedded.connection, database: templateName }, embedded.url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { server: { adminUrl: embedded.url, templateName }, stop };

  async function prepareTemplate(connection: typeof embedded.connection, adminUrl: string): Promise<void> {
    const admin = createDatabase({ ...unhurried(adminUrl), poolMax: 1, applicationName: 'test setup', logger });
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
