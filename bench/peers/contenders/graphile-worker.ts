import { type Contender, type ContenderSettings, debounceMs, type Entry } from '../contender.ts';
import { createSignal } from './create-signal.ts';
import { importPeer, openPool } from './import-peer.ts';

interface JobSpec {
  jobKey: string;
  queueName: string;
  runAt?: Date;
}

interface GraphileWorker {
  makeWorkerUtils(options: object): Promise<{
    addJob(task: string, payload: object, spec: JobSpec): Promise<unknown>;
    addJobs(jobs: (JobSpec & { identifier: string; payload: object })[]): Promise<unknown>;
    migrate(): Promise<void>;
    release(): Promise<void>;
  }>;
  run(options: object): Promise<{ stop(): Promise<void> }>;
  Logger: new (factory: () => () => void) => object;
}

/**
 * `jobKey` (mode `replace`, the default: payload and time are replaced) debounces, `queueName` runs a key's jobs one at a
 * time. Running: the preset of its own page on performance (24 jobs at once, 25 connections, local queue of 500,
 * completions in batches).
 */
export async function createGraphileWorker({ url, poolSize }: ContenderSettings): Promise<Contender> {
  const { makeWorkerUtils, run, Logger } = await importPeer<GraphileWorker>('graphile-worker');
  const logger = new Logger(() => () => {});
  const utils = await makeWorkerUtils({ connectionString: url, maxPoolSize: poolSize, logger });
  await utils.migrate();
  const tables = await openPool(url);
  const specOf = (key: string) => ({ jobKey: key, queueName: key });
  const addMany = async (entries: readonly Entry[], runAt?: Date) => {
    await utils.addJobs(
      entries.map(({ key, payload }) => ({
        identifier: 'reply',
        payload,
        ...specOf(key),
        ...(runAt ? { runAt } : {}),
      })),
    );
  };
  return {
    async add(key, payload) {
      await utils.addJob('reply', payload, { ...specOf(key), runAt: new Date(Date.now() + debounceMs) });
    },
    addMany: (entries) => addMany(entries, new Date(Date.now() + debounceMs)),
    prepareDue: (entries) => addMany(entries),
    async runDue(count) {
      let done = 0;
      const allRan = createSignal();
      const startedMs = performance.now();
      const runner = await run({
        preset: {
          worker: {
            connectionString: url,
            concurrentJobs: 24,
            maxPoolSize: 25,
            localQueue: { size: 500 },
            completeJobBatchDelay: 0,
            failJobBatchDelay: 0,
          },
        },
        logger,
        noHandleSignals: true,
        taskList: {
          reply: () => {
            done += 1;
            if (done === count) allRan.give();
          },
        },
      });
      await allRan.given;
      await runner.stop();
      return performance.now() - startedMs;
    },
    async empty() {
      await tables.query('truncate graphile_worker._private_jobs, graphile_worker._private_job_queues');
    },
    async close() {
      await utils.release();
      await tables.end();
    },
  };
}
