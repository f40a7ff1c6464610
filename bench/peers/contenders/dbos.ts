import { type Contender, type ContenderSettings, debounceMs } from '../contender.ts';
import { createSignal } from './create-signal.ts';
import { importPeer, openPool } from './import-peer.ts';

type Workflow = (payload: object) => Promise<void>;

interface Client {
  enqueue(options: object, payload: object): Promise<unknown>;
  destroy(): Promise<void>;
}

interface Dbos {
  DBOS: {
    setConfig(config: object): void;
    registerWorkflow(workflow: Workflow, options: { name: string }): Workflow;
    launch(): Promise<void>;
    shutdown(): Promise<void>;
    registerQueue(name: string, options: object): Promise<unknown>;
  };
  DBOSClient: { create(options: object): Promise<Client> };
  DebouncerClient: new (
    client: Client,
    options: object,
  ) => { debounce(key: string, periodMs: number, payload: object): Promise<unknown> };
}

const queueName = 'reply';
const workflowName = 'reply';
const enqueuedAtOnce = 25;

/**
 * The debouncer of its client, by key. One at a time per key is what a partitioned queue does, and a debounced workflow
 * may not have a partition key: DBOS is spared that half of the job. Running: a queue asked every 100 ms, up to 100 at
 * once, one workflow without steps per job. It has no bulk insert.
 */
export async function createDbos({ url, poolSize }: ContenderSettings): Promise<Contender> {
  const { DBOS, DBOSClient, DebouncerClient } = await importPeer<Dbos>('@dbos-inc/dbos-sdk');
  let onDone = () => {};
  DBOS.registerWorkflow(async () => onDone(), { name: workflowName });
  DBOS.setConfig({
    name: 'bench',
    systemDatabaseUrl: url,
    systemDatabasePoolSize: poolSize,
    runAdminServer: false,
    logLevel: 'error',
    applicationVersion: '1',
  });
  // Its tables, and the queue. The workers leave again: nothing runs while adds are measured.
  await DBOS.launch();
  await DBOS.registerQueue(queueName, { workerConcurrency: 100, minPollingIntervalMs: 100 });
  await DBOS.shutdown();
  const client = await DBOSClient.create({
    systemDatabaseUrl: url,
    systemDatabasePoolSize: poolSize,
    applicationName: 'bench',
  });
  const debouncer = new DebouncerClient(client, { workflowName, startWorkflowParams: { queueName } });
  const tables = await openPool(url);
  return {
    async add(key, payload) {
      await debouncer.debounce(key, debounceMs, payload);
    },
    async prepareDue(entries) {
      const left = [...entries];
      const enqueue = async () => {
        for (let entry = left.pop(); entry; entry = left.pop()) {
          await client.enqueue({ queueName, workflowName, appVersion: '1' }, entry.payload);
        }
      };
      await Promise.all(Array.from({ length: enqueuedAtOnce }, enqueue));
    },
    async runDue(count) {
      let done = 0;
      const allRan = createSignal();
      onDone = () => {
        done += 1;
        if (done === count) allRan.give();
      };
      const startedMs = performance.now();
      await DBOS.launch();
      await allRan.given;
      // The last ones ran, but are they written down?
      const open = `select 1 from dbos.workflow_status where status in ('ENQUEUED', 'PENDING') limit 1`;
      while ((await tables.query(open)).rows.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      const tookMs = performance.now() - startedMs;
      await DBOS.shutdown();
      return tookMs;
    },
    async empty() {
      await tables.query('truncate dbos.workflow_status cascade');
    },
    async close() {
      await client.destroy();
      await tables.end();
    },
  };
}
