import { Agent } from 'undici';
import type { Logger } from '../logger.ts';
import type { AllowedNetwork } from './allowed-networks.ts';
import { checkUrlShape } from './check-url-shape.ts';
import {
  createGuardedConnector,
  type Dial,
  dialAddresses,
  type Resolve,
  resolveBySystem,
} from './guarded-connector.ts';
import { HttpExchange } from './http-exchange.ts';
import { classifyRequestError, type HttpFailure, type HttpOutcome } from './http-outcome.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** From projects, profiles or history; whatever it is, it is checked. */
  readonly url: string;
  /** Names in any case. Those that belong to the connection or describe the body's length are ours and are left out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Bound for the whole call: name, connection, waiting, the last byte of the body. */
  readonly timeoutMs: number;
  /** Largest accepted body, counted in bytes as they arrive. */
  readonly maxResponseBytes: number;
  /**
   * True where only the status counts: once it has arrived, a body that is too long, too slow or cut makes no failure of
   * the answer; the body is then empty.
   */
  readonly isStatusEnough?: boolean;
  /** What for: an endpoint of a platform, or a picture it named. Appears in logs. */
  readonly purpose: 'platform' | 'picture';
  readonly signal?: AbortSignal;
}

export interface HttpClient {
  /** Never rejects: everything that can go wrong on a network is an {@link HttpFailure}. */
  request(input: HttpRequest): Promise<HttpOutcome>;
  /** Whether the URL could ever be called (`checkUrlShape`); nothing is looked up. */
  mayCall(url: string): boolean;
  /** Refuses new requests (`aborted`, retryable), waits for those under way, then closes the connections. */
  close(): Promise<void>;
}

export interface HttpClientOptions {
  /** What `REPARTEE_ALLOWED_NETWORKS` lists. Fixed for the client's life. */
  readonly allowedNetworks: readonly AllowedNetwork[];
  readonly logger: Logger;
  /** Open connections per origin; further requests wait inside their own timeout. Default 128. */
  readonly maxConnectionsPerHost?: number;
  /** Default: the system's resolver. */
  readonly resolve?: Resolve;
  /** Default: real sockets. */
  readonly dial?: Dial;
}

/** Twice what one platform may have in flight, so that the wait for a connection is never what limits a platform. */
const DEFAULT_CONNECTIONS_PER_HOST = 128;

/** An idle connection is given up before common servers (5 s and more) do, so that a request seldom meets a closing one. */
const KEEP_ALIVE_MS = 4_000;
/** Even where a server offers more: a platform that moves to another address is followed within a minute of quiet … */
const KEEP_ALIVE_LIMIT_MS = 60_000;
/** … and under load after this many requests per connection. */
const REQUESTS_PER_CONNECTION = 1_000;

/** Decided by the connection, by undici or by us; sending a caller's value would break the framing or the host check. */
const OWN_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function buildHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  // Nothing compressed: what arrives is what is counted against the limit.
  const built: Record<string, string> = { 'accept-encoding': 'identity' };
  for (const [name, value] of Object.entries(headers ?? {})) {
    const lowerName = name.toLowerCase();
    if (!OWN_HEADERS.has(lowerName)) built[lowerName] = value;
  }
  return built;
}

function failAtOnce(code: HttpFailure['code'], retryable: boolean): HttpFailure {
  return { ok: false, code, retryable, durationMs: 0 };
}

/** Emptied when it ends: V8 may keep what was in a set (docs/decisions/0036). */
interface UnderWay {
  outcome: Promise<HttpOutcome> | undefined;
}

/** The client for every URL that comes from outside (projects, profiles, history). Guard and limits: see index.ts. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { logger } = options;
  // A copy, because the verdict on an open connection must stay true for as long as it is open.
  const allowedNetworks = [...options.allowedNetworks];
  const agent = new Agent({
    connect: createGuardedConnector({
      allowedNetworks,
      logger,
      resolve: options.resolve ?? resolveBySystem,
      dial: options.dial ?? dialAddresses,
    }),
    connections: options.maxConnectionsPerHost ?? DEFAULT_CONNECTIONS_PER_HOST,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_LIMIT_MS,
    maxRequestsPerClient: REQUESTS_PER_CONNECTION,
    // The exchange's own timer covers both, and a drip that never trips them.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const underWay = new Set<UnderWay>();
  let isClosed = false;

  async function request(input: HttpRequest): Promise<HttpOutcome> {
    if (isClosed) return failAtOnce('aborted', true);
    if (input.signal?.aborted) return failAtOnce('aborted', false);
    const shape = checkUrlShape(input.url, allowedNetworks);
    if (!shape.ok) {
      logger.warn('outgoing_url_refused', { purpose: input.purpose, reason: shape.code });
      return failAtOnce(shape.code === 'address_refused' ? 'address_refused' : 'url_refused', false);
    }
    const { url } = shape;
    const exchange = new HttpExchange(input);
    const { outcome } = exchange;
    const call: UnderWay = { outcome };
    underWay.add(call);
    try {
      agent.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: input.method,
          headers: buildHeaders(input.headers),
          body: input.body ?? null,
        },
        exchange,
      );
    } catch (error) {
      exchange.fail(classifyRequestError(error));
    }
    try {
      return await outcome;
    } finally {
      underWay.delete(call);
      call.outcome = undefined;
    }
  }

  async function close(): Promise<void> {
    isClosed = true;
    // Every exchange ends by its own timer at the latest, so this ends too.
    await Promise.all([...underWay].map(({ outcome }) => outcome));
    await agent.destroy();
  }

  return { request, mayCall: (url) => checkUrlShape(url, allowedNetworks).ok, close };
}
