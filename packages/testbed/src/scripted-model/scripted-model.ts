import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LedgerEntry, LedgerFile, type LedgerLine } from './call-ledger.ts';
import { echoReply, fillUsage, type Script, type ScriptedFault, type ScriptedReply } from './scripted-reply.ts';
import { findRoute, readScriptedRequest, type ScriptedRequest } from './scripted-request.ts';
import { writeAnswer, writeErrorBody } from './wire-answers.ts';

export interface ScriptedModelOptions {
  /** 0 or missing: a free port of the loopback interface. */
  port?: number;
  script?: Script;
  /** Added to every answer's own delay; 0 when missing. */
  delayMs?: number;
  /** JSONL file every call is appended to and synced before it is answered. */
  ledgerFile?: string;
  /** Whether `ledger` and the file keep the bodies (true when missing); a load test turns it off to save memory. */
  keepBodies?: boolean;
  /** When set, a call with another API key gets a 401. */
  apiKey?: string;
}

export interface ScriptedModel {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** What each provider's `baseUrl` must be to reach this server. */
  readonly baseUrls: { 'openai-compatible': string; anthropic: string; google: string };
  readonly ledger: readonly LedgerEntry[];
  /** Model calls since the start or the last `clear()`. */
  readonly calls: number;
  /** Calls that are being answered now. */
  readonly inFlight: number;
  /** Requests that were no model call at all: a probe or a warm-up shows here, and must not exist. */
  readonly strayRequests: number;
  /** Replaces the script; undefined brings the default answer back. */
  respondWith(script: Script | undefined): void;
  setDelay(delayMs: number): void;
  /** Forgets calls and ledger; the script and the file stay. */
  clear(): void;
  /** Ends every connection, hanging ones too. */
  close(): Promise<void>;
}

const jsonHeaders = { 'content-type': 'application/json' };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function readApiKey(request: IncomingMessage): string | undefined {
  const { headers } = request;
  const key = headers['x-api-key'] ?? headers['x-goog-api-key'] ?? headers.authorization?.replace(/^Bearer /, '');
  return typeof key === 'string' && key !== '' ? key : undefined;
}

