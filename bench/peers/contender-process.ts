import { quantile } from '../_setup/figures.ts';
import { fullRequest, requestIds } from '../ingest/request-bodies.ts';
import type { Contender, Entry, Order, OrderResult } from './contender.ts';
import { contenders } from './contenders/index.ts';

/** One contender in a process of its own, with 64 callers in it: it does what it is ordered and reports. */
const repeatedKeys = 10_000;
/** Before anything is counted: the code is compiled, the connections are open. */
const warmUpSeconds = 1;
const bulkSize = 500;

const entry = contenders.find(({ name }) => name === process.env.CONTENDER)!;
const contender = await entry.create({ url: process.env.STORE_URL!, poolSize: Number(process.env.POOL_SIZE) });

/** Keys beyond the repeated ones; each is used once. */
let nextKey = repeatedKeys;

const keyOf = (user: number, persona: number) => `user-${user}/persona-${persona}`;
const requestOf = (user: number, persona: number) => {
  const request = fullRequest(user, persona);
  return contender.prepare?.(request) ?? request;
};

const repeated = Array.from({ length: repeatedKeys }, (_, number): Entry => {
  const [user, persona] = [Math.floor(number / 100), number % 100];
  return { key: keyOf(user, persona), payload: requestOf(user, persona) };
});

/** A request like all others but for whose it is: what is measured is an add, not the making of its payload. */
const pattern = requestOf(0, 0);
function newEntry(): Entry {
  const [user, persona] = [Math.floor(nextKey / 100), nextKey % 100];
  nextKey += 1;
  return { key: keyOf(user, persona), payload: { ...pattern, ...requestIds(user, persona) } };
}
const newEntries = (count: number) => Array.from({ length: count }, newEntry);

async function measureCalls(
  seconds: number,
  callers: number,
  call: () => Promise<void>,
  each = 1,
): Promise<OrderResult> {
  await callFor(warmUpSeconds, callers, call);
  return callFor(seconds, callers, call, each);
}

/** So many callers, each with the next call when its last one is through, until the time is over. */
async function callFor(seconds: number, callers: number, call: () => Promise<void>, each = 1): Promise<OrderResult> {
  const tookMs: number[] = [];
  const startedMs = performance.now();
  const untilMs = startedMs + seconds * 1000;
  const caller = async () => {
    for (let nowMs = performance.now(); nowMs < untilMs; ) {
      await call();
      const endedMs = performance.now();
      if (endedMs <= untilMs) tookMs.push(endedMs - nowMs);
      nowMs = endedMs;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return {
    type: 'result',
    perSecond: (tookMs.length * each) / seconds,
    p50Ms: quantile(tookMs, 0.5),
    p99Ms: quantile(tookMs, 0.99),
  };
}

async function prefill(target: Contender): Promise<void> {
  const left = [...repeated];
  const caller = async () => {
    for (let one = left.pop(); one; one = left.pop()) await target.add(one.key, one.payload);
  };
  await Promise.all(Array.from({ length: 64 }, caller));
}

async function carryOut(order: Order): Promise<OrderResult> {
  if (order.kind !== 'repeat' || order.prefill) await contender.empty();
  if (order.kind === 'repeat') {
    if (order.prefill) await prefill(contender);
    return measureCalls(order.seconds, order.callers, () => {
      const { key, payload } = repeated[Math.floor(Math.random() * repeatedKeys)]!;
      return contender.add(key, payload);
    });
  }
  if (order.kind === 'new') {
    return measureCalls(order.seconds, order.callers, () => {
      const { key, payload } = newEntry();
      return contender.add(key, payload);
    });
  }
  if (order.kind === 'bulk') {
    return measureCalls(order.seconds, order.callers, () => contender.addMany!(newEntries(bulkSize)), bulkSize);
  }
  const due = newEntries(order.count);
  for (let start = 0; start < due.length; start += bulkSize) {
    await contender.prepareDue(due.slice(start, start + bulkSize));
  }
  const tookMs = await contender.runDue(order.count);
  return { type: 'result', perSecond: order.count / (tookMs / 1000), p50Ms: Number.NaN, p99Ms: Number.NaN };
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (result) => process.send!(result),
    (error: unknown) => {
      process.stderr.write(`${entry.name}: ${String(error)}\n`);
      process.exit(1);
    },
  );
});
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
  process.on(event, () => {
    setTimeout(() => process.exit(0), 5_000).unref();
    contender.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
process.send!({ type: 'ready', hasBulk: contender.addMany !== undefined });
