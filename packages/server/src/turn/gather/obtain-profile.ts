import type { Profile } from '@repartee/contract';
import type { UnreadableBirthdate } from '../known-age.ts';
import type { GatherWarning } from './gather-warning.ts';
import { type CachedProfile, decideCacheUse, isUsableWhileDown, newCachedProfile } from './profile-cache.ts';
import { type CallFailure, type CallTools, callPlatform } from './sources/platform-call.ts';
import { PROFILE_BYTES_MAX, type ProfileRole, readProfile } from './sources/profile.ts';

export interface ProfileQuestion {
  role: ProfileRole;
  profileId: string;
  /** The version the enqueue named. */
  askedVersion: string | undefined;
  cached: CachedProfile | null;
  url: string;
  headers: Readonly<Record<string, string>>;
  deadlineMs: number;
}

/** A source that could not be read, as the gather stage decides upon it. */
export interface SourceFailure {
  code: string;
  retryable: boolean;
  retryAfterMs: number | null;
}

/** STALE: the endpoint was down, an older copy stood in. GIVEN: it came with the request. */
export type ProfileOrigin = 'FETCHED' | 'CACHED' | 'STALE' | 'GIVEN';

export type ObtainedProfile =
  | {
      ok: true;
      profile: Profile;
      /** Null: readable, or none was given. */
      unreadableBirthdate: UnreadableBirthdate | null;
      origin: ProfileOrigin;
      /** ISO, engine time. */
      fetchedAt: string;
      toStore: CachedProfile | null;
      warnings: GatherWarning[];
    }
  | { ok: false; failure: SourceFailure; warnings: GatherWarning[] };

/** The profile from our copy or from the platform. A 404 means it is gone, whatever copy we have. */
export async function obtainProfile(question: ProfileQuestion, tools: CallTools): Promise<ObtainedProfile> {
  const { role, cached, askedVersion } = question;
  const decision = decideCacheUse(cached, askedVersion, tools.engineNowMs());
  if (decision.kind === 'USE' && cached) {
    const warnings = decision.isVersionDifferent ? [versionWarning(role)] : [];
    return {
      ok: true,
      profile: cached.profile,
      unreadableBirthdate: cached.unreadableBirthdate ?? null,
      origin: 'CACHED',
      fetchedAt: cached.fetchedAt,
      toStore: null,
      warnings,
    };
  }
  const fetched = await fetchProfile(question, tools);
  if (fetched.ok || fetched.failure.code === 'endpoint_not_found') return fetched;
  if (cached === null || !isUsableWhileDown(cached, tools.engineNowMs())) return fetched;
  const staleWarning = {
    code: 'profile_stale_used',
    message: `The copy of the ${role} fetched at ${cached.fetchedAt} is used, since the endpoint could not be read.`,
  };
  const { profile, fetchedAt } = cached;
  return {
    ok: true,
    profile,
    unreadableBirthdate: cached.unreadableBirthdate ?? null,
    origin: 'STALE',
    fetchedAt,
    toStore: null,
    warnings: [...fetched.warnings, staleWarning],
  };
}

async function fetchProfile(question: ProfileQuestion, tools: CallTools): Promise<ObtainedProfile> {
  const { role, profileId, askedVersion, url, headers, deadlineMs } = question;
  const call = await callPlatform(
    { url, query: [['profileId', profileId]], headers, bytesMax: PROFILE_BYTES_MAX, deadlineMs },
    tools,
  );
  if (!call.ok) return { ok: false, failure: call, warnings: [callWarning(`profile endpoint (${role})`, call)] };
  const fetchedAt = new Date(tools.engineNowMs()).toISOString();
  const reading = readProfile(call.body, profileId, role, fetchedAt, tools.http.mayCall);
  if (!reading.ok) {
    const { code, retryable, message } = reading;
    return { ok: false, failure: { code, retryable, retryAfterMs: null }, warnings: [{ code, message }] };
  }
  const { profile, unreadableBirthdate } = reading;
  const toStore = newCachedProfile(profileId, profile, askedVersion, fetchedAt, unreadableBirthdate);
  const warnings = toStore.mismatch ? [...reading.warnings, versionWarning(role)] : reading.warnings;
  return { ok: true, profile, unreadableBirthdate, origin: 'FETCHED', fetchedAt, toStore, warnings };
}

function versionWarning(role: ProfileRole): GatherWarning {
  return {
    code: 'profile_version_differs',
    message: `The profile endpoint gives another version of the ${role} than the enqueue named; it is asked again at most once a minute.`,
  };
}

/** One line for the project log; the start of the answer stays apart from it. */
export function callWarning(endpoint: string, { code, status, detail }: CallFailure): GatherWarning {
  const what = status === null ? `failed (${code})` : `answered ${status}`;
  return { code, message: `The ${endpoint} ${what}.`, ...(detail ? { detail } : {}) };
}
