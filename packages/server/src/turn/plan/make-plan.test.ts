import type { ReplyParameters } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import type { Gathered } from '../gather/gathered.ts';
import {
  noCapabilities,
  type PlanOptions,
  plan,
  sampleStop,
  stopDecision,
  warningCodes,
} from '../testing/plan-turn.ts';
import { SAMPLE_AT, sampleMessage, samplePersona, sampleUser } from '../testing/sample-turn.ts';
import type { Plan } from './plan.ts';

const HOURS = 60;
const talk = [sampleMessage('USER', 'hey', 40), sampleMessage('PERSONA', 'hey you', 39)];

describe('a plan', () => {
  test('the same input gives the same plan', () => {
    const parameters: ReplyParameters = { questionFrequency: 0.4, multipleMessagesPerReply: true };
    expect(plan(parameters)).toEqual(plan(parameters));
  });

  test('is plain data', () => {
    const made = plan({ profileDistance: 3 });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

describe('precedence', () => {
  test('request over project over profile over default, and the source is kept', () => {
    const settings = { replyDefaults: { personaPersonality: 'GEEKY' as const, emojis: 'RARELY' as const } };
    const persona = { ...samplePersona, personality: 'POETIC' as const };
    const gathered = { persona };
    expect(plan({ personaPersonality: 'TEASING' }, { settings, gathered }).personality).toEqual({
      value: 'TEASING',
      source: 'REQUEST',
    });
    expect(plan({}, { settings, gathered }).personality).toEqual({ value: 'GEEKY', source: 'PROJECT' });
    expect(plan({}, { gathered }).personality).toEqual({ value: 'POETIC', source: 'PROFILE' });
    expect(plan().personality).toEqual({ value: null, source: 'DEFAULT' });
    expect(plan({}, { settings }).emojis.setting).toEqual({ value: 'RARELY', source: 'PROJECT' });
    expect(plan().emojis.setting).toEqual({ value: 'SOMETIMES', source: 'DEFAULT' });
  });

  test('messageLengthMax caps the request and the default', () => {
    const settings = { messageLengthMax: 'SHORT' as const };
    expect(plan({ messageLength: 'VERY_LONG' }, { settings }).lengths.messageLength).toEqual({
      value: 'SHORT',
      source: 'CAP',
    });
    expect(plan({}, { settings }).lengths.messageLength).toEqual({ value: 'SHORT', source: 'CAP' });
    const long = plan({ messageLength: 'LONG' }).lengths;
    expect(long.total.min).toBeGreaterThan(plan({ messageLength: 'SHORT' }).lengths.total.max);
  });

  test('sexualDriveMax caps the override', () => {
    const parameters: ReplyParameters = { personaProfileOverrides: { sexualDrive: 'VERY_HIGH' } };
    expect(plan(parameters).sexualDrive).toEqual({ value: 'VERY_HIGH', source: 'REQUEST' });
    expect(plan(parameters, { settings: { sexualDriveMax: 'LOW' } }).sexualDrive).toEqual({
      value: 'LOW',
      source: 'CAP',
    });
    expect(plan({}, { settings: { sexualDriveMax: 'HIGH' } }).sexualDrive).toEqual({
      value: 'NORMAL',
      source: 'DEFAULT',
    });
  });
});

describe('kind of turn', () => {
  const answered = { history: talk };
  const waiting = { history: [sampleMessage('USER', 'hey', 1)], unansweredKeys: ['x'] };
  const old = { history: [sampleMessage('USER', 'hey', 7 * HOURS), sampleMessage('PERSONA', 'hey', 1)] };

  test.each([
    ['no engage', {}, waiting, 'REPLY'],
    ['AUTO without history', { engage: 'AUTO' }, {}, 'ICEBREAKER'],
    ['AUTO with an unanswered message', { engage: 'AUTO' }, waiting, 'REPLY'],
    ['AUTO within six hours of the last user message', { engage: 'AUTO' }, answered, 'NUDGE'],
    ['AUTO after six hours', { engage: 'AUTO' }, old, 'REVIVE'],
    ['a forced ICEBREAKER with history', { engage: 'ICEBREAKER' }, answered, 'ICEBREAKER'],
    ['a forced NUDGE after six hours', { engage: 'NUDGE' }, old, 'NUDGE'],
    ['a forced REVIVE with an unanswered message', { engage: 'REVIVE' }, waiting, 'REVIVE'],
    ['an action beside engage', { engage: 'AUTO', action: { type: 'PAUSE_CONVERSATION' } }, answered, 'PAUSE'],
  ] as const)('%s', (_, parameters, gathered, kind) => {
    expect(plan(parameters as ReplyParameters, { gathered: gathered as Partial<Gathered> }).kind).toBe(kind);
  });

  test('a stop beats everything', () => {
    const made = plan({ engage: 'AUTO', action: { type: 'PAUSE_CONVERSATION' } }, { decision: stopDecision });
    expect(made).toMatchObject({ kind: 'STOP', stop: sampleStop });
  });

  test('NUDGE without history is an icebreaker with a warning', () => {
    const made = plan({ engage: 'NUDGE' });
    expect(made.kind).toBe('ICEBREAKER');
    expect(warningCodes(made)).toContain('engage_without_history');
  });

  test('icebreakerType without engage is ignored with a warning', () => {
    const made = plan({ icebreakerType: 'NEARBY' }, { gathered: waiting });
    expect(made).toMatchObject({ kind: 'REPLY', icebreakerType: null });
    expect(warningCodes(made)).toContain('icebreaker_type_ignored');
  });

  test('special kinds are never split, degraded or asked for questions', () => {
    const parameters: ReplyParameters = {
      engage: 'ICEBREAKER',
      multipleMessagesPerReply: true,
      multipleMessagesPerReplyFrequency: 'VERY_FREQUENT',
      questionFrequency: 1,
      fluencyDegradation: 'HIGH',
    };
    for (let i = 0; i < 20; i++) {
      expect(plan(parameters, { seed: `${i}`, conversationSeed: `${i}` })).toMatchObject({
        split: { answers: 1 },
        question: { choice: 'FREE' },
        fluencyDegradation: { value: 'NONE', source: 'RULE' },
      });
    }
    expect(plan(parameters, { decision: stopDecision })).toMatchObject({
      question: { choice: 'NONE' },
      emojis: { min: 0, max: 0 },
    });
  });
});

describe('icebreakers', () => {
  const icebreaker = (parameters: ReplyParameters, gathered: Partial<Gathered> = {}, options: PlanOptions = {}): Plan =>
    plan({ engage: 'ICEBREAKER', ...parameters }, { ...options, gathered });
  const born = (birthdate: string): Partial<Gathered> => ({ user: { ...sampleUser, birthdate } });

  test.each([
    ['seven years younger', {}, born('1999-03-02'), 'MUCH_YOUNGER'],
    ['seven years older', {}, born('1985-03-02'), 'MUCH_OLDER'],
    ['six years older', {}, born('1986-03-03'), 'GENERIC'],
    ['10 km away', { profileDistance: 10 }, {}, 'NEARBY'],
    ['11 km away', { profileDistance: 11 }, {}, 'GENERIC'],
    ['no photo', {}, { user: { ...sampleUser, mainPictureUrl: undefined } }, 'NO_PHOTO'],
    [
      'an empty profile',
      {},
      { user: { id: 'u', firstName: 'T', mainPictureUrl: 'https://x.example' } },
      'MISSING_DETAIL',
    ],
    ['an ordinary profile', {}, {}, 'GENERIC'],
  ] as const)('AUTO with %s', (_, parameters, gathered, type) => {
    expect(icebreaker(parameters, gathered as Partial<Gathered>).icebreakerType?.value).toBe(type);
  });

  test('10 miles are not nearby, 6 are', () => {
    const user = { ...sampleUser, features: { ...sampleUser.features, unitSystem: 'IMPERIAL' } };
    expect(icebreaker({ profileDistance: 10 }, { user }).icebreakerType?.value).toBe('GENERIC');
    expect(icebreaker({ profileDistance: 6 }, { user })).toMatchObject({
      icebreakerType: { value: 'NEARBY' },
      distance: { value: 6, unit: 'mi' },
    });
  });

  test('a forced type stays forced', () => {
    expect(icebreaker({ icebreakerType: 'JUST_JOINED' }).icebreakerType).toEqual({
      value: 'JUST_JOINED',
      source: 'REQUEST',
    });
  });

  test('EROTIC where sexual text is not allowed becomes GENERIC', () => {
    const made = icebreaker({ icebreakerType: 'EROTIC' }, {}, { capabilities: noCapabilities });
    expect(made.icebreakerType).toEqual({ value: 'GENERIC', source: 'RULE' });
    expect(warningCodes(made)).toContain('icebreaker_erotic_not_allowed');
    expect(icebreaker({ icebreakerType: 'EROTIC' }).icebreakerType?.value).toBe('EROTIC');
  });

  test('PHOTO_COMMENT without a picture that was looked at becomes AUTO', () => {
    const made = icebreaker({ icebreakerType: 'PHOTO_COMMENT', profileDistance: 2 });
    expect(made.icebreakerType).toEqual({ value: 'NEARBY', source: 'RULE' });
    expect(warningCodes(made)).toContain('icebreaker_photo_not_seen');
  });
});

describe('what the model cannot do', () => {
  test('a meeting policy is ignored with a warning', () => {
    const made = plan({ meetingPolicy: 'CHAT_ONLY' }, { capabilities: noCapabilities });
    expect(made.meetingPolicy).toEqual({ value: 'DEFAULT_MODE', source: 'MODEL' });
    expect(warningCodes(made)).toContain('meeting_policy_ignored');
    expect(plan({ meetingPolicy: 'CHAT_ONLY' }).meetingPolicy).toEqual({ value: 'CHAT_ONLY', source: 'REQUEST' });
  });

  test('vision and pictures are named in warnings', () => {
    const parameters: ReplyParameters = {
      vision: { sharedPicturesAnalysis: true },
      shareablePictures: [{ id: '1', url: 'https://x.example/1.jpg' }],
    };
    const unsupported = plan(parameters, { capabilities: noCapabilities }).warnings.map(({ message }) => message);
    expect(unsupported).toContain('The chat model cannot use vision; it is ignored.');
    expect(unsupported).toContain('The chat model cannot use shareablePictures; it is ignored.');
  });

  test('what is asked for and does not exist yet is named, and nothing else is', () => {
    const named = (parameters: ReplyParameters): string[] =>
      plan(parameters).warnings.flatMap(({ code, message }) =>
        code === 'parameter_not_available' ? [message.split(' ')[0]!] : [],
      );
    expect(named({ action: { type: 'PAUSE_CONVERSATION', pauseConversation: { duration: 60 } } })).toEqual([]);
    const guardrails: ReplyParameters['guardrails'] = {
      maliciousContent: true,
      unknownLanguage: true,
      aiSuspicion: true,
      aiSuspicionOptionSet: { banDurations: [3600] },
    };
    expect(named({ guardrails })).toEqual([]);
    expect(named({ guardrails, disableSafetyFeatures: true })).toEqual([]);
    expect(
      named({
        fluencyDegradation: 'NONE',
        action: { type: 'PAUSE_CONVERSATION' },
        guardrails: {
          maliciousContent: false,
          unknownLanguage: false,
          aiSuspicion: true,
          aiSuspicionOptionSet: { answer: true, banDurations: [3600] },
          messageRepetition: true,
        },
      }),
    ).toEqual([]);
  });

  test('a model that is not marked gets no sexual text, and who asked for it is told', () => {
    const made = plan({ enableSexualTextContent: true }, { capabilities: noCapabilities });
    expect(made.sexualText).toEqual({ allowed: false, failedConditions: ['MODEL_NOT_MARKED'] });
    expect(made.sexualDrive).toEqual({ value: 'NONE', source: 'RULE' });
    expect(warningCodes(made)).toContain('sexual_text_withheld');
    expect(warningCodes(plan({}, { capabilities: noCapabilities }))).not.toContain('sexual_text_withheld');
  });

  test('a persona without sexual drive gets no sexual text, whoever said so', () => {
    const none = { allowed: false, failedConditions: ['SEXUAL_DRIVE_NONE'] };
    const asked = plan({ personaProfileOverrides: { sexualDrive: 'NONE' } });
    expect(asked).toMatchObject({ sexualText: none, sexualDrive: { value: 'NONE', source: 'REQUEST' } });
    const set = plan({}, { settings: { replyDefaults: { personaProfileOverrides: { sexualDrive: 'NONE' } } } });
    expect(set).toMatchObject({ sexualText: none, sexualDrive: { value: 'NONE', source: 'PROJECT' } });
    const capped = plan(
      { enableSexualTextContent: true, personaProfileOverrides: { sexualDrive: 'HIGH' } },
      { settings: { sexualDriveMax: 'NONE' } },
    );
    expect(capped).toMatchObject({ sexualText: none, sexualDrive: { value: 'NONE', source: 'CAP' } });
    expect(warningCodes(capped)).toContain('sexual_text_withheld');
    const low = plan({ personaProfileOverrides: { sexualDrive: 'HIGH' } }, { settings: { sexualDriveMax: 'LOW' } });
    expect(low).toMatchObject({ sexualText: { allowed: true }, sexualDrive: { value: 'LOW' } });
  });

  test('a ruling of the guard is never softened', () => {
    const made = plan({ enableSexualTextContent: true }, { decision: stopDecision });
    expect(made.sexualText).toEqual({ allowed: false, failedConditions: ['AGE_SUSPECTED'] });
  });
});

describe('language', () => {
  test('the reply and its disclosure are in the language asked for, whoever writes', () => {
    for (const usesSandbox of [true, false]) {
      const made = plan({}, { request: { language: 'ZU_ZA' }, gathered: { lastDisclosureAt: null }, usesSandbox });
      expect(made).toMatchObject({
        writtenLanguage: 'ZU_ZA',
        disclosure: { language: 'ZU_ZA', reason: 'FIRST_ANSWER' },
      });
    }
  });

  test('the additional language is written where the user confidently writes it', () => {
    const made = (isAdditionalSpoken: boolean) =>
      plan({}, { request: { additionalLanguages: ['FR'] }, isAdditionalSpoken });
    expect(made(false)).toMatchObject({ language: { value: 'EN' }, writtenLanguage: 'EN', additionalLanguage: 'FR' });
    expect(made(true)).toMatchObject({ language: { value: 'EN' }, writtenLanguage: 'FR' });
    expect(plan({}, { request: { additionalLanguages: ['EN'] } }).additionalLanguage).toBeNull();
  });

  test('Japanese counts characters', () => {
    expect(plan({}, { request: { language: 'JA' } }).lengths.unit).toBe('CHARACTERS');
  });
});

describe('local time', () => {
  const at = (timeZone: string | undefined, instant = SAMPLE_AT): Plan =>
    plan({}, { gathered: { at: instant, persona: { ...samplePersona, timeZone } } });

  test.each([
    ['Europe/Paris', '2026-11-20T18:05', 'Friday', 'EVENING'],
    ['Asia/Tokyo', '2026-11-21T02:05', 'Saturday', 'NIGHT'],
    ['America/Los_Angeles', '2026-11-20T09:05', 'Friday', 'MORNING'],
    ['Asia/Kolkata', '2026-11-20T22:35', 'Friday', 'NIGHT'],
    ['America/New_York', '2026-11-20T12:05', 'Friday', 'MIDDAY'],
  ])("%s is the persona's clock", (timeZone, local, weekday, partOfDay) => {
    expect(at(timeZone).localTime).toEqual({ timeZone, local, weekday, partOfDay });
  });

  test('midnight is 00, and daylight saving is kept', () => {
    expect(at('Europe/Paris', '2026-07-01T22:00:00.000Z').localTime.local).toBe('2026-07-02T00:00');
  });

  test('without a zone it is UTC; gather has said so, and it is not said twice', () => {
    expect(at(undefined).localTime).toMatchObject({ timeZone: 'UTC', local: '2026-11-20T17:05' });
    expect(warningCodes(at(undefined))).toEqual([]);
    expect(warningCodes(at('Mars/X'))).toContain('persona_time_zone_unknown');
  });
});
