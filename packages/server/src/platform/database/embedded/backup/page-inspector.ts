import { setTimeout as delay } from 'node:timers/promises';
import { OperationalError } from '../../../errors.ts';
import { pageBytes, pageChecksum } from './page-checksum.ts';

/** A position in the write-ahead log, as its two halves. */
export interface LogPosition {
  high: number;
  low: number;
}

/** `0/2000028`, as PostgreSQL writes it. */
export function parseLogPosition(text: string): LogPosition {
  const [high = '', low = ''] = text.split('/');
  return { high: Number.parseInt(high, 16), low: Number.parseInt(low, 16) };
}

export interface InspectorOptions {
  /** Where the log of the backup begins: newer pages are written anew by it, whatever was copied of them. */
  from: LogPosition;
  /** Pages of one file of a large table; the next file goes on with the next number. */
  segmentPages: number;
}

/** Reads the page at an offset of the source once more; false when the file does not reach that far any more. */
export type RereadPage = (page: Buffer, offset: number) => Promise<boolean>;

/** Looks at what was copied. @throws OperationalError `backup_source_damaged`, not retryable */
export type InspectChunk = (chunk: Buffer, offset: number, reread: RereadPage) => Promise<void>;

/**
 * The files of tables and indexes and their visibility maps; only these are made of pages with checksums. Not the maps of
 * free space: a crash may tear them, no log mends them, and PostgreSQL clears such a page when it reads it.
 */
const relationFile = /^(?:global|base\/\d+)\/\d+(?:_(?:vm|init))?(?:\.(\d+))?$/;
/** A page that is being written while we read it is whole again a moment later. */
const rereads = 5;
const rereadEveryMs = 20;

const positionLowAt = 4;
const checksumAt = 8;
/** Where free room ends; 0 in a page that was added and never used, which has no checksum. */
const upperAt = 14;

/**
 * Compares every page of a file with its own checksum while it is copied, as pg_basebackup does: what the disk or memory
 * damaged must not be found out when the backup is needed. Undefined for files that have no such pages.
 * @param path relative to the cluster's folder, with `/`
 */
export function createPageInspector(path: string, options: InspectorOptions): InspectChunk | undefined {
  const match = relationFile.exec(path);
  if (!match) return undefined;
  const firstPage = Number(match[1] ?? 0) * options.segmentPages;

  return async (chunk, offset, reread) => {
    for (let at = 0; at + pageBytes <= chunk.length; at += pageBytes) {
      const blockNumber = firstPage + (offset + at) / pageBytes;
      if (isSound(chunk, at, blockNumber, options.from)) continue;
      await readAgain(blockNumber, offset + at, reread);
    }
  };

  async function readAgain(blockNumber: number, offset: number, reread: RereadPage): Promise<void> {
    const page = Buffer.alloc(pageBytes);
    for (let attempt = 0; attempt < rereads; attempt += 1) {
      if (attempt > 0) await delay(rereadEveryMs);
      // Cut off meanwhile: the log does it again.
      if (!(await reread(page, offset))) return;
      if (isSound(page, 0, blockNumber, options.from)) return;
    }
    throw new OperationalError(
      'backup_source_damaged',
      `no backup was made: page ${blockNumber} of ${path} is damaged on the disk of the database (its checksum is not that of its content). Keep the older backups, and see docs/operating.md`,
      { retryable: false },
    );
  }
}

function isSound(buffer: Buffer, at: number, blockNumber: number, from: LogPosition): boolean {
  if (buffer.readUInt16LE(at + upperAt) === 0) return true;
  const high = buffer.readUInt32LE(at);
  if (high > from.high || (high === from.high && buffer.readUInt32LE(at + positionLowAt) >= from.low)) return true;
  return pageChecksum(buffer, at, blockNumber) === buffer.readUInt16LE(at + checksumAt);
}
