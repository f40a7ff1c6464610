/**
 * Named places where a step may fail. The list is closed: the trials make a real process fail at every one of them, in
 * each way that is possible there. In normal operation nothing is armed and `reachCrashPoint` costs one comparison.
 */
const places = {
  'enqueue.before-store': before('database'),
  'enqueue.after-store': after('database'),
  'claim.after-store': after('database'),
  'gather.before-calls': before('platform'),
  'gather.after-calls': after('database'),
  'plan.before-store': before('database'),
  'plan.after-store': after('database'),
  'model.before-call': before('model'),
  'model.after-call': after('database'),
  'draft.after-store': after('database'),
  'reply.before-store': before('database'),
  'reply.after-store': after('database'),
  'arm.before-store': before('database'),
  'arm.after-store': after('database'),
  'merge.before-look': before('platform'),
  'merge.after-abort': after('database'),
  'merge.before-store': before('database'),
  'merge.after-store': after('database'),
  'supersede.before-store': before('database'),
  'supersede.after-store': after('database'),
  'end.before-store': before('database'),
  'end.after-store': after('database'),
  'deliver.after-take': after('database'),
  'deliver.before-send': before('platform'),
  'deliver.after-send': after('database'),
  'settle.after-store': after('database'),
} as const;
export type CrashPoint = keyof typeof places;
export const crashPoints = Object.keys(places) as readonly CrashPoint[];

/**
 * - `kill`: the process is gone.
 * - `stop`: the process stands still (SIGSTOP) in the middle of the step, until somebody wakes it.
 * - `error-before`: the step throws before anything happened.
 * - `error-after`: the step succeeded, and then throws: its caller believes that it failed.
 * - `reset`: the connection that is used next is cut as soon as something was sent: its answer is lost, and nobody knows
 *   whether the other side was told.
 */
export const crashFaults = ['kill', 'stop', 'error-before', 'error-after', 'reset'] as const;
export type CrashFault = (typeof crashFaults)[number];

/** Whose connection `reset` cuts: a session of the database pools, or the next call to a platform or a model. */
export type CutConnection = 'database' | 'platform' | 'model';

interface Place {
  readonly error: 'error-before' | 'error-after';
  readonly cuts: CutConnection;
}

function before(cuts: CutConnection): Place {
  return { error: 'error-before', cuts };
}

function after(cuts: CutConnection): Place {
  return { error: 'error-after', cuts };
}

/** The faults that are possible at a point. A step's two errors stand at the two points around it. */
export function faultsAt(point: CrashPoint): readonly CrashFault[] {
  return ['kill', 'stop', places[point].error, 'reset'];
}

/** What `reset` cuts at a point. */
export function cutAt(point: CrashPoint): CutConnection {
  return places[point].cuts;
}

/** One fault at the n-th passage of a point, `passage` from 1. */
export interface PlannedFault {
  readonly point: CrashPoint;
  readonly passage: number;
  /** `none`, possible everywhere: nothing happens, and what follows in the plan is armed by the next enqueue. */
  readonly fault: CrashFault | 'none';
}

/** Longest plan that is read. */
const plannedMax = 1_000;

/** Reads `<point>[:<n>][:<fault>]`, several parted by commas; n is 1 and the fault `kill` unless said. Null: unreadable. */
export function parseCrashPlan(text: string): readonly PlannedFault[] | null {
  const planned = text.split(',', plannedMax).map(parsePlanned);
  return planned.every((one) => one !== null) ? planned : null;
}

const plannedForm = /^([a-z.-]+)(?::([1-9]\d{0,6}))?(?::([a-z-]+))?$/;

function parsePlanned(text: string): PlannedFault | null {
  const [, name, passage = '1', fault = 'kill'] = plannedForm.exec(text.trim()) ?? [];
  const point = crashPoints.find((one) => one === name);
  if (point === undefined) return null;
  const known = fault === 'none' ? fault : faultsAt(point).find((one) => one === fault);
  return known === undefined ? null : { point, passage: Number(passage), fault: known };
}

let waiting: PlannedFault[] | undefined;
let armed: { planned: PlannedFault; passagesLeft: number } | undefined;
let act: (planned: PlannedFault) => void = () => {};

/**
 * Faults happen one after the other, each by calling `perform`, which may throw out of the step. The first one is armed at
 * once, the next one when an enqueue is about to be stored after the one before happened: a turn that heals meets no
 * second fault. Only the process's entry point arms.
 */
export function armCrashPoints(plan: readonly PlannedFault[], perform: (planned: PlannedFault) => void): void {
  waiting = [...plan];
  armed = undefined;
  act = perform;
  armNext();
}

/** Calls `perform` once, when `point` is passed for the `passage`-th time: for trials that play a process in their own. */
export function armCrashPoint(point: CrashPoint, passage: number, perform: () => void): void {
  armCrashPoints([{ point, passage, fault: 'kill' }], perform);
}

function armNext(): void {
  const planned = waiting?.shift();
  armed = planned && { planned, passagesLeft: planned.passage };
}

export function reachCrashPoint(point: CrashPoint): void {
  if (waiting === undefined) return;
  if (armed === undefined && point === 'enqueue.before-store') armNext();
  if (armed === undefined || armed.planned.point !== point) return;
  armed.passagesLeft -= 1;
  if (armed.passagesLeft > 0) return;
  const { planned } = armed;
  armed = undefined;
  act(planned);
}

/** The connection of a database session. */
export interface Session {
  write(...data: unknown[]): boolean;
  destroy(): unknown;
}

let onUse: ((session: Session) => void) | undefined;

/** Notes the connection of a database session while faults are planned; costs a comparison otherwise. */
export function watchSession(session: Session): void {
  if (waiting === undefined) return;
  const write = session.write.bind(session);
  session.write = (...data) => {
    const isTaken = write(...data);
    onUse?.(session);
    return isTaken;
  };
}

/** Calls `listener` with the session that sends something next, once, while its statement is being written. */
export function awaitUse(listener: (session: Session) => void): void {
  onUse = (session) => {
    onUse = undefined;
    listener(session);
  };
}
