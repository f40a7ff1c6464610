import { checkMerges } from './check-merges.ts';
import { checkOutside } from './check-outside.ts';
import { checkRows } from './check-rows.ts';
import { checkTimes } from './check-times.ts';
import { readRecord, type Violation, type WorldRecord } from './record.ts';
import { enableEndpoint, planScenario, replayOne } from './scenario.ts';
import type { SimulationDatabase } from './simulation-database.ts';
import { calmPlatform } from './stand-in-platform.ts';
import { openWorld, type World, type WorldOptions } from './world.ts';

export interface SeedOutcome {
  seed: number;
  violations: Violation[];
  trace: readonly string[];
  /** How much happened: a seed in which nothing does, proves nothing. */
  counts: Record<'turns' | 'enqueues' | 'pushes' | 'modelCalls' | 'steps' | 'deaths' | 'jumps', number>;
  /** How the turns ended. */
  endings: Record<string, number>;
}

/** One world from its seed to its rest, and the checker's verdict. `plan` tells another story than the random one. */
export async function runSeed(
  database: SimulationDatabase,
  seed: number,
  options: WorldOptions & {
    plan?: (world: World) => void;
    also?: (world: World, record: WorldRecord) => Violation[];
  } = {},
): Promise<SeedOutcome> {
  const world = await openWorld(database, seed, options);
  const { scheduler } = world;
  try {
    (options.plan ?? planScenario)(world);
    let rests = await scheduler.run();
    world.platform.temper = calmPlatform;
    world.model.temper = { good: 1 };
    world.model.busyDoor = 0;
    await world.recover();
    await enableEndpoint(world);
    rests = (await scheduler.run()) && rests;
    if (world.random.chance(0.3)) await replayOne(world);
    rests = (await scheduler.run()) && rests;
    const record = await readRecord(world);
    const violations = [
      ...(rests ? [] : [{ code: 'NO_REST', text: 'work goes on for ever' }]),
      ...checkRows(world, record),
      ...checkOutside(world, record),
      ...checkTimes(world, record),
      ...checkMerges(world, record),
      ...(options.also?.(world, record) ?? []),
    ];
    const endings: Record<string, number> = {};
    for (const { decided } of record.turns.values()) {
      const outcome = decided[0]?.outcome ?? 'none';
      endings[outcome] = (endings[outcome] ?? 0) + 1;
    }
    return {
      seed,
      violations,
      trace: scheduler.trace,
      counts: {
        turns: record.turns.size,
        enqueues: world.enqueues.length,
        pushes: world.platform.pushes.length,
        modelCalls: world.model.calls.length,
        steps: scheduler.trace.length,
        deaths: world.workers.filter(({ state }) => state === 'DEAD').length,
        jumps: scheduler.chronicle.offsets.length - 1,
      },
      endings,
    };
  } finally {
    world.close();
  }
}

/** What a reader needs to see it again. */
export function describeFailure({ seed, violations, trace }: SeedOutcome): string {
  const command = `TRIAL_FIRST_SEED=${seed} TRIAL_SEEDS=1 npm run trial:simulation`;
  const lines = violations.slice(0, 12).map(({ code, text }) => `  ${code}: ${text}`);
  const last = process.env.TRIAL_TRACE === '1' ? trace : trace.slice(-25);
  return [`seed ${seed}: ${violations.length} violations (again: ${command})`, ...lines, '  …', ...last].join('\n');
}
