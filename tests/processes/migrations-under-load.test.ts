import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
import { createDatabase, type Database, migrate } from '../../packages/server/src/platform/database/index.ts';
import { migrationsFolder } from '../../packages/server/src/platform/database/migrate.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';
import { seededRandom } from '../../packages/testbed/src/crash/index.ts';
import { openTrialWorld, type TrialWorld } from '../crash/trial-world.ts';

/** What the next version of the software would bring: everything a migration may do while old processes run. */
const expanding = {
  column: `alter table conversations add column trial_column smallint not null default 1;
    alter table turns add column trial_note text;
    alter table enqueues add column trial_note text;`,
  table: 'create table trial_table (id uuid primary key, conversation_id uuid not null);',
  index: `-- concurrently: trial_index\ncreate index concurrently trial_index on conversations (trial_column, id);`,
};

let trial: TrialWorld;
let database: Database;
let folder: string;
beforeAll(async () => {
  trial = await openTrialWorld({ users: 200, modelDelayMs: 200 });
  database = createDatabase({
    ...unhurried(trial.world.database.url),
    poolMax: 2,
    applicationName: 'next version',
    logger: silentLogger,
  });
  folder = mkdtempSync(join(tmpdir(), 'repartee-next-version-'));
  cpSync(migrationsFolder, folder, { recursive: true });
});
afterAll(async () => {
  await database?.close();
  await trial?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function addMigration(name: string, sql: string): void {
  const number = readdirSync(folder).filter((file) => file.endsWith('.sql')).length + 1;
  writeFileSync(join(folder, `${String(number).padStart(4, '0')}_${name}.sql`), sql);
}

const migrateAsNextVersion = (engineVersion: number) =>
  migrate(database, { logger: silentLogger, folder, engineVersion });

describe('a newer version that migrates while older processes work', () => {
  it('costs them no enqueue, no turn and no restart, and an older one still starts', async () => {
    const older = [await trial.startServer({ ROLE: 'worker' }), await trial.startServer({ ROLE: 'api' })];
    const load = trial.client.start(trial.users, 60, seededRandom(11));
    const accepted = () => trial.client.attempts.filter(({ outcome }) => outcome === 'ACCEPTED').length;
    await expect.poll(accepted).toBeGreaterThan(60);
    for (const [name, sql] of Object.entries(expanding)) addMigration(name, sql);
    const report = await migrateAsNextVersion(1);
    expect(report.applied.map((name) => name.slice(5))).toEqual(['column', 'table', 'index']);
    const acceptedBefore = accepted();
    await expect.poll(accepted).toBeGreaterThan(acceptedBefore + 60);
    // An older one that is started now, by an operator who has not finished rolling out.
    older.push(await trial.startServer({ ROLE: 'worker' }));
    const acceptedThen = accepted();
    await expect.poll(accepted).toBeGreaterThan(acceptedThen + 60);
    await load.stop();
    const { violations, differences, open, history } = await trial.verdict();
    expect({ violations, differences, open }).toEqual({ violations: [], differences: [], open: 0 });
    expect(history.enqueues.filter(({ outcome }) => outcome !== 'ACCEPTED')).toEqual([]);
    for (const { logLines } of older) expect(logLines.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  it('refuses the start of an older one once a migration asks for the newer engine, and says so', async () => {
    addMigration('contract', '-- min_engine: 2\nalter table turns drop column trial_note;');
    await migrateAsNextVersion(2);
    await expect(trial.startServer({ ROLE: 'worker' })).rejects.toThrow('ended before it was ready (78)');
  });
});
