import { accessKeyScopes, endpoints } from '@repartee/contract';
import { newUuid } from '../../../platform/ids.ts';
import { insertAccessKey } from '../../../records/access-keys.ts';
import { createAccessKeyText } from '../../authentication/access-key-text.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showAccessKey } from './show-access-key.ts';

/** A key can only give what it has: a key with `manage` alone cannot make one that enqueues. */
export const createAccessKey = defineRoute(endpoints.createAccessKey)(
  async ({ body, caller, projectId }, { database }) => {
    const scopes = accessKeyScopes.filter((scope) => body.scopes?.includes(scope) ?? true);
    if (caller.kind === 'KEY') {
      const missing = scopes.filter((scope) => !caller.key.scopes.includes(scope));
      if (missing.length > 0) {
        const names = missing.map((scope) => `\`${scope}\``).join(', ');
        throw refusal('scope_missing', `This access key does not have ${names} and cannot give it to another.`);
      }
    }
    const { key, hash, prefix } = createAccessKeyText();
    const record = await insertAccessKey(database, {
      id: newUuid(),
      projectId,
      name: body.name,
      keyHash: hash,
      prefix,
      scopes,
    });
    if (!record) throw refusal('not_found');
    return { status: 201, body: { ...showAccessKey(record), key } };
  },
);
