import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** What was written: a change of the source meanwhile cannot make file and checksum differ. */
export interface CopiedFile {
  bytes: number;
  /** 64 hex digits. */
  sha256: string;
}

const chunkBytes = 1024 * 1024;

/**
 * Copies one file and brings it to disk. The target must not exist: nothing is ever overwritten.
 * @param owner who shall own the copy; undefined leaves it to us
 */
export async function copyFile(
  source: string,
  target: string,
  owner?: { uid: number; gid: number },
): Promise<CopiedFile> {
  const from = await open(source, 'r');
  try {
    const to = await open(target, 'wx', 0o600);
    try {
      const copied = await pump(from, to);
      if (owner) await to.chown(owner.uid, owner.gid);
      await to.sync();
      return copied;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function pump(from: FileHandle, to: FileHandle): Promise<CopiedFile> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await from.read(buffer, 0, chunkBytes, null);
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    await to.writeFile(chunk);
    bytes += bytesRead;
  }
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

/** Some at a time: one after the other would wait for the disk at every file. */
export async function forEachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const workers = Array.from({ length: 8 }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  });
  // All of them, also when one fails: nobody may still be writing when the caller clears up.
  const results = await Promise.allSettled(workers);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
