import type { EnqueueRequest, ProjectSettings } from '@repartee/contract';
import { crashPoints } from '../../packages/server/src/platform/crash-points.ts';
import { replayDeadEvents } from '../../packages/server/src/records/event-replay.ts';
import { changeProject } from '../../packages/server/src/records/projects.ts';
import { rollUpSpends } from '../../packages/server/src/records/spends.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { ModelTemper } from './stand-in-model.ts';
import { calmPlatform, type PlatformTemper } from './stand-in-platform.ts';
import type { World } from './world.ts';

/**
 * A story drawn from the world's seed: conversations that are written to, and everything that goes wrong meanwhile. New
 * behaviour of the product is covered by adding what calls for it to one of these lists.
 */
export function planScenario(world: World): void {
  const { random, scheduler } = world;
  const temper = random.weighted({ calm: 2, rough: 5, hostile: 3 });
  const startMs = scheduler.monoMs();
  const lengthMs = random.pick([20_000, 90_000, 400_000]);
  const soon = () => startMs + 100 + random.next() ** 2 * lengthMs;

  const settings = drawSettings(random);
  scheduler.plan(startMs, 'the story begins', async () => {
    await changeSettings(world, settings);
    const workers = random.weighted({ one: 2, two: 4, three: 2 });
    for (const _ of Array.from({ length: { one: 1, two: 2, three: 3 }[workers] })) await world.startWorker();
    world.platform.temper = platformTemper(temper, random);
    world.model.temper = modelTemper(temper, random);
    world.model.busyDoor = temper === 'hostile' && random.chance(0.3) ? 0.3 : 0;
    scheduler.troubleChance = temper === 'hostile' && random.chance(0.5) ? 0.02 : 0;
  });
  planEnqueues(world, soon);
  const misfortunes = { calm: random.whole(0, 1), rough: random.whole(1, 4), hostile: random.whole(2, 7) }[temper];
  for (let index = 0; index < misfortunes; index += 1) planMisfortune(world, soon);
  for (let index = random.whole(0, 2); index > 0; index -= 1) planOperator(world, soon);
  // Turns of a disabled endpoint are looked at every 30 s up to their deadline, a day away perhaps: not for that long here.
  if (temper === 'calm') return;
  for (const share of [1, 3]) {
    scheduler.plan(startMs + share * lengthMs, 'the endpoint is enabled', () => enableEndpoint(world));
  }
}

function planEnqueues(world: World, soon: () => number): void {
  const { random, scheduler } = world;
  const users = random.whole(2, 5);
  const count = users + random.whole(2, 8);
  for (let index = 0; index < count; index += 1) {
    const isTest = random.chance(0.08);
    const user = `${isTest ? 't' : 'u'}${random.whole(1, users)}`;
    const key = random.chance(0.3) ? `key-${index}` : undefined;
    const input = {
      user,
      isTest,
      parameters: drawParameters(random),
      withMessage: random.chance(0.92),
      ...(key ? { key } : {}),
    };
    const atMs = soon();
    scheduler.plan(atMs, '', () => world.enqueue(input));
    // The same request again, as a client does that heard nothing; and a user who writes on.
    if (key && random.chance(0.5)) {
      scheduler.plan(atMs + random.between(0, 4_000), '', () => world.enqueue({ ...input, withMessage: false }));
    }
    if (random.chance(0.45)) {
      const againMs =
        atMs + random.pick([random.between(1, 40), random.between(100, 3_000), random.between(3_000, 9_000)]);
      const parameters = drawParameters(random);
      scheduler.plan(againMs, '', () => world.enqueue({ user, isTest, parameters }));
    }
  }
}

export function drawParameters(random: SeededRandom): NonNullable<EnqueueRequest['replyParameters']> {
  const duration = random.pick([1, 60, 3_600]);
  return {
    bufferSeconds: random.pick([0, 0, 1, 5, 5, 30, 180]),
    maxProcessingTimeSeconds: random.pick([300, 300, 300, 900, 86_400]),
    replyTypingDelay: random.pick(['INSTANT', 'FAST', 'NORMAL'] as const),
    multipleMessagesPerReply: random.chance(0.5),
    multipleMessagesPerReplyFrequency: 'VERY_FREQUENT' as const,
    ...(random.chance(0.12) ? { engage: 'AUTO' as const } : {}),
    ...(random.chance(0.08)
      ? { action: { type: 'PAUSE_CONVERSATION' as const, pauseConversation: { duration } } }
      : {}),
  };
}

type Temper = 'calm' | 'rough' | 'hostile';

