import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { unhurried } from '../../packages/server/src/platform/database/_unhurried.ts';
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
  const kept: string[] = [];
  const started: EmbeddedDatabase[] = [];
  const newFolder = (below: string) => mkdtempSync(join(below, `repartee-tests-${process.pid}-`));
  afterAll(() => {
    for (const folder of kept) rmSync(folder, { recursive: true, force: true });
  });
  return {
    newDataDir(below = tmpdir()): string {
      const folder = newFolder(below);
      folders.push(folder);
      return folder;
    },
    /**
     * Makes a folder once, for the whole file, and gives every caller a copy of it: with owners, rights and times.
     * @param make fills the folder, and leaves nothing running on it
     */
    copiesOf(make: (folder: string) => Promise<void>): () => Promise<string> {
      let made: Promise<string> | undefined;
      const original = async () => {
        const folder = newFolder(tmpdir());
        kept.push(folder);
        await make(folder);
        return folder;
      };
      return async () => {
        made ??= original();
        const copy = this.newDataDir();
        execFileSync('cp', ['-a', `${await made}/.`, copy]);
        return copy;
      };
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
    ...unhurried(embedded.url),
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
