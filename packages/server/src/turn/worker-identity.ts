import type { Client } from 'pg';
import { connectDedicatedClient, type Database } from '../platform/database/index.ts';
import type { Logger } from '../platform/logger.ts';
import {
  beatWorker,
  listGoneWorkers,
  listWorkers,
  reapWorkers,
  registerWorker,
  unregisterWorker,
} from '../records/workers.ts';

export interface WorkerIdentity {
  /** This process among the workers; undefined while it has none (starting, or the database is away). */
  id(): number | undefined;
  start(): Promise<void>;
  /** Leaves the list and frees what is still held, blaming no turn. */
  stop(): Promise<void>;
}

export interface WorkerIdentityOptions {
  database: Database;
  logger: Logger;
  /** Rows of dead workers were freed: there is something to claim. */
  onReaped: () => void;
  /** This process was declared dead while it lived (it was stopped, or its loop hung): it must not go on. */
  onDeclaredDead: () => void;
}

const beatEveryMs = 1_000;
/** A living worker beats six times in this time; two missed round trips to a busy database are no death. */
const deadAfterMs = 6_000;

/**
 * Liveness of workers. One beat a second on a connection of its own, whose session also holds the worker's advisory lock:
 * a killed process frees the lock at once, a stopped one is judged by its beat, on the judge's own monotonic clock, so a
 * step of the wall clock kills nobody. When the session is lost so is the identity: everything held is freed by whoever
 * sees it first, and this process enters again under a new id.
 */
export function createWorkerIdentity(options: WorkerIdentityOptions): WorkerIdentity {
  const { database, logger } = options;
  let session: Client | undefined;
  let id: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let ticking: Promise<void> = Promise.resolve();
  const seen = new Map<number, { beat: number; atMs: number }>();

  async function enter(): Promise<void> {
    const client = await connectDedicatedClient({
      connection: database.connection,
      applicationName: 'repartee worker',
      logger,
    });
    client.once('end', () => {
      if (session !== client) return;
      session = undefined;
      id = undefined;
      if (!stopping) logger.warn('worker session lost');
    });
    try {
      id = await registerWorker(client);
      session = client;
      logger.info('worker entered', { workerId: id });
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
  }

  async function tick(): Promise<void> {
    if (session === undefined) await enter();
    const client = session;
    if (client === undefined || id === undefined) return;
    if (!(await beatWorker(client, id))) {
      logger.error('worker was declared dead', { workerId: id });
      options.onDeclaredDead();
      return;
    }
    await reapTheDead(id);
  }

  async function reapTheDead(myId: number): Promise<void> {
    const nowMs = performance.now();
    const others = (await listWorkers(database)).filter((worker) => worker.id !== myId);
    const gone = new Set(
      await listGoneWorkers(
        database,
        others.map((worker) => worker.id),
      ),
    );
    for (const { id: otherId, beat } of others) {
      const before = seen.get(otherId);
      if (before === undefined || before.beat !== beat) seen.set(otherId, { beat, atMs: nowMs });
      else if (nowMs - before.atMs > deadAfterMs) gone.add(otherId);
    }
    for (const known of seen.keys()) if (!others.some((worker) => worker.id === known)) seen.delete(known);
    if (gone.size === 0) return;
    const freed = await reapWorkers(database, [...gone], { blameTurns: true });
    logger.warn('dead workers reaped', { workers: gone.size, ...freed });
    options.onReaped();
  }

  function schedule(): void {
    if (stopping) return;
    timer = setTimeout(() => {
      ticking = tick()
        .catch((error: unknown) => {
          const code = (error as { code?: unknown }).code;
          logger.warn('worker beat failed', { code: typeof code === 'string' ? code : 'unexpected' });
        })
        .then(schedule);
    }, beatEveryMs);
  }

  return {
    id: () => id,
    async start() {
      await tick();
      schedule();
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await ticking;
      const [client, myId] = [session, id];
      session = undefined;
      id = undefined;
      if (myId !== undefined) {
        await unregisterWorker(database, myId).catch(() => logger.warn('worker left without word', { workerId: myId }));
      }
      await client?.end().catch(() => {});
    },
  };
}
