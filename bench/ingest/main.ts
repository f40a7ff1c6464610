import { defaultChatModels } from '../../packages/contract/src/index.ts';
import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { type BenchDatabase, openDatabase, walPosition } from '../_setup/database.ts';
import { enqueuePath } from '../_setup/enqueue-client.ts';
import {
  describeMachine,
  inMs,
  inPercent,
  measureDiskSync,
  median,
  perSecond,
  say,
  sayTable,
} from '../_setup/figures.ts';
import { readLayout, startLayout } from '../_setup/layout.ts';
import { createLoadProject } from '../_setup/load-project.ts';
import { watchProcessors } from '../_setup/processor-time.ts';
import { readNumber } from '../_setup/read-number.ts';
import { adminToken, startScript } from '../_setup/server.ts';
import { createBuiltInLoad, createWrkLoad, hasWrk, type Load, type LoadResult } from './load.ts';
import { requestBodies } from './request-bodies.ts';

/**
 * P1, durable ingest: full enqueue bodies over 10,000 conversations, every 204 after its commit, in turns with the same
 * server answering 204 without storing. Options: --rounds=3 --seconds=5 --connections=256 --conversations=10000, and
 * --layout=two for two processes on one port (apart is the same as one here: only the api stores)
 */
const rounds = readNumber('rounds', 3);
const seconds = readNumber('seconds', 5);
const connections = readNumber('connections', 256);
const conversations = readNumber('conversations', 10_000);
const layout = readLayout();
const ratioGoal = 0.7;
const warmUpSeconds = 3;

interface Round {
  stored: LoadResult;
  bare: LoadResult;
  /** Processor time per request in µs: less disturbed by neighbours than a rate is. */
  costUs: { server: number; database: number; bare: number };
  /** Written ahead per enqueue: what a standby would have to follow. */
  walBytes: number;
}

const limitMs = 120_000 + rounds * (2 * seconds + 10) * 1000;

await runBenchmark(limitMs, async (apparatus) => {
  const database = await openDatabase(apparatus);
  const server = await startLayout(apparatus, layout, {
    ROLE: 'api',
    DATABASE_URL: database.url,
    DATA_DIR: apparatus.folder(),
  });
  const bare = await startScript(apparatus, new URL('bare-server.ts', import.meta.url), {
    DATABASE_URL: database.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    CHAT_MODELS: defaultChatModels.join(','),
  });
  const { accessKey } = await createLoadProject(server.url);
  const bodies = requestBodies(conversations);
  const load = chooseLoad(apparatus, bodies);
  const measure = (url: string, forSeconds: number) => load({ url, accessKey, connections, seconds: forSeconds });
  const bareUrl = `http://127.0.0.1:${String(bare.ready.port)}`;

  for (const url of [server.url, bareUrl]) await checkRequest(url, accessKey, bodies[0]!);

  const disk = measureDiskSync(apparatus.folder());
  const bodyBytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / bodies.length;
  say(`P1 durable ingest: ${describeMachine()}`);
  say(
    `${conversations.toLocaleString('en')} conversations, bodies of ${Math.round(bodyBytes)} bytes, ${connections} connections, ` +
      `${rounds} rounds of ${seconds} s each way; the disk's fdatasync: p50 ${inMs(disk.p50Ms)}, p99 ${inMs(disk.p99Ms)}`,
  );

  const storedCounts = [1, (await measure(server.url, warmUpSeconds)).accepted];
  await measure(bareUrl, warmUpSeconds);
  const results: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const storing = watchProcessors([...server.processes, { name: 'database', pid: database.pid, withChildren: true }]);
    const walBefore = await walPosition(database);
    const stored = await measure(server.url, seconds);
    const walBytes = (await walPosition(database)) - walBefore;
    const times = storing();
    const databaseTime = times.pop();
    const serverUsedMs = times.reduce((sum, { usedMs }) => sum + usedMs, 0);
    storedCounts.push(stored.accepted);
    // What the database still has to write must not slow the other side.
    await database.query('checkpoint');
    const answering = watchProcessors([{ name: 'bare server', pid: bare.pid }]);
    const unstored = await measure(bareUrl, seconds);
    const [bareTime] = answering();
    results.push({
      stored,
      bare: unstored,
      costUs: {
        server: (serverUsedMs * 1000) / stored.accepted,
        database: (databaseTime!.usedMs * 1000) / stored.accepted,
        bare: (bareTime!.usedMs * 1000) / unstored.accepted,
      },
      walBytes: walBytes / stored.accepted,
    });
  }
  report(results);
  await checkLedger(database, storedCounts, rounds + 1);
});

/** A load of refusals measures nothing. */
async function checkRequest(url: string, accessKey: string, body: string): Promise<void> {
  const headers = { authorization: `Bearer ${accessKey}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${enqueuePath}`, { method: 'POST', headers, body });
  if (answer.status !== 204) throw new Error(`an enqueue was answered ${answer.status}: ${await answer.text()}`);
}

function chooseLoad(apparatus: Apparatus, bodies: readonly string[]): Load {
  if (hasWrk()) return createWrkLoad(apparatus.folder(), bodies);
  say(
    'wrk is not installed (Debian: `apt-get install wrk`, macOS: `brew install wrk`). The built-in client is used: it',
  );
  say('takes a core of its own, so both rates below are lower than the server can do.');
  return createBuiltInLoad(bodies);
}

function report(results: readonly Round[]): void {
  say();
  sayTable([
    ['round', 'stored', 'p50', 'p99', 'bare 204', 'p50', 'p99', 'ratio', 'µs: server', 'database', 'bare', 'WAL'],
    ...results.map(({ stored, bare, costUs, walBytes }, index) => [
      String(index + 1),
      perSecond(stored.perSecond),
      inMs(stored.p50Ms),
      inMs(stored.p99Ms),
      perSecond(bare.perSecond),
      inMs(bare.p50Ms),
      inMs(bare.p99Ms),
      inPercent(stored.perSecond / bare.perSecond),
      ...[costUs.server, costUs.database, costUs.bare].map((cost) => cost.toFixed(0)),
      `${walBytes.toFixed(0)} B`,
    ]),
  ]);
  const stored = median(results.map((round) => round.stored.perSecond));
  const bare = median(results.map((round) => round.bare.perSecond));
  const ratio = median(results.map((round) => round.stored.perSecond / round.bare.perSecond));
  const failed = results.reduce((sum, round) => sum + round.stored.failed + round.bare.failed, 0);
  say();
  say(`medians: ${perSecond(stored)} durable, ${perSecond(bare)} bare; ${failed} requests failed`);
  say(
    `P1: ${inPercent(ratio)} of the bare 204 rate; goal: at least ${inPercent(ratioGoal)} — ${ratio >= ratioGoal ? 'reached' : 'NOT reached'}`,
  );
}

/** Every 204 the client counted is a row; what was on its way when a round was cut may be one more per connection. */
async function checkLedger(database: BenchDatabase, counts: readonly number[], cuts: number): Promise<void> {
  const accepted = counts.reduce((sum, count) => sum + count, 0);
  const [found] = await database.query<{ rows: number }>('select count(*)::int as rows from enqueues');
  const rows = found!.rows;
  const isHonest = rows >= accepted && rows <= accepted + cuts * connections;
  say(
    `ledger: ${accepted.toLocaleString('en')} × 204 received, ${rows.toLocaleString('en')} rows stored ` +
      `(${(rows - accepted).toLocaleString('en')} were under way when a round ended) — ${isHonest ? 'no false 204' : 'MISMATCH'}`,
  );
  if (!isHonest) throw new Error('the number of rows does not fit the number of 204s');
}
