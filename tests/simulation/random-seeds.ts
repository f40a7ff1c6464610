import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testTimeoutMs } from '../_setup/patience.ts';
import { describeFailure, runSeed } from './run-seed.ts';
import { openSimulationDatabase, type SimulationDatabase } from './simulation-database.ts';

const seedsMin = 300;

/**
 * Half of the seeds, so that two files use two cores. `TRIAL_FIRST_SEED` and `TRIAL_SEEDS` say which; a failing one is
 * printed with the command that repeats it.
 */
export function describeSeeds(half: 0 | 1): void {
  const first = Number(process.env.TRIAL_FIRST_SEED ?? 1);
  const count = Number(process.env.TRIAL_SEEDS ?? seedsMin);
  const seeds = Array.from({ length: count }, (_, index) => first + index).filter((seed) => seed % 2 === half);

  describe.skipIf(seeds.length === 0)(`${seeds.length} seeded stories of enqueues, crashes, jumps and failures`, () => {
    let database: SimulationDatabase;
    beforeAll(async () => {
      database = await openSimulationDatabase();
    });
    afterAll(() => database?.close());

    it('break no promise of the engine', { timeout: testTimeoutMs + seeds.length * 5_000 }, async () => {
      const failures: string[] = [];
      const sums: Record<string, number> = {};
      for (const seed of seeds) {
        const outcome = await runSeed(database, seed);
        if (outcome.violations.length > 0) failures.push(describeFailure(outcome));
        for (const [name, value] of Object.entries({ ...outcome.counts, ...outcome.endings })) {
          sums[name] = (sums[name] ?? 0) + value;
        }
        if (failures.length >= 5) break;
      }
      console.log(
        Object.entries(sums)
          .map(([name, sum]) => `${sum} ${name}`)
          .join(', '),
      );
      if (failures.length > 0) expect.fail(failures.join('\n\n'));
      // Stories in which nothing happens would prove nothing.
      if (seeds.length < 20) return;
      for (const name of ['answered', 'dropped', 'ignored', 'deaths', 'jumps']) expect(sums[name]).toBeGreaterThan(0);
    });
  });
}
