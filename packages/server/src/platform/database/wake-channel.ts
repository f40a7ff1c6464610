import type { Client } from 'pg';
import type { Logger } from '../logger.ts';
import type { DatabaseConnection } from './connection.ts';
import { connectDedicatedClient } from './dedicated-client.ts';

/**
 * Wake-ups between processes by NOTIFY, on a connection of their own and never inside the transaction they tell of: there
 * they would serialise every commit of the instance. They are hints; polling finds what a lost one would have told.
 */
export interface WakeChannel {
  /** Tells the other processes, at most every 20 ms; with a name, that something happened to what it names. */
  notify(name?: string): void;
  close(): Promise<void>;
}

const channel = 'repartee_wake';
const coalesceMs = 20;
const reconnectMs = 2_000;
const goodbyeMs = 1_000;
/** A payload of PostgreSQL holds 8,000 bytes; a name is a UUID. */
const namesPerMessage = 200;
/** More in one go are not told: they are hints, and each costs its listener a look. */
const namesMax = 2_000;

export function createWakeChannel(options: {
  connection: DatabaseConnection;
  logger: Logger;
  /** `names`: what was named, none for a plain wake-up. Undefined: this process only tells. */
  onWake?: (names: readonly string[]) => void;
}): WakeChannel {
  let client: Client | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let reconnecting: NodeJS.Timeout | undefined;
  let isPlain = false;
  const names = new Set<string>();

  async function connect(): Promise<void> {
    if (closed) return;
    let next: Client | undefined;
    try {
      next = await connectDedicatedClient({
        connection: options.connection,
        applicationName: 'repartee wake-ups',
        logger: options.logger,
      });
      next.on('notification', ({ payload }) => options.onWake?.(payload ? payload.split(',') : []));
      const session = next;
      session.once('end', () => {
        if (client !== session) return;
        client = undefined;
        reconnectLater();
      });
      await next.query('set synchronous_commit = off');
      if (options.onWake) await next.query(`listen ${channel}`);
      client = next;
      if (closed) await next.end();
    } catch {
      // It may be connected all the same, to a server that answers nothing: nobody else would end it.
      next?.end().catch(() => {});
      reconnectLater();
    }
  }

  /** One after the other: a session carries out one statement at a time. */
  async function send(): Promise<void> {
    const told = [...names];
    const payloads = isPlain ? [''] : [];
    names.clear();
    isPlain = false;
    for (let first = 0; first < told.length; first += namesPerMessage) {
      payloads.push(told.slice(first, first + namesPerMessage).join(','));
    }
    for (const payload of payloads) {
      await client?.query('select pg_notify($1, $2)', [channel, payload]).catch(() => {});
    }
    timer = undefined;
    if (isPlain || names.size > 0) schedule();
  }

  function schedule(): void {
    if (!closed) timer ??= setTimeout(() => void send(), coalesceMs);
  }

  function reconnectLater(): void {
    if (closed || reconnecting) return;
    reconnecting = setTimeout(() => {
      reconnecting = undefined;
      void connect();
    }, reconnectMs);
  }

  void connect();

  return {
    notify(name) {
      if (closed) return;
      if (name === undefined) isPlain = true;
      else if (names.size < namesMax) names.add(name);
      schedule();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(reconnecting);
      // The other side may say nothing any more.
      const said = new Promise((resolve) => setTimeout(resolve, goodbyeMs).unref());
      await Promise.race([client?.end().catch(() => {}), said]);
    },
  };
}
