import './platform/patterns-compiled-once.ts';
import { loadBundle } from './platform/server-bundle.ts';

/** The server process, from the one file the build made of it: what `repartee start` runs (docs/decisions/0031). */
const { runServer } = loadBundle().exports as typeof import('./run-server.ts');
void runServer();
