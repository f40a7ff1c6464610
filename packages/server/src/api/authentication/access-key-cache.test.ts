import { expect, it } from 'vitest';
import type { AuthorizingKey } from '../../records/access-keys.ts';
import { createAccessKeyCache, keyLifetimeMs } from './access-key-cache.ts';
import { hashAccessKey } from './access-key-text.ts';

const key: AuthorizingKey = {
  keyId: 'key',
  scopes: ['enqueue'],
  projectId: 'project',
  settings: {},
  hasEndpoints: true,
  isDisabled: false,
};

function createStore(known: Record<string, AuthorizingKey>) {
  const store = {
    nowMs: 0,
    asked: [] as number[],
    known: new Map(Object.entries(known).map(([text, value]) => [hashAccessKey(text), value])),
    gate: Promise.resolve(),
    isBroken: false,
  };
  const cache = createAccessKeyCache({
    nowMs: () => store.nowMs,
    async load(hashes) {
      store.asked.push(hashes.length);
      const found = new Map(store.known);
      await store.gate;
      if (store.isBroken) throw new Error('away');
      return found;
    },
  });
  return { store, cache };
}

it('a key is believed for less than a second after the moment it was asked for, then asked for again', async () => {
  const { store, cache } = createStore({ a: key });
  expect(cache.peek('a')).toBeUndefined();
  let open = () => {};
  store.gate = new Promise((resolve) => {
    open = resolve;
  });
  const asked = cache.find('a');
  await Promise.resolve();
  await Promise.resolve();
  store.nowMs = 800; // the answer is slow: its age counts from the question
  open();
  expect(await asked).toBe(key);
  store.nowMs = keyLifetimeMs - 1;
  expect(cache.peek('a')).toBe(key);
  store.nowMs = keyLifetimeMs;
  expect(cache.peek('a')).toBeUndefined();
  expect(keyLifetimeMs).toBeLessThan(1_000);
});

it('a key in use is asked for again before it is too old, and nobody waits for it', async () => {
  const { store, cache } = createStore({ a: key });
  await cache.find('a');
  store.nowMs = 600;
  expect(cache.peek('a')).toBe(key);
  expect(cache.peek('a')).toBe(key);
  await new Promise((resolve) => setImmediate(resolve));
  store.nowMs = 1_400;
  expect(cache.peek('a')).toBe(key);
  expect(store.asked).toEqual([1, 1]);
});

it('questions that come together are one, and unknown keys are remembered as unknown', async () => {
  const { store, cache } = createStore({ a: key });
  expect(await Promise.all([cache.find('a'), cache.find('a'), cache.find('b'), cache.find('c')])).toEqual([
    key,
    key,
    null,
    null,
  ]);
  expect(store.asked).toEqual([3]);
  expect(cache.peek('b')).toBeNull();
});

it('what is forgotten while its answer is under way is not kept', async () => {
  const { store, cache } = createStore({ a: key });
  let open = () => {};
  store.gate = new Promise((resolve) => {
    open = resolve;
  });
  const asked = cache.find('a');
  await new Promise((resolve) => setImmediate(resolve));
  cache.forgetProject('project');
  open();
  expect(await asked).toBe(key);
  expect(cache.peek('a')).toBeUndefined();
});

it('a failed question is its askers’ failure alone: the next one asks again', async () => {
  const { store, cache } = createStore({ a: key });
  store.isBroken = true;
  await expect(cache.find('a')).rejects.toThrow('away');
  store.isBroken = false;
  expect(await cache.find('a')).toBe(key);
});

it('who asks while a question goes unanswered is told with it, and waits for no second one', async () => {
  const { store, cache } = createStore({ a: key });
  let giveUp = () => {};
  store.gate = new Promise((_, reject) => {
    giveUp = () => reject(new Error('Query read timeout'));
  });
  const first = cache.find('a');
  await new Promise((resolve) => setImmediate(resolve));
  const second = cache.find('a');
  giveUp();
  await expect(first).rejects.toThrow('timeout');
  await expect(second).rejects.toThrow('timeout');
  expect(store.asked).toEqual([1]);
  store.gate = Promise.resolve();
  expect(await cache.find('a')).toBe(key);
});

it('guesses cannot fill the memory', async () => {
  const { cache } = createStore({});
  for (let batch = 0; batch < 12; batch += 1) {
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => cache.find(`guess ${batch} ${index}`)));
  }
  expect(cache.peek('guess 0 0')).toBeUndefined();
  expect(cache.peek('guess 11 999')).toBeNull();
});
