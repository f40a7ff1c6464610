import { describe, expect, it } from 'vitest';
import { validate } from '../validate.ts';
import { buildEnqueueRequestSchema, enqueueRequestSchema } from './enqueue-request.ts';

const minimal = { userProfileId: '1', personaProfileId: '2', language: 'EN' };

/** A body with one more member, given by its JSON pointer. */
function bodyWith(pointer: string, value: unknown): Record<string, unknown> {
  const body: Record<string, unknown> = structuredClone(minimal);
  const names = pointer.split('/').slice(1);
  let place = body;
  for (const name of names.slice(0, -1)) {
    place[name] ??= {};
    place = place[name] as Record<string, unknown>;
  }
  place[names.at(-1)!] = value;
  return body;
}

/** What a member became after parsing, or the code it was refused with. */
function read(pointer: string, value: unknown): { value: unknown } | { code: string; at: string } {
  const result = validate(enqueueRequestSchema, bodyWith(pointer, value));
  if (!result.ok) return { code: result.problems[0]!.code, at: result.problems[0]!.pointer };
  let place: unknown = result.value;
  for (const name of pointer.split('/').slice(1)) place = (place as Record<string, unknown> | undefined)?.[name];
  return { value: place };
}

const text = (length: number) => 'x'.repeat(length);
const picture = (change: object) => [{ id: 'i', url: 'https://cdn.example/1.jpg', caption: 'c', ...change }];
const guardrailNames = [
  'maliciousContent',
  'aiSuspicion',
  'underageDetection',
  'unknownLanguage',
  'messageRepetition',
  'prohibitedIllegalContent',
  'dangerousDrugUse',
];

