import { describe, expect, it } from 'vitest';
import { chatMessageSamples, profileSample } from '../samples.ts';
import { validate } from '../validate.ts';
import { chatHistoryResponseSchema, chatMessageFields, chatMessageSchema } from './chat-message.ts';
import { profileFeatureFields, profileFields, profileResponseSchema, profileSchema } from './profile.ts';

const read = (field: keyof typeof profileFields, value: unknown) => profileFields[field].safeParse(value);

describe('a profile', () => {
  it('has every member and feature of the reference', () => {
    expect(Object.keys(profileFields).join(' ')).toBe(
      'id gender version firstName nickname description birthdate countryCode city postalCode timeZone features personality mainPictureUrl pictures privatePictures expiresAt children pets',
    );
    expect(Object.keys(profileFeatureFields).join(' ')).toBe(
      'ethnicity height weight eyesColor hairColor hairLength maritalStatus job working interests bdsmInterests sexualInterests lookingFor sexualOrientation childrenCount wantsChildren surgeryStatus unitSystem livingWith education religion smoking bodyShape sports musicGenres',
    );
  });

  it('needs an id and a first name or nickname, and nothing else', () => {
    expect(validate(profileSchema, { id: '1', nickname: 'x' })).toEqual({
      ok: true,
      value: { id: '1', nickname: 'x' },
    });
    expect(validate(profileSchema, { id: '1' })).toMatchObject({ ok: false, problems: [{ code: 'required' }] });
    expect(validate(profileSchema, { firstName: 'x' })).toMatchObject({ ok: false, problems: [{ pointer: '/id' }] });
  });

  it('null means not set, at every level', () => {
    const nulls = Object.fromEntries(Object.keys(profileFields).map((name) => [name, null]));
    const features = Object.fromEntries(Object.keys(profileFeatureFields).map((name) => [name, null]));
    expect(validate(profileSchema, { ...nulls, id: '1', firstName: 'x', features })).toEqual({
      ok: true,
      value: { id: '1', firstName: 'x', features: {} },
    });
  });

  it('keeps unknown values of features as free text', () => {
    expect(profileFeatureFields.eyesColor.parse('SEA_GREEN')).toBe('SEA_GREEN');
    expect(profileFeatureFields.interests.parse(['KITES', 'TAILORING'])).toEqual(['KITES', 'TAILORING']);
  });

  it('takes whole numbers where text is meant', () => {
    expect(validate(profileSchema, { id: 12, version: 3, postalCode: 69001, firstName: 'x' })).toEqual({
      ok: true,
      value: { id: '12', version: '3', postalCode: '69001', firstName: 'x' },
    });
  });

  it('reads dates that exist, and cuts a date-time to its date', () => {
    expect(profileFields.birthdate.parse('1992-02-29')).toBe('1992-02-29');
    expect(profileFields.birthdate.parse('1990-05-14T00:00:00Z')).toBe('1990-05-14');
    for (const bad of ['1991-02-29', '05.04.1990', '', '1990', 1990, true]) {
      expect(read('birthdate', bad).success).toBe(false);
    }
  });

  it('reads other spellings of a birthdate that can only mean one day', () => {
    for (const other of ['14.05.1990', '1990-5-14', '1990/05/14', '1990-05-14 00:00:00', '19900514', 642_643_200_000]) {
      expect(profileFields.birthdate.parse(other)).toBe('1990-05-14');
    }
  });

  it('reads instants with any offset as UTC, and without one as UTC', () => {
    const at = (text: string) => profileFields.expiresAt.parse(text);
    expect(at('2026-01-31T18:05:00Z')).toBe('2026-01-31T18:05:00.000Z');
    expect(at('2026-01-31T18:05:00.123456+02:00')).toBe('2026-01-31T16:05:00.123Z');
    expect(at('2026-01-31T18:05:00-0530')).toBe('2026-01-31T23:35:00.000Z');
    expect(at('2026-01-31T18:05:00')).toBe('2026-01-31T18:05:00.000Z');
    for (const bad of ['yesterday', '2026-02-30T00:00:00Z', '2026-01-31', '1767225600']) {
      expect(read('expiresAt', bad).success).toBe(false);
    }
  });

  it('one unusable member does not spoil the others when they are read one by one', () => {
    const answer = { ...profileSample, gender: 'ROBOT', features: undefined, countryCode: 'France' };
    const unusable = Object.entries(answer)
      .filter(([, value]) => value !== undefined && value !== null)
      .filter(([name, value]) => !read(name as keyof typeof profileFields, value).success)
      .map(([name]) => name);
    expect(unusable).toEqual(['gender', 'countryCode']);
  });

  it('comes in an envelope', () => {
    expect(validate(profileResponseSchema, { profile: profileSample }).ok).toBe(true);
    expect(validate(profileResponseSchema, profileSample).ok).toBe(false);
  });
});

describe('a chat message', () => {
  it('needs id, sender and date, and takes every combination of the rest', () => {
    expect(Object.keys(chatMessageFields).join(' ')).toBe('id sender date text pictureUrls poke gifts sticker type');
    for (const sample of chatMessageSamples) expect(validate(chatMessageSchema, sample).ok).toBe(true);
    for (const name of ['id', 'sender', 'date']) {
      expect(validate(chatMessageSchema, { ...chatMessageSamples[0], [name]: null })).toMatchObject({
        ok: false,
        problems: [{ pointer: `/${name}`, code: 'required' }],
      });
    }
  });

  it('takes numeric ids, emits its date in UTC and leaves null members out', () => {
    const message = { id: 7, sender: 'USER', date: '2026-03-02T19:01:00+01:00', text: 'hi', gifts: null, poke: null };
    expect(validate(chatMessageSchema, message)).toEqual({
      ok: true,
      value: { id: '7', sender: 'USER', date: '2026-03-02T18:01:00.000Z', text: 'hi' },
    });
  });

  it('takes numeric ids that no JSON reader keeps to the last digit: they are not what tells messages apart', () => {
    const message = JSON.parse('{"id":1234567890123456789,"sender":"USER","date":"2026-03-02T18:01:00Z","text":"hi"}');
    expect(validate(chatMessageSchema, message)).toMatchObject({ ok: true, value: { id: '1234567890123456800' } });
    expect(validate(chatMessageSchema, { ...message, id: Number.POSITIVE_INFINITY }).ok).toBe(false);
  });

  it('refuses other senders and a history that is no list', () => {
    expect(validate(chatMessageSchema, { ...chatMessageSamples[0], sender: 'ADMIN' }).ok).toBe(false);
    expect(validate(chatHistoryResponseSchema, { messages: chatMessageSamples }).ok).toBe(true);
    expect(validate(chatHistoryResponseSchema, { messages: [] }).ok).toBe(true);
    expect(validate(chatHistoryResponseSchema, { messages: {} }).ok).toBe(false);
    expect(validate(chatHistoryResponseSchema, {}).ok).toBe(false);
  });
});