function platformTemper(temper: Temper, random: SeededRandom): PlatformTemper {
  if (temper === 'calm') return calmPlatform;
  const passing = { slow: 4, error: 6, busy: 3, hang: 2, reset: 3 };
  const ok = temper === 'rough' ? 80 : 30;
  const isHopeless = temper === 'hostile' && random.chance(0.15);
  const source = { ok, ...passing, notFound: temper === 'hostile' ? 2 : 0.5, garbage: 1 };
  return {
    profile: source,
    history: source,
    incoming: isHopeless
      ? { error: 1, hang: 1, refused: 1 }
      : { ok, ...passing, lostAck: 3, notFound: 1, refused: 1, gone: random.chance(0.3) ? 1 : 0 },
  };
}

function modelTemper(temper: Temper, random: SeededRandom): ModelTemper {
  const well = { good: 60, long: 6, split: 30 };
  if (temper === 'calm') return well;
  if (random.chance(0.1)) return { down: 3, busy: 2, hang: 1, good: 1 };
  const share = temper === 'rough' ? 2 : 6;
  return {
    ...well,
    empty: share,
    cut: share,
    refused: share,
    busy: share,
    down: share,
    hang: share / 2,
    denied: share / 4,
  };
}

function planMisfortune(world: World, soon: () => number): void {
  const { random, scheduler } = world;
  const atMs = soon();
  const someone = (act: (worker: World['workers'][number]) => void) =>
    scheduler.plan(atMs, '', () => {
      const running = world.running();
      if (running.length > 0) act(random.pick(running));
    });
  const kind = random.weighted({
    death: 3,
    deathInAStep: 6,
    crashPoint: 5,
    pause: 4,
    leaving: 2,
    jump: 4,
    apiDeath: 1,
    calm: 2,
  });
  const acts: Record<typeof kind, () => void> = {
    death: () => someone((worker) => scheduler.crash(worker)),
    deathInAStep: () => {
      const steps = random.whole(1, 40);
      someone((worker) => {
        worker.crashIn = steps;
      });
    },
    crashPoint: () => {
      const point = random.pick(crashPoints);
      const passes = random.whole(1, 3);
      scheduler.plan(atMs, `armed ${point}`, () => world.crashAt(point, passes));
    },
    pause: () => {
      const forMs = random.pick([random.between(10, 900), random.between(4_000, 7_000), random.between(8_000, 40_000)]);
      someone((worker) => world.pause(worker, forMs));
    },
    leaving: () =>
      someone((worker) => {
        world.leave(worker);
        scheduler.plan(scheduler.monoMs() + random.between(10, 3_000), 'a worker starts', world.startWorker);
      }),
    jump: () => {
      const byMs = random.pick([-3_600_000, 3_600_000, -60_000, 60_000, -300_000, 7_000, -400, 86_400_000]);
      scheduler.plan(atMs, `the clock jumps by ${byMs} ms`, () => scheduler.jump(byMs));
    },
    apiDeath: () => scheduler.plan(atMs, 'the API dies', () => world.crashApi()),
    calm: () =>
      scheduler.plan(atMs, 'the platform is well again', () => {
        world.platform.temper = calmPlatform;
      }),
  };
  acts[kind]();
}

/** What an operator does meanwhile, and what a process does beside its work. */
function planOperator(world: World, soon: () => number): void {
  const { random, scheduler } = world;
  const kind = random.weighted({ settings: 3, replay: 3, upkeep: 1 });
  const atMs = soon() * (kind === 'replay' ? 3 : 1);
  if (kind === 'settings') {
    const settings = drawSettings(random);
    scheduler.plan(atMs, 'settings change', () => changeSettings(world, settings));
  } else if (kind === 'replay') scheduler.plan(atMs, 'a replay', () => replayOne(world));
  else {
    scheduler.plan(atMs, 'spends are rolled up', async () => {
      await scheduler.stamp('upkeep');
      await rollUpSpends(world.database.database, 1_000);
    });
  }
}

function drawSettings(random: SeededRandom): ProjectSettings {
  return {
    extendedEvents: random.chance(0.5),
    enqueueDuringTurn: random.weighted({ MERGE: 3, QUEUE: 1 }),
    // What 1,000 tokens in and 40 out cost here, a few times.
    ...(random.chance(0.1) ? { spendCaps: { perDay: random.pick(['0.0024', '0.0072', '0.0480']) } } : {}),
  };
}

async function changeSettings(world: World, settings: ProjectSettings): Promise<void> {
  await world.scheduler.stamp('change_project');
  await changeProject(world.database.database, world.projectId, () => ({ settings }));
  world.settings = settings;
}

export async function enableEndpoint(world: World): Promise<void> {
  await world.scheduler.stamp('enable');
  await changeProject(world.database.database, world.projectId, () => ({ isEnabled: true }));
  for (const worker of world.running()) worker.wake();
}

export async function replayOne(world: World): Promise<void> {
  await world.scheduler.stamp('replay');
  const dead = await world.database.rows<{ id: string }>(
    `select id from events where state = 'dead' order by conversation_id, seq`,
  );
  if (dead.length === 0) return;
  await replayDeadEvents(world.database.database, world.projectId, world.random.pick(dead).id);
  for (const worker of world.running()) worker.wake();
}
