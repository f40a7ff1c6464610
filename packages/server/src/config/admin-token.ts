import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBase62 } from '../platform/ids.ts';

const fileName = 'admin-token';

/**
 * The token of the management API: as set by the operator, else made once and kept in the data directory, readable by its
 * owner only. `isNew` tells that it was made now, to be shown.
 */
export function loadAdminToken(fromEnvironment: string | null, dataDir: string): { token: string; isNew: boolean } {
  if (fromEnvironment !== null) return { token: fromEnvironment, isNew: false };
  const path = join(dataDir, fileName);
  if (existsSync(path)) return { token: readFileSync(path, 'utf8').trim(), isNew: false };
  mkdirSync(dataDir, { recursive: true });
  const token = `admin-${randomBase62(256)}`;
  // `wx`: of two processes starting at once one makes it, the other reads it.
  try {
    writeFileSync(path, `${token}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { token: readFileSync(path, 'utf8').trim(), isNew: false };
  }
  chmodSync(path, 0o600);
  return { token, isNew: true };
}
