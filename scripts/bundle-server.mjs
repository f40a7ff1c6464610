// Puts the built server into one file, packages/server/dist/server.cjs, and writes what V8 makes of it beside it: reading a
// thousand small files was a third of its start, compiling the one another third (docs/decisions/0031). What finds files
// beside itself finds them beside where it was built. `loadBundle` (platform/server-bundle.ts) reads both.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const scripts = dirname(fileURLToPath(import.meta.url));
const server = join(dirname(scripts), 'packages/server');
const dist = join(server, 'dist');

const placesKept = {
  name: 'places kept',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]packages[\\/]server[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = `./${relative(dist, path).replaceAll('\\', '/')}`;
      const contents = text.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, distUrl).href`);
      return { contents, loader: 'js' };
    });
  },
};

export async function bundleServer() {
  const { serverFlags } = await import(pathToFileURL(join(dist, 'platform/server-flags.js')));
  // V8 would take an old one for a file that happens to be as long.
  rmSync(join(dist, 'server.cjs.cache'), { force: true });
  await build({
    entryPoints: [join(dist, 'run-server.js')],
    outfile: join(dist, 'server.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Else a literal with `\p{…}` becomes a `new RegExp(…)` of every call.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'cjs',
    // What `loadBundle` calls it with.
    banner: { js: '(function (module, require, distUrl) {' },
    footer: { js: '})' },
    // Asked for by pg, and used by nobody here.
    external: ['pg-native'],
    // V8 keeps a source of mixed scripts at two bytes a character, escaped or not.
    charset: 'utf8',
    plugins: [placesKept],
    logLevel: 'warning',
  });
  writeCodeCache(serverFlags);
}

/** By a process as `repartee start` starts it: V8 takes the cache only where its flags are the same. */
function writeCodeCache(serverFlags) {
  const { status } = spawnSync(process.execPath, [...serverFlags, join(scripts, 'write-code-cache.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the built server could not be loaded');
}
