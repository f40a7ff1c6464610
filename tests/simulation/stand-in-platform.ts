import { createHash } from 'node:crypto';
import type { HttpClient, HttpOutcome, HttpRequest } from '../../packages/server/src/platform/http-client/index.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What the platform saw of one push. Its own account: nothing in it comes from the product's database. */
export interface Push {
  monoMs: number;
  /** Engine's time. */
  atMs: number;
  process: string;
  /** `webhook-id`. */
  id: string;
  type: string;
  user: string;
  /** sha256 of the bytes. */
  bytes: string;
  /** The platform answered 2xx, whether or not that was heard. */
  accepted: boolean;
  /** Undefined: its sender died meanwhile. */
  endMonoMs?: number;
}

/** How an endpoint behaves: weights of what it does with a call. */
export type EndpointTemper = Partial<Record<Behaviour, number>>;

type Behaviour =
  | 'ok'
  | 'slow'
  | 'error'
  | 'busy'
  | 'hang'
  | 'reset'
  | 'lostAck'
  | 'notFound'
  | 'refused'
  | 'garbage'
  | 'gone';

export interface PlatformTemper {
  profile: EndpointTemper;
  history: EndpointTemper;
  incoming: EndpointTemper;
}

export const calmPlatform: PlatformTemper = { profile: { ok: 1 }, history: { ok: 1 }, incoming: { ok: 1 } };

interface Message {
  id: string;
  sender: 'USER' | 'PERSONA';
  date: string;
  text: string;
}

/** Somebody asked what the user wrote, whatever came of it. */
export interface HistoryLook {
  monoMs: number;
  user: string;
}

export interface StandInPlatform {
  readonly pushes: readonly Push[];
  readonly looks: readonly HistoryLook[];
  temper: PlatformTemper;
  /** A message of the user, visible in the history from now on. */
  addMessage(user: string, text: string): void;
  /** The way out of one simulated process. */
  clientFor(process: { name: string }): HttpClient;
}

export interface PlatformOptions {
  random: SeededRandom;
  clock: { monoMs(): number; atMs(): number };
  /** Resolves when the time has come and the process still hears it. */
  later: (process: { name: string }, delayMs: number, label: string) => Promise<void>;
  isDead: (process: { name: string }) => boolean;
  note: (line: string) => void;
  /** Plants a fault into what arrives. */
  garble?: (push: { id: string; bytes: string }, random: SeededRandom) => { id: string; bytes: string };
}

export function createStandInPlatform(options: PlatformOptions): StandInPlatform {
  const { random, clock } = options;
  const pushes: Push[] = [];
  const looks: HistoryLook[] = [];
  const messages = new Map<string, Message[]>();
  const of = (user: string) => {
    const known = messages.get(user) ?? [];
    messages.set(user, known);
    return known;
  };
  const add = (user: string, sender: Message['sender'], text: string, id = `m${user}-${of(user).length + 1}`) => {
    if (of(user).some((message) => message.id === id)) return;
    of(user).push({ id, sender, date: new Date(clock.atMs()).toISOString(), text });
  };

  const platform: StandInPlatform = {
    pushes,
    looks,
    temper: calmPlatform,
    addMessage: (user, text) => add(user, 'USER', text),
    clientFor: (process) => ({
      request: (request) => call(process, request),
      mayCall: () => true,
      close: () => Promise.resolve(),
    }),
  };
  return platform;

  async function call(process: { name: string }, request: HttpRequest): Promise<HttpOutcome> {
    // A dead process sends nothing.
    if (options.isDead(process)) return new Promise(() => {});
    const url = new URL(request.url);
    const endpoint = url.pathname.slice(1) as keyof PlatformTemper;
    const behaviour = random.weighted(platform.temper[endpoint] as Record<Behaviour, number>);
    const body = arrive(process, endpoint, url, request, behaviour);
    const push = endpoint === 'incoming' ? pushes.at(-1) : undefined;
    options.note(`${process.name} calls ${endpoint}: ${behaviour}`);
    const durationMs = behaviour === 'slow' ? random.between(500, 9_500) : random.between(1, 40);
    const isLate = behaviour === 'hang' || durationMs >= request.timeoutMs;
    const spentMs = isLate ? request.timeoutMs : durationMs;
    const aborted = await Promise.race([
      options.later(process, spentMs, `answer of ${endpoint}`).then(() => false),
      whenAborted(request.signal).then(() => true),
    ]);
    if (push) push.endMonoMs = clock.monoMs();
    if (aborted) return { ok: false, code: 'aborted', retryable: true, durationMs: 1 };
    if (isLate) return { ok: false, code: 'timeout', retryable: true, durationMs: spentMs };
    if (behaviour === 'reset' || behaviour === 'lostAck') {
      return { ok: false, code: 'reset', retryable: true, durationMs: spentMs };
    }
    const status = statusOf(behaviour);
    const retryAfter = behaviour === 'busy' && random.chance(0.5) ? { 'retry-after': String(random.whole(1, 90)) } : {};
    return { ok: true, status, headers: retryAfter, body, durationMs: spentMs };
  }

  function statusOf(behaviour: Behaviour): number {
    if (behaviour === 'error') return random.pick([500, 502, 503]);
    const fixed: Partial<Record<Behaviour, number>> = { busy: 429, notFound: 404, refused: 400, gone: 410 };
    return fixed[behaviour] ?? 200;
  }

  /** What the platform does at once, whenever its answer is heard. */
  function arrive(
    process: { name: string },
    endpoint: keyof PlatformTemper,
    url: URL,
    request: HttpRequest,
    behaviour: Behaviour,
  ): Buffer {
    if (endpoint === 'incoming') {
      receive(process, request, behaviour);
      return Buffer.from('');
    }
    const user = url.searchParams.get('userProfileId') ?? '';
    if (endpoint === 'history') looks.push({ monoMs: clock.monoMs(), user });
    if (behaviour === 'garbage') return Buffer.from('<html>');
    if (endpoint === 'profile') {
      const id = url.searchParams.get('profileId')!;
      return Buffer.from(JSON.stringify({ profile: { id, nickname: `Sim ${id}`, timeZone: 'Europe/Berlin' } }));
    }
    const since = url.searchParams.get('lastMessageDate');
    const listed = of(user).filter(({ date }) => since === null || date > since);
    return Buffer.from(JSON.stringify({ messages: listed }));
  }

  function receive(process: { name: string }, request: HttpRequest, behaviour: Behaviour): void {
    const text = request.body!.toString('utf8');
    const event = JSON.parse(text) as {
      event: string;
      data: { userProfileId?: string; answer?: { id: string; userProfileId: string; text: string } };
    };
    const { answer } = event.data;
    const user = answer?.userProfileId ?? event.data.userProfileId!;
    const accepted = ['ok', 'slow', 'lostAck', 'garbage'].includes(behaviour);
    const sent = {
      id: request.headers?.['webhook-id'] ?? '',
      bytes: createHash('sha256').update(request.body!).digest('hex'),
    };
    pushes.push({
      monoMs: clock.monoMs(),
      atMs: clock.atMs(),
      process: process.name,
      ...(options.garble?.(sent, random) ?? sent),
      type: event.event,
      user,
      accepted,
    });
    if (accepted && answer) add(user, 'PERSONA', answer.text, answer.id);
  }
}

/** Never, where nobody can abort. */
export function whenAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
