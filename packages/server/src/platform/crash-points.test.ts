import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  armCrashPoints,
  awaitUse,
  crashFaults,
  crashPoints,
  faultsAt,
  type PlannedFault,
  parseCrashPlan,
  reachCrashPoint,
  type Session,
  watchSession,
} from './crash-points.ts';

const server = join(import.meta.dirname, '..');

afterEach(() => armCrashPoints([], () => {}));

function arm(plan: string): PlannedFault[] {
  const happened: PlannedFault[] = [];
  armCrashPoints(parseCrashPlan(plan)!, (fault) => happened.push(fault));
  return happened;
}

describe('the list of crash points', () => {
  it('names exactly the places that the server passes', () => {
    const passed = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(join(server, name), 'utf8').matchAll(/reachCrashPoint\('([^']+)'\)/g)])
      .map(([, name]) => name);
    expect([...new Set(passed)].sort()).toEqual([...crashPoints].sort());
  });

  it('knows four faults at each point, and each fault at some', () => {
    for (const point of crashPoints) expect(faultsAt(point)).toHaveLength(4);
    expect(new Set(crashPoints.flatMap(faultsAt))).toEqual(new Set(crashFaults));
  });
});

describe('a plan of faults', () => {
  it('is points with passage and fault, the first passage and a kill where nothing is said', () => {
    expect(parseCrashPlan('plan.before-store')).toEqual([{ point: 'plan.before-store', passage: 1, fault: 'kill' }]);
    expect(parseCrashPlan('plan.before-store:2')).toMatchObject([{ passage: 2, fault: 'kill' }]);
    expect(parseCrashPlan('plan.before-store:reset, deliver.after-send:3:error-after')).toEqual([
      { point: 'plan.before-store', passage: 1, fault: 'reset' },
      { point: 'deliver.after-send', passage: 3, fault: 'error-after' },
    ]);
  });

  it.each([
    '',
    'nowhere',
    'plan.before-store:0',
    'plan.before-store:1:',
    'plan.before-store:error-after',
    'plan.after-store:error-before',
    'plan.before-store,',
    'toString',
  ])('%j is refused', (text) => expect(parseCrashPlan(text)).toBeNull());

  it('happens at the n-th passage, once', () => {
    const happened = arm('model.before-call:2:error-before');
    reachCrashPoint('model.before-call');
    reachCrashPoint('model.after-call');
    expect(happened).toEqual([]);
    reachCrashPoint('model.before-call');
    reachCrashPoint('model.before-call');
    expect(happened).toHaveLength(1);
  });

  it('goes on to the next fault with the next enqueue', () => {
    const happened = arm('model.before-call:reset,model.before-call:error-before,enqueue.before-store:reset');
    reachCrashPoint('model.before-call');
    reachCrashPoint('model.before-call');
    expect(happened).toHaveLength(1);
    reachCrashPoint('enqueue.before-store');
    reachCrashPoint('model.before-call');
    expect(happened.map(({ fault }) => fault)).toEqual(['reset', 'error-before']);
    reachCrashPoint('enqueue.before-store');
    expect(happened.at(-1)).toMatchObject({ point: 'enqueue.before-store' });
  });

  it('waits for the next enqueue behind a fault that is none', () => {
    const happened = arm('enqueue.before-store:1:none,enqueue.before-store:kill,plan.after-store:kill');
    reachCrashPoint('enqueue.before-store');
    reachCrashPoint('plan.after-store');
    expect(happened.map(({ fault }) => fault)).toEqual(['none']);
    reachCrashPoint('enqueue.before-store');
    expect(happened.map(({ fault }) => fault)).toEqual(['none', 'kill']);
  });

  it('throws out of the step when its act does', () => {
    armCrashPoints(parseCrashPlan('reply.after-store:error-after')!, () => {
      throw new Error('planned');
    });
    expect(() => reachCrashPoint('reply.after-store')).toThrow('planned');
    expect(() => reachCrashPoint('reply.after-store')).not.toThrow();
  });
});

describe('a session', () => {
  class FakeSession implements Session {
    readonly sent: unknown[] = [];
    write(...data: unknown[]): boolean {
      this.sent.push(...data);
      return true;
    }
    destroy(): void {}
  }

  it('is noted when it is the next one that sends something, once', () => {
    arm('plan.before-store:reset');
    const [busy, idle] = [new FakeSession(), new FakeSession()];
    for (const session of [busy, idle]) watchSession(session);
    const used: Session[] = [];
    busy.write('before');
    awaitUse((session) => used.push(session));
    expect(busy.write('statement')).toBe(true);
    idle.write('later');
    expect(used).toEqual([busy]);
    expect(busy.sent).toEqual(['before', 'statement']);
  });
});
