/**
 * Writes `openapi.json` beside the package, or with `--check` only says whether it is fresh (exit code 1 when not).
 * Run with: node --conditions=repartee-source --import tsx packages/contract/src/write-openapi.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openApiText } from './openapi.ts';

const file = new URL('../openapi.json', import.meta.url);
const text = openApiText();

if (process.argv.includes('--check')) {
  if (readIfPresent() !== text) {
    console.error('packages/contract/openapi.json is not fresh: run "npm run generate".');
    process.exitCode = 1;
  }
} else if (readIfPresent() !== text) {
  writeFileSync(file, text);
  console.log('packages/contract/openapi.json written');
}

function readIfPresent(): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
