import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { say } from '../_setup/figures.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The peers at the versions of the lockfile, on first use; they are no part of the product's installation. */
export function installPeers(): void {
  if (!isInstalled()) {
    say('installing the peers in bench/peers (once) …');
    // Not as part of the project: what `npm run` put into the environment says where the project is.
    const environment = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'));
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts'], {
      cwd: folder,
      env: Object.fromEntries(environment),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

function isInstalled(): boolean {
  const wanted = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { dependencies: Record<string, string> };
  return Object.entries(wanted.dependencies).every(([name, version]) => versionOf(name) === version);
}

/** The version that is installed; undefined for none. */
export function versionOf(name: string): string | undefined {
  const file = `${folder}node_modules/${name}/package.json`;
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