/** Every member: values that pass unchanged, and values that are refused with a code. */
const members: Record<string, { good: unknown[]; bad: [unknown, string][] }> = {
  '/userProfileId': {
    good: ['1', text(255), 'é😀'],
    bad: [
      ['', 'too_short'],
      [text(256), 'too_long'],
      [1, 'wrong_type'],
      ['a\u0000b', 'invalid_format'],
    ],
  },
  '/personaProfileId': {
    good: ['1', text(255)],
    bad: [
      ['', 'too_short'],
      [text(256), 'too_long'],
      [true, 'wrong_type'],
      ['\u0000', 'invalid_format'],
    ],
  },
  '/language': {
    good: ['EN', 'ES_LATAM', 'GA_IE'],
    bad: [
      ['XX', 'not_allowed'],
      ['en', 'not_allowed'],
      ['', 'not_allowed'],
    ],
  },
  '/additionalLanguages': {
    good: [['FR']],
    bad: [
      [['FR', 'DE'], 'too_many_items'],
      ['FR', 'wrong_type'],
      [['XX'], 'not_allowed'],
      [[null], 'not_allowed'],
    ],
  },
  '/userProfileVersion': {
    good: ['', 'v1', text(255)],
    bad: [
      [text(256), 'too_long'],
      [1, 'wrong_type'],
      ['\u0000', 'invalid_format'],
    ],
  },
  '/personaProfileVersion': {
    good: ['v1', text(255)],
    bad: [
      [text(256), 'too_long'],
      [{}, 'wrong_type'],
    ],
  },
  '/tags': {
    good: [{}, { a: 1, b: { c: [null] } }],
    bad: [
      [[], 'wrong_type'],
      ['x', 'wrong_type'],
      [{ a: text(16_384) }, 'too_long'],
    ],
  },
  '/testMode': {
    good: [true, false],
    bad: [
      ['true', 'wrong_type'],
      [1, 'wrong_type'],
    ],
  },
  '/replyParameters': {
    good: [{}],
    bad: [
      ['x', 'wrong_type'],
      [[], 'wrong_type'],
    ],
  },
  '/replyParameters/chatModel': {
    good: ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro'],
    bad: [
      ['gpt', 'not_allowed'],
      [1, 'not_allowed'],
    ],
  },
  '/replyParameters/bufferSeconds': {
    good: [0, 180],
    bad: [
      [-1, 'out_of_range'],
      [181, 'out_of_range'],
      ['181', 'out_of_range'],
      [1.5, 'invalid_format'],
      ['', 'invalid_format'],
      ['1e1', 'invalid_format'],
      [' 5', 'invalid_format'],
      [true, 'wrong_type'],
      [[], 'wrong_type'],
    ],
  },
  '/replyParameters/maxProcessingTimeSeconds': {
    good: [300, 86_400],
    bad: [
      [299, 'out_of_range'],
      [86_401, 'out_of_range'],
      ['299', 'out_of_range'],
      ['99999999999', 'invalid_format'],
      [{}, 'wrong_type'],
    ],
  },
  '/replyParameters/sentenceLength': {
    good: ['SHORT', 'REGULAR', 'LONG'],
    bad: [
      ['VERY_LONG', 'not_allowed'],
      [1, 'not_allowed'],
    ],
  },
  '/replyParameters/messageLength': {
    good: ['SHORT', 'REGULAR', 'LONG', 'VERY_LONG'],
    bad: [['short', 'not_allowed']],
  },
  '/replyParameters/personaPersonality': { good: ['SUPPORTIVE', 'PASSIONNATE'], bad: [['NICE', 'not_allowed']] },
  '/replyParameters/shareablePictures': {
    good: [
      [],
      picture({}),
      picture({ id: text(128), url: text(2048), caption: text(100) }),
      Array.from({ length: 100 }, () => picture({})[0]),
    ],
    bad: [
      [picture({ id: '' }), 'too_short'],
      [picture({ id: text(129) }), 'too_long'],
      [picture({ url: '' }), 'too_short'],
      [picture({ url: text(2049) }), 'too_long'],
      [picture({ caption: '' }), 'too_short'],
      [picture({ caption: text(101) }), 'too_long'],
      [picture({ id: null }), 'required'],
      [[{ id: 'i' }], 'required'],
      [[null], 'wrong_type'],
      [Array.from({ length: 101 }, () => picture({})[0]), 'too_many_items'],
    ],
  },
  '/replyParameters/profileDistance': {
    good: [0, 12.5, 123],
    bad: [
      [-0.1, 'out_of_range'],
      ['1', 'wrong_type'],
    ],
  },
  '/replyParameters/emojis': { good: ['FREQUENT', 'SOMETIMES', 'RARELY', 'NEVER'], bad: [['ALWAYS', 'not_allowed']] },
  '/replyParameters/fluencyDegradation': { good: ['LOW', 'MEDIUM', 'HIGH', 'NONE'], bad: [['MAX', 'not_allowed']] },
  '/replyParameters/multipleMessagesPerReplyFrequency': {
    good: ['VERY_FREQUENT', 'FREQUENT', 'OCCASIONAL', 'RARE'],
    bad: [['NEVER', 'not_allowed']],
  },
  '/replyParameters/questionFrequency': {
    good: [0, 0.5, 1],
    bad: [
      [-0.01, 'out_of_range'],
      [1.01, 'out_of_range'],
      ['0.5', 'wrong_type'],
    ],
  },
  '/replyParameters/replyTypingDelay': { good: ['INSTANT', 'FAST', 'NORMAL'], bad: [['SLOW', 'not_allowed']] },
  '/replyParameters/icebreakerType': { good: ['AUTO', 'PHOTO_COMMENT'], bad: [['JOKE', 'not_allowed']] },
  '/replyParameters/engage': {
    good: ['AUTO', 'ICEBREAKER', 'NUDGE', 'REVIVE'],
    bad: [
      ['YES', 'not_allowed'],
      [true, 'not_allowed'],
    ],
  },
  '/replyParameters/guardrails': {
    good: [{}],
    bad: [
      [[], 'wrong_type'],
      [true, 'wrong_type'],
    ],
  },
  '/replyParameters/personaProfileOverrides': {
    good: [{}, { sexualDrive: 'NONE' }],
    bad: [
      [{ sexualDrive: 'MAX' }, 'not_allowed'],
      ['x', 'wrong_type'],
    ],
  },
  '/replyParameters/vision': { good: [{}], bad: [[true, 'wrong_type']] },
  '/replyParameters/action': {
    good: [{ type: 'PAUSE_CONVERSATION' }],
    bad: [
      [{}, 'required'],
      [{ type: 'STOP' }, 'not_allowed'],
      ['PAUSE_CONVERSATION', 'wrong_type'],
    ],
  },
  '/replyParameters/postProcessing': {
    good: [{}, { greekRewrite: true }],
    bad: [[{ greekRewrite: 'x' }, 'wrong_type']],
  },
  '/replyParameters/meetingPolicy': {
    good: ['DEFAULT_MODE', 'DEFERRED_MEETING', 'CHAT_ONLY'],
    bad: [['NEVER', 'not_allowed']],
  },
};
for (const name of [
  'enableSexualTextContent',
  'fixedResponseLength',
  'generatePersonality',
  'multipleMessagesPerReply',
  'disableSafetyFeatures',
  'preventAggressiveTone',
  'fictionalDisclosure',
]) {
  members[`/replyParameters/${name}`] = {
    good: [true, false],
    bad: [
      ['true', 'wrong_type'],
      [0, 'wrong_type'],
    ],
  };
}
for (const name of [
  'userProfilePictureAnalysis',
  'personaProfilePictureAnalysis',
  'sharedPicturesAnalysis',
  'shareablePicturesAnalysis',
]) {
  members[`/replyParameters/vision/${name}`] = { good: [true, false], bad: [['true', 'wrong_type']] };
}
for (const name of guardrailNames) {
  members[`/replyParameters/guardrails/${name}`] = { good: [true, false], bad: [['on', 'wrong_type']] };
  members[`/replyParameters/guardrails/${name}OptionSet`] = { good: [{}], bad: [[true, 'wrong_type']] };
  members[`/replyParameters/guardrails/${name}OptionSet/answer`] = { good: [true, false], bad: [[1, 'wrong_type']] };
  members[`/replyParameters/guardrails/${name}OptionSet/banDurations`] = {
    good: [[], [1], [31_536_000], Array.from({ length: 20 }, () => 60)],
    bad: [
      [[0], 'out_of_range'],
      [[31_536_001], 'out_of_range'],
      [[1.5], 'wrong_type'],
      [['60'], 'wrong_type'],
      [[null], 'wrong_type'],
      [60, 'wrong_type'],
      [Array.from({ length: 21 }, () => 60), 'too_many_items'],
    ],
  };
}

