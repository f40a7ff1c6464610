import type { RunOrder, RunResult } from '../turns/run.ts';
import type { BenchDatabase } from './database.ts';
import { sayHowTheyStand } from './say-how-they-stand.ts';
import type { ForkedProcess } from './server.ts';

/**
 * Has the platform process of bench/turns carry out one load, and waits for what came of it. Of what was not answered it
 * says how it stands: what happens once in a hundred thousand turns does not happen again when somebody looks.
 */
export async function runOrder(
  { platform, database }: { platform: ForkedProcess; database: BenchDatabase },
  order: RunOrder,
): Promise<RunResult> {
  const result = await new Promise<RunResult>((resolve, reject) => {
    const onExit = () => reject(new Error('the platform process ended'));
    platform.child.once('exit', onExit);
    platform.child.once('message', (message) => {
      platform.child.off('exit', onExit);
      resolve(message as RunResult);
    });
    platform.child.send(order);
  });
  if (result.unanswered.length > 0) await sayHowTheyStand(database, result.unanswered);
  return result;
}
