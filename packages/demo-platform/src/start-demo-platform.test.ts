import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chatHistoryResponseSchema,
  type Event,
  enqueueRequestSample,
  enqueueRequestSchema,
  eventSamples,
  profileResponseSchema,
  validate,
  withoutNotSet,
} from '@repartee/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personas } from './cast/personas.ts';
import { users } from './cast/users.ts';
import { listSettingGroups, projectSettingNames } from './chat/setting-groups.ts';
import type { DemoPlatform, DemoPlatformOptions } from './demo-platform.ts';
import { startDemoPlatform } from './start-demo-platform.ts';
import { type StandInApi, startStandInApi } from './test-support/stand-in-api.ts';

let api: StandInApi;
let dataDir: string;
let running: DemoPlatform[] = [];

beforeEach(async () => {
  api = await startStandInApi();
  dataDir = await mkdtemp(join(tmpdir(), 'demo-platform-'));
});
afterEach(async () => {
  for (const platform of running.splice(0)) await platform.close();
  await api.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<DemoPlatformOptions> = {}): Promise<DemoPlatform> {
  const platform = await startDemoPlatform({ apiUrl: api.url, adminToken: api.adminToken, dataDir, ...options });
  running.push(platform);
  return platform;
}
async function stop(platform: DemoPlatform): Promise<void> {
  running = running.filter((other) => other !== platform);
  await platform.close();
}

const parties = { userProfileId: 'user-tom', personaProfileId: 'persona-nora' };
function answered(text: string, more: object = {}): Event {
  const { answer } = eventSamples['answer.created'].data;
  const id = `answer_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`;
  return {
    event: 'answer.created',
    data: { projectId: 'proj_1', answer: { ...answer, ...parties, id, text, ...more } },
  };
}
const processing: Event = { event: 'answer.processing', data: { projectId: 'proj_1', ...parties } };
const dropped: Event = {
  event: 'conversation.dropped',
  data: { projectId: 'proj_1', ...parties, tags: {}, reason: 'GENERATION_FAILED' },
};

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('the registration', () => {
  it('creates a project and a key at the first start and keeps them for the owner alone', async () => {
    const platform = await start();
    const project = api.projects.get(platform.projectId)!;
    expect(project.endpoints).toMatchObject({
      profileUrl: `${platform.url}/repartee/profile`,
      chatHistoryUrl: `${platform.url}/repartee/chat-history`,
      incomingContentUrl: `${platform.url}/repartee/incoming-content`,
    });
    const path = join(dataDir, 'demo-platform.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'demo-platform'))).mode & 0o777).toBe(0o700);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      projectId: platform.projectId,
      accessKey: platform.accessKey,
      signingSecret: project.signingSecret,
    });
  });

  it('makes a missing data directory that others may still enter, as PostgreSQL must', async () => {
    const shared = join(dataDir, 'data');
    await start({ dataDir: shared });
    expect((await stat(shared)).mode & 0o077).toBe(0o777 & ~process.umask() & 0o077);
  });

  it('finds project, key and port again at the next start, changing nothing', async () => {
    const first = await start();
    await stop(first);
    api.requests.length = 0;
    const second = await start();
    expect([second.projectId, second.accessKey, second.url]).toEqual([first.projectId, first.accessKey, first.url]);
    expect(api.requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('tells the project its new addresses when the port changed, and enables a disabled endpoint', async () => {
    const first = await start();
    api.projects.get(first.projectId)!.incomingContent.enabled = false;
    // The first one still runs, so its port is not free.
    const second = await start();
    expect(second.projectId).toBe(first.projectId);
    const project = api.projects.get(first.projectId)!;
    expect(project.endpoints.profileUrl).toBe(`${second.url}/repartee/profile`);
    expect(project.incomingContent.enabled).toBe(true);
  });

  it('makes new ones when the project was deleted, the key revoked, or the file broken', async () => {
    const first = await start();
    await stop(first);
    api.keys.get([...api.keys.keys()][0]!)!.revokedAt = new Date().toISOString();
    const second = await start();
    expect(second.projectId).toBe(first.projectId);
    expect(second.accessKey).not.toBe(first.accessKey);
    await stop(second);
    api.projects.clear();
    const third = await start();
    expect(third.projectId).not.toBe(first.projectId);
    await stop(third);
    await writeFile(join(dataDir, 'demo-platform.json'), '{"projectId":');
    expect((await start()).projectId).not.toBe(third.projectId);
  });

  it('rejects and leaves nothing running when the API refuses', async () => {
    await expect(start({ adminToken: 'wrong' })).rejects.toMatchObject({ code: 'access_key_invalid' });
    expect(await readdir(dataDir)).not.toContain('demo-platform.json');
  });

  it('enqueues nothing by itself', async () => {
    await start();
    expect(api.enqueued).toEqual([]);
  });
});

describe('the cast', () => {
  it('is complete: six users and eight personas, whole profiles in eight languages, nobody under 21', async () => {
    const platform = await start();
    for (const { profile } of [...users, ...personas]) {
      const response = await api.call(platform.projectId, 'profileUrl', { profileId: String(profile.id) });
      expect(validate(profileResponseSchema, await response.json())).toMatchObject({ ok: true });
      if (profile.birthdate) expect(profile.birthdate < '2000').toBe(true);
      if (profile.timeZone) expect(() => new Intl.DateTimeFormat('en', { timeZone: profile.timeZone! })).not.toThrow();
    }
    expect([users.length, personas.length]).toEqual([6, 8]);
    expect(personas.map(({ language }) => language).sort()).toEqual(
      ['DE', 'EN', 'ES', 'FR', 'IT', 'JA', 'NL', 'PT_BR'].sort(),
    );
    for (const { profile } of personas) {
      for (const name of ['birthdate', 'timeZone', 'countryCode', 'description', 'features', 'version'] as const) {
        expect(profile[name]).toBeDefined();
      }
    }
  });
});

describe('the three endpoints', () => {
  it('answer 404 for an unknown profile and 401 to a call that is not signed', async () => {
    const platform = await start();
    expect((await api.call(platform.projectId, 'profileUrl', { profileId: 'nobody' })).status).toBe(404);
    expect((await fetch(`${platform.url}/repartee/profile?profileId=user-tom`)).status).toBe(401);
    expect((await api.push(platform.projectId, processing, { secret: 'whsec_d3Jvbmc=' })).status).toBe(401);
  });

  it('answer the whole history, or what is new since a date', async () => {
    const platform = await start();
    await platform.addMessage(parties, { id: '1', text: 'Hi', date: '2026-03-02T18:00:00.000Z' });
    await platform.addMessage(parties, { id: '2', poke: true, date: '2026-03-02T18:01:00.000Z' });
    const ids = async (query: Record<string, string>) => {
      const response = await api.call(platform.projectId, 'chatHistoryUrl', { ...parties, ...query });
      const history = validate(chatHistoryResponseSchema, await response.json());
      return history.ok ? history.value.messages.map(({ id }) => id) : history.problems;
    };
    expect(await ids({})).toEqual(['1', '2']);
    expect(await ids({ lastMessageDate: '2026-03-02T18:00:30Z' })).toEqual(['2']);
    expect(await ids({ userProfileId: 'user-grace' })).toEqual([]);
  });

  it('keep an answer once, however often it comes, and show it in the history, also after a restart', async () => {
    const first = await start();
    await first.addMessage(parties, { text: 'Hello?' });
    for (const _ of [1, 2]) {
      expect((await api.push(first.projectId, answered('Hey you'), { id: 'event_1' })).status).toBe(200);
    }
    await stop(first);
    const second = await start();
    expect((await api.push(second.projectId, answered('Hey you'), { id: 'event_1' })).status).toBe(200);
    expect(second.store.read(parties).messages.map(({ sender, text }) => [sender, text])).toEqual([
      ['USER', 'Hello?'],
      ['PERSONA', 'Hey you'],
    ]);
    expect(second.store.receivedEvents()).toHaveLength(1);
  });

  it('survive a line of the files that a crash cut off', async () => {
    const first = await start();
    await api.push(first.projectId, answered('One'), { id: 'event_1' });
    await stop(first);
    const path = join(dataDir, 'demo-platform', 'events.jsonl');
    await writeFile(path, `${await readFile(path, 'utf8')}{"eventId":"event_2","rec`);
    const second = await start();
    await api.push(second.projectId, answered('Three'), { id: 'event_3' });
    await stop(second);
    const third = await start();
    expect(third.store.read(parties).messages.map(({ text }) => text)).toEqual(['One', 'Three']);
  });

  it('let a test wait for an event, whether it came before or comes later', async () => {
    const platform = await start();
    await api.push(platform.projectId, answered('Early'));
    const isText = (text: string) => (event: Event) =>
      event.event === 'answer.created' && event.data.answer.text === text;
    expect((await platform.waitForEvent(isText('Early'))).event).toEqual(answered('Early'));
    const later = platform.waitForEvent(isText('Late'));
    await api.push(platform.projectId, answered('Late'));
    expect((await later).event).toEqual(answered('Late'));
    await expect(platform.waitForEvent(isText('Never'), { timeoutMs: 20 })).rejects.toThrow(/within 20 ms/);
  });
});

describe('the chat page', () => {
  it('is served whole, asks no other host, and forbids it to', async () => {
    const platform = await start();
    expect((await fetch(platform.url)).url).toBe(platform.chatUrl);
    const files = (await readdir(new URL('page', import.meta.url))).filter((file) => /\.(js|css)$/.test(file));
    expect(files.length).toBeGreaterThan(8);
    for (const path of ['', ...files.map((file) => `/${file}`)]) {
      const response = await fetch(platform.chatUrl + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      const text = await response.text();
      expect(text).not.toMatch(/(src|href|url)\s*[=(]\s*["']?(https?:)?\/\//);
      expect(text).not.toContain('innerHTML');
    }
  });

  it('offers what the contract knows, in groups', async () => {
    const platform = await start({ writer: 'sandbox' });
    const cast = await (await fetch(`${platform.chatUrl}/api/cast`)).json();
    expect(cast).toMatchObject({ writer: 'sandbox', textLengthMax: 2000 });
    expect(cast.settingGroups.map(({ id }: { id: string }) => id)).toEqual(listSettingGroups().map(({ id }) => id));
    expect(cast.projectGroup.controls.map(({ name }: { name: string }) => name)).toEqual(projectSettingNames);
  });

  it('keeps a message and enqueues it with every member that was set', async () => {
    const platform = await start();
    const { userProfileId: _user, personaProfileId: _persona, ...members } = enqueueRequestSample;
    const set = withoutNotSet(members) as typeof members;
    const text = '<img src=x onerror=alert(1)> 𝕳𝖎\u202e';
    expect((await post(`${platform.chatUrl}/api/messages`, { ...parties, ...set, text })).status).toBe(202);
    const whole = validate(enqueueRequestSchema, { ...parties, ...set });
    expect(whole.ok && api.enqueued).toEqual(whole.ok && [whole.value]);
    expect(await conversation(platform)).toMatchObject([{ sender: 'USER', text }]);
  });

  it('lets the persona write first without a message: as it sees fit, or as it is told', async () => {
    const platform = await start();
    const send = (replyParameters: object) =>
      post(`${platform.chatUrl}/api/messages`, { ...parties, language: 'FR', replyParameters, text: null });
    const nudge = { engage: 'NUDGE' };
    const pause = { action: { type: 'PAUSE_CONVERSATION' } };
    for (const set of [{ emojis: 'NEVER' }, nudge, pause]) expect((await send(set)).status).toBe(202);
    const asked = [{ emojis: 'NEVER', engage: 'AUTO' }, nudge, pause];
    expect(api.enqueued.map(({ replyParameters }) => replyParameters)).toEqual(asked);
    expect(await conversation(platform)).toEqual([]);
  });

  it('sends pokes, gifts, stickers and pictures, alone or with words', async () => {
    const platform = await start();
    const send = (extra: string, text: string | null = null) =>
      post(`${platform.chatUrl}/api/messages`, { ...parties, language: 'EN', replyParameters: {}, text, extra });
    for (const extra of ['POKE', 'GIFT', 'STICKER', 'PICTURE']) expect((await send(extra)).status).toBe(202);
    expect((await send('GIFT', 'For you')).status).toBe(202);
    expect((await send('CAR')).status).toBe(422);
    const response = await api.call(platform.projectId, 'chatHistoryUrl', parties);
    const history = validate(chatHistoryResponseSchema, await response.json());
    expect(history.ok && history.value.messages).toMatchObject([
      { poke: true },
      { gifts: [{ name: 'Red rose', tier: 'LOW' }] },
      { sticker: expect.any(String) },
      { pictureUrls: [expect.stringContaining('https://')] },
      { text: 'For you', gifts: [{ name: 'Teddy bear', tier: 'MEDIUM' }] },
    ]);
    expect(api.enqueued.map(({ replyParameters }) => replyParameters)).toEqual(Array(5).fill({}));
  });

  it('changes the few project settings it shows, and back, and none where others can open the page', async () => {
    const platform = await start();
    const change = (at: DemoPlatform, body: unknown) =>
      fetch(`${at.chatUrl}/api/project`, {
        method: 'PATCH',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    expect(await (await fetch(`${platform.chatUrl}/api/project`)).json()).toEqual({ values: {}, canChange: true });
    const changed = await change(platform, { name: 'disclosure.mode', value: 'PLATFORM' });
    expect(await changed.json()).toEqual({ values: { 'disclosure.mode': 'PLATFORM' }, canChange: true });
    expect(api.projects.get(platform.projectId)!.settings).toEqual({
      extendedEvents: true,
      disclosure: { mode: 'PLATFORM' },
    });
    expect((await change(platform, { name: 'disclosure.mode', value: 'SOMETIMES' })).status).toBe(502);
    await change(platform, { name: 'disclosure.mode', value: null });
    expect(api.projects.get(platform.projectId)!.settings).toEqual({ extendedEvents: true });
    for (const body of [{ name: 'extendedEvents', value: false }, { name: 'disclosure' }, null]) {
      expect((await change(platform, body)).status).toBe(422);
    }
    await stop(platform);
    const open = await start({ host: '0.0.0.0' });
    expect((await (await fetch(`${open.chatUrl}/api/project`)).json()).canChange).toBe(false);
    expect((await change(open, { name: 'fictionalProfile', value: true })).status).toBe(403);
  });

  it('tells what the API refused, and keeps the message', async () => {
    const platform = await start();
    const body = { ...parties, language: 'EN', testMode: false, replyParameters: { bufferSeconds: 999 }, text: 'Hi' };
    const refused = await post(`${platform.chatUrl}/api/messages`, body);
    expect(refused.status).toBe(502);
    expect(await refused.json()).toMatchObject({
      error: 'validation_failed',
      fields: [expect.stringContaining('/replyParameters/bufferSeconds')],
    });
    expect(platform.store.read(parties).messages).toHaveLength(1);
  });

  it('refuses other sites, other host names, other content types, large bodies and empty or long messages', async () => {
    const platform = await start();
    const url = `${platform.chatUrl}/api/messages`;
    const body = { ...parties, language: 'EN', testMode: false, replyParameters: {}, text: 'Hi' };
    expect((await post(url, body, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(url, body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(url, body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(url, { ...body, text: 'x'.repeat(70_000) })).status).toBe(413);
    for (const text of ['', '  ', 'x'.repeat(2001), 7, undefined])
      expect((await post(url, { ...body, text })).status).toBe(422);
    expect((await post(url, { ...body, userProfileId: 'persona-nora' })).status).toBe(404);
    expect((await post(url, body, { origin: platform.url })).status).toBe(202);
    expect(await statusForHost(platform, 'evil.example')).toBe(403);
    expect(await statusForHost(platform, `localhost:${platform.port}`)).toBe(200);
    expect(api.enqueued).toHaveLength(1);
  });

  it('shows typing, answers, stops and drops as they come', async () => {
    const platform = await start();
    const response = await fetch(`${platform.chatUrl}/api/updates?${new URLSearchParams(parties)}`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    const other: Event = {
      event: 'answer.processing',
      data: { ...processing.data, userProfileId: 'user-grace' } as never,
    };
    await api.push(platform.projectId, other);
    await api.push(platform.projectId, processing);
    expect(platform.store.read(parties).isTyping).toBe(true);
    const stopped = { conversationStopReason: 'USER_HOSTILE', conversationStoppedUntil: null };
    await api.push(platform.projectId, answered('Bye', stopped), { id: 'event_bye' });
    await api.push(platform.projectId, dropped);
    let text = '';
    while (!text.includes('GENERATION_FAILED')) text += (await reader.read()).value;
    const updates = [...text.matchAll(/event: update\ndata: (.*)\n/g)].map(([, data]) => JSON.parse(data!));
    expect(updates).toMatchObject([
      { kind: 'typing', isTyping: true },
      { kind: 'typing', isTyping: false },
      { kind: 'message', message: { sender: 'PERSONA', text: 'Bye' } },
      { kind: 'notice', notice: { kind: 'stopped', reason: 'USER_HOSTILE', until: null } },
      { kind: 'typing', isTyping: false },
      { kind: 'notice', notice: { kind: 'dropped', reason: 'GENERATION_FAILED' } },
    ]);
    expect(platform.store.read(parties).isTyping).toBe(false);
    await reader.cancel();
  });
});

async function conversation(platform: DemoPlatform): Promise<unknown[]> {
  const response = await fetch(`${platform.chatUrl}/api/conversation?${new URLSearchParams(parties)}`);
  return (await response.json()).messages;
}

async function statusForHost(platform: DemoPlatform, host: string): Promise<number | undefined> {
  const { request } = await import('node:http');
  return await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: platform.port, path: '/chat/api/cast', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
