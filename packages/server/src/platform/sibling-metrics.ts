import type { ChildProcess } from 'node:child_process';
import { OperationalError } from './errors.ts';
import { mergeExpositions } from './merge-expositions.ts';

/**
 * Processes that share a port answer a scrape together: it reaches one of them at random, which asks the parent, who asks
 * every one and hands the texts back. The parent only relays. Who does not answer in time is shown as silent.
 */
type SiblingMessage =
  /** Child to parent: I am being scraped. */
  | { type: 'metrics wanted'; scrape: number }
  /** Parent to each child: what do you show? */
  | { type: 'metrics asked'; gathering: number }
  /** Child to parent. */
  | { type: 'metrics told'; gathering: number; text: string }
  /** Parent to the child that was scraped: every sibling in its order, null for a silent one. */
  | { type: 'metrics gathered'; scrape: number; texts: (string | null)[] };

/** One end of the line between parent and child; both ends of Node's IPC fit. */
export interface SiblingLine {
  /** Never throws; what cannot be delivered is lost. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** The parent's end. */
export function lineToChild(child: ChildProcess): SiblingLine {
  return {
    send: (message) => void (child.connected && child.send(message as object, () => {})),
    onMessage: (listener) => void child.on('message', listener),
  };
}

/** The child's end; null in a process without a parent that listens. */
export function lineToParent(): SiblingLine | null {
  if (process.send === undefined) return null;
  return {
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, () => {})),
    onMessage: (listener) => void process.on('message', listener),
  };
}

/** A scrape waits no longer for a sibling that hangs. */
const siblingWaitMs = 2_000;
/** Longer than the parent waits for the siblings, shorter than a scrape (10 s by default). */
const parentWaitMs = 5_000;

/** The parent's part. */
export interface MetricsRelay {
  /** A child began to run at this place, from 0; it takes the place of the one before. */
  join(index: number, line: SiblingLine): void;
  /** It ended. */
  leave(index: number): void;
}

export function createMetricsRelay(processes: number, waitMs: number = siblingWaitMs): MetricsRelay {
  const lines: (SiblingLine | undefined)[] = Array.from({ length: processes });
  const gatherings = new Map<number, { texts: (string | null)[]; missing: Set<number>; end: () => void }>();
  let lastGathering = 0;

  function gather(scrape: number, asker: SiblingLine): void {
    lastGathering += 1;
    const gathering = lastGathering;
    const texts: (string | null)[] = lines.map(() => null);
    const missing = new Set<number>();
    const timer = setTimeout(() => end(), waitMs);
    const end = () => {
      clearTimeout(timer);
      if (gatherings.delete(gathering)) say(asker, { type: 'metrics gathered', scrape, texts });
    };
    gatherings.set(gathering, { texts, missing, end });
    for (const [index, line] of lines.entries()) {
      if (!line) continue;
      missing.add(index);
      say(line, { type: 'metrics asked', gathering });
    }
  }

  return {
    join(index, line) {
      lines[index] = line;
      line.onMessage((message) => {
        if (!isSiblingMessage(message)) return;
        if (message.type === 'metrics wanted') gather(message.scrape, line);
        if (message.type !== 'metrics told') return;
        const open = gatherings.get(message.gathering);
        if (!open?.missing.delete(index)) return;
        open.texts[index] = message.text;
        if (open.missing.size === 0) open.end();
      });
    },
    leave(index) {
      lines[index] = undefined;
      for (const { missing, end } of gatherings.values()) if (missing.delete(index) && missing.size === 0) end();
    },
  };
}

/**
 * The child's part: answers the parent from now on, and reads what all siblings show, as one exposition with the label
 * `process` (`1` is the first). `silent` stands there for a sibling that did not answer.
 * @throws OperationalError when the parent does not answer
 */
export function joinSiblings(options: {
  line: SiblingLine;
  readOwn: () => Promise<string>;
  silent: string;
  waitMs?: number;
}): () => Promise<string> {
  const { line, readOwn, silent, waitMs = parentWaitMs } = options;
  const scrapes = new Map<number, (texts: readonly (string | null)[]) => void>();
  let lastScrape = 0;

  line.onMessage((message) => {
    if (!isSiblingMessage(message)) return;
    if (message.type === 'metrics asked') {
      const { gathering } = message;
      // One that cannot read its own metrics is silent.
      readOwn().then(
        (text) => say(line, { type: 'metrics told', gathering, text }),
        () => {},
      );
    }
    if (message.type === 'metrics gathered') scrapes.get(message.scrape)?.(message.texts);
  });

  return async () => {
    lastScrape += 1;
    const scrape = lastScrape;
    let timer: NodeJS.Timeout | undefined;
    try {
      const texts = await new Promise<readonly (string | null)[]>((resolve, reject) => {
        scrapes.set(scrape, resolve);
        // Its own metrics alone would be those of a process picked at random.
        const late = new OperationalError('metrics_not_gathered', 'The parent did not gather the metrics.', {
          retryable: true,
        });
        timer = setTimeout(() => reject(late), waitMs);
        say(line, { type: 'metrics wanted', scrape });
      });
      return mergeExpositions(texts.map((text, index) => ({ process: String(index + 1), text: text ?? silent })));
    } finally {
      clearTimeout(timer);
      scrapes.delete(scrape);
    }
  };
}

function say(line: SiblingLine, message: SiblingMessage): void {
  line.send(message);
}

/** Only our own code speaks on this line; other messages on it are not ours to read. */
function isSiblingMessage(message: unknown): message is SiblingMessage {
  const type = (message as { type?: unknown } | null)?.type;
  return typeof type === 'string' && type.startsWith('metrics ');
}
