import { describe, expect, it } from 'vitest';
import { readProfile } from './profile.ts';

const now = '2026-11-20T12:00:00.000Z';
const read = (profile: object, body = JSON.stringify({ profile: { id: 'p', firstName: 'Ann', ...profile } })) => {
  const reading = readProfile(Buffer.from(body), 'p', 'persona', now);
  if (!reading.ok) throw new Error(reading.code);
  return { ...reading, codes: reading.warnings.map(({ code }) => code) };
};
const refusal = (body: string | Buffer) => readProfile(Buffer.from(body), 'p', 'user', now);

describe('profile', () => {
  it('takes the documented example whole', () => {
    const example = {
      gender: 'MAN',
      version: '2025-04-28T13:27:32Z',
      nickname: 'john.doe',
      description: 'Hi',
      birthdate: '1990-05-15',
      countryCode: 'FR',
      city: 'Paris',
      postalCode: '75001',
      timeZone: 'Europe/Paris',
      expiresAt: '2027-12-31T23:59:59Z',
      features: { height: 165, weight: 60.5, eyesColor: 'BROWN', interests: [], lookingFor: ['WOMAN'] },
      mainPictureUrl: 'https://example.com/a.jpg',
      pictures: ['https://example.com/b.jpg'],
    };
    const { profile, codes } = read(example);
    expect(profile).toEqual({ id: 'p', firstName: 'Ann', ...example, expiresAt: '2027-12-31T23:59:59.000Z' });
    expect(codes).toEqual([]);
  });

  it('drops unusable members and names them without their values', () => {
    const { profile, warnings } = read({
      gender: 'ROBOT-7',
      features: { height: 'tall-7', job: 'Baker', working: 'yes-7' },
      personality: 'GRUMPY-7',
      timeZone: 'Mars/Base-7',
      countryCode: 'QQ',
      pets: [{ name: 'Rex', sex: null }, 'cat-7'],
    });
    expect(profile).toEqual({ id: 'p', firstName: 'Ann', features: { job: 'Baker' }, pets: [{ name: 'Rex' }] });
    expect(warnings).toHaveLength(1);
    const { code, message } = warnings[0]!;
    expect(code).toBe('profile_member_unusable');
    for (const field of ['gender', 'features.height', 'features.working', 'personality', 'timeZone', 'pets']) {
      expect(message).toContain(field);
    }
    expect(message).not.toMatch(/-7|QQ/);
  });

  it('keeps unknown values of features as free text and skips what is not set', () => {
    const { profile, codes } = read({
      features: { eyesColor: 'like the sea', religion: null },
      city: '',
      nickname: null,
    });
    expect(profile.features).toEqual({ eyesColor: 'like the sea' });
    expect(codes).toEqual([]);
  });

  it('uses city and postal code only with a country', () => {
    expect(read({ city: 'Paris', postalCode: 75001 }).profile).toEqual({ id: 'p', firstName: 'Ann' });
    expect(read({ city: 'Paris' }).codes).toEqual(['profile_country_missing']);
    expect(read({ city: 'Paris', countryCode: 'fr' }).profile).toMatchObject({ city: 'Paris', countryCode: 'FR' });
  });

  it('ignores pictures that are not https with a warning', () => {
    const { profile, codes } = read({
      mainPictureUrl: 'http://example.com/a.jpg',
      pictures: ['https://example.com/b.jpg', 'javascript:alert(1)', '/relative.jpg'],
    });
    expect(profile.mainPictureUrl).toBeUndefined();
    expect(profile.pictures).toEqual(['https://example.com/b.jpg']);
    expect(codes).toEqual(['picture_not_https']);
  });

  it.each(['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'US/Eastern'])('knows the time zone %s', (timeZone) => {
    expect(read({ timeZone }).profile.timeZone).toBe(timeZone);
  });

  it('refuses offsets as time zones, and birthdates that are placeholders', () => {
    expect(read({ timeZone: '+02:00' }).profile.timeZone).toBeUndefined();
    expect(read({ birthdate: '1900-01-01' }).profile.birthdate).toBeUndefined();
  });

  it.each([
    ['14/05/2012', '2012-05-14'],
    ['2012-05-14 00:00:00', '2012-05-14'],
    ['2012-5-4', '2012-05-04'],
    [20_120_514, '2012-05-14'],
    [1_336_953_600_000, '2012-05-14'],
  ])('reads the birthdate %j', (birthdate, date) => {
    const reading = read({ birthdate });
    expect(reading).toMatchObject({ profile: { birthdate: date }, unreadableBirthdate: null, codes: [] });
  });

  it.each([
    ['05/04/2012', 2012],
    ['2012', 2012],
    [2012, 2012],
    ['14 mai 2012', 2012],
    ['2012-13-45', 2012],
    ['14/05/12', null],
    [1_336_953_600, null],
    ['0000-00-00', null],
    ['1900-01-01', null],
    ['2012 or 2013', null],
    [{ year: 2012 }, null],
    [true, null],
    ['x2012'.repeat(50), null],
  ])('remembers that a birthdate was given which cannot be read: %j', (birthdate, year) => {
    const { profile, unreadableBirthdate, warnings } = read({ birthdate });
    expect(profile).toEqual({ id: 'p', firstName: 'Ann' });
    expect(unreadableBirthdate).toEqual({ year });
    expect(warnings.map(({ code }) => code)).toEqual(['birthdate_unreadable']);
    expect(warnings[0]!.message).not.toMatch(/2012|05\/04/);
  });

  it.each([null, '', '  '])('takes %j for no birthdate', (birthdate) => {
    expect(read({ birthdate })).toMatchObject({ unreadableBirthdate: null, codes: [] });
  });

  it('says when the profile had expired before it arrived', () => {
    expect(read({ expiresAt: '2024-12-31T23:59:59Z' }).codes).toEqual(['profile_already_expired']);
  });

  it('accepts a number where the id was meant as text', () => {
    const body = Buffer.from('{"profile":{"id":1234,"nickname":"x"}}');
    expect(readProfile(body, '1234', 'user', now)).toMatchObject({ ok: true, profile: { id: '1234' } });
  });

  it('reads a body with byte order mark, and one that is not UTF-8 with a warning', () => {
    expect(read({}, '\ufeff{"profile":{"id":"p","firstName":"Ann"}}').codes).toEqual([]);
    const latin = Buffer.from('{"profile":{"id":"p","firstName":"Ren\u00e9"}}', 'latin1');
    expect(readProfile(latin, 'p', 'user', now)).toMatchObject({ ok: true, warnings: [{ code: 'response_not_utf8' }] });
  });

  it.each([
    ['<html>down</html>', 'profile_not_json', true],
    ['', 'profile_not_json', true],
    ['[]', 'profile_missing', false],
    ['{"id":"p","firstName":"Ann"}', 'profile_missing', false],
    ['{"profile":{"id":"q","firstName":"Ann"}}', 'profile_id_differs', false],
    ['{"profile":{"firstName":"Ann"}}', 'profile_id_differs', false],
    ['{"profile":{"id":"p","firstName":"  "}}', 'profile_name_missing', false],
    ['{"profile":{"__proto__":{"id":"p","firstName":"Ann"}}}', 'profile_id_differs', false],
  ])('is an error without what is indispensable: %s', (body, code, retryable) => {
    expect(refusal(body)).toMatchObject({ ok: false, code, retryable });
  });
});
