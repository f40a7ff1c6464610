import type { TrialServer } from '../../packages/testbed/src/crash/index.ts';
import type { TrialWorld } from '../crash/trial-world.ts';

/** A worker with a parent that starts it again whenever it dies, as `repartee start` does. */
export interface KeptWorker {
  /** How it died, each time. */
  readonly deaths: readonly string[];
  /** The log lines of all its lives. */
  logLines(): string[];
  stop(): Promise<void>;
}

export async function keepWorker(trial: TrialWorld, environment: Record<string, string>): Promise<KeptWorker> {
  const deaths: string[] = [];
  const lives: TrialServer[] = [];
  let isKept = true;

  const start = async () => {
    const server = await trial.startServer({ ROLE: 'worker', ...environment });
    lives.push(server);
    return server;
  };
  let current = await start();
  const keeping = (async () => {
    while (isKept) {
      const { code, signal } = await current.exited;
      if (!isKept) return;
      deaths.push(signal ?? `code ${code}`);
      // It may die again before it is ready.
      for (;;) {
        try {
          current = await start();
          break;
        } catch {
          deaths.push('while starting');
        }
      }
    }
  })();

  return {
    deaths,
    logLines: () => lives.flatMap(({ logLines }) => logLines),
    async stop() {
      isKept = false;
      await current.stop();
      await keeping;
    },
  };
}
