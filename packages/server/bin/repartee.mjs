#!/usr/bin/env node
import { existsSync } from 'node:fs';

/** A file that exists before the build, so that npm can link the command at once. */
const built = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('The server is not built yet: run "npm run build" once, or start with "npm start".\n');
  process.exitCode = 1;
}
