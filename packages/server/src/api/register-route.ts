import { type Endpoint, type FieldProblem, validate } from '@repartee/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parsePublicId } from '../platform/ids.ts';
import { projectExists } from '../records/projects.ts';
import { type Authenticator, type Caller, requireScope } from './authentication/authenticate.ts';
import type { KeyUsage } from './authentication/key-usage.ts';
import { findUnstorableText } from './find-unstorable-text.ts';
import { invalid, refusal } from './problem.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Call, Room, Route } from './route.ts';
import { watchClient } from './watch-client.ts';

/** What stands before the handlers. */
export interface Gate {
  authenticator: Authenticator;
  /** Null: the operator sets no limit. */
  limiter: RateLimiter | null;
  keyUsage: KeyUsage;
}

/** Who asks and for which project; decided before a byte of the body is read. */
interface Admitted {
  caller: Caller | null;
  projectId: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the door of an operation. */
    admitted: Admitted | null;
  }
}

/** Hangs one operation into the server: admission, limit, reading, checking, handling, answering, in this order. */
export function registerRoute(app: FastifyInstance, route: Route, room: Room, gate: Gate): void {
  const { endpoint } = route;
  const bodySchema = route.body ?? endpoint.body;
  const takesTextOnly = endpoint.auth.kind !== 'access-key';
  const namesProject = endpoint.path.includes('{projectId}');

  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { operation: endpoint.operationId },
    ...(endpoint.bodyBytesMax === undefined ? {} : { bodyLimit: endpoint.bodyBytesMax }),
    onRequest(request, reply, done) {
      let outcome: Caller | null | Promise<Caller>;
      try {
        outcome = endpoint.auth.kind === 'none' ? null : gate.authenticator.identify(request.headers.authorization);
        if (!(outcome instanceof Promise) && (outcome?.kind !== 'ADMIN' || !namesProject)) {
          admit(request, reply, outcome);
          done();
          return;
        }
      } catch (error) {
        done(error as Error);
        return;
      }
      Promise.resolve(outcome)
        .then((caller) => admitWaiting(request, reply, caller))
        .then(() => done(), done);
    },
    async handler(request, reply) {
      const { caller, projectId } = request.admitted!;
      const json = bodySchema ? readJsonBody(request.body as Buffer | undefined, request.headers) : undefined;
      const call = {
        caller,
        params: (request.params ?? {}) as Record<string, string>,
        projectId,
        query: endpoint.query ? readQuery(endpoint.query, request.query) : undefined,
        body: bodySchema ? read(bodySchema, json) : undefined,
        json,
        bytes: request.body as Buffer,
        headers: request.headers,
        requestId: request.id,
        watchClient: () => watchClient(reply.raw),
      };
      const answer = await route.handle(call as unknown as Call<never>, room);
      send(reply, answer);
      return reply;
    },
  });

  /** @throws PublicError */
  function admit(request: FastifyRequest, reply: FastifyReply, caller: Caller | null): Admitted {
    let projectId = '';
    if (namesProject) projectId = parsePublicId('proj', (request.params as { projectId: string }).projectId) ?? '';
    if (caller?.kind === 'KEY') {
      const { key } = caller;
      limit(reply, key.keyId);
      gate.keyUsage.note(key.keyId);
      if (endpoint.auth.kind === 'admin') throw refusal('scope_missing', 'Only the admin token may do this.');
      // Another project and no project look the same.
      if (namesProject && key.projectId !== projectId) throw refusal('not_found');
      if (endpoint.auth.kind !== 'none') requireScope(key, endpoint.auth.scope);
    } else if (caller?.kind === 'ADMIN' && endpoint.auth.kind === 'access-key') {
      throw refusal('access_key_invalid', 'The admin token belongs to no project: send an access key.');
    }
    const admitted = { caller, projectId };
    request.admitted = admitted;
    return admitted;
  }

  async function admitWaiting(request: FastifyRequest, reply: FastifyReply, caller: Caller | null): Promise<void> {
    const { projectId } = admit(request, reply, caller);
    if (!namesProject || caller?.kind !== 'ADMIN') return;
    if (projectId === '' || !(await projectExists(room.database, projectId))) throw refusal('not_found');
  }

  function limit(reply: FastifyReply, keyId: string): void {
    if (gate.limiter === null) return;
    const verdict = gate.limiter.take(keyId);
    reply.header('ratelimit-limit', String(verdict.limit));
    reply.header('ratelimit-remaining', String(verdict.remaining));
    reply.header('ratelimit-reset', String(verdict.resetSeconds));
    if (!verdict.isAllowed) {
      throw refusal('rate_limited', undefined, { retryAfterSeconds: verdict.retryAfterSeconds });
    }
  }

  function read(schema: NonNullable<Endpoint['body']>, json: unknown): unknown {
    const result = validate(schema, json);
    if (!result.ok) throw invalid(result.problems);
    if (takesTextOnly) refuse(findUnstorableText(result.value));
    return result.value;
  }
}

/** A member sent twice arrives as a list, and is then of the wrong type. */
function readQuery(schema: NonNullable<Endpoint['query']>, query: unknown): unknown {
  const result = validate(schema, { ...(query as object) });
  if (!result.ok) {
    throw invalid(result.problems.map((problem) => ({ ...problem, pointer: `#query/${problem.pointer.slice(1)}` })));
  }
  refuse(findUnstorableText(result.value, '#query/'));
  return result.value;
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw invalid(problems);
}

function send(reply: FastifyReply, answer: { status: number; body?: unknown; headers?: Record<string, string> }): void {
  reply.code(answer.status);
  if (answer.headers) reply.headers(answer.headers);
  if (answer.body === undefined) {
    reply.send();
    return;
  }
  if (typeof answer.body === 'string') {
    reply.send(answer.body);
    return;
  }
  reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(JSON.stringify(answer.body));
}
