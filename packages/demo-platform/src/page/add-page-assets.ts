import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const assets = [
  { path: '', file: 'chat.html', type: 'text/html; charset=utf-8' },
  ...['chat.css', 'form.css', 'settings.css', 'plan.css'].map((file) => asset(file, 'text/css; charset=utf-8')),
  asset('icon.svg', 'image/svg+xml'),
  ...[
    'chat.js',
    'control.js',
    'controls.js',
    'elements.js',
    'plan-panel.js',
    'plan-words.js',
    'project-settings.js',
    'timeline.js',
  ].map((file) => asset(file, 'text/javascript; charset=utf-8')),
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

function asset(file: string, type: string): { path: string; file: string; type: string } {
  return { path: `/${file}`, file, type };
}
