// Loaded into every process of `repartee start` before its own code: the server that first finds the file HANG_FILE takes it
// away and stands still for good. The product knows nothing of it.
import { unlinkSync } from 'node:fs';

const { HANG_FILE } = process.env;

if (HANG_FILE && process.argv[1]?.endsWith('dist/server.js')) {
  setInterval(() => {
    try {
      // Of two that see it only one takes it.
      unlinkSync(HANG_FILE);
    } catch {
      return;
    }
    for (;;);
  }, 100).unref();
}
