import { describe, expect, it } from 'vitest';
import { pageBytes, pageChecksum } from './page-checksum.ts';
import { createPageInspector, parseLogPosition, type RereadPage } from './page-inspector.ts';

const options = { from: parseLogPosition('2/A0000028'), segmentPages: 131_072 };

/** A page of an older moment than the backup, with the checksum of its place. */
function soundPage(blockNumber: number): Buffer {
  const page = Buffer.alloc(pageBytes, 7);
  page.writeUInt32LE(1, 0);
  page.writeUInt16LE(pageChecksum(page, 0, blockNumber), 8);
  return page;
}

function damagedPage(blockNumber: number): Buffer {
  const page = soundPage(blockNumber);
  page[5000]! ^= 1;
  return page;
}

const gives =
  (...pages: (Buffer | null)[]): RereadPage =>
  async (page) => {
    const next = pages.shift();
    next?.copy(page);
    return next !== null;
  };
const never: RereadPage = () => Promise.reject(new Error('was read again'));

describe('the checksum of a page', () => {
  it('is the one of pg_checksums, for every place it may stand in', () => {
    const page = Buffer.alloc(pageBytes);
    for (let at = 0; at < pageBytes; at += 1) page[at] = (at * 7 + (at >> 8) * 13 + 1) & 255;
    page.writeUInt16LE(0, 8);
    // As `pg_checksums --check` of PostgreSQL 15 computed it for this page in block 0 and in block 3.
    expect(pageChecksum(page, 0, 0)).toBe(0xdaa1);
    expect(pageChecksum(page, 0, 3)).toBe(0xdaa2);
    page.writeUInt16LE(0xffff, 8);
    expect(pageChecksum(Buffer.concat([Buffer.alloc(12), page]), 12, 3)).toBe(0xdaa2);
  });
});

describe('the inspection of a file', () => {
  it('is made for tables, indexes and their visibility maps, and for nothing else', () => {
    const inspected = ['base/5/1259', 'base/5/1259.3', 'base/5/1259_vm.1', 'global/1262'];
    const others = [
      'base/5/1259_fsm',
      'PG_VERSION',
      'base/5/PG_VERSION',
      'base/5/pg_filenode.map',
      'pg_xact/0000',
      'pg_multixact/members/0000',
    ];
    expect(inspected.filter((path) => !createPageInspector(path, options))).toEqual([]);
    expect(others.filter((path) => createPageInspector(path, options))).toEqual([]);
  });

  it('accepts sound pages, unused ones and those that the log writes anew, in every file of a large table', async () => {
    const unused = Buffer.alloc(pageBytes);
    const newer = damagedPage(131_072 + 130);
    newer.writeUInt32LE(2, 0);
    newer.writeUInt32LE(0xa000_0028, 4);
    const chunk = Buffer.concat([soundPage(131_072 + 128), unused, newer, Buffer.alloc(100, 9)]);
    await createPageInspector('base/5/1259.1', options)!(chunk, 128 * pageBytes, never);
  });

  it('accepts a page that was only being written, or cut off, while it was read', async () => {
    const inspect = createPageInspector('base/5/1259', options)!;
    await inspect(damagedPage(0), 0, gives(damagedPage(0), soundPage(0)));
    await inspect(damagedPage(0), 0, gives(null));
  });

  it('refuses a page that stays damaged, or stands in the wrong place, with its number and file', async () => {
    const inspect = createPageInspector('base/5/1259.1', options)!;
    const damaged = Array.from({ length: 9 }, () => damagedPage(131_073));
    const chunk = Buffer.concat([soundPage(131_072), damaged[0]!]);
    await expect(inspect(chunk, 0, gives(...damaged))).rejects.toMatchObject({
      code: 'backup_source_damaged',
      message: expect.stringContaining('page 131073 of base/5/1259.1') as string,
    });
    const misplaced = Array.from({ length: 9 }, () => soundPage(1));
    await expect(inspect(misplaced[0]!, 0, gives(...misplaced))).rejects.toMatchObject({
      code: 'backup_source_damaged',
    });
  });
});
