import { describe, expect, test } from 'vitest';
import { SettableClock, settled } from './_settable-clock.ts';
import { createEndpointPlaces, type PlaceRequest, waitingMax } from './endpoint-places.ts';

type Limits = Parameters<typeof createEndpointPlaces>[0];
type Verdict = Awaited<ReturnType<ReturnType<typeof createEndpointPlaces>['enter']>>;

function open(limits: Limits) {
  const clock = new SettableClock();
  const places = createEndpointPlaces(limits, clock);
  /** Names of those who got a place, in order. */
  const inside: string[] = [];
  const verdicts = new Map<string, Verdict>();
  const ask = (name: string, more: Partial<PlaceRequest> = {}): void => {
    const request = { share: 'a', isEngagement: false, waitMs: 60_000, inputTokens: 100, ...more };
    void places.enter(request).then((verdict) => {
      verdicts.set(name, verdict);
      if (verdict.kind === 'PLACE') inside.push(name);
    });
  };
  /** Ends a call, and lets everybody notice. */
  const leave = async (name: string, used: Parameters<Extract<Verdict, { kind: 'PLACE' }>['leave']>[0] = 'UNKNOWN') => {
    const verdict = verdicts.get(name);
    if (verdict?.kind !== 'PLACE') throw new Error(`${name} has no place`);
    verdict.leave(used);
    await settled();
  };
  return { clock, places, inside, verdicts, ask, leave };
}

