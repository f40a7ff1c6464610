import type { AccessKeyScope } from '@repartee/contract';
import type { AuthorizingKey } from '../../records/access-keys.ts';
import { refusal } from '../problem.ts';
import type { AccessKeyCache } from './access-key-cache.ts';
import { isAccessKeyText } from './access-key-text.ts';
import type { AdminToken } from './admin-token.ts';

/** Who is asking. */
export type Caller = { readonly kind: 'ADMIN' } | { readonly kind: 'KEY'; readonly key: AuthorizingKey };

const admin: Caller = { kind: 'ADMIN' };

const bearer = /^Bearer +(\S+) *$/i;

export interface Authenticator {
  /**
   * The caller behind an `Authorization` header; without a promise where that is known already, which is nearly always.
   * @throws PublicError `access_key_missing`, `access_key_invalid`, also as a rejection; pg's error where the database is away
   */
  identify(header: string | undefined): Caller | Promise<Caller>;
}

/**
 * The checksum is tested before any look-up, and the look-up is by hash: how long it takes says nothing about how much
 * of a key was right.
 */
export function createAuthenticator(keys: AccessKeyCache, adminToken: AdminToken): Authenticator {
  function known(key: AuthorizingKey | null): Caller {
    if (key === null) throw refusal('access_key_invalid');
    return { kind: 'KEY', key };
  }
  return {
    identify(header) {
      const token = header === undefined ? undefined : bearer.exec(header)?.[1];
      if (token === undefined) throw refusal('access_key_missing');
      if (isAccessKeyText(token)) {
        const found = keys.peek(token);
        return found === undefined ? keys.find(token).then(known) : known(found);
      }
      if (adminToken.matches(token)) return admin;
      throw refusal('access_key_invalid');
    },
  };
}

/** @throws PublicError `scope_missing` */
export function requireScope(key: AuthorizingKey, scope: AccessKeyScope): void {
  if (!key.scopes.includes(scope))
    throw refusal('scope_missing', `This access key does not have the scope \`${scope}\`.`);
}

/** How the caller is named in records: `admin`, or the id of the key. */
export function callerName(caller: Caller, publicKeyId: (uuid: string) => string): string {
  return caller.kind === 'ADMIN' ? 'admin' : publicKeyId(caller.key.keyId);
}
