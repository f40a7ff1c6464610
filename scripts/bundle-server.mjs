// Puts the built server into one file, packages/server/dist/server.mjs: reading a thousand small ones was a third of its
// start (docs/decisions/0031). What finds files beside itself finds them beside where it was built.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const server = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/server');
const dist = join(server, 'dist');

/** Packages of hundreds of files; the others are small, or load files and native code of their own. */
const bundled = [
  '@ai-sdk/anthropic',
  '@ai-sdk/google',
  '@ai-sdk/openai-compatible',
  '@repartee/contract',
  'kysely',
  'zod',
];
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8'));
const external = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !bundled.includes(name));

const placesKept = {
  name: 'places kept',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]packages[\\/]server[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = `./${relative(dist, path).replaceAll('\\', '/')}`;
      const contents = text.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
      return { contents, loader: 'js' };
    });
  },
};

export async function bundleServer() {
  await build({
    entryPoints: [join(dist, 'main.js')],
    outfile: join(dist, 'server.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Else a literal with `\p{…}` becomes a `new RegExp(…)` of every call.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    external,
    // V8 keeps a source of mixed scripts at two bytes a character, escaped or not.
    charset: 'utf8',
    plugins: [placesKept],
    logLevel: 'warning',
  });
}
