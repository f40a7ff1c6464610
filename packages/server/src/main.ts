import { runServer } from './run-server.ts';

/** The server process, module by module; where there is a build, `server.ts` runs the same from one file. */
void runServer();
