import type { SeededRandom } from './seeded-random.ts';
import type { Submit } from './simulated-database.ts';
import type { SimulationDatabase, WaitingRow } from './simulation-database.ts';
import type { VirtualRuntime, VirtualTimer } from './virtual-runtime.ts';

export interface SimulatedProcess {
  readonly name: string;
  readonly isWorker: boolean;
  state: 'RUNNING' | 'PAUSED' | 'DEAD';
  /** Dies at its so-manieth statement from now: before it, after it, or with it under way. */
  crashIn?: number;
}

/** What happened when, for the checker: jumps of the engine's clock, and how many workers were at work. */
export interface Chronicle {
  /** Engine's time = monotonic time + offset, from `monoMs` on. */
  offsets: { monoMs: number; offsetMs: number }[];
  workers: { monoMs: number; running: number }[];
  /** Statements that were answered with a lost connection. */
  troubles: { monoMs: number; label: string }[];
  /** What the database refused, by SQLSTATE. */
  refusals: { monoMs: number; label: string; code: string }[];
}

interface Operation {
  process: SimulatedProcess;
  label: string;
  perform: () => Promise<unknown>;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}
interface Due {
  process: SimulatedProcess | null;
  dueMs: number;
  label: string;
  act: () => void | Promise<void>;
}

export interface Scheduler {
  readonly chronicle: Chronicle;
  readonly trace: string[];
  /** Share of the statements that end with a lost connection, half of them carried out all the same. */
  troubleChance: number;
  onDeath: (process: SimulatedProcess) => void;
  monoMs(): number;
  atMs(): number;
  jump(byMs: number): void;
  add(process: SimulatedProcess): void;
  submitterOf(process: SimulatedProcess): Submit;
  later(process: SimulatedProcess, delayMs: number, label: string): Promise<void>;
  /** Something from outside, at a monotonic time. */
  plan(atMonoMs: number, label: string, act: () => void | Promise<void>): void;
  crash(process: SimulatedProcess): void;
  setState(process: SimulatedProcess, state: 'RUNNING' | 'PAUSED'): void;
  note(line: string): void;
  /** Makes the clock of the next direct statement, for what comes from outside. */
  stamp(by: string): Promise<void>;
  /** Steps until nothing is left to wait for. False: it does not come to rest. */
  run(): Promise<boolean>;
}

const stepsMax = 60_000;
const startAtMs = Date.parse('2026-11-20T12:00:00Z');
const traceMax = 20_000;

/** Looks that change nothing: what waits is the same as before. */
const readOnly = new Set([
  'load_turn',
  'project_context',
  'next_answer',
  'overdue_turns',
  'overdue_behind',
  'heads',
  'pending_request',
  'parked_wakes',
]);
/** Looks that do not ask for the time either. */
const timeless = new Set(['next_answer', 'heads', 'pending_request', 'parked_wakes']);

type LoopKind = 'engine' | 'deliverer' | 'sweep';
const pollDelaysMs = new Set([25, 250, 500]);
const sweepDelayMs = 1_000;
/** Longer than a worker lets pass between two looks for what it owns and does not know of. */
const forgottenMaxMs = 20_000;

/** Timers of the loops are late where nothing is due, as on a busy machine; every other one is punctual. */
function loopKind({ part, delayMs }: VirtualTimer): LoopKind | null {
  if (part.name === 'api') return null;
  if (pollDelaysMs.has(delayMs)) return part.name;
  return part.name === 'engine' && delayMs === sweepDelayMs ? 'sweep' : null;
}

/**
 * One thing at a time, chosen by the seed: a statement that waits to be carried out, an answer whose time has come, an act
 * from outside. Where nothing is ready, time goes to the next moment at which something can happen.
 */
