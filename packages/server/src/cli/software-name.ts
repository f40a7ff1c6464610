import { readFileSync } from 'node:fs';

/** Name and version of this program, for what it leaves behind. */
export function softwareName(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `repartee ${version}`;
}
