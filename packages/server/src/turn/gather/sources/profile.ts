import { type Profile, profileFeatureFields, profileFields } from '@repartee/contract';
import type { UnreadableBirthdate } from '../../known-age.ts';
import type { GatherWarning } from '../gather-warning.ts';
import { readBirthdate } from './birthdate.ts';
import { isHttps } from './picture-url.ts';
import { isJsonObject, readJsonBody } from './read-json-body.ts';
import { readMembers } from './read-members.ts';

/** What the platform's profile endpoint answered, member by member. Never throws, whatever the bytes are. */

export const PROFILE_BYTES_MAX = 256 * 1024;

export type ProfileRole = 'user' | 'persona';

export type ProfileReading =
  | { ok: true; profile: Profile; unreadableBirthdate: UnreadableBirthdate | null; warnings: GatherWarning[] }
  | {
      ok: false;
      code: 'profile_not_json' | 'profile_missing' | 'profile_id_differs' | 'profile_name_missing';
      /** A body that is no JSON is often a passing error page; one of the wrong shape stays what it is. */
      retryable: boolean;
      message: string;
    };

const NAMED_FIELDS_MAX = 20;

const { features: _, birthdate: __, ...plainFields } = profileFields;
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export function readProfile(
  body: Buffer,
  profileId: string,
  role: ProfileRole,
  now: string,
  mayCall = isHttps,
): ProfileReading {
  const json = readJsonBody(body);
  if (!json.ok) return unusable('profile_not_json', `The answer for the ${role} is not JSON.`, true);
  const raw = isJsonObject(json.value) ? json.value.profile : undefined;
  if (!isJsonObject(raw)) return unusable('profile_missing', `The answer for the ${role} has no object "profile".`);
  const reading = readProfileMembers(raw, profileId, role, now, mayCall);
  if (reading.ok && !json.isUtf8) {
    reading.warnings.unshift({ code: 'response_not_utf8', message: `The profile of the ${role} is not UTF-8.` });
  }
  return reading;
}

/** The same for a profile that is JSON already, whoever brought it. */
export function readProfileMembers(
  raw: Readonly<Record<string, unknown>>,
  profileId: string,
  role: ProfileRole,
  now: string,
  mayCall = isHttps,
): ProfileReading {
  const { members: plain, refused } = readMembers(plainFields, raw);
  const members: ProfileMembers = plain;
  if (members.id !== profileId) {
    return unusable('profile_id_differs', `"profile.id" of the ${role} is not the profileId asked for.`);
  }
  if (members.firstName === undefined && members.nickname === undefined) {
    return unusable('profile_name_missing', `The profile of the ${role} has neither firstName nor nickname.`);
  }
  if (isJsonObject(raw.features)) {
    const features = readMembers(profileFeatureFields, raw.features, 'features.');
    members.features = features.members;
    refused.push(...features.refused);
  } else if (raw.features !== undefined && raw.features !== null) refused.push('features (must be an object)');

  const warnings: GatherWarning[] = [];
  warnings.push(...keepHttpsPictures(members, role, mayCall), ...keepUsablePlace(members, role, refused));
  const { birthdate, unreadable } = readBirthdate(Object.hasOwn(raw, 'birthdate') ? raw.birthdate : undefined, now);
  members.birthdate = birthdate;
  if (unreadable) warnings.push(birthdateWarning(role));
  if (members.expiresAt !== undefined && members.expiresAt <= now) {
    warnings.push({
      code: 'profile_already_expired',
      message: `"expiresAt" of the ${role} is in the past when fetched, so the profile is fetched at every turn.`,
    });
  }
  if (refused.length > 0) warnings.push(refusedMembersWarning(role, refused));
  const profile = withoutUndefined({ ...members, id: profileId });
  return { ok: true, profile, unreadableBirthdate: unreadable, warnings };
}

function unusable(
  code: Extract<ProfileReading, { ok: false }>['code'],
  message: string,
  retryable = false,
): ProfileReading {
  return { ok: false, code, retryable, message };
}

type ProfileMembers = Partial<Profile>;

function keepHttpsPictures(
  members: ProfileMembers,
  role: ProfileRole,
  mayCall: (url: string) => boolean,
): GatherWarning[] {
  let ignored = 0;
  const isUsable = (url: string): boolean => {
    const kept = isHttps(url) || mayCall(url);
    if (!kept) ignored++;
    return kept;
  };
  if (members.mainPictureUrl !== undefined && !isUsable(members.mainPictureUrl)) members.mainPictureUrl = undefined;
  if (members.pictures) members.pictures = members.pictures.filter(isUsable);
  if (members.privatePictures) members.privatePictures = members.privatePictures.filter(isUsable);
  if (ignored === 0) return [];
  return [{ code: 'picture_not_https', message: `${ignored} picture(s) of the ${role} ignored: not an https URL.` }];
}

function keepUsablePlace(members: ProfileMembers, role: ProfileRole, refused: string[]): GatherWarning[] {
  members.countryCode = members.countryCode?.toUpperCase();
  if (members.countryCode !== undefined && !isCountry(members.countryCode)) {
    members.countryCode = undefined;
    refused.push('countryCode (must be an ISO 3166-1 alpha-2 code)');
  }
  if (members.timeZone !== undefined && !isTimeZone(members.timeZone)) {
    members.timeZone = undefined;
    refused.push('timeZone (must be an IANA name)');
  }
  if (members.countryCode !== undefined || (members.city === undefined && members.postalCode === undefined)) return [];
  members.city = undefined;
  members.postalCode = undefined;
  return [
    {
      code: 'profile_country_missing',
      message: `city and postalCode of the ${role} are not used: they need countryCode.`,
    },
  ];
}

/** Trying costs 70 µs. There are about 600 names, each in any case. */
const KNOWN_ZONES_MAX = 2000;
const knownZones = new Set<string>();

/** ZZ is a code of CLDR ("Unknown Region"), not of ISO. */
function isCountry(code: string): boolean {
  return code !== 'ZZ' && regionNames.of(code) !== undefined;
}

/** `Intl.supportedValuesOf` lacks valid names (UTC, Asia/Kolkata, Europe/Kyiv): only trying tells. */
function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (knownZones.size < KNOWN_ZONES_MAX) knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

function birthdateWarning(role: ProfileRole): GatherWarning {
  return {
    code: 'birthdate_unreadable',
    message: `The birthdate of the ${role} is no date in the form yyyy-MM-dd: their age counts as in doubt, so sexual text is off.`,
  };
}

function refusedMembersWarning(role: ProfileRole, refused: string[]): GatherWarning {
  const named = refused.slice(0, NAMED_FIELDS_MAX).join('; ');
  const more = refused.length > NAMED_FIELDS_MAX ? `; and ${refused.length - NAMED_FIELDS_MAX} more` : '';
  return { code: 'profile_member_unusable', message: `Left out of the profile of the ${role}: ${named}${more}.` };
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
