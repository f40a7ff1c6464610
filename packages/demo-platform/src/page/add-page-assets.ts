import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const assets = [
  { path: '', file: 'chat.html', type: 'text/html; charset=utf-8' },
  { path: '/chat.css', file: 'chat.css', type: 'text/css; charset=utf-8' },
  { path: '/form.css', file: 'form.css', type: 'text/css; charset=utf-8' },
  { path: '/chat.js', file: 'chat.js', type: 'text/javascript; charset=utf-8' },
  { path: '/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
  { path: '/timeline.js', file: 'timeline.js', type: 'text/javascript; charset=utf-8' },
  { path: '/controls.js', file: 'controls.js', type: 'text/javascript; charset=utf-8' },
];

/**
 * Serves the page. It is written in what browsers run as it is, so nothing has to be built; compiled code stands as deep
 * in the package as its source, so that one address finds the files from both.
 */
export async function addPageAssets(chat: FastifyInstance): Promise<void> {
  for (const { path, file, type } of assets) {
    const content = await readFile(new URL(`../../src/page/${file}`, import.meta.url));
    chat.get(path, (_request, reply) => reply.header('cache-control', 'no-cache').type(type).send(content));
  }
}
