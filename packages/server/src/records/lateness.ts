import { setTimeout as delay } from 'node:timers/promises';
import type { Database, Queryable } from '../platform/database/index.ts';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';

/** How late the work of all processes is, as the database shows it. */
export interface Lateness {
  /** From being due until now, of the conversation that nobody has taken the longest; 0 when none is due. */
  conversationSeconds: number;
  /** The same of an event that is to be sent. */
  deliverySeconds: number;
  endpointsDisabled: number;
  /** The database's clock, ms since the epoch. */
  databaseMs: number;
}

/** The oldest time of each lane by the partial index, lane after lane: a few index look-ups, however much is waiting. */
const oldest = (table: string, time: string) => `
  (with recursive lanes as (
     (select lane from ${table} where ${time} is not null order by lane limit 1)
     union all
     select (select t.lane from ${table} t where t.${time} is not null and t.lane > lanes.lane order by t.lane limit 1)
     from lanes where lanes.lane is not null)
   select extract(epoch from engine_now() - min(o.at))::float8
   from lanes cross join lateral (
     select ${time} as at from ${table} t where t.lane = lanes.lane and t.${time} is not null order by t.${time} limit 1) o)`;

const latenessSql = `
select ${oldest('conversations', 'wake_at')} as conversation, ${oldest('outboxes', 'attempt_at')} as delivery,
  (select count(*)::int from projects where endpoint_disabled_at is not null) as disabled,
  extract(epoch from clock_timestamp())::float8 * 1000 as database_ms`;

export async function readLateness(database: Queryable): Promise<Lateness> {
  const { rows } = await database.query<{
    conversation: number | null;
    delivery: number | null;
    disabled: number;
    database_ms: number;
  }>('lateness', latenessSql, []);
  const row = rows[0]!;
  return {
    conversationSeconds: Math.max(0, row.conversation ?? 0),
    deliverySeconds: Math.max(0, row.delivery ?? 0),
    endpointsDisabled: row.disabled,
    databaseMs: row.database_ms,
  };
}

type LatenessMetrics = Pick<
  Metrics,
  'oldestDueConversationSeconds' | 'oldestDueDeliverySeconds' | 'endpointsDisabled' | 'storageAvailable' | 'clockJumps'
>;

const everyMs = 5_000;
/** The clocks of two machines drift by far less in five seconds; NTP slews, people and snapshots jump. */
const jumpMs = 2_000;
const lateSeconds = 30;
const sayEveryMs = 60_000;

/**
 * Measures lateness every five seconds, from outside the loops that do the work: it shows in `/metrics` also when a worker
 * in another process hangs, or when there is none. While the database is away the ages are unknown (NaN).
 */
export function watchLateness(options: { database: Database; metrics: LatenessMetrics; logger: Logger }): {
  stop(): Promise<void>;
} {
  const { database, metrics, logger } = options;
  const stopping = new AbortController();
  let before: { databaseMs: number; atMs: number } | undefined;
  let saidAtMs = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    const startMs = performance.now();
    try {
      const lateness = await readLateness(database);
      const now = { databaseMs: lateness.databaseMs, atMs: (startMs + performance.now()) / 2 };
      metrics.storageAvailable.set(1);
      metrics.oldestDueConversationSeconds.set(lateness.conversationSeconds);
      metrics.oldestDueDeliverySeconds.set(lateness.deliverySeconds);
      metrics.endpointsDisabled.set(lateness.endpointsDisabled);
      noteJump(now, performance.now() - startMs);
      before = now;
      sayLate(lateness, now.atMs);
    } catch {
      metrics.storageAvailable.set(0);
      metrics.oldestDueConversationSeconds.set(Number.NaN);
      metrics.oldestDueDeliverySeconds.set(Number.NaN);
    }
  }

  function noteJump(now: { databaseMs: number; atMs: number }, tookMs: number): void {
    if (!before) return;
    const byMs = now.databaseMs - before.databaseMs - (now.atMs - before.atMs);
    if (Math.abs(byMs) < jumpMs + tookMs) return;
    metrics.clockJumps.inc();
    logger.warn('clock of the database jumped', { byMs: Math.round(byMs) });
  }

  function sayLate({ conversationSeconds, deliverySeconds }: Lateness, nowMs: number): void {
    if (Math.max(conversationSeconds, deliverySeconds) < lateSeconds || nowMs - saidAtMs < sayEveryMs) return;
    saidAtMs = nowMs;
    logger.warn('work is late', {
      conversationSeconds: Math.round(conversationSeconds),
      deliverySeconds: Math.round(deliverySeconds),
    });
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look();
      await delay(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
