import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createHttpClient, type HttpClient, parseAllowedNetworks } from '../../platform/http-client/index.ts';
import { silentLogger } from '../../platform/logger.ts';
import { unpackJson } from '../../platform/packed-bytes.ts';
import { emptyPersonaRecord, type TurnSubject } from './gathered.ts';
import { type ConversationMemory, type GatherOutcome, type GatherTools, readStoredHistory } from './index.ts';

export const startMs = Date.parse('2026-11-20T12:00:00.000Z');

/** A real platform on loopback: what each path answers is set by the test, every request is kept. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;
export const respond =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/plain', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
export const platform = {
  profiles: {} as Record<string, Answer>,
  history: respond(200, { messages: [] }) as Answer,
  requests: [] as { url: string; headers: IncomingMessage['headers'] }[],
  /** The clock of the engine; every wait moves it. */
  nowMs: startMs,
  waits: [] as number[],
};
const server = createServer((request, response) => {
  const url = new URL(request.url!, 'http://platform');
  platform.requests.push({ url: request.url!, headers: request.headers });
  const isProfile = url.pathname === '/profile';
  const answer = isProfile ? platform.profiles[url.searchParams.get('profileId')!] : platform.history;
  (answer ?? respond(404, 'no such profile'))(request, response);
});
let http: HttpClient;
let base: string;

export const message = (id: string, sender: 'USER' | 'PERSONA', second: number, text = `text ${id}`) => ({
  id,
  sender,
  date: new Date(startMs - 3_600_000 + second * 1000).toISOString(),
  text,
});
export const list = (...messages: unknown[]) => respond(200, { messages });
export const profile = (id: string, rest: object = {}) =>
  respond(200, { profile: { id, nickname: id, timeZone: 'UTC', ...rest } });
export const hold: Answer = () => {};

export const subject = (
  rest: Partial<TurnSubject> = {},
  request: Partial<TurnSubject['request']> = {},
): TurnSubject => ({
  projectId: 'project',
  projectPublicId: 'proj_1',
  conversationId: 'conversation',
  turnId: 'turn',
  turnNumber: 1,
  seed: '1',
  conversationSeed: '1',
  request: { userProfileId: 'user 1', personaProfileId: 'p1', language: 'EN', ...request },
  settings: {},
  isTest: false,
  firstEnqueuedAt: new Date(startMs).toISOString(),
  deadlineAt: new Date(startMs + 300_000).toISOString(),
  ...rest,
});
const emptyMemory: ConversationMemory = {
  user: null,
  persona: null,
  history: null,
  coveredKeys: [],
  record: emptyPersonaRecord,
  deliveredAnswers: [],
  lastDisclosureAt: null,
  offences: {},
  userUnderReview: false,
  crisisAt: null,
};
export const sign = (id: string, timestampSeconds: number, payload: string) =>
  `v1,${createHmac('sha256', 'secret').update(`${id}.${timestampSeconds}.${payload}`).digest('base64')}`;
let callCount = 0;
export const tools = (memory: Partial<ConversationMemory> = {}, rest: Partial<GatherTools> = {}): GatherTools => ({
  http,
  sign,
  newCallId: () => `call_${callCount++}`,
  clock: { now: () => new Date(startMs + 5_000) },
  engineNowMs: () => platform.nowMs,
  wait: async (waitMs) => {
    platform.waits.push(waitMs);
    platform.nowMs += waitMs;
  },
  random: () => 0.5,
  endpoints: { profileUrl: `${base}/profile`, chatHistoryUrl: `${base}/history?site=a%20b`, headers: { 'X-Key': 'k' } },
  memory: { ...emptyMemory, ...memory },
  earlierRetries: 0,
  ...rest,
});
export const codes = ({ warnings }: GatherOutcome) => warnings.map(({ code }) => code);
export function gathered(outcome: GatherOutcome) {
  if (outcome.kind !== 'GATHERED') throw new Error(outcome.kind);
  return outcome.gathered;
}
/** What the engine remembers after a turn that was answered with `answers`. */
export function remember(outcome: GatherOutcome, answers: string[] = []): Partial<ConversationMemory> {
  return {
    user: outcome.toStore.profiles.find(({ profileId }) => profileId === 'user 1') ?? null,
    persona: outcome.toStore.profiles.find(({ profileId }) => profileId === 'p1') ?? null,
    history: outcome.toStore.history === null ? null : unpackJson(outcome.toStore.history, readStoredHistory),
    coveredKeys: gathered(outcome).unansweredKeys,
    deliveredAnswers: answers.map((text, index) => ({
      answerId: `answer_${index}`,
      text,
      acceptedAt: new Date(platform.nowMs + 1000 + index).toISOString(),
    })),
  };
}
export const asked = (path: string) =>
  platform.requests.filter(({ url }) => url.startsWith(path)).map(({ url }) => url);

/** The platform is there while the tests of the file run, and each begins with an ordinary one. */
export function usePlatform(): void {
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const networks = parseAllowedNetworks('127.0.0.0/8');
    if (!networks.ok) throw new Error('networks');
    http = createHttpClient({ allowedNetworks: networks.networks, logger: silentLogger });
  });
  afterAll(async () => {
    await http.close();
    server.closeAllConnections();
    server.close();
  });

  beforeEach(() => {
    platform.nowMs = startMs;
    platform.waits = [];
    platform.requests = [];
    platform.profiles = { 'user 1': profile('user 1'), p1: profile('p1') };
    platform.history = list(message('1', 'USER', 1));
  });
}