describe('every member of an enqueue', () => {
  for (const [pointer, { good, bad }] of Object.entries(members)) {
    it(`${pointer} takes its whole range and refuses one step beyond and other types`, () => {
      for (const value of good) expect(read(pointer, value)).toEqual({ value });
      for (const [value, code] of bad) {
        const refused = read(pointer, value);
        expect(refused).toMatchObject({ code });
        expect((refused as { at: string }).at.startsWith(pointer)).toBe(true);
      }
    });
  }

  it('null means not set, for every optional member at every level, and is absent after parsing', () => {
    for (const pointer of Object.keys(members)) {
      const refused = ['/userProfileId', '/personaProfileId', '/language'].includes(pointer);
      const expected = refused ? { code: 'required', at: pointer } : { value: undefined };
      expect(read(pointer, null), pointer).toEqual(expected);
    }
    const parsed = validate(enqueueRequestSchema, {
      ...minimal,
      tags: null,
      replyParameters: { vision: { sharedPicturesAnalysis: null }, emojis: null },
    });
    expect(parsed).toEqual({ ok: true, value: { ...minimal, replyParameters: { vision: {} } } });
  });

  it('action.pauseConversation.duration is 1 to 43,200 whole seconds', () => {
    const action = (duration: unknown) =>
      read('/replyParameters/action', { type: 'PAUSE_CONVERSATION', pauseConversation: { duration } });
    for (const duration of [1, 43_200])
      expect(action(duration)).toMatchObject({ value: { pauseConversation: { duration } } });
    for (const duration of [0, 43_201]) expect(action(duration)).toMatchObject({ code: 'out_of_range' });
    expect(action(1.5)).toMatchObject({ code: 'wrong_type' });
    expect(action('60')).toMatchObject({ code: 'wrong_type' });
    expect(action(null)).toEqual({ value: { type: 'PAUSE_CONVERSATION', pauseConversation: {} } });
  });
});