export function createScheduler(
  runtime: VirtualRuntime,
  database: SimulationDatabase,
  random: SeededRandom,
): Scheduler {
  const processes: SimulatedProcess[] = [];
  const operations: Operation[] = [];
  const ghosts: { operation: Operation; dueMs: number }[] = [];
  const dues: Due[] = [];
  let offsetMs = startAtMs - runtime.nowMs();
  let waiting: WaitingRow[] | undefined;
  let steps = 0;

  const monoMs = () => runtime.nowMs();
  const atMs = () => monoMs() + offsetMs;
  const chronicle: Chronicle = {
    offsets: [{ monoMs: monoMs(), offsetMs }],
    workers: [{ monoMs: monoMs(), running: 0 }],
    troubles: [],
    refusals: [],
  };
  const trace: string[] = [];
  const note = (line: string) => {
    if (trace.length < traceMax) trace.push(`${(monoMs() - 1_000).toFixed(3)} ${line}`);
  };

  function countWorkers(): void {
    const running = processes.filter(({ isWorker, state }) => isWorker && state === 'RUNNING').length;
    chronicle.workers.push({ monoMs: monoMs(), running });
  }

  function crash(process: SimulatedProcess): void {
    if (process.state === 'DEAD') return;
    note(`${process.name} dies`);
    process.state = 'DEAD';
    runtime.forget(process);
    for (const operation of operations.splice(0)) {
      if (operation.process !== process) operations.push(operation);
      // What was on its way may arrive all the same, also after somebody else has taken over.
      else if (random.chance(0.6)) {
        const delayMs = random.chance(0.6) ? random.between(0, 3) : random.between(0, 15_000);
        ghosts.push({ operation, dueMs: monoMs() + delayMs });
      }
    }
    for (const due of dues.splice(0)) if (due.process !== process) dues.push(due);
    countWorkers();
    scheduler.onDeath(process);
  }

  async function carryOut(operation: Operation): Promise<{ value: unknown } | { error: unknown }> {
    const { label } = operation;
    if (!timeless.has(label)) await database.setStep({ atMs: atMs(), monoMs: monoMs(), by: label });
    if (!readOnly.has(label)) waiting = undefined;
    try {
      return { value: await operation.perform() };
    } catch (error) {
      chronicle.refusals.push({ monoMs: monoMs(), label, code: String((error as { code?: unknown }).code) });
      return { error };
    }
  }

  async function execute(operation: Operation): Promise<void> {
    operations.splice(operations.indexOf(operation), 1);
    const { process, label } = operation;
    note(`${process.name} ${label}`);
    if (process.crashIn !== undefined) {
      process.crashIn -= 1;
      if (process.crashIn <= 0) {
        if (random.chance(0.5)) await carryOut(operation);
        else operations.push(operation);
        return crash(process);
      }
    }
    const isTroubled = random.chance(scheduler.troubleChance);
    if (isTroubled) {
      chronicle.troubles.push({ monoMs: monoMs(), label });
      const isLost = random.chance(0.5);
      note(`${process.name} ${label}: ${isLost ? 'answer lost' : 'not carried out'}`);
      if (isLost) await carryOut(operation);
      operation.reject(
        Object.assign(new Error(`no connection for ${label}`), { code: isLost ? 'ECONNRESET' : 'ECONNREFUSED' }),
      );
      return;
    }
    const outcome = await carryOut(operation);
    if ('error' in outcome) operation.reject(outcome.error);
    else operation.resolve(outcome.value as never);
    runtime.advanceTo(monoMs() + (random.chance(0.02) ? random.between(2, 40) : random.between(0.03, 0.9)));
  }

  const isRunning = ({ process }: { process: SimulatedProcess | null }) =>
    process === null || process.state === 'RUNNING';
  const runs = (timer: VirtualTimer) => (timer.part.process as SimulatedProcess).state === 'RUNNING';

  /** Everything that can happen at this instant. */
  function ready(): (() => void | Promise<void>)[] {
    const now = monoMs();
    return [
      ...operations.filter(isRunning).map((operation) => () => execute(operation)),
      ...ghosts
        .filter(({ dueMs }) => dueMs <= now)
        .map((ghost) => async () => {
          ghosts.splice(ghosts.indexOf(ghost), 1);
          note(`${ghost.operation.process.name} ${ghost.operation.label}: arrives after its death`);
          await carryOut(ghost.operation);
        }),
      ...dues
        .filter((due) => due.dueMs <= now && isRunning(due))
        .map((due) => () => {
          dues.splice(dues.indexOf(due), 1);
          note(due.label);
          return due.act();
        }),
      // Of one process in their order; a paused one holds up nobody else.
      ...runtime
        .immediates()
        .filter((one, index, all) => all.findIndex(({ part }) => part.process === one.part.process) === index)
        .concat(runtime.timers().filter((timer) => timer.dueMs <= now && !loopKind(timer)))
        .filter(runs)
        .map((timer) => () => runtime.fire(timer)),
    ];
  }

  let forgottenSinceMs: number | undefined;

  /** Which loops have something to do at this instant, and when there will be something next. */
  async function needs(): Promise<{ now: Set<LoopKind>; nextMs: number }> {
    waiting ??= await database.waitingRows();
    const now = new Set<LoopKind>();
    let nextMs = Number.POSITIVE_INFINITY;
    const consider = (kind: LoopKind, dueAtMs: number | null) => {
      if (dueAtMs === null) return;
      if (dueAtMs <= atMs()) now.add(kind);
      else nextMs = Math.min(nextMs, dueAtMs - offsetMs);
    };
    for (const row of waiting.filter(({ kind }) => kind !== 'owned')) {
      consider(row.kind === 'outbox' ? 'deliverer' : 'engine', row.wakeAtMs);
      consider('sweep', row.turnDeadlineMs);
      consider('sweep', row.behindDeadlineMs);
    }
    return { now, nextMs };
  }

  /** Lets a loop look that finds something, or time pass. False: there is nothing to wait for. */
  async function pass(): Promise<boolean> {
    const { now: kinds, nextMs } = await needs();
    const looking = runtime.timers().filter((timer) => runs(timer) && kinds.has(loopKind(timer) as LoopKind));
    const eligible = looking.filter(({ dueMs }) => dueMs <= monoMs());
    if (eligible.length > 0) {
      forgottenSinceMs = undefined;
      runtime.fire(random.pick(eligible));
      return true;
    }
    const punctual = runtime.timers().filter((timer) => runs(timer) && !loopKind(timer));
    const next = Math.min(
      nextMs,
      ...looking.map(({ dueMs }) => dueMs),
      ...punctual.map(({ dueMs }) => dueMs),
      ...ghosts.map(({ dueMs }) => dueMs),
      ...dues.filter(isRunning).map(({ dueMs }) => dueMs),
    );
    if (next === Number.POSITIVE_INFINITY) return letOwnersLook();
    forgottenSinceMs = undefined;
    // A clock of microseconds: never a hair before the time that was asked for.
    runtime.advanceTo(Math.max(monoMs() + 0.001, next + 0.001));
    return true;
  }

  /**
   * Nothing is due and nothing under way, but something is owned: by a worker who never heard that he has it. He looks for
   * that every few seconds. False: there is nothing of that kind, or nobody gave it back.
   */
  function letOwnersLook(): boolean {
    if (!waiting?.some(({ kind }) => kind === 'owned')) return false;
    forgottenSinceMs ??= monoMs();
    const [first] = runtime
      .timers()
      .filter((timer) => runs(timer) && loopKind(timer) !== null)
      .sort((one, other) => one.dueMs - other.dueMs);
    if (first === undefined || monoMs() - forgottenSinceMs > forgottenMaxMs) return false;
    runtime.advanceTo(Math.max(monoMs() + 0.001, first.dueMs + 0.001));
    runtime.fire(first);
    return true;
  }

  const scheduler: Scheduler = {
    chronicle,
    trace,
    troubleChance: 0,
    onDeath: () => {},
    monoMs,
    atMs,
    note,
    crash,
    jump(byMs) {
      offsetMs += byMs;
      chronicle.offsets.push({ monoMs: monoMs(), offsetMs });
    },
    add(process) {
      processes.push(process);
      countWorkers();
    },
    submitterOf: (process) => (label, perform) =>
      new Promise((resolve, reject) => {
        // Never answered: who is dead waits for nothing.
        if (process.state !== 'DEAD') operations.push({ process, label, perform, resolve: resolve as never, reject });
      }),
    later: (process, delayMs, label) =>
      new Promise((resolve) => {
        if (process.state === 'DEAD') return;
        dues.push({ process, dueMs: monoMs() + delayMs, label: `${process.name} ${label}`, act: resolve });
      }),
    plan(atMonoMs, label, act) {
      dues.push({ process: null, dueMs: atMonoMs, label, act });
    },
    setState(process, state) {
      if (process.state === 'DEAD') return;
      process.state = state;
      countWorkers();
    },
    async stamp(by) {
      await database.setStep({ atMs: atMs(), monoMs: monoMs(), by });
      waiting = undefined;
    },
    async run() {
      for (; steps < stepsMax; steps += 1) {
        await runtime.settle();
        const choices = ready();
        if (choices.length > 0) await random.pick(choices)();
        else if (!(await pass())) return true;
      }
      return false;
    },
  };
  return scheduler;
}
