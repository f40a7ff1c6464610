import { endpoints, generateRequestSample, suggestionRequestSample } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject({ endpoints: {} });
});
afterAll(() => api.close());

type Problem = { code: string; errors: { pointer: string; code: string }[] };
const post = <Body = Problem>(path: string, json: unknown, token = project.key, headers = {}) =>
  api.request<Body>(path, { method: 'POST', token, json, headers });

describe.each([
  ['generateReply', endpoints.generateReply, generateRequestSample, 'generate'],
  ['generateSuggestions', endpoints.generateSuggestions, suggestionRequestSample, 'suggest'],
] as const)('%s', (_, { path }, sample, scope) => {
  it('answers its sample with 200, without any endpoint of the platform', async () => {
    const answered = await post<Record<string, unknown[]>>(path, sample);
    expect(answered.status).toBe(200);
    expect((answered.body.answers ?? answered.body.suggestions)!.length).toBeGreaterThan(0);
  });

  it('is for keys with its scope alone', async () => {
    const { key } = await api.createKey(project.id, [scope]);
    expect((await post(path, sample, key)).status).toBe(200);
    const others = ['enqueue', 'generate', 'suggest', 'read', 'manage'].filter((other) => other !== scope);
    const { key: other } = await api.createKey(project.id, others);
    expect(await post(path, sample, other)).toMatchObject({ status: 403, body: { code: 'scope_missing' } });
    expect(await post(path, sample, 'sk-proj-unknown')).toMatchObject({ status: 401 });
    expect((await api.request(path, { method: 'POST', json: sample })).status).toBe(401);
  });

  it.each([
    ['a profile that is missing', { userProfile: undefined }, '/userProfile', 'required'],
    ['a profile that is no object', { personaProfile: 'Ada' }, '/personaProfile', 'wrong_type'],
    ['a profile without id', { userProfile: { firstName: 'Sam' } }, '/userProfile/id', 'required'],
    ['an id that cannot be one', { userProfile: { id: 'a\u0000b', firstName: 'Sam' } }, '/userProfile/id', 'invalid'],
    ['a profile without name', { personaProfile: { id: '1', nickname: ' ' } }, '/personaProfile/firstName', 'required'],
    ['messages that are missing', { messages: null }, '/messages', 'required'],
    ['messages that are no list', { messages: {} }, '/messages', 'wrong_type'],
    ['an unknown language', { language: 'XX' }, '/language', 'not_allowed'],
  ])('refuses %s, and names where', async (_case, change, pointer, code) => {
    const refused = await post(path, { ...sample, ...change });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('takes a body of up to 2 MiB, and unusable messages of any kind', async () => {
    const messages = [...sample.messages, 1, null, 'text', [], { id: 'x' }, { id: 'y', date: {}, sender: 'USER' }];
    const description = 'x'.repeat(900_000);
    const body = { ...sample, userProfile: { ...sample.userProfile, description }, messages };
    expect((await post(path, body)).status).toBe(200);
  });
});

describe('suggestions of the sandbox', () => {
  it('are as many as asked for, all different, and none with a count out of range', async () => {
    for (const count of [1, 5]) {
      const { body } = await post<{ suggestions: { text: string }[] }>(endpoints.generateSuggestions.path, {
        ...suggestionRequestSample,
        count,
      });
      expect(new Set(body.suggestions.map(({ text }) => text)).size).toBe(count);
    }
    for (const count of [0, 6, 1.5, '3']) {
      const refused = await post(endpoints.generateSuggestions.path, { ...suggestionRequestSample, count });
      expect(refused.body.errors[0]!.pointer).toBe('/count');
    }
  });
});
