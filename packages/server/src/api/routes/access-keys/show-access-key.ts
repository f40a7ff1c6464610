import type { AccessKey } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { AccessKeyRecord } from '../../../records/access-keys.ts';

export function showAccessKey(key: AccessKeyRecord): AccessKey {
  return {
    id: publicId('key', key.id),
    name: key.name,
    prefix: key.prefix,
    scopes: key.scopes,
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  };
}
