import { loadavg } from 'node:os';
import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { type BenchDatabase, openDatabase } from '../_setup/database.ts';
import { describeMachine, inMs, measureDiskSync, median, perSecond, say, sayTable } from '../_setup/figures.ts';
import { readNumber } from '../_setup/read-number.ts';
import { startScript } from '../_setup/server.ts';
import type { Order, OrderResult } from './contender.ts';
import { type ContenderEntry, contenders } from './contenders/index.ts';
import { installPeers, versionOf } from './install-peers.ts';
import { startRedis } from './redis.ts';

/**
 * The second half of P1: the same debounced, one-at-a-time-per-key job with our engine and with libraries, without HTTP,
 * on one PostgreSQL with the settings of production. Each contender is a process of its own with 64 callers in it, alone
 * at its turn, in rounds; the order turns with each round. Options: --rounds=3 --seconds=2 --callers=64 --only=pg-boss,dbos --pool=24
 */
const rounds = readNumber('rounds', 3);
const seconds = readNumber('seconds', 2);
const callers = readNumber('callers', 64);
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const ratioGoal = 10;
/** Our defaults, the peers' own defaults (10), and a connection per caller. */
const poolSizes = process.argv.some((argument) => argument.startsWith('--pool='))
  ? [readNumber('pool', 24)]
  : [10, 24, 64];
const bulkCallers = 2;

interface Measured {
  entry: ContenderEntry;
  url: string;
  poolSize: number;
  repeat: OrderResult[];
  new: OrderResult[];
  bulk: OrderResult[];
  run: OrderResult[];
}

