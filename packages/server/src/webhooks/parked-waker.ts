import type { Database } from '../platform/database/index.ts';
import type { Logger } from '../platform/logger.ts';
import { wakeParkedOutboxes } from '../records/parked-outboxes.ts';

/** Wakes what is parked beside the sending: it may be hundreds of thousands. */
export interface ParkedWaker {
  /** Looks whether an endpoint was enabled, unless that is under way or was just done. */
  look(): void;
  /** Resolves when the look under way is done. */
  settled(): Promise<void>;
}

/** How soon what is parked begins to wake after its endpoint was enabled. */
const looksEveryMs = 1_000;

export function createParkedWaker(tools: {
  database: Database;
  logger: Logger;
  onWoken: () => void;
  isStopping: () => boolean;
}): ParkedWaker {
  const { logger } = tools;
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    look() {
      if (isLooking || performance.now() - lookedAtMs < looksEveryMs) return;
      isLooking = true;
      looking = wakeParkedOutboxes(tools.database, tools)
        .then((woken) => {
          if (woken > 0) logger.info('parked events woken', { outboxes: woken });
        })
        .catch((error: unknown) => {
          const code = (error as { code?: unknown }).code;
          logger.warn('parked events not woken', { code: typeof code === 'string' ? code : 'unexpected' });
        })
        .finally(() => {
          isLooking = false;
          lookedAtMs = performance.now();
        });
    },
    settled: () => looking,
  };
}
