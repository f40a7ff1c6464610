// Writes what V8 has compiled of the built server once its modules have run; it is started with the server's own flags.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../packages/server/dist/', import.meta.url);
await import(new URL('platform/patterns-compiled-once.js', built));
const { codeCacheFile, loadBundle } = await import(new URL('platform/server-bundle.js', built));

const { createCodeCache } = loadBundle({ codeCache: false });
const path = fileURLToPath(codeCacheFile);
writeFileSync(`${path}.new`, createCodeCache());
renameSync(`${path}.new`, path);
