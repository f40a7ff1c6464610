import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbeddedDatabase,
} from '../../packages/server/src/platform/database/embedded/index.ts';
import { createDatabase } from '../../packages/server/src/platform/database/index.ts';
import { silentLogger } from '../../packages/server/src/platform/logger.ts';

const saidSchema = z.object({
  serverPid: z.number().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
});

export interface Owner {
  process: ChildProcess;
  said: z.infer<typeof saidSchema>;
}

/** Starts `owner-process.mjs` on the data directory and waits for its line. */
export async function startOwner(dataDir: string): Promise<Owner> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'owner-process.mjs'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { process: child, said: saidSchema.parse(JSON.parse(line)) };
  }
  throw new Error('the owner said nothing');
}

export async function killHard(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/**
 * Data directories and servers of one test file, all gone after `clear`. Named so that the global setup of the next run
 * clears up after one that was killed.
 */
export function createWorkplace() {
  const folders: string[] = [];
  const started: EmbeddedDatabase[] = [];
  return {
    newDataDir(below = tmpdir()): string {
      const folder = mkdtempSync(join(below, `repartee-tests-${process.pid}-`));
      folders.push(folder);
      return folder;
    },
    async start(dataDir: string, options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
      const embedded = await startEmbeddedDatabase({ dataDir, logger: silentLogger, ...options });
      started.push(embedded);
      return embedded;
    },
    async stopAll(): Promise<void> {
      for (const embedded of started.splice(0)) await embedded.stop();
    },
    async clear(): Promise<void> {
      await this.stopAll();
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function runSql(embedded: EmbeddedDatabase, sql: string): Promise<object[]> {
  const database = createDatabase({
    connection: embedded.url,
    poolMax: 1,
    applicationName: 'test',
    logger: silentLogger,
  });
  try {
    return (await database.execute(sql)).rows;
  } finally {
    await database.close();
  }
}

/** The session a process belongs to; Linux only. */
export function sessionOf(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
  return Number(afterName.split(' ')[3]);
}
