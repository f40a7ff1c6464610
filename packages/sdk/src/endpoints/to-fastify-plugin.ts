import { type AnsweringEndpoint, type AnsweringEndpoints, BODY_BYTES_MAX } from './endpoint-call.ts';

/** What is used of Fastify (5); written down here so that the SDK does not depend on it. */
interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: never, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  get(url: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
  post(url: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}
interface FastifyRequestLike {
  readonly method: string;
  readonly originalUrl: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}
interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/** Paths of the three endpoints, under the prefix of `register`. */
export interface EndpointPaths {
  profile: string;
  chatHistory: string;
  incomingContent: string;
}

export const defaultEndpointPaths: EndpointPaths = {
  profile: '/profile',
  chatHistory: '/chat-history',
  incomingContent: '/incoming-content',
};

/**
 * A plugin for Fastify: `app.register(toFastifyPlugin(endpoints), { prefix: '/repartee' })`. It takes the raw body by a
 * content type parser of its own, which holds inside this plugin only; do not wrap it in `fastify-plugin`.
 */
export function toFastifyPlugin(endpoints: AnsweringEndpoints, paths: EndpointPaths = defaultEndpointPaths) {
  return async (fastify: FastifyLike): Promise<void> => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_BYTES_MAX }, (_request, body, done) =>
      done(null, body),
    );
    fastify.get(paths.profile, serve(endpoints.profile));
    fastify.get(paths.chatHistory, serve(endpoints.chatHistory));
    fastify.post(paths.incomingContent, serve(endpoints.incomingContent));
  };
}

function serve(endpoint: AnsweringEndpoint) {
  return async (request: FastifyRequestLike, reply: FastifyReplyLike): Promise<unknown> => {
    const { method, originalUrl, headers } = request;
    const body = request.body instanceof Uint8Array ? request.body : '';
    const answer = await endpoint.answer({ method, url: originalUrl, headers, body });
    return reply
      .code(answer.status)
      .headers({ ...answer.headers })
      .send(answer.body);
  };
}
