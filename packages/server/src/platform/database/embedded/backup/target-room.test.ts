import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { clusterCopyBytes, explainFullDisk, refuseWithoutRoom } from './target-room.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-room-'));
  folders.push(folder);
  return folder;
}

const megabyte = 1024 * 1024;

describe('the room for a copy', () => {
  it('is asked of the disk the target will be on, whose folder need not exist yet', async () => {
    const folder = newFolder();
    const target = join(folder, 'not', 'there');
    await refuseWithoutRoom({ what: 'the backup', target, bytes: 1 });
    await expect(refuseWithoutRoom({ what: 'the backup', target, bytes: 2 ** 60 })).rejects.toMatchObject({
      code: 'disk_full',
      retryable: false,
      message: expect.stringMatching(
        new RegExp(`^the backup needs 1099511627776 MB of room in ${folder}, and there are \\d+ MB$`),
      ) as string,
    });
  });

  it('counts 512 MB for a database that goes on beside it, and says so', async () => {
    const folder = newFolder();
    const failing = refuseWithoutRoom({ what: 'the backup', target: folder, bytes: 2 ** 60, beside: folder });
    await expect(failing).rejects.toThrow(/needs 1099511628288 MB .*, 512 MB of them for the database/);
  });

  it('is for every file in whole blocks, and for some log', async () => {
    const cluster = newFolder();
    const empty = await clusterCopyBytes(cluster);
    writeFileSync(join(cluster, 'one'), 'x');
    writeFileSync(join(cluster, 'two'), Buffer.alloc(5000));
    expect(empty).toBe(64 * megabyte);
    expect(await clusterCopyBytes(cluster)).toBe(empty + 4096 + 8192);
  });
});

describe('an error of a copy', () => {
  it('is said in words when the disk or a quota was used up, and kept otherwise', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    expect(explainFullDisk(full, 'full')).toMatchObject({ code: 'disk_full', message: 'full', cause: full });
    const other = Object.assign(new Error('EIO'), { code: 'EIO' });
    expect(explainFullDisk(other, 'full')).toBe(other);
  });
});