describe('leniencies of an enqueue', () => {
  it('numeric strings become numbers', () => {
    expect(read('/replyParameters/bufferSeconds', '180')).toEqual({ value: 180 });
    expect(read('/replyParameters/maxProcessingTimeSeconds', '0300')).toEqual({ value: 300 });
  });

  it('aliases are accepted and the canonical spelling is emitted', () => {
    expect(read('/language', 'EN_UK')).toEqual({ value: 'EN_GB' });
    expect(read('/additionalLanguages', ['EN_UK'])).toEqual({ value: ['EN_GB'] });
    expect(read('/replyParameters/personaPersonality', 'PASSIONATE')).toEqual({ value: 'PASSIONNATE' });
  });

  it('an empty list of additional languages is not set', () => {
    expect(validate(enqueueRequestSchema, { ...minimal, additionalLanguages: [] })).toEqual({
      ok: true,
      value: minimal,
    });
  });

  it('nothing is filled in', () => {
    expect(validate(enqueueRequestSchema, minimal)).toEqual({ ok: true, value: minimal });
  });

  it('unknown members are ignored', () => {
    const body = { ...minimal, buffer: 5, replyParameters: { emoji: 'NEVER', emojis: 'NEVER' } };
    expect(validate(enqueueRequestSchema, body)).toEqual({
      ok: true,
      value: { ...minimal, replyParameters: { emojis: 'NEVER' } },
    });
  });

  it('tags come back untouched, nulls included, up to 16 KiB of UTF-8', () => {
    const tags = { a: null, b: [null, { c: null }], d: 'é' };
    expect(read('/tags', tags)).toEqual({ value: tags });
    expect(read('/tags', { a: text(16_384 - 8) })).toMatchObject({ value: {} });
    expect(read('/tags', { a: text(16_384 - 7) })).toMatchObject({ code: 'too_long' });
    expect(read('/tags', { a: '€'.repeat(5459) })).toMatchObject({ code: 'too_long' });
  });

  it('tags with a number that would come back altered are refused, and the place is named', () => {
    for (const number of ['1234567890123456789', '-9007199254740992', '1e400']) {
      const tags = JSON.parse(`{"shop":1,"order":{"ids":[7,${number}]}}`);
      expect(validate(enqueueRequestSchema, { ...minimal, tags }), number).toMatchObject({
        ok: false,
        problems: [{ pointer: '/tags/order/ids/1', code: 'out_of_range' }],
      });
    }
    const kept = { most: 9_007_199_254_740_991, half: 0.5, text: '1234567890123456789' };
    expect(read('/tags', kept)).toEqual({ value: kept });
    const deep = JSON.parse(`{"a":${'['.repeat(1_000)}1e20${']'.repeat(1_000)}}`);
    expect(read('/tags', deep)).toEqual({ code: 'out_of_range', at: `/tags/a${'/0'.repeat(9)}` });
  });

  it('tags keep a member of any name', () => {
    const tags = JSON.parse('{"__proto__":{"a":1},"constructor":2,"in":{"__proto__":3}}');
    const parsed = validate(enqueueRequestSchema, { ...minimal, tags });
    expect(parsed.ok && JSON.stringify(parsed.value.tags)).toBe(JSON.stringify(tags));
  });

  it('tags nested beyond any stack are refused and break nothing', () => {
    const body = JSON.parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(read('/tags', body)).toMatchObject({ code: 'too_long' });
    expect(read('/unknown', body)).toEqual({ value: undefined });
  });

  it('the operator may add chat models', () => {
    const schema = buildEnqueueRequestSchema({ chatModels: ['dating-smart-1', 'mine'] });
    const parse = (chatModel: string) => validate(schema, { ...minimal, replyParameters: { chatModel } });
    expect(parse('mine').ok).toBe(true);
    expect(parse('chat-2-pro')).toMatchObject({
      ok: false,
      problems: [{ code: 'not_allowed', message: 'Must be one of dating-smart-1, mine.' }],
    });
  });
});
