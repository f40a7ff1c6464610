import { type Contender, type ContenderSettings, debounceMs } from '../contender.ts';
import { importPeer } from './import-peer.ts';

interface PgBoss {
  on(event: 'error', listener: (error: Error) => void): void;
  start(): Promise<unknown>;
  createQueue(name: string, options: { name: string; policy: string }): Promise<void>;
  sendDebounced(name: string, data: object, options: object, seconds: number, key: string): Promise<string | null>;
  insert(jobs: object[]): Promise<unknown>;
  fetch(name: string, options: { batchSize: number }): Promise<{ id: string }[]>;
  complete(name: string, ids: string[]): Promise<unknown>;
  clearStorage(): Promise<void>;
  stop(options: object): Promise<void>;
}

const queue = 'reply';
const batchSize = 200;

/**
 * `sendDebounced` (one job per key and slot of time, one more for the next slot; what comes after those two is let go,
 * which is less work than replacing it), on a queue of policy `singleton`, which runs a key's jobs one at a time.
 * Running: `fetch` and `complete` in batches of 200, two loops without pauses, which is quicker than its `work`.
 */
export async function createPgBoss({ url, poolSize }: ContenderSettings): Promise<Contender> {
  const { default: Boss } = await importPeer<{ default: new (options: object) => PgBoss }>('pg-boss');
  const boss = new Boss({ connectionString: url, max: poolSize, supervise: false, schedule: false });
  boss.on('error', (error) => void process.stderr.write(`pg-boss: ${error.message}\n`));
  await boss.start();
  const createQueue = () => boss.createQueue(queue, { name: queue, policy: 'singleton' });
  await createQueue();
  return {
    async add(key, payload) {
      await boss.sendDebounced(queue, payload, {}, debounceMs / 1000, key);
    },
    // Its bulk insert knows no slots: the key only.
    async addMany(entries) {
      const startAfter = new Date(Date.now() + debounceMs);
      await boss.insert(
        entries.map(({ key, payload }) => ({ name: queue, data: payload, singletonKey: key, startAfter })),
      );
    },
    async prepareDue(entries) {
      await boss.insert(entries.map(({ key, payload }) => ({ name: queue, data: payload, singletonKey: key })));
    },
    async runDue(count) {
      let done = 0;
      const startedMs = performance.now();
      const loop = async () => {
        while (done < count) {
          const jobs = await boss.fetch(queue, { batchSize });
          if (jobs.length === 0) continue;
          await boss.complete(
            queue,
            jobs.map((job) => job.id),
          );
          done += jobs.length;
        }
      };
      await Promise.all([loop(), loop()]);
      return performance.now() - startedMs;
    },
    async empty() {
      await boss.clearStorage();
      await createQueue();
    },
    close: () => boss.stop({ graceful: false, wait: true }),
  };
}
