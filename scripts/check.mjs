// The one command before a commit: format and lint, types, generated files, unit and database tests. Stops at the first
// failure and says how long each part took. The long system tests (tests/) run with `npm test`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const packageFile = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

const steps = [
  ['format and lint', packageFile('@biomejs/biome', 'bin/biome'), 'check', '.'],
  ['types', packageFile('typescript', 'bin/tsc'), '-p', 'tsconfig.check.json'],
  ['generated files', 'scripts/generate.mjs', '--check'],
  ['unit tests and architecture', packageFile('vitest', 'vitest.mjs'), 'run', '--project', 'unit'],
  ['database tests', packageFile('vitest', 'vitest.mjs'), 'run', '--project', 'path', 'packages/'],
];

for (const [name, ...command] of steps) {
  const startedMs = performance.now();
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) process.exit(1);
}