/** Resolves after the time, or as soon as the caller hangs up. */
function waitUnlessClosed(response: ServerResponse, waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, waitMs);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Plays a fault. Those that hang end when the caller hangs up. */
function playFault(fault: ScriptedFault, scripted: ScriptedRequest, response: ServerResponse, answer: string): void {
  switch (fault.kind) {
    case 'status': {
      const body = fault.body ?? writeErrorBody(scripted, fault.status);
      response.writeHead(fault.status, { ...jsonHeaders, ...fault.headers }).end(JSON.stringify(body));
      return;
    }
    case 'hang':
      return;
    case 'drip': {
      response.writeHead(200, jsonHeaders);
      const timer = setInterval(() => response.write(' '), fault.everyMs);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'hang_body':
      response.writeHead(200, { ...jsonHeaders, 'content-length': Buffer.byteLength(answer) });
      response.write(answer.slice(0, Math.floor(answer.length / 2)));
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut_json':
      response.writeHead(200, jsonHeaders).end(answer.slice(0, Math.floor(answer.length / 2)));
      return;
    case 'cut_body':
      response.writeHead(200, { ...jsonHeaders, 'content-length': Buffer.byteLength(answer) });
      // The headers must be on their way before the connection drops, or it would be a plain reset.
      response.write(answer.slice(0, Math.floor(answer.length / 2)), () => response.socket?.destroy());
      return;
    case 'empty_body':
      response.writeHead(200, { ...jsonHeaders, 'content-length': 0 }).end();
      return;
    case 'huge': {
      const usage = fillUsage(scripted, {}, '');
      response.writeHead(200, jsonHeaders);
      response.end(writeAnswer(scripted, { text: 'x'.repeat(fault.bytes), finish: 'stop', usage }));
      return;
    }
  }
}

class ScriptedModelServer implements ScriptedModel {
  readonly #server: Server;
  readonly #options: ScriptedModelOptions;
  readonly #file: LedgerFile | undefined;
  #script: Script | undefined;
  #queue: ScriptedReply[] = [];
  #delayMs: number;
  #ledger: LedgerEntry[] = [];
  #number = 0;
  #calls = 0;
  #inFlight = 0;
  readonly #handling = new Set<Promise<void>>();
  #strayRequests = 0;

  constructor(options: ScriptedModelOptions, file: LedgerFile | undefined) {
    this.#options = options;
    this.#file = file;
    this.#delayMs = options.delayMs ?? 0;
    this.respondWith(options.script);
    this.#server = createServer((request, response) => {
      // A caller that hangs up while its request is read is no failure of this server.
      const handling = this.#handle(request, response)
        .catch(() => void response.destroy())
        .finally(() => this.#handling.delete(handling));
      this.#handling.add(handling);
    });
    // Load tests hold thousands of connections open and idle; a close from this side would look like a fault.
    this.#server.keepAliveTimeout = 60_000;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ port: this.#options.port ?? 0, host: '127.0.0.1', backlog: 8_192 }, resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get baseUrls(): ScriptedModel['baseUrls'] {
    const { url } = this;
    return { 'openai-compatible': `${url}/v1`, anthropic: `${url}/v1`, google: `${url}/v1beta` };
  }

  get ledger(): readonly LedgerEntry[] {
    return this.#ledger;
  }

  get calls(): number {
    return this.#calls;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get strayRequests(): number {
    return this.#strayRequests;
  }

  respondWith(script: Script | undefined): void {
    this.#script = script;
    this.#queue = typeof script === 'function' || script === undefined ? [] : [...script];
  }

  setDelay(delayMs: number): void {
    this.#delayMs = delayMs;
  }

  clear(): void {
    this.#ledger = [];
    this.#calls = 0;
    this.#strayRequests = 0;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
    // Each call still writes how it ended.
    await Promise.all(this.#handling);
    await this.#file?.close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] as string;
    const route = request.method === 'POST' ? findRoute(path) : undefined;
    const raw = await readBody(request);
    if (!route) {
      this.#strayRequests += 1;
      response.writeHead(404, jsonHeaders).end('{}');
      return;
    }
    this.#number += 1;
    this.#calls += 1;
    let body: unknown;
    try {
      body = JSON.parse(raw);
    } catch {
      body = undefined;
    }
    const scripted = readScriptedRequest(route, body, this.#number);
    const apiKey = readApiKey(request);
    const entry: LedgerEntry = {
      call: scripted.call,
      at: Date.now(),
      provider: scripted.provider,
      model: scripted.model,
      apiKeyPresent: apiKey !== undefined,
      body: this.#options.keepBodies === false ? undefined : body,
      durationMs: undefined,
      status: undefined,
      aborted: false,
    };
    this.#ledger.push(entry);
    await this.#record({
      event: 'began',
      call: entry.call,
      at: entry.at,
      provider: entry.provider,
      model: entry.model,
      apiKeyPresent: entry.apiKeyPresent,
      body: entry.body,
    });

    const startedMs = performance.now();
    this.#inFlight += 1;
    const ended = new Promise<undefined>((resolve) => {
      if (response.closed) resolve(undefined);
      else response.once('close', () => resolve(undefined));
    });
    try {
      // A caller that hangs up ends the call even while a script still thinks about its answer.
      const fault = await Promise.race([this.#answer(scripted, response, apiKey), ended]);
      await ended;
      const droppedHere = fault?.kind === 'reset' || fault?.kind === 'cut_body';
      entry.status = response.headersSent ? response.statusCode : undefined;
      entry.aborted = !response.writableFinished && !droppedHere;
    } finally {
      this.#inFlight -= 1;
      entry.durationMs = performance.now() - startedMs;
      await this.#record({
        event: 'ended',
        call: entry.call,
        durationMs: entry.durationMs,
        ...(entry.status === undefined ? {} : { status: entry.status }),
        aborted: entry.aborted,
      });
    }
  }

  /** Answers, or plays the fault it returns. */
  async #answer(
    scripted: ScriptedRequest,
    response: ServerResponse,
    apiKey: string | undefined,
  ): Promise<ScriptedFault | undefined> {
    const reply = await this.#nextReply(scripted, apiKey);
    const delayMs = this.#delayMs + (reply.delayMs ?? 0);
    if (delayMs > 0) await waitUnlessClosed(response, delayMs);
    if (response.destroyed) return undefined;
    const text = reply.text ?? echoReply(scripted).text ?? '';
    const answer = writeAnswer(scripted, {
      text,
      finish: reply.finish ?? 'stop',
      usage: fillUsage(scripted, reply, text),
    });
    if (reply.fault) {
      playFault(reply.fault, scripted, response, answer);
      return reply.fault;
    }
    response
      .writeHead(200, {
        ...jsonHeaders,
        'content-length': Buffer.byteLength(answer),
        'x-request-id': `scripted-${scripted.call}`,
      })
      .end(answer);
    return undefined;
  }

  async #nextReply(scripted: ScriptedRequest, apiKey: string | undefined): Promise<ScriptedReply> {
    if (this.#options.apiKey !== undefined && apiKey !== this.#options.apiKey) {
      return { fault: { kind: 'status', status: 401 } };
    }
    if (typeof this.#script === 'function') return await this.#script(scripted);
    return this.#queue.shift() ?? {};
  }

  async #record(line: LedgerLine): Promise<void> {
    await this.#file?.append(line);
  }
}

/** Starts a model server on the loopback interface that speaks the three wire formats and does what it is told. */
export async function startScriptedModel(options: ScriptedModelOptions = {}): Promise<ScriptedModel> {
  const file = options.ledgerFile === undefined ? undefined : await LedgerFile.open(options.ledgerFile);
  const server = new ScriptedModelServer(options, file);
  await server.listen();
  return server;
}
