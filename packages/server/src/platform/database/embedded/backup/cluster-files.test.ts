import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listClusterFiles, walFilesBetween } from './cluster-files.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function clusterOf(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-cluster-'));
  folders.push(folder);
  for (const path of paths) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

describe('the files of a cluster', () => {
  it('are copied without what belongs to the running server, whose folders stay as empty ones', async () => {
    const cluster = clusterOf(
      'PG_VERSION',
      'postmaster.pid',
      'postmaster.opts',
      'backup_label.old',
      'global/1262',
      'global/pg_control',
      'global/pg_internal.init',
      'base/5/1259',
      'base/5/1259_fsm',
      'base/5/t3_16384',
      'base/pgsql_tmp/pgsql_tmp1.0',
      'pg_wal/000000010000000000000001',
      'pg_replslot/one/state',
      'pg_xact/0000',
    );
    const { files, folders: found } = await listClusterFiles(cluster);
    expect(files.sort()).toEqual(['PG_VERSION', 'base/5/1259', 'base/5/1259_fsm', 'global/1262', 'pg_xact/0000']);
    expect(found.sort()).toEqual(['base', 'base/5', 'global', 'pg_replslot', 'pg_wal', 'pg_xact']);
  });

  it('are refused when some of them are elsewhere', async () => {
    await expect(listClusterFiles(clusterOf('pg_tblspc/16400'))).rejects.toMatchObject({ code: 'backup_unsupported' });
  });
});

describe('the log between two positions', () => {
  it('is every file of it, also where the number runs over, for any size of its files', () => {
    expect(walFilesBetween('000000010000000000000007', '000000010000000000000007', 16 * 1024 * 1024)).toEqual([
      '000000010000000000000007',
    ]);
    expect(walFilesBetween('0000000200000003000000FE', '000000020000000400000001', 16 * 1024 * 1024)).toEqual([
      '0000000200000003000000FE',
      '0000000200000003000000FF',
      '000000020000000400000000',
      '000000020000000400000001',
    ]);
    expect(walFilesBetween('00000001000000000000003F', '000000010000000100000000', 64 * 1024 * 1024)).toHaveLength(2);
  });
});
