// `npm start`: builds what is stale, then becomes the `repartee start` command. One process, so that a signal sent to it
// reaches the command itself.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--stale'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

// npm passes SIGTERM to the shell it runs this script in, and that shell dies without a word to us: its going is the
// signal. (`repartee start` itself outlives its parent, as a service should.)
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

process.argv.splice(2, 0, 'start');
await import(pathToFileURL(join(root, 'packages/server/dist/cli/main.js')).href);
