import type { Profile } from '@repartee/contract';
import type { UnreadableBirthdate } from '../known-age.ts';

/** When our copy of a profile is used and when it is fetched again (product.md 2.3). Pure. */

/** A platform's profile as we keep it: validated, so it is used as it is. */
export interface CachedProfile {
  version: 1;
  profileId: string;
  profile: Profile;
  /** ISO, engine time. */
  fetchedAt: string;
  /** The version an enqueue named when the fetch gave another one, and when that was; null while they agree. */
  mismatch: { askedVersion: string; at: string } | null;
  /** Absent: the birthdate was readable, or none was given. */
  unreadableBirthdate?: UnreadableBirthdate;
}

const HOUR_MS = 3_600_000;
/** Without `expiresAt` a copy is current for a day. */
const CURRENT_MS = 24 * HOUR_MS;
/** While the endpoint is down, a copy of any expiry serves for a day. */
const STALE_MS = 24 * HOUR_MS;
/** A platform whose endpoint lags behind its own enqueues is asked again once a minute, not at every turn. */
const MISMATCH_REFETCH_MS = 60_000;

export type CacheDecision =
  | { kind: 'USE'; isVersionDifferent: boolean }
  | { kind: 'FETCH'; reason: 'NOT_STORED' | 'VERSION_DIFFERS' | 'EXPIRED' };

export function decideCacheUse(
  cached: CachedProfile | null,
  askedVersion: string | undefined,
  nowMs: number,
): CacheDecision {
  if (cached === null) return { kind: 'FETCH', reason: 'NOT_STORED' };
  const expiresMs = Date.parse(cached.profile.expiresAt ?? '');
  const currentUntilMs = Number.isNaN(expiresMs) ? Date.parse(cached.fetchedAt) + CURRENT_MS : expiresMs;
  if (!(currentUntilMs > nowMs)) return { kind: 'FETCH', reason: 'EXPIRED' };
  if (askedVersion === undefined || askedVersion === cached.profile.version) {
    return { kind: 'USE', isVersionDifferent: false };
  }
  const askedAgainMs = cached.mismatch === null ? Number.NEGATIVE_INFINITY : Date.parse(cached.mismatch.at);
  if (nowMs - askedAgainMs < MISMATCH_REFETCH_MS) return { kind: 'USE', isVersionDifferent: true };
  return { kind: 'FETCH', reason: 'VERSION_DIFFERS' };
}

/** Whether the copy may stand in while the endpoint is down. */
export function isUsableWhileDown(cached: CachedProfile, nowMs: number): boolean {
  return nowMs - Date.parse(cached.fetchedAt) <= STALE_MS;
}

export function newCachedProfile(
  profileId: string,
  profile: Profile,
  askedVersion: string | undefined,
  fetchedAt: string,
  unreadableBirthdate: UnreadableBirthdate | null = null,
): CachedProfile {
  const isDifferent = askedVersion !== undefined && askedVersion !== profile.version;
  return {
    version: 1,
    profileId,
    profile,
    fetchedAt,
    mismatch: isDifferent ? { askedVersion, at: fetchedAt } : null,
    ...(unreadableBirthdate ? { unreadableBirthdate } : {}),
  };
}
