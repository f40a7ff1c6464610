import type { RunOrder, RunResult } from '../turns/run.ts';
import type { ForkedProcess } from './server.ts';

/** Has the platform process of bench/turns carry out one load, and waits for what came of it. */
export function runOrder(platform: ForkedProcess, order: RunOrder): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('the platform process ended'));
    platform.child.once('exit', onExit);
    platform.child.once('message', (message) => {
      platform.child.off('exit', onExit);
      resolve(message as RunResult);
    });
    platform.child.send(order);
  });
}
