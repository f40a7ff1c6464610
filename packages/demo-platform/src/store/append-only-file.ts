import { type FileHandle, open, rename, stat } from 'node:fs/promises';

/** A file of JSON lines that only grows while it is open. */
export interface AppendOnlyFile {
  /**
   * Resolves when the line is with the operating system (so it survives the end of this process), with `fsync` when it
   * is on disk. Lines keep the order of the calls; those that wait are written together.
   */
  append(record: unknown): Promise<void>;
  close(): Promise<void>;
}

export interface AppendOnlyFileOptions {
  /** Also forces each batch to disk. */
  fsync?: boolean;
}

/** Read back at most, and kept of an older file: far more than a demo writes, and read in under a second. */
const BYTES_MAX = 64 * 1024 * 1024;

/** Opens or creates the file, ending a line that a crash cut off. */
export async function openAppendOnlyFile(path: string, options: AppendOnlyFileOptions = {}): Promise<AppendOnlyFile> {
  const file = await open(path, 'a+', 0o600);
  const { size } = await file.stat();
  if (size > 0) {
    const last = Buffer.alloc(1);
    await file.read(last, 0, 1, size - 1);
    if (last[0] !== 0x0a) await file.appendFile('\n');
  }

  let waiting: string[] = [];
  let writing: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function write(): Promise<void> {
    // One turn of the loop, so that what arrives together is written together.
    await new Promise((resolve) => setImmediate(resolve));
    await writing?.catch(() => undefined);
    const batch = waiting.join('');
    waiting = [];
    writing = next;
    next = null;
    await file.appendFile(batch);
    if (options.fsync) await file.datasync();
  }

  return {
    append(record) {
      waiting.push(`${JSON.stringify(record)}\n`);
      next ??= write();
      return next;
    },
    async close() {
      await next?.catch(() => undefined);
      await writing?.catch(() => undefined);
      await file.close();
    },
  };
}

/** The records of a file, oldest first; of a very long file the newest. Lines that a crash cut off are skipped. */
export async function readRecords(path: string): Promise<unknown[]> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return [];
  try {
    return (await readTail(file)).toString('utf8').split('\n').flatMap(parseLine);
  } finally {
    await file.close();
  }
}

/** Cuts a file that grew too long down to its newest half, so that years of a demo do not fill a disk. */
export async function trimFile(path: string): Promise<void> {
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size <= BYTES_MAX) return;
  const source = await open(path, 'r');
  try {
    const kept = await readTail(source, BYTES_MAX / 2);
    const target = await open(`${path}.new`, 'w', 0o600);
    try {
      await target.writeFile(kept);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  await rename(`${path}.new`, path);
}

/** The last bytes of a file, beginning with a whole line. */
async function readTail(file: FileHandle, bytesMax = BYTES_MAX): Promise<Buffer> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(Math.min(size, bytesMax));
  await file.read(bytes, 0, bytes.length, size - bytes.length);
  return size <= bytesMax ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1);
}

function parseLine(line: string): unknown[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
