import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, passASecond } from './path-under-test.ts';

let path: PathUnderTest;
beforeAll(async () => {
  path = await openPath();
});
afterAll(() => path?.stop());

const canary = 'CANARY7f3a';
const long = canary.padEnd(3_000, 'x');
const valid = { userProfileId: 'user-tom', personaProfileId: 'persona-nora', language: 'EN' };
const url = '/cs/v1/content_creation/conversations/enqueue';

interface Problem {
  status: number;
  code: string;
  detail: string;
  requestId: string;
  errors?: { pointer: string; code: string; message: string }[];
}

async function post(body: unknown, authorization: string | null = `Bearer ${path.platform.accessKey}`) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (authorization !== null) headers.authorization = authorization;
  const response = await fetch(`${path.apiUrl}${url}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    problem: (text ? JSON.parse(text) : {}) as Problem,
  };
}

const parameter = (name: string, value: unknown) => ({ ...valid, replyParameters: { [name]: value } });
const guardrail = (name: string, value: unknown) => parameter('guardrails', { [name]: value });
const picture = (more: object) =>
  parameter('shareablePictures', [{ id: 'a', url: 'https://x.example/a.jpg', ...more }]);

describe('each invalid member', () => {
  it.each<[pointer: string, code: string, body: unknown]>([
    ['/userProfileId', 'required', { ...valid, userProfileId: undefined }],
    ['/userProfileId', 'required', { ...valid, userProfileId: null }],
    ['/userProfileId', 'wrong_type', { ...valid, userProfileId: 1234 }],
    ['/userProfileId', 'too_short', { ...valid, userProfileId: '' }],
    ['/userProfileId', 'too_long', { ...valid, userProfileId: long.slice(0, 256) }],
    ['/userProfileId', 'invalid_format', { ...valid, userProfileId: `${canary}\u0000` }],
    ['/personaProfileId', 'required', { ...valid, personaProfileId: undefined }],
    ['/personaProfileId', 'too_long', { ...valid, personaProfileId: long.slice(0, 256) }],
    ['/language', 'required', { ...valid, language: undefined }],
    ['/language', 'not_allowed', { ...valid, language: canary }],
    ['/language', 'not_allowed', { ...valid, language: 'en' }],
    ['/additionalLanguages', 'wrong_type', { ...valid, additionalLanguages: canary }],
    ['/additionalLanguages', 'too_many_items', { ...valid, additionalLanguages: ['FR', 'DE'] }],
    ['/additionalLanguages/0', 'not_allowed', { ...valid, additionalLanguages: [canary] }],
    ['/userProfileVersion', 'too_long', { ...valid, userProfileVersion: long.slice(0, 256) }],
    ['/personaProfileVersion', 'wrong_type', { ...valid, personaProfileVersion: 17 }],
    ['/tags', 'wrong_type', { ...valid, tags: [canary] }],
    ['/tags', 'too_long', { ...valid, tags: { text: canary.padEnd(16_400, 'x') } }],
    ['/tags/orders/1', 'out_of_range', { ...valid, tags: { orders: [1, 2 ** 53] } }],
    ['/testMode', 'wrong_type', { ...valid, testMode: canary }],
    ['/replyParameters', 'wrong_type', { ...valid, replyParameters: canary }],
    ['/replyParameters/chatModel', 'not_allowed', parameter('chatModel', canary)],
    ['/replyParameters/bufferSeconds', 'out_of_range', parameter('bufferSeconds', 181)],
    ['/replyParameters/bufferSeconds', 'out_of_range', parameter('bufferSeconds', -1)],
    ['/replyParameters/bufferSeconds', 'invalid_format', parameter('bufferSeconds', canary)],
    ['/replyParameters/bufferSeconds', 'invalid_format', parameter('bufferSeconds', 1.5)],
    ['/replyParameters/maxProcessingTimeSeconds', 'out_of_range', parameter('maxProcessingTimeSeconds', 299)],
    ['/replyParameters/maxProcessingTimeSeconds', 'out_of_range', parameter('maxProcessingTimeSeconds', '86401')],
    ['/replyParameters/enableSexualTextContent', 'wrong_type', parameter('enableSexualTextContent', canary)],
    ['/replyParameters/fixedResponseLength', 'wrong_type', parameter('fixedResponseLength', 1)],
    ['/replyParameters/sentenceLength', 'not_allowed', parameter('sentenceLength', 'VERY_LONG')],
    ['/replyParameters/messageLength', 'not_allowed', parameter('messageLength', canary)],
    ['/replyParameters/personaPersonality', 'not_allowed', parameter('personaPersonality', canary)],
    ['/replyParameters/generatePersonality', 'wrong_type', parameter('generatePersonality', canary)],
    [
      '/replyParameters/shareablePictures',
      'too_many_items',
      parameter(
        'shareablePictures',
        Array.from({ length: 101 }, (_, id) => ({ id: `${id}`, url: 'https://x.example/a.jpg' })),
      ),
    ],
    ['/replyParameters/shareablePictures/0/id', 'too_long', picture({ id: long.slice(0, 129) })],
    ['/replyParameters/shareablePictures/0/url', 'too_long', picture({ url: `https://x.example/${long}` })],
    ['/replyParameters/shareablePictures/0/caption', 'too_long', picture({ caption: long.slice(0, 101) })],
    ['/replyParameters/profileDistance', 'out_of_range', parameter('profileDistance', -0.1)],
    ['/replyParameters/emojis', 'not_allowed', parameter('emojis', canary)],
    ['/replyParameters/fluencyDegradation', 'not_allowed', parameter('fluencyDegradation', canary)],
    ['/replyParameters/multipleMessagesPerReply', 'wrong_type', parameter('multipleMessagesPerReply', 'true')],
    [
      '/replyParameters/multipleMessagesPerReplyFrequency',
      'not_allowed',
      parameter('multipleMessagesPerReplyFrequency', 'ALWAYS'),
    ],
    ['/replyParameters/questionFrequency', 'out_of_range', parameter('questionFrequency', 1.01)],
    ['/replyParameters/replyTypingDelay', 'not_allowed', parameter('replyTypingDelay', canary)],
    ['/replyParameters/icebreakerType', 'not_allowed', parameter('icebreakerType', canary)],
    ['/replyParameters/engage', 'not_allowed', parameter('engage', canary)],
    ['/replyParameters/disableSafetyFeatures', 'wrong_type', parameter('disableSafetyFeatures', canary)],
    ['/replyParameters/guardrails/underageDetection', 'wrong_type', guardrail('underageDetection', canary)],
    [
      '/replyParameters/guardrails/aiSuspicionOptionSet/banDurations/0',
      'out_of_range',
      guardrail('aiSuspicionOptionSet', { banDurations: [0] }),
    ],
    [
      '/replyParameters/guardrails/aiSuspicionOptionSet/banDurations/1',
      'out_of_range',
      guardrail('aiSuspicionOptionSet', { banDurations: [1, 31_536_001] }),
    ],
    [
      '/replyParameters/guardrails/aiSuspicionOptionSet/banDurations',
      'too_many_items',
      guardrail('aiSuspicionOptionSet', { banDurations: Array.from({ length: 21 }, () => 60) }),
    ],
    [
      '/replyParameters/guardrails/messageRepetitionOptionSet/answer',
      'wrong_type',
      guardrail('messageRepetitionOptionSet', { answer: canary }),
    ],
    ['/replyParameters/preventAggressiveTone', 'wrong_type', parameter('preventAggressiveTone', canary)],
    [
      '/replyParameters/personaProfileOverrides/sexualDrive',
      'not_allowed',
      parameter('personaProfileOverrides', { sexualDrive: canary }),
    ],
    [
      '/replyParameters/vision/sharedPicturesAnalysis',
      'wrong_type',
      parameter('vision', { sharedPicturesAnalysis: canary }),
    ],
    ['/replyParameters/action/type', 'not_allowed', parameter('action', { type: canary })],
    [
      '/replyParameters/action/pauseConversation/duration',
      'out_of_range',
      parameter('action', { type: 'PAUSE_CONVERSATION', pauseConversation: { duration: 43_201 } }),
    ],
    [
      '/replyParameters/postProcessing/greekRewrite',
      'wrong_type',
      parameter('postProcessing', { greekRewrite: canary }),
    ],
    ['/replyParameters/meetingPolicy', 'not_allowed', parameter('meetingPolicy', canary)],
    ['/replyParameters/fictionalDisclosure', 'wrong_type', parameter('fictionalDisclosure', canary)],
  ])('%s is refused as %s, without repeating the value', async (pointer, code, body) => {
    const { status, headers, text, problem } = await post(body);
    expect(status).toBe(422);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({ status: 422, code: 'validation_failed', requestId: headers.get('x-request-id') });
    expect(problem.errors).toEqual([{ pointer, code, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
    expect(text).not.toContain(canary);
  });

  it('is named beside the others, all in one answer', async () => {
    const { problem } = await post({ language: canary, replyParameters: { emojis: 7, bufferSeconds: 999 } });
    expect(problem.errors!.map(({ pointer }) => pointer).sort()).toEqual([
      '/language',
      '/personaProfileId',
      '/replyParameters/bufferSeconds',
      '/replyParameters/emojis',
      '/userProfileId',
    ]);
  });

  it('leaves nothing behind: no turn, no call to the platform', async () => {
    expect((await path.management.turns.list(path.platform.projectId)).items).toEqual([]);
    expect(path.platform.ledger.count).toBe(0);
  });
});

describe('access keys', () => {
  /** Another letter in the middle: the checksum no longer fits. */
  const mistyped = (key: string) => key.replace(/.(?=.{10}$)/, (letter) => (letter === 'x' ? 'y' : 'x'));

  it.each<[string, number, string, () => Promise<string | null> | string | null]>([
    ['no key', 401, 'access_key_missing', () => null],
    ['another scheme', 401, 'access_key_missing', () => 'Basic c2stcHJvajp4'],
    ['something else than a key', 401, 'access_key_invalid', () => 'Bearer hello'],
    ['a key with a typing error', 401, 'access_key_invalid', () => `Bearer ${mistyped(path.platform.accessKey)}`],
    ['half a key', 401, 'access_key_invalid', () => `Bearer ${path.platform.accessKey.slice(0, 30)}`],
    ['the admin token', 401, 'access_key_invalid', () => `Bearer ${path.adminToken}`],
    [
      'a key that may only read',
      403,
      'scope_missing',
      async () =>
        `Bearer ${(await path.management.accessKeys.create(path.platform.projectId, { name: 'r', scopes: ['read'] })).key}`,
    ],
    [
      'a key of a deleted project',
      401,
      'access_key_invalid',
      async () => {
        const { id } = await path.management.projects.create({ name: 'Short-lived' });
        const { key } = await path.management.accessKeys.create(id, { name: 'k' });
        await path.management.projects.delete(id);
        return `Bearer ${key}`;
      },
    ],
  ])('%s is answered %i %s', async (_, status, code, authorization) => {
    const refused = await post(valid, await authorization());
    expect([refused.status, refused.problem.code]).toEqual([status, code]);
    expect(refused.text).not.toContain(path.platform.accessKey.slice(12));
    if (status === 401) expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('a revoked key is refused within a second', async () => {
    const { id, key } = await path.management.accessKeys.create(path.platform.projectId, { name: 'Soon gone' });
    const parties = path.newParties();
    const enqueue = async () => (await post({ ...valid, ...parties }, `Bearer ${key}`)).status;
    expect(await enqueue()).toBe(204);
    await path.management.accessKeys.revoke(path.platform.projectId, id);
    await passASecond(enqueue);
    expect(await enqueue()).toBe(401);
  });
});

describe('a project that cannot be answered', () => {
  it('refuses the enqueue instead of accepting what could never end', async () => {
    const { id } = await path.management.projects.create({
      name: 'Half configured',
      endpoints: { profileUrl: `${path.platform.url}/repartee/profile` },
    });
    const { key } = await path.management.accessKeys.create(id, { name: 'k' });
    const refused = await post(valid, `Bearer ${key}`);
    expect([refused.status, refused.problem.code]).toEqual([409, 'endpoints_not_configured']);
  });

  it('and an enqueue is not lost by a member we do not know: it is accepted, and named in the project log', async () => {
    const parties = path.newParties();
    await path.say(parties, 'Hi');
    expect(
      (await post({ ...valid, ...parties, langauge: canary, replyParameters: { bufferSeconds: 0, emoji: canary } }))
        .status,
    ).toBe(204);
    const entry = await path.logged(({ message }) => message.includes('/langauge'));
    expect(entry.level).toBe('WARNING');
    expect(entry.message).toContain('/replyParameters/emoji');
    expect(JSON.stringify(entry)).not.toContain(canary);
    await path.answer(parties);
  });
});
