import { type Contender, type ContenderSettings, debounceMs, type Entry } from '../contender.ts';
import { createSignal } from './create-signal.ts';
import { importPeer, openPool } from './import-peer.ts';

interface BullMq {
  Queue: new (name: string, options: object, backend?: unknown) => BullQueue;
  Worker: new (name: string, work: () => Promise<void>, options: object, backend?: unknown) => BullWorker;
  createPostgresBackend: unknown;
}

interface BullQueue {
  add(name: string, data: object, options: object): Promise<unknown>;
  addBulk(jobs: { name: string; data: object; opts: object }[]): Promise<unknown>;
  obliterate(options: { force: boolean }): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

interface BullWorker {
  on(event: 'completed' | 'error', listener: (error: unknown) => void): void;
  close(): Promise<void>;
}

const schema = 'bullmq';
const workPoolSize = 25;

/**
 * Debounce mode with `keepLastIfActive`: a delayed job of the same deduplication id is replaced, and while one of it is
 * active at most one more waits, so a key's jobs run one at a time. Running: one worker with a concurrency of 100, finished
 * jobs removed.
 */
export async function createBullMq(settings: ContenderSettings): Promise<Contender> {
  const { Queue, Worker, createPostgresBackend } = await importPeer<BullMq>('bullmq');
  const isPostgres = settings.url.startsWith('postgres');
  const address = new URL(settings.url);
  const connection = isPostgres
    ? { connectionString: settings.url, max: settings.poolSize, schema, migrate: true }
    : {
        host: address.hostname,
        port: Number(address.port),
        db: Number(address.pathname.slice(1)),
        maxRetriesPerRequest: null,
      };
  const forWorking = isPostgres ? { ...connection, max: workPoolSize } : connection;
  const backend = isPostgres ? [createPostgresBackend] : [];
  const queue = new Queue('reply', { connection }, ...backend);
  await queue.waitUntilReady();
  const tables = isPostgres ? await openPool(settings.url) : undefined;
  const optionsOf = (key: string, delay: number) => ({
    delay,
    deduplication: { id: key, replace: true, keepLastIfActive: true },
    removeOnComplete: true,
  });
  const addMany = async (entries: readonly Entry[], delay: number) => {
    await queue.addBulk(
      entries.map(({ key, payload }) => ({ name: 'reply', data: payload, opts: optionsOf(key, delay) })),
    );
  };
  return {
    async add(key, payload) {
      await queue.add('reply', payload, optionsOf(key, debounceMs));
    },
    addMany: (entries) => addMany(entries, debounceMs),
    prepareDue: (entries) => addMany(entries, 0),
    async runDue(count) {
      let done = 0;
      const allDone = createSignal();
      const startedMs = performance.now();
      const worker = new Worker('reply', async () => {}, { connection: forWorking, concurrency: 100 }, ...backend);
      worker.on('error', (error) => void process.stderr.write(`bullmq: ${String(error)}\n`));
      worker.on('completed', () => {
        done += 1;
        if (done === count) allDone.give();
      });
      await allDone.given;
      await worker.close();
      return performance.now() - startedMs;
    },
    async empty() {
      if (!tables) return queue.obliterate({ force: true });
      const { rows } = await tables.query(
        `select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables
         where schemaname = '${schema}' and tablename !~ 'migration|meta|queue$'`,
      );
      await tables.query(`truncate ${String(rows[0]!.names)}`);
    },
    async close() {
      await queue.close();
      await tables?.end();
    },
  };
}
