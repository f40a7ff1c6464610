import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { InspectChunk } from './page-inspector.ts';

/** What was written: a change of the source meanwhile cannot make file and checksum differ. */
export interface CopiedFile {
  bytes: number;
  /** 64 hex digits. */
  sha256: string;
}

export interface CopyOptions {
  /** Who shall own the copy; undefined leaves it to us. */
  owner?: { uid: number; gid: number } | undefined;
  /** Sees every part of the content; what it throws ends the copy. */
  inspect?: InspectChunk | undefined;
  signal?: AbortSignal | undefined;
}

const chunkBytes = 1024 * 1024;

/**
 * Copies one file and brings it to disk. The target must not exist: nothing is ever overwritten. A copy that fails leaves
 * no target.
 */
export async function copyFile(source: string, target: string, options: CopyOptions = {}): Promise<CopiedFile> {
  const from = await open(source, 'r');
  try {
    const to = await open(target, 'wx', 0o600);
    try {
      return await write(from, to, options);
    } catch (error) {
      await rm(target, { force: true });
      throw error;
    }
  } finally {
    await from.close();
  }
}

async function write(from: FileHandle, to: FileHandle, options: CopyOptions): Promise<CopiedFile> {
  try {
    const copied = await pump(from, to, options);
    if (options.owner) await to.chown(options.owner.uid, options.owner.gid);
    await to.sync();
    return copied;
  } finally {
    await to.close();
  }
}

async function pump(from: FileHandle, to: FileHandle, { inspect, signal }: CopyOptions): Promise<CopiedFile> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  const reread = async (page: Buffer, offset: number) => (await fill(from, page, offset)) === page.length;
  for (let bytes = 0; ; ) {
    signal?.throwIfAborted();
    const filled = await fill(from, buffer, bytes);
    const chunk = buffer.subarray(0, filled);
    hash.update(chunk);
    await to.writeFile(chunk);
    await inspect?.(chunk, bytes, reread);
    bytes += filled;
    // What is added after this moment is added again by the log.
    if (filled < chunkBytes) return { bytes, sha256: hash.digest('hex') };
  }
}

/** As much as there is, so that only the last chunk of a file is short. */
async function fill(from: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await from.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** The names in a folder must outlive a power cut too. Windows cannot open folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Some at a time: one after the other would wait for the disk at every file. When one fails nothing more is begun, and
 * everything under way has ended when this rejects: nobody may still be writing when the caller clears up.
 */
export async function forEachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const workers = Array.from({ length: 8 }, async () => {
    try {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    } catch (error) {
      queue.length = 0;
      throw error;
    }
  });
  const results = await Promise.allSettled(workers);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
