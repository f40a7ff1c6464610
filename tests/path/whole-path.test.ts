import { answerSchema, eventSchema } from '@repartee/contract';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';
import { type RecordedCall, type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const endpointHeaders = { authorization: 'Bearer secret-of-the-platform', 'x-tenant': 'blue' };
const answerMembers = [
  ['id', 'userProfileId', 'personaProfileId', 'type', 'text', 'pictureUrl', 'pictureId', 'tags', 'cost'],
  ['conversationStopReason', 'conversationStoppedUntil', 'responseTime', 'sequenceNumber', 'parentAnswerId'],
  ['createdAt', 'aiGenerated'],
].flat();

let path: PathUnderTest;
let proxy: RecordingProxy;
beforeAll(async () => {
  path = await openPath();
  proxy = await startRecordingProxy(path.platform.url);
  await path.management.projects.change(path.platform.projectId, {
    endpoints: {
      profileUrl: `${proxy.url}/repartee/profile?tenant=blue`,
      chatHistoryUrl: `${proxy.url}/repartee/chat-history`,
      incomingContentUrl: `${proxy.url}/repartee/incoming-content`,
      headers: endpointHeaders,
    },
  });
});
afterAll(async () => {
  await proxy?.close();
  await path?.stop();
});

const gets = (part: string) => proxy.calls.filter(({ method, target }) => method === 'GET' && target.includes(part));
const posts = () => proxy.calls.filter(({ method }) => method === 'POST');
const eventOf = ({ body }: RecordedCall) => JSON.parse(body.toString('utf8')) as { event: string; data: object };
const signingHeaders = ({ headers }: RecordedCall) => ({
  'webhook-id': String(headers['webhook-id']),
  'webhook-timestamp': String(headers['webhook-timestamp']),
  'webhook-signature': String(headers['webhook-signature']),
});

describe('the path of a conversation', () => {
  // One conversation for all: each test looks at another side of what went over the wire.
  const ids = { userProfileId: 'user & co/1', personaProfileId: 'persona ü?=1' };
  beforeAll(async () => {
    const { userProfileId, personaProfileId } = ids;
    path.platform.addUser({ id: userProfileId, firstName: 'Sam', birthdate: '1990-05-14' });
    path.platform.addPersona({ id: personaProfileId, firstName: 'Ada', birthdate: '1994-05-14', timeZone: 'UTC' });
    await path.say(ids, 'Hi! How was your day?');
    const accepted = await path.tryEnqueue(ids);
    expect([accepted.status, await accepted.text()]).toEqual([204, '']);
    expect(accepted.headers.get('x-request-id')).toMatch(/\S/);
    await path.answer(ids);
    await until('two events', () => posts().length >= 2);
  });

  it('asks for both profiles and the history, once each, with ids encoded and a query of the URL kept', () => {
    const user = `profileId=${encodeURIComponent(ids.userProfileId)}`;
    const persona = `profileId=${encodeURIComponent(ids.personaProfileId)}`;
    expect(
      gets('/profile')
        .map(({ target }) => target)
        .sort(),
    ).toEqual([`/repartee/profile?tenant=blue&${user}`, `/repartee/profile?tenant=blue&${persona}`].sort());
    expect(gets('/chat-history').map(({ target }) => target)).toEqual([
      `/repartee/chat-history?userProfileId=${encodeURIComponent(ids.userProfileId)}&personaProfileId=${encodeURIComponent(ids.personaProfileId)}`,
    ]);
  });

  it('sends the headers of the project with every call', () => {
    expect(proxy.calls.length).toBeGreaterThanOrEqual(5);
    for (const { headers } of proxy.calls) expect(headers).toMatchObject(endpointHeaders);
  });

  it('signs every call: the standardwebhooks package verifies the exact bytes of events and the text of a GET', () => {
    const webhook = new Webhook(path.platform.signingSecret);
    for (const call of proxy.calls) {
      const signed = call.method === 'GET' ? `GET ${call.target}` : call.body.toString('utf8');
      webhook.verify(signed, signingHeaders(call), call.method === 'GET' ? { jsonParse: false } : {});
    }
  });

  it('announces the answer, then delivers it, both marked as generated', () => {
    expect(posts().map((call) => eventOf(call).event)).toEqual(['answer.processing', 'answer.created']);
    for (const { headers } of posts()) {
      expect(headers['x-ai-generated']).toBe('true');
      expect(headers['content-type']).toBe('application/json');
    }
  });

  it('sends exactly the members of the contract', () => {
    const [processing, created] = posts().map(eventOf);
    const { projectId } = path.platform;
    expect(processing).toEqual({ event: 'answer.processing', data: { projectId, ...ids } });
    expect(Object.keys(created!)).toEqual(['event', 'data']);
    const { answer, ...data } = created!.data as { answer: Record<string, unknown> };
    expect(data).toEqual({ projectId });
    expect(Object.keys(answer).sort()).toEqual([...answerMembers].sort());
    expect(answerSchema.parse(answer)).toEqual(answer);
    expect(eventSchema.parse(created)).toEqual(created);
    expect(answer).toMatchObject({
      ...ids,
      type: 'TEXT',
      pictureUrl: null,
      pictureId: null,
      tags: {},
      conversationStopReason: null,
      conversationStoppedUntil: null,
      sequenceNumber: 0,
      parentAnswerId: null,
      aiGenerated: true,
    });
    expect(answer.id).toMatch(/^answer_[0-9A-Za-z]{20,}$/);
    expect(answer.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('gives each event an id of its own, the one the API shows with its bytes and attempts', async () => {
    const sent = posts().map(({ headers }) => headers['webhook-id']);
    expect(new Set(sent).size).toBe(2);
    const shown = await until('both accepted', async () => {
      const { items } = await path.management.events.list(path.platform.projectId);
      return items.every(({ state }) => state === 'ACCEPTED') && items;
    });
    expect(shown.map(({ id }) => id).reverse()).toEqual(sent);
    for (const event of shown) {
      const call = posts().find(({ headers }) => headers['webhook-id'] === event.id)!;
      expect(event.body).toEqual(eventOf(call));
      expect(event.attempts).toMatchObject([{ number: 1, status: 200, errorCode: null }]);
    }
  });

  it('keeps profiles, and asks for the history since the last message, at the next turn', async () => {
    const before = proxy.calls.length;
    const last = path.platform.store
      .read(ids)
      .messages.filter(({ sender }) => sender === 'USER')
      .at(-1)!;
    await path.ask(ids, 'And what are you up to now?');
    const asked = proxy.calls.slice(before).filter(({ method }) => method === 'GET');
    expect(asked.map(({ target }) => target.split('?')[0])).toEqual(['/repartee/chat-history']);
    const since = new URLSearchParams(asked[0]!.target.split('?')[1]).get('lastMessageDate')!;
    expect(Date.parse(since)).toBe(Date.parse(last.date) - 1_000);
  });

  it('shows the whole story of the turn', async () => {
    const [story] = await until('the turn ended', async () => {
      const stories = await path.stories(ids);
      return stories[0]?.phase === 'ENDED' && stories;
    });
    expect(story).toMatchObject({ ...ids, outcome: 'ANSWERED', kind: 'REPLY', language: 'EN', answerCount: 1 });
    expect(story!.answers[0]).toMatchObject({ state: 'ACCEPTED', sequenceNumber: 0 });
    expect(story!.timeline.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['ACCEPT', 'PLAN', 'DELIVER']));
  });
});
