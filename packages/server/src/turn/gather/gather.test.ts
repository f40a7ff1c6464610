import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  asked,
  codes,
  gathered,
  hold,
  list,
  message,
  platform,
  profile,
  remember,
  respond,
  sign,
  startMs,
  subject,
  tools,
  usePlatform,
} from './_platform-scene.ts';
import { gather, hasNewUserMessage } from './index.ts';

usePlatform();

describe('gather', () => {
  it('brings both profiles and the history together', async () => {
    const outcome = await gather(subject(), tools());
    expect(gathered(outcome)).toMatchObject({ user: { id: 'user 1' }, persona: { id: 'p1' }, warnings: [] });
    expect(gathered(outcome).history.map(({ id }) => id)).toEqual(['1']);
    expect(gathered(outcome).unansweredKeys).toEqual([gathered(outcome).history[0]!.key]);
    expect(outcome.toStore.profiles).toHaveLength(2);
  });

  it('sends the configured headers and a signature over the path and query as sent', async () => {
    await gather(subject(), tools());
    expect(platform.requests).toHaveLength(3);
    for (const { url, headers } of platform.requests) {
      const id = headers['webhook-id'] as string;
      const timestamp = Number(headers['webhook-timestamp']);
      expect(headers['webhook-signature']).toBe(sign(id, timestamp, `GET ${url}`));
      expect(timestamp).toBe(startMs / 1000 + 5);
      expect(headers['x-key']).toBe('k');
    }
    expect(asked('/profile').sort()).toEqual(['/profile?profileId=p1', '/profile?profileId=user%201']);
    expect(asked('/history')).toEqual(['/history?site=a%20b&userProfileId=user%201&personaProfileId=p1']);
  });

  it('makes the calls side by side', async () => {
    const waiting: ServerResponse[] = [];
    const together: Answer = (_, response) => {
      waiting.push(response);
      if (waiting.length < 3) return;
      // Only answered once all three have arrived: one after the other, this would never end.
      for (const { req } of waiting) {
        const url = new URL(req.url!, 'http://platform');
        const id = url.searchParams.get('profileId');
        const answer = id === null ? list(message('1', 'USER', 1)) : profile(id);
        answer(req, waiting.find((each) => each.req === req)!);
      }
    };
    platform.profiles = { 'user 1': together, p1: together };
    platform.history = together;
    expect((await gather(subject(), tools())).kind).toBe('GATHERED');
  });

  it('asks for profiles only when our copy is not current, and for newer messages only', async () => {
    const first = await gather(subject(), tools());
    platform.requests = [];
    platform.history = list(message('2', 'USER', 10));
    const second = await gather(subject(), tools(remember(first)));
    expect(asked('/profile')).toEqual([]);
    expect(asked('/history')[0]).toContain('lastMessageDate=2026-11-20T11%3A00%3A00.000Z');
    expect(gathered(second).history.map(({ id }) => id)).toEqual(['1', '2']);
    expect(gathered(second).unansweredKeys).toHaveLength(1);
    platform.requests = [];
    await gather(subject({}, { personaProfileVersion: '2' }), tools(remember(first)));
    expect(asked('/profile')).toEqual(['/profile?profileId=p1']);
  });

  it('uses a version that differs from the one asked for with a warning, and refetches at most once a minute', async () => {
    platform.profiles.p1 = profile('p1', { version: '1' });
    const request = { personaProfileVersion: '2' };
    const first = await gather(subject({}, request), tools());
    expect(codes(first)).toEqual(['profile_version_differs']);
    const memory = { ...remember(first), coveredKeys: [] };
    platform.requests = [];
    platform.nowMs += 59_000;
    expect(codes(await gather(subject({}, request), tools(memory)))).toEqual(['profile_version_differs']);
    expect(asked('/profile')).toEqual([]);
    platform.nowMs += 1000;
    await gather(subject({}, request), tools(memory));
    expect(asked('/profile')).toEqual(['/profile?profileId=p1']);
  });

  it('keeps our answer in the history until the platform lists it', async () => {
    const memory = remember(await gather(subject(), tools()), ['Hello, nice to meet you!']);
    platform.nowMs += 10_000;
    platform.history = list(message('2', 'USER', 3700));
    const slow = gathered(await gather(subject(), tools(memory)));
    expect(slow.history.map(({ source, text }) => `${source} ${text}`)).toEqual([
      'PLATFORM text 1',
      'DELIVERED Hello, nice to meet you!',
      'PLATFORM text 2',
    ]);
    platform.history = list(message('e', 'PERSONA', 3602, 'Hello, nice to meet you'), message('2', 'USER', 3700));
    const listed = gathered(await gather(subject(), tools(memory)));
    expect(listed.history.map(({ id }) => id)).toEqual(['1', 'e', '2']);
  });

  it('writes the history only when it changed', async () => {
    const memory = remember(await gather(subject(), tools()));
    const again = await gather(subject({}, { replyParameters: { engage: 'NUDGE' } }), tools(memory));
    expect(again.kind).toBe('GATHERED');
    expect(again.toStore).toEqual({ profiles: [], history: null });
  });

  it('looks once more after 2 s before there is nothing to answer', async () => {
    const memory = remember(await gather(subject(), tools()));
    platform.requests = [];
    const outcome = await gather(subject(), tools(memory));
    expect(outcome).toMatchObject({ kind: 'IGNORE', reason: 'NOTHING_TO_ANSWER' });
    expect(platform.waits).toEqual([2000]);
    expect(asked('/history')).toHaveLength(2);

    const late = message('2', 'USER', 20);
    let looks = 0;
    platform.history = (request, response) => (looks++ === 0 ? list() : list(late))(request, response);
    expect(gathered(await gather(subject(), tools(memory))).history.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([{ engage: 'ICEBREAKER' as const }, { action: { type: 'PAUSE_CONVERSATION' as const } }])(
    'has something to do without a message when asked for %o',
    async (replyParameters) => {
      platform.history = list();
      const outcome = await gather(subject({}, { replyParameters }), tools());
      expect(gathered(outcome).history).toEqual([]);
      expect(platform.waits).toEqual([]);
    },
  );

  it('refuses a persona under 18 and says so, in test mode as well', async () => {
    platform.profiles.p1 = profile('p1', { birthdate: '2010-01-01' });
    for (const isTest of [false, true]) {
      const outcome = await gather(subject({ isTest }), tools());
      expect(outcome).toMatchObject({ kind: 'IGNORE', reason: 'PERSONA_REFUSED' });
      expect(codes(outcome)).toContain('persona_under_age');
    }
  });

  it('warns that a persona without time zone lives in UTC', async () => {
    platform.profiles.p1 = profile('p1', { timeZone: null });
    const outcome = await gather(subject(), tools());
    expect(codes(outcome)).toEqual(['persona_time_zone_missing']);
    expect(gathered(outcome).warnings).toHaveLength(1);
  });
});

describe('gather, when the platform fails', () => {
  it('tries again within about a second, then hands the wait to the engine', async () => {
    platform.history = respond(503, 'busy <secret>');
    const outcome = await gather(subject(), tools());
    expect(outcome).toMatchObject({
      kind: 'RETRY',
      code: 'endpoint_failed',
      afterMs: 2000,
      reason: 'HISTORY_UNAVAILABLE',
    });
    expect(platform.waits).toEqual([250, 1000]);
    expect(asked('/history')).toHaveLength(3);
    expect(outcome.warnings).toEqual([
      { code: 'endpoint_failed', message: 'The chat history endpoint answered 503.', detail: 'busy <secret>' },
    ]);
    // What was read is kept for the next try.
    expect(outcome.toStore.profiles).toHaveLength(2);
    const later = await gather(subject(), tools({}, { earlierRetries: 3 }));
    expect(later).toMatchObject({ afterMs: 16_000 });
  });

  it('recovers within the call when the failure passes', async () => {
    let tries = 0;
    platform.profiles.p1 = (request, response) =>
      tries++ === 0 ? request.socket.destroy() : profile('p1')(request, response);
    expect((await gather(subject(), tools())).kind).toBe('GATHERED');
    expect(platform.waits).toEqual([250]);
  });

  it('platform.waits as long as the platform asks, and never past the deadline', async () => {
    platform.history = respond(429, '', { 'retry-after': '30' });
    expect(await gather(subject(), tools())).toMatchObject({ kind: 'RETRY', afterMs: 30_000 });
    expect(platform.waits).toEqual([]);
    platform.nowMs = startMs + 290_000;
    expect(await gather(subject(), tools())).toMatchObject({ kind: 'RETRY', afterMs: 10_000 });
    platform.nowMs = startMs + 300_001;
    platform.requests = [];
    expect(await gather(subject(), tools())).toMatchObject({ kind: 'RETRY', code: 'endpoint_timeout', afterMs: 0 });
    expect(platform.requests).toEqual([]);
  });

  it('gives a hanging endpoint no more time than the deadline leaves', async () => {
    platform.history = hold;
    const startedMs = performance.now();
    const outcome = await gather(subject({ deadlineAt: new Date(startMs + 2_000).toISOString() }), tools());
    expect(outcome).toMatchObject({ kind: 'RETRY', code: 'endpoint_timeout', reason: 'HISTORY_UNAVAILABLE' });
    // An endpoint is given ten seconds otherwise.
    expect(performance.now() - startedMs).toBeLessThan(9_500);
    expect(asked('/history')).toHaveLength(1);
  });

  it('drops at once when a profile is gone, whatever copy is stored', async () => {
    const memory = { ...remember(await gather(subject(), tools())), coveredKeys: [] };
    platform.nowMs += 25 * 3_600_000;
    delete platform.profiles['user 1'];
    platform.requests = [];
    const outcome = await gather(
      subject({ deadlineAt: new Date(platform.nowMs + 300_000).toISOString() }),
      tools(memory),
    );
    expect(outcome).toMatchObject({ kind: 'DROP', reason: 'PROFILE_UNAVAILABLE', code: 'endpoint_not_found' });
    expect(asked('/profile?profileId=user')).toHaveLength(1);
  });

  it.each([
    ['user 1', respond(403, 'forbidden'), 'PROFILE_UNAVAILABLE', 'endpoint_refused'],
    ['p1', respond(302, '', { location: '/elsewhere' }), 'PROFILE_UNAVAILABLE', 'endpoint_refused'],
    ['p1', profile('another'), 'PROFILE_UNAVAILABLE', 'profile_id_differs'],
    ['p1', respond(200, 'x'.repeat(257 * 1024)), 'PROFILE_UNAVAILABLE', 'endpoint_too_large'],
    ['', respond(404, 'no'), 'HISTORY_UNAVAILABLE', 'endpoint_not_found'],
    ['', respond(200, {}), 'HISTORY_UNAVAILABLE', 'history_missing'],
  ])('drops what waiting cannot mend: %s %#', async (id, answer, reason, code) => {
    if (id === '') platform.history = answer;
    else platform.profiles[id] = answer;
    expect(await gather(subject(), tools())).toMatchObject({ kind: 'DROP', reason, code });
  });

  it('uses a stale copy of at most a day with a warning while the endpoint is down', async () => {
    platform.profiles.p1 = profile('p1', { expiresAt: new Date(startMs + 1000).toISOString() });
    const memory = { ...remember(await gather(subject(), tools())), coveredKeys: [] };
    platform.profiles.p1 = respond(500, 'down');
    platform.nowMs = startMs + 23 * 3_600_000;
    const soon = subject({ deadlineAt: new Date(platform.nowMs + 300_000).toISOString() });
    const outcome = await gather(soon, tools(memory));
    expect(codes(outcome)).toEqual(['endpoint_failed', 'profile_stale_used']);
    expect(gathered(outcome).persona.id).toBe('p1');
    platform.nowMs = startMs + 25 * 3_600_000;
    const late = subject({ deadlineAt: new Date(platform.nowMs + 300_000).toISOString() });
    expect((await gather(late, tools(memory))).kind).toBe('RETRY');
  });

  it('keeps the first 4 KiB of a failed answer apart from the message', async () => {
    platform.history = respond(400, `\u0000${'x'.repeat(10_000)}`);
    const outcome = await gather(subject(), tools());
    const [warning] = outcome.warnings;
    expect(warning!.detail).toHaveLength(4096);
    expect(warning!.detail).not.toContain('\u0000');
    expect(warning!.message).not.toContain('x'.repeat(5));
  });

  it('never drops because it was itself given up', async () => {
    platform.history = hold;
    const giveUp = new AbortController();
    const outcome = gather(subject(), tools({}, { signal: giveUp.signal }));
    await expect.poll(() => asked('/history').length).toBe(1);
    giveUp.abort();
    expect(await outcome).toMatchObject({ kind: 'RETRY', code: 'endpoint_aborted' });
    expect(platform.waits).toEqual([]);
  });

  it('calls nothing outside the allowed networks', async () => {
    const endpoints = { profileUrl: 'http://10.0.0.1/p', chatHistoryUrl: 'not a url', headers: {} };
    const outcome = await gather(subject(), tools({}, { endpoints }));
    expect(outcome.kind).toBe('DROP');
    expect(codes(outcome)).toEqual(['endpoint_address_refused', 'endpoint_address_refused', 'endpoint_url_refused']);
  });
});

describe('the look before a merge', () => {
  it('sees a new user message, and nothing else, as news', async () => {
    const view = gathered(await gather(subject(), tools()));
    expect(await hasNewUserMessage(subject().request, view.history, subject().deadlineAt, tools())).toBe(false);
    platform.history = list(message('old', 'USER', -500), message('1', 'USER', 1), message('e', 'PERSONA', 50));
    expect(await hasNewUserMessage(subject().request, view.history, subject().deadlineAt, tools())).toBe(false);
    platform.history = list(message('2', 'USER', 60));
    expect(await hasNewUserMessage(subject().request, view.history, subject().deadlineAt, tools())).toBe(true);
    platform.history = respond(500, '');
    expect(await hasNewUserMessage(subject().request, view.history, subject().deadlineAt, tools())).toBe(false);
  });
});
