import type { Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { packBytes } from '../platform/packed-bytes.ts';
import { type ProjectLogLine, storeProjectLog } from '../records/project-logs.ts';

export type ProjectLogEntry = Omit<ProjectLogLine, 'id' | 'detail'> & {
  /** The platform's own words, at most 4 KiB; null for none. */
  detail: string | null;
};

/**
 * The log an integrator reads. A warning about the same conversation is written once in ten minutes. Written in batches beside the work and never in its way: a line that cannot be stored is
 * counted and lost, a reply is not held up for it.
 */
export interface ProjectLog {
  add(entry: ProjectLogEntry): void;
  flush(): Promise<void>;
}

const flushAfterMs = 100;
const batchMax = 200;
const waitingMax = 10_000;
const detailBytesMax = 4 * 1024;
/** A warning about a conversation is news once in this time: what is wrong stays wrong turn after turn. */
const repeatAfterMs = 10 * 60_000;
const saidMax = 20_000;

export function createProjectLog(database: Database, logger: Logger): ProjectLog {
  let waiting: ProjectLogLine[] = [];
  const said = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();

  async function store(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchMax);
      waiting = waiting.slice(batchMax);
      try {
        await storeProjectLog(database, batch);
      } catch {
        logger.warn('project log lines lost', { lines: batch.length });
      }
    }
  }

  function isRepeated({ level, projectId, conversationId, code, message }: ProjectLogEntry): boolean {
    if (level !== 'warning' || conversationId === null) return false;
    const name = `${projectId} ${conversationId} ${code} ${message}`;
    const nowMs = performance.now();
    if (nowMs - (said.get(name) ?? Number.NEGATIVE_INFINITY) < repeatAfterMs) return true;
    if (said.size >= saidMax) said.clear();
    said.set(name, nowMs);
    return false;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    flushing = flushing.then(store);
    return flushing;
  }

  return {
    add({ detail, ...entry }) {
      if (isRepeated({ detail, ...entry })) return;
      if (waiting.length >= waitingMax) {
        logger.warn('project log lines lost', { lines: 1 });
        return;
      }
      const bytes = detail === null ? null : packBytes(Buffer.from(detail, 'utf8').subarray(0, detailBytesMax));
      // NUL cannot be stored as text, and one such line would lose its whole batch.
      waiting.push({ ...entry, id: newUuid(), message: entry.message.replaceAll('\0', '�'), detail: bytes });
      timer ??= setTimeout(() => void flush(), flushAfterMs);
    },
    flush,
  };
}

/** A line about a claimed turn. */
export function logForProject(
  { projectId, conversationId, turnId }: Pick<ProjectLogEntry, 'projectId' | 'conversationId' | 'turnId'>,
  { projectLog }: { projectLog: ProjectLog },
  level: 'info' | 'warning' | 'error',
  code: string,
  message: string,
  detail: string | null = null,
): void {
  projectLog.add({ projectId, conversationId, turnId, level, code, message, detail });
}
