import { startEmbeddedDatabase } from '../../packages/server/dist/platform/database/embedded/index.js';
import { silentLogger } from '../../packages/server/dist/platform/logger.js';

/**
 * An owner in a process of its own, to be killed by a test. Says one JSON line: the server's pid, or the code with
 * which the start was refused.
 */
const [dataDir = ''] = process.argv.slice(2);
try {
  const embedded = await startEmbeddedDatabase({ dataDir, logger: silentLogger });
  process.stdout.write(`${JSON.stringify({ serverPid: embedded.pid })}\n`);
  // Stays until it is killed: the start lock's connection keeps the process alive.
} catch (error) {
  const { code, message } = error;
  process.stdout.write(`${JSON.stringify({ code, message })}\n`);
}
