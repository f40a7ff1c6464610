import type { Client } from 'pg';
import type { Logger } from '../logger.ts';
import type { DatabaseConnection } from './connection.ts';
import { connectDedicatedClient } from './dedicated-client.ts';

/**
 * Wake-ups between processes by NOTIFY, on a connection of their own and never inside the transaction they tell of: there
 * they would serialise every commit of the instance. They are hints; polling finds what a lost one would have told.
 */
export interface WakeChannel {
  /** Tells the other processes, at most every 20 ms. */
  notify(): void;
  close(): Promise<void>;
}

const channel = 'repartee_wake';
const coalesceMs = 20;
const reconnectMs = 2_000;

export function createWakeChannel(options: {
  connection: DatabaseConnection;
  logger: Logger;
  /** Undefined: this process only tells. */
  onWake?: () => void;
}): WakeChannel {
  let client: Client | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let reconnecting: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    if (closed) return;
    try {
      const next = await connectDedicatedClient({
        connection: options.connection,
        applicationName: 'repartee wake-ups',
        logger: options.logger,
      });
      next.on('notification', () => options.onWake?.());
      next.once('end', () => {
        client = undefined;
        reconnectLater();
      });
      await next.query('set synchronous_commit = off');
      if (options.onWake) await next.query(`listen ${channel}`);
      client = next;
      if (closed) await next.end();
    } catch {
      reconnectLater();
    }
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
    notify() {
      if (timer || closed) return;
      timer = setTimeout(() => {
        timer = undefined;
        client?.query(`notify ${channel}`).catch(() => {});
      }, coalesceMs);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(reconnecting);
      await client?.end().catch(() => {});
    },
  };
}
