import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type ErrorCode, errorCodes } from '@repartee/contract';
import type { FastifyInstance } from 'fastify';
import { refusal } from '../problem.ts';
import { docsPage, docsPolicy, docsStartScript, errorListPage, errorPage, securityHeaders } from './docs-page.ts';

/** Laid there by the build: the same depth from `src` and from `dist`. */
const scriptFile = new URL('../../../public/docs/api-reference.js', import.meta.url);

const html = 'text/html; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

/** The pages for people: `/`, `/docs`, and one page per error. All from this host, none of them needs a key. */
export function registerDocs(app: FastifyInstance): void {
  let script: Promise<ServedScript> | undefined;

  app.get('/', (_request, reply) => reply.headers(securityHeaders()).redirect('/docs', 302));
  app.get('/docs', (_request, reply) => reply.headers(securityHeaders(docsPolicy)).type(html).send(docsPage));
  app.get('/docs/start.js', (_request, reply) =>
    reply.headers(securityHeaders()).type(javascript).send(docsStartScript),
  );
  app.get('/docs/api-reference.js', async (request, reply) => {
    script ??= readScript();
    const { plain, packed, tag } = await script;
    reply
      .headers({ ...securityHeaders(), etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding' })
      .type(javascript);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    return isPacked ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(plain);
  });
  app.get('/docs/errors', (_request, reply) => reply.headers(securityHeaders()).type(html).send(errorListPage()));
  app.get<{ Params: { code: string } }>('/docs/errors/:code', async (request, reply) => {
    const { code } = request.params;
    if (!Object.hasOwn(errorCodes, code)) throw refusal('not_found');
    return reply
      .headers(securityHeaders())
      .type(html)
      .send(errorPage(code as ErrorCode));
  });
}

interface ServedScript {
  plain: Buffer;
  packed: Buffer;
  tag: string;
}

/** 3.6 MB, a quarter of it packed: read and packed at the first look, then kept. */
async function readScript(): Promise<ServedScript> {
  const plain = await readFile(scriptFile);
  const packed = await promisify(gzip)(plain);
  return { plain, packed, tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"` };
}
