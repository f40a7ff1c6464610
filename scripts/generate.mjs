// Writes the files that are made from the contract; with --check it only says whether they are fresh.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generators = [
  'packages/contract/src/write-openapi.ts',
  'scripts/write-error-docs.mjs',
  'scripts/write-parameter-docs.mjs',
];

let failed = false;
for (const generator of generators) {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=repartee-source', '--import', 'tsx', generator, ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