describe('the places of an endpoint', () => {
  test('no more calls are in flight than its concurrency, and leaving twice frees one place', async () => {
    const { places, ask, leave, inside } = open({ concurrency: 2 });
    for (const name of ['1', '2', '3', '4', '5']) ask(name);
    await settled();
    expect(inside).toEqual(['1', '2']);
    await leave('1');
    await leave('1');
    expect(inside).toEqual(['1', '2', '3']);
    expect([places.inUse, places.waiting]).toEqual([2, 2]);
  });

  test('a project that floods the line costs another one turn, not the flood', async () => {
    const { ask, leave, inside } = open({ concurrency: 1 });
    for (let call = 0; call < 500; call += 1) ask(`flood-${call}`, { share: 'flood' });
    for (let call = 0; call < 3; call += 1) ask(`quiet-${call}`, { share: 'quiet' });
    await settled();
    for (let turn = 0; turn < 8; turn += 1) await leave(inside.at(-1)!);
    expect(inside).toEqual([
      'flood-0',
      'flood-1',
      'quiet-0',
      'flood-2',
      'quiet-1',
      'flood-3',
      'quiet-2',
      'flood-4',
      'flood-5',
    ]);
  });

  test('engagement waits until no live call does', async () => {
    const { ask, leave, inside } = open({ concurrency: 1 });
    ask('first');
    ask('engagement', { isEngagement: true });
    ask('live 1');
    ask('live 2', { share: 'b' });
    await settled();
    for (let turn = 0; turn < 3; turn += 1) await leave(inside.at(-1)!);
    expect(inside).toEqual(['first', 'live 1', 'live 2', 'engagement']);
  });

  test('who gets no place in time is told when to come back, and leaves the line', async () => {
    const { clock, places, ask, verdicts } = open({ concurrency: 1 });
    ask('first');
    ask('late', { waitMs: 1_000 });
    await clock.advance(999);
    expect(verdicts.has('late')).toBe(false);
    await clock.advance(1);
    expect(verdicts.get('late')).toEqual({ kind: 'BUSY', retryAfterMs: 5_000 });
    expect(places.waiting).toBe(0);
  });

  test('an abort frees the place in the line at once, and leaves no timer behind', async () => {
    const { clock, places, ask, leave, inside, verdicts } = open({ concurrency: 1 });
    const controller = new AbortController();
    ask('first');
    ask('aborted', { signal: controller.signal });
    ask('next');
    controller.abort();
    await settled();
    expect(verdicts.get('aborted')).toEqual({ kind: 'ABORTED' });
    expect(places.waiting).toBe(1);
    await leave('first');
    await leave('next');
    expect(inside).toEqual(['first', 'next']);
    expect(clock.pending).toBe(0);
  });

  test('the line is bounded, and a full one has room for another project and for live calls', async () => {
    const { places, ask, verdicts } = open({ concurrency: 1 });
    ask('first', { share: 'flood' });
    for (let call = 0; call < waitingMax - 1; call += 1) ask(`flood-${call}`, { share: 'flood' });
    ask('engagement', { share: 'flood', isEngagement: true });
    ask('one too many', { share: 'flood', isEngagement: true });
    await settled();
    expect(verdicts.get('one too many')?.kind).toBe('BUSY');
    ask('live', { share: 'flood' });
    await settled();
    expect(verdicts.get('engagement')?.kind).toBe('BUSY');
    ask('quiet', { share: 'quiet' });
    await settled();
    expect(verdicts.get('live')?.kind).toBe('BUSY');
    expect(verdicts.has('quiet')).toBe(false);
    ask('more flood', { share: 'flood' });
    await settled();
    expect(verdicts.get('more flood')?.kind).toBe('BUSY');
    expect(places.waiting).toBe(waitingMax);
  });

  test('requests in a minute: who comes too early waits for the refill', async () => {
    const { clock, ask, inside } = open({ requestsPerMinute: 60 });
    for (let call = 0; call < 10; call += 1) ask(`${call}`);
    await settled();
    expect(inside).toHaveLength(6);
    // 54 a minute flow in beside the burst of 6.
    await clock.advance(1_112);
    expect(inside).toHaveLength(7);
    await clock.advance(3_334);
    expect(inside).toHaveLength(10);
    expect(inside).toEqual(inside.toSorted());
  });

  test('tokens in a minute: what the provider counted decides, not what was estimated', async () => {
    const { clock, ask, leave, inside } = open({ inputTokensPerMinute: 10_000 });
    ask('1', { inputTokens: 500 });
    await settled();
    await leave('1', { inputTokens: 1_900, outputTokens: 5 });
    ask('2', { inputTokens: 100 });
    await settled();
    expect(inside).toEqual(['1']);
    // 900 too many and 100 for the next, at 9,000 a minute.
    await clock.advance(6_668);
    expect(inside).toEqual(['1', '2']);
  });

  test('a small call does not overtake a large one that waits for its tokens', async () => {
    const { clock, ask, inside } = open({ inputTokensPerMinute: 10_000 });
    ask('1', { inputTokens: 1_000 });
    ask('large', { inputTokens: 900 });
    await clock.advance(3_000);
    ask('small', { inputTokens: 10, share: 'b' });
    await settled();
    expect(inside).toEqual(['1']);
    await clock.advance(10_000);
    expect(inside).toEqual(['1', 'large', 'small']);
  });

  test('a call that was not made gives its rates back; one that failed gives its output back', async () => {
    const { ask, leave, inside } = open({ requestsPerMinute: 1, outputTokensPerMinute: 3_000 });
    ask('1');
    await settled();
    await leave('1', 'NOT_CALLED');
    ask('2');
    await settled();
    expect(inside).toEqual(['1', '2']);
    await leave('2', 'UNKNOWN');
    ask('3');
    await settled();
    expect(inside).toEqual(['1', '2']);
  });

  test('those who wait for a model that was given up are sent away, the others stay', async () => {
    const { places, ask, verdicts } = open({ concurrency: 1 });
    ask('first');
    ask('a', { share: 'a' });
    ask('b', { share: 'b' });
    await settled();
    places.turnAway(({ share }) => share === 'a');
    await settled();
    expect(verdicts.get('a')).toEqual({ kind: 'TURNED_AWAY' });
    expect(places.waiting).toBe(1);
  });
});
