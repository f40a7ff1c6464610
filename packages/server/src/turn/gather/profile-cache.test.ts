import { describe, expect, it } from 'vitest';
import { type CachedProfile, decideCacheUse, isUsableWhileDown, newCachedProfile } from './profile-cache.ts';

const fetchedAt = '2026-11-20T12:00:00.000Z';
const at = (minutes: number) => Date.parse(fetchedAt) + minutes * 60_000;
const copy = (profile: object, asked?: string): CachedProfile =>
  newCachedProfile('p', { id: 'p', firstName: 'Ann', ...profile }, asked, fetchedAt);

describe('profile cache', () => {
  it.each<[string, CachedProfile | null, string | undefined, number, string]>([
    ['nothing stored', null, undefined, 0, 'NOT_STORED'],
    ['no expiry, no version, within 24 h', copy({}), undefined, 23 * 60, 'USE'],
    ['no expiry, after 24 h', copy({}), undefined, 24 * 60, 'EXPIRED'],
    ['expiry ahead', copy({ expiresAt: '2027-01-01T00:00:00.000Z' }), undefined, 48 * 60, 'USE'],
    ['expiry passed', copy({ expiresAt: '2026-11-20T12:10:00.000Z' }), undefined, 10, 'EXPIRED'],
    ['expiry already passed when fetched', copy({ expiresAt: '2024-12-31T23:59:59.000Z' }), undefined, 0, 'EXPIRED'],
    ['same version', copy({ version: '7' }), '7', 5, 'USE'],
    ['another version', copy({ version: '7' }), '8', 5, 'VERSION_DIFFERS'],
    ['a version where none is stored', copy({}), '8', 5, 'VERSION_DIFFERS'],
    ['no version asked for, one stored', copy({ version: '7' }), undefined, 5, 'USE'],
    ['same version, expired', copy({ version: '7', expiresAt: '2026-11-20T12:10:00.000Z' }), '7', 11, 'EXPIRED'],
    ['fetched with another version 30 s ago', copy({ version: '7' }, '8'), '8', 0.5, 'USE'],
    ['fetched with another version 60 s ago', copy({ version: '7' }, '8'), '8', 1, 'VERSION_DIFFERS'],
  ])('%s', (_, cached, asked, minutes, expected) => {
    const decision = decideCacheUse(cached, asked, at(minutes));
    expect(decision.kind === 'USE' ? 'USE' : decision.reason).toBe(expected);
  });

  it('says that the copy it uses has another version than the one asked for', () => {
    expect(decideCacheUse(copy({ version: '7' }, '8'), '8', at(0.5))).toEqual({
      kind: 'USE',
      isVersionDifferent: true,
    });
    expect(decideCacheUse(copy({ version: '7' }), '7', at(1))).toEqual({ kind: 'USE', isVersionDifferent: false });
  });

  it('lets a copy of at most 24 hours stand in while the endpoint is down', () => {
    expect(isUsableWhileDown(copy({}), at(24 * 60))).toBe(true);
    expect(isUsableWhileDown(copy({}), at(24 * 60 + 1))).toBe(false);
  });
});
