// Builds every package with tsc (project references) and copies the offline docs page's script into the server,
// writes down what the patterns of all languages need, and puts the server into one file.
// With --stale it returns at once when nothing changed since the last build: what `npm start` does.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './bundle-server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'packages/server/dist/.built');

function newestMtimeMs(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name === 'public') continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestMtimeMs(path) : statSync(path).mtimeMs);
  }
  return newest;
}

function isStale() {
  if (!existsSync(stamp)) return true;
  const builtMs = statSync(stamp).mtimeMs;
  const sources = [join(root, 'tsconfig.base.json'), join(root, 'package-lock.json')].filter((path) =>
    existsSync(path),
  );
  return newestMtimeMs(join(root, 'packages')) > builtMs || sources.some((path) => statSync(path).mtimeMs > builtMs);
}

function copyDocsPage() {
  const require = createRequire(join(root, 'packages/server/package.json'));
  const script = join(dirname(require.resolve('@scalar/api-reference')), 'browser/standalone.js');
  const target = join(root, 'packages/server/public/docs');
  mkdirSync(target, { recursive: true });
  copyFileSync(script, join(target, 'api-reference.js'));
}

function copySql() {
  // tsc copies no SQL: the migrations are read from beside the compiled code.
  const from = join(root, 'packages/server/src/platform/database/migrations');
  const to = join(root, 'packages/server/dist/platform/database/migrations');
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (name.endsWith('.sql')) copyFileSync(join(from, name), join(to, name));
}

if (process.argv.includes('--stale') && !isStale()) process.exit(0);

const built = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url)
      .resolve('typescript/package.json')
      .replace('package.json', 'bin/tsc'),
    '-b',
  ],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);
copySql();
copyDocsPage();
await import('./write-patterns.mjs');
await bundleServer();
writeFileSync(stamp, '');