await runBenchmark(180_000 + rounds * contenders.length * (4 * seconds + 40) * 1000, async (apparatus) => {
  installPeers();
  const database = await openDatabase(apparatus);
  const redis = await startRedis(apparatus);
  const disk = measureDiskSync(apparatus.folder());
  const [{ version } = { version: '?' }] = await database.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  say(`P1, the schedule beside job libraries, without HTTP: ${describeMachine()}, PostgreSQL ${version}`);
  say(
    `${callers} callers, 10,000 keys, payload 2.4 kB, ${rounds} rounds of ${seconds} s; the disk's fdatasync: ` +
      `p50 ${inMs(disk.p50Ms)}, p99 ${inMs(disk.p99Ms)}; load ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
  );
  if (!redis) say('No redis-server is found (Debian: `apt-get install redis-server`): BullMQ on Redis is left out.');

  const measured: Measured[] = [];
  for (const entry of contenders) {
    if (entry.store === 'Redis' && !redis) continue;
    if (only && entry.package !== null && !only.includes(entry.name)) continue;
    const url = entry.store === 'Redis' ? redis!.url : await createStores(database, entry.name);
    const poolSize = entry.hasOwnPool ? 0 : await choosePoolSize(apparatus, entry, url);
    measured.push({ entry, url, poolSize, repeat: [], new: [], bulk: [], run: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % measured.length;
    for (const contender of [...measured.slice(turn), ...measured.slice(0, turn)]) {
      // What others still have to write must not slow this one.
      await database.query('checkpoint');
      await measureOnce(apparatus, contender, round === 0);
    }
  }
  report(measured, redis?.version);
});

/** Two databases each: one keeps its 10,000 waiting keys through all rounds, the other is emptied again and again. */
async function createStores(database: BenchDatabase, name: string): Promise<string> {
  const base = `peer_${name.replaceAll('-', '_')}`;
  for (const store of ['0', '1']) await database.query(`create database ${base}_${store}`);
  const url = new URL(database.url);
  url.pathname = `/${base}_`;
  return url.href;
}

function storeUrl({ entry, url }: { entry: ContenderEntry; url: string }, store: 0 | 1): string {
  if (entry.store === 'Redis') return `${url}/${store}`;
  const address = new URL(url);
  address.pathname += String(store);
  return address.href;
}

async function withContender<Result>(
  apparatus: Apparatus,
  contender: { entry: ContenderEntry; url: string; poolSize: number },
  store: 0 | 1,
  work: (order: (order: Order) => Promise<OrderResult>, hasBulk: boolean) => Promise<Result>,
): Promise<Result> {
  const script = await startScript(apparatus, new URL('contender-process.ts', import.meta.url), {
    CONTENDER: contender.entry.name,
    STORE_URL: storeUrl(contender, store),
    POOL_SIZE: String(contender.poolSize),
  });
  const order = (one: Order) =>
    new Promise<OrderResult>((resolve, reject) => {
      const onExit = () => reject(new Error(`${contender.entry.name} ended`));
      script.child.once('exit', onExit);
      script.child.once('message', (message) => {
        script.child.off('exit', onExit);
        resolve(message as OrderResult);
      });
      script.child.send(one);
      if (process.env.BENCH_VERBOSE)
        process.stderr.write(`${contender.entry.name} pool ${contender.poolSize}: ${JSON.stringify(one)}\n`);
    });
  const result = await work(order, script.ready.hasBulk === true);
  await script.stop();
  return result;
}

/** Each library gets the pool it is quickest with here. */
async function choosePoolSize(apparatus: Apparatus, entry: ContenderEntry, url: string): Promise<number> {
  if (poolSizes.length === 1) return poolSizes[0]!;
  let best = { poolSize: 0, perSecond: 0 };
  for (const poolSize of poolSizes) {
    const { perSecond: rate } = await withContender(apparatus, { entry, url, poolSize }, 0, (order) =>
      order({ kind: 'new', seconds: Math.min(seconds, 1.5), callers }),
    );
    if (rate > best.perSecond) best = { poolSize, perSecond: rate };
  }
  return best.poolSize;
}

async function measureOnce(apparatus: Apparatus, contender: Measured, isFirst: boolean): Promise<void> {
  await withContender(apparatus, contender, 1, async (order) => {
    contender.repeat.push(await order({ kind: 'repeat', prefill: isFirst, seconds, callers }));
  });
  await withContender(apparatus, contender, 0, async (order, hasBulk) => {
    contender.new.push(await order({ kind: 'new', seconds, callers }));
    if (hasBulk) contender.bulk.push(await order({ kind: 'bulk', seconds, callers: bulkCallers }));
    contender.run.push(await order({ kind: 'run', count: contender.entry.dueJobs }));
  });
}

function rateOf(results: readonly OrderResult[]): number {
  return median(results.map((result) => result.perSecond));
}

function report(measured: readonly Measured[], redisVersion: string | undefined): void {
  const ours = measured[0]!;
  const times = (results: readonly OrderResult[]) => inMs(median(results.map((result) => result.p99Ms)));
  say();
  sayTable([
    ['medians', 'version', 'pool', 'debounced adds', 'p99', 'first adds', 'p99', 'bulk inserts', 'claim-run-done'],
    ...measured.map((one) => [
      one.entry.name,
      one.entry.package === null ? '' : (versionOf(one.entry.package) ?? '?'),
      one.entry.hasOwnPool ? '' : String(one.poolSize),
      perSecond(rateOf(one.repeat)),
      times(one.repeat),
      perSecond(rateOf(one.new)),
      times(one.new),
      one.bulk.length > 0 ? perSecond(rateOf(one.bulk)) : '-',
      perSecond(rateOf(one.run)),
    ]),
  ]);
  say();
  const rates = (results: readonly OrderResult[]) => results.map((one) => Math.round(one.perSecond)).join(' ');
  for (const one of measured) say(`  ${one.entry.name}: debounced ${rates(one.repeat)}; first ${rates(one.new)}`);
  if (redisVersion) say(`  Redis ${redisVersion}: appendonly yes, appendfsync always`);
  say(
    `  load at the end: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  say();
  const peers = measured.filter(({ entry }) => entry.package !== null && entry.store === 'PostgreSQL');
  const best = (kind: 'repeat' | 'new') => Math.max(...peers.map((one) => rateOf(one[kind])));
  const verdict = (kind: 'repeat' | 'new') => {
    const ratio = rateOf(ours[kind]) / best(kind);
    return `${ratio.toFixed(1)} × the best on PostgreSQL; goal: at least ${ratioGoal} × — ${ratio >= ratioGoal ? 'reached' : 'NOT reached'}`;
  };
  say(`P1: single debounced adds to keys that wait ${verdict('repeat')}`);
  say(`P1: first adds of keys ${verdict('new')}`);
  const onRedis = measured.find(({ entry }) => entry.store === 'Redis');
  if (!onRedis) return;
  const ahead = { repeat: rateOf(ours.repeat) / rateOf(onRedis.repeat), new: rateOf(ours.new) / rateOf(onRedis.new) };
  say(
    `P1: ${ahead.repeat.toFixed(1)} × BullMQ on Redis that syncs always (first adds: ${ahead.new.toFixed(1)} ×); ` +
      `goal: ahead — ${ahead.repeat > 1 && ahead.new > 1 ? 'reached' : 'NOT reached'}`,
  );
}
