import type { Client } from 'pg';
import { afterReading } from '../platform/after-reading.ts';
import { connectDedicatedClient, type Database } from '../platform/database/index.ts';
import { OperationalError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';
import {
  beatWorker,
  listGoneWorkers,
  listUnknownOwners,
  listWorkers,
  reapGoneWorkers,
  reapWorkers,
  registerWorker,
  resumeWorker,
  unregisterWorker,
} from '../records/workers.ts';

export interface WorkerIdentity {
  /**
   * This process among the workers; undefined while that is not certain (starting, the database is away, no beat got
   * through for five seconds): then nothing may be claimed, and nothing sent that was claimed.
   */
  id(): number | undefined;
  start(): Promise<void>;
  /** Leaves the list and frees what is still held, blaming no turn. */
  stop(): Promise<void>;
}

export interface WorkerIdentityOptions {
  /** Not the pool of the work: waiting for its connections would pass for death. One connection is enough. */
  database: Database;
  logger: Logger;
  /** Rows of dead workers were freed: there is something to claim. */
  onReaped: () => void;
  /** This process was declared dead while it lived (it was stopped, or its loop hung): it must not go on. */
  onDeclaredDead: () => void;
}

const beatEveryMs = 1_000;
/** A beat that is not acknowledged by then is lost, and its connection with it. */
const beatTimeoutMs = 3_000;
/** A living worker beats six times in this time; two missed round trips to a busy database are no death. */
const deadAfterMs = 6_000;
/** Peers may judge this worker dead six seconds after its last beat: a second earlier it stops relying on being alive. */
const leaseMs = 5_000;
/** Who lost its session but lives takes it up again within this time; a peer that was seen alive is given it. */
const returnsWithinMs = 2_500;
/** Who has not looked for so long (stopped, or without the database) cannot tell who beat meanwhile. */
const awayAfterMs = 3_000;
const returnSoonMs = 100;
const unknownOwnersEveryLooks = 5;

interface Peer {
  beat: number;
  /** Since when that beat has not changed; times of the judge's own monotonic clock. */
  beatAtMs: number;
  /** Since when its lock has been free; undefined while its session lives. */
  freeAtMs: number | undefined;
}

/**
 * Liveness of workers. One beat a second on a connection of its own, whose session also holds the worker's advisory lock:
 * a killed process frees the lock at once, a stopped one is judged by its beat, on the judge's own monotonic clock, so a
 * step of the wall clock kills nobody. A process that lost its session but lives takes its identity up again, and no turn
 * is blamed for that; only when it was reaped meanwhile does it enter under a new id.
 */
export function createWorkerIdentity(options: WorkerIdentityOptions): WorkerIdentity {
  const { database, logger } = options;
  let session: Client | undefined;
  let id: number | undefined;
  let beatAtMs = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let ticking: Promise<void> = Promise.resolve();
  let looking: Promise<void> | undefined;
  const peers = new Map<number, Peer>();
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let looks = 0;
  /** Rows of the dead that somebody held at the last look. */
  let left = 0;

  async function enter(): Promise<void> {
    const client = await connectDedicatedClient({
      connection: database.connection,
      applicationName: 'repartee worker',
      logger,
    });
    client.once('end', () => {
      if (session !== client) return;
      session = undefined;
      if (stopping) return;
      logger.warn('worker session lost', { workerId: id });
      if (timer !== undefined) schedule(returnSoonMs);
    });
    try {
      const enteredAtMs = performance.now();
      if (!(await withDeadline(identify(client)))) {
        // Not waited for: the other side may say nothing any more.
        client.end().catch(() => {});
        return;
      }
      session = client;
      beatAtMs = enteredAtMs;
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
  }

  /** The old identity where it still is ours, else a new one. False: the old one is not free yet. */
  async function identify(client: Client): Promise<boolean> {
    const before = id;
    const resumed = before === undefined ? 'GONE' : await resumeWorker(client, before);
    if (resumed === 'RESUMED') {
      logger.info('worker came back', { workerId: id });
      return true;
    }
    if (resumed === 'HELD' && performance.now() - beatAtMs < deadAfterMs) return false;
    // The server holds on to a session that is dead to us: what it owns is freed here, blaming no turn.
    if (resumed === 'HELD') await reapWorkers(database, [before!], { blameTurns: false });
    id = await registerWorker(client);
    logger.info('worker entered', { workerId: id });
    return true;
  }

  async function tick(): Promise<void> {
    if (session === undefined) await enter();
    const client = session;
    if (client === undefined || id === undefined) return;
    const sentAtMs = performance.now();
    let isAlive: boolean;
    try {
      isAlive = await withDeadline(beatWorker(client, id));
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    if (!isAlive) {
      logger.error('worker was declared dead', { workerId: id });
      id = undefined;
      options.onDeclaredDead();
      return;
    }
    beatAtMs = sentAtMs;
    look(id);
  }

  /** Beside the beat, never before it: a slow look must not make this worker seem dead itself. */
  function look(myId: number): void {
    looking ??= reapTheDead(myId)
      .catch((error: unknown) => logger.warn('look for dead workers failed', { code: errorCode(error) }))
      .finally(() => {
        looking = undefined;
      });
  }

  async function reapTheDead(myId: number): Promise<void> {
    const others = (await listWorkers(database)).filter((worker) => worker.id !== myId);
    const free = new Set(
      await listGoneWorkers(
        database,
        others.map((worker) => worker.id),
      ),
    );
    const { gone, silent } = judgePeers(others, free);
    looks += 1;
    const looksForUnknown =
      gone.length + silent.length + left > 0 || looks === 1 || looks % unknownOwnersEveryLooks === 0;
    const unknown = looksForUnknown ? await listUnknownOwners(database) : [];
    const freed = [
      gone.length > 0 ? await reapGoneWorkers(database, gone) : null,
      silent.length > 0 ? await reapWorkers(database, silent, { blameTurns: true }) : null,
      unknown.length > 0 ? await reapWorkers(database, unknown, { blameTurns: false }) : null,
    ].filter((one) => one !== null);
    left = freed.reduce((sum, one) => sum + one.left, 0);
    if (freed.length === 0) return;
    logger.warn('dead workers reaped', {
      workers: gone.length + silent.length,
      conversations: freed.reduce((sum, one) => sum + one.conversations, 0),
      outboxes: freed.reduce((sum, one) => sum + one.outboxes, 0),
      left,
    });
    options.onReaped();
  }

  /** `gone`: without a session, and not coming back. `silent`: without a beat, or declared dead before. */
  function judgePeers(others: { id: number; beat: number }[], free: Set<number>) {
    const nowMs = performance.now();
    const wasAway = nowMs - lookedAtMs > awayAfterMs;
    lookedAtMs = nowMs;
    const gone: number[] = [];
    const silent: number[] = [];
    for (const { id: otherId, beat } of others) {
      if (beat < 0) {
        silent.push(otherId);
        continue;
      }
      const known = peers.get(otherId);
      const freeAtMs = free.has(otherId) ? nowMs : undefined;
      if (known === undefined) {
        // Never seen alive by this process: dead since before it started.
        if (freeAtMs !== undefined) gone.push(otherId);
        peers.set(otherId, { beat, beatAtMs: nowMs, freeAtMs });
        continue;
      }
      if (wasAway || known.beat !== beat) Object.assign(known, { beat, beatAtMs: nowMs });
      known.freeAtMs = freeAtMs === undefined || wasAway ? freeAtMs : (known.freeAtMs ?? freeAtMs);
      if (known.freeAtMs !== undefined && nowMs - known.freeAtMs > returnsWithinMs) gone.push(otherId);
      else if (nowMs - known.beatAtMs > deadAfterMs) silent.push(otherId);
    }
    for (const known of peers.keys()) if (!others.some((worker) => worker.id === known)) peers.delete(known);
    return { gone, silent };
  }

  function schedule(afterMs: number): void {
    clearTimeout(timer);
    timer = undefined;
    if (stopping) return;
    timer = setTimeout(() => {
      timer = undefined;
      ticking = tick()
        .catch((error: unknown) => logger.warn('worker beat failed', { code: errorCode(error) }))
        .then(() => schedule(session === undefined ? returnSoonMs * 5 : beatEveryMs));
    }, afterMs);
  }

  return {
    id: () => (session !== undefined && performance.now() - beatAtMs < leaseMs ? id : undefined),
    async start() {
      await tick();
      await looking;
      schedule(beatEveryMs);
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await ticking;
      await looking;
      const [client, myId] = [session, id];
      session = undefined;
      id = undefined;
      if (myId !== undefined) {
        await unregisterWorker(database, myId).catch(() => logger.warn('worker left without word', { workerId: myId }));
      }
      if (client) await withDeadline(client.end()).catch(() => {});
    },
  };
}

function errorCode(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'unexpected';
}

/**
 * A connection that is dead without knowing it answers nothing, ever. Who stood still meanwhile reads first what has come: a
 * timer that is late says nothing of the database, and the answer may be that this worker was declared dead.
 */
async function withDeadline<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = afterReading(beatTimeoutMs, () =>
      reject(new OperationalError('database_silent', 'The database does not answer.', { retryable: true })),
    );
  });
  answer.catch(() => {}); // heard of through the race, or too late
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
