import { loadavg } from 'node:os';
import { Client } from 'pg';
import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { type BenchDatabase, openDatabase } from '../_setup/database.ts';
import { describeMachine, inMs, measureDiskSync, perSecond, say, sayTable, watchDiskSync } from '../_setup/figures.ts';
import { inMib, watchMemory } from '../_setup/memory.ts';
import { watchProcessors } from '../_setup/processor-time.ts';
import { readNumber } from '../_setup/read-number.ts';
import { runOrder } from '../_setup/run-order.ts';
import { adminToken, type ForkedProcess, startScript, startServer } from '../_setup/server.ts';
import { warmUpTurns } from '../turns/conversation-of.ts';
import type { RunResult } from '../turns/run.ts';
import { type ClaimCost, measureClaim } from './claim-cost.ts';
import { insertWaitingRows } from './waiting-rows.ts';

/**
 * P4: turns that become due while a million conversations wait for later, and while somebody holds a snapshot open, which
 * keeps every dead entry of the schedule's index in place. The whole pipeline with the sandbox writer; every enqueue has a
 * buffer of one second, so that the schedule, and not the request itself, wakes it.
 * Options: --rows=1000000 --few-rows=10000 --rate=100 --seconds=40 --snapshot-seconds=90 (600 in the long form)
 */
const rows = readNumber('rows', 1_000_000);
const fewRows = readNumber('few-rows', 10_000);
const rate = readNumber('rate', 100);
const seconds = readNumber('seconds', 40);
const snapshotSeconds = readNumber('snapshot-seconds', 90);
const bufferSeconds = 1;
const latenessGoalMs = 100;
const memoryGoalMib = 50;
const liveLanes = Array.from({ length: 32 }, (_, lane) => lane);

interface Phase {
  name: string;
  result: RunResult;
  lateMs: { p50: number; p99: number; most: number };
  mostMib: number;
  claim: { near: ClaimCost; whole: ClaimCost };
  /** Per turn, in ms. */
  databaseMs: number;
  syncMs: { p50Ms: number; p99Ms: number };
}

interface Setup {
  database: BenchDatabase;
  server: ForkedProcess;
  platform: ForkedProcess;
  dataDir: string;
}

await runBenchmark(300_000 + (2 * seconds + snapshotSeconds) * 1000, async (apparatus) => {
  const setup = await prepare(apparatus);
  const { database } = setup;
  const [project] = await database.query<{ id: string }>('select id from projects');
  const phases: Phase[] = [];

  await insertWaitingRows(database, project!.id, fewRows);
  // The heap has its working size before memory is compared.
  await runOrder(setup, { type: 'run', load: { perSecond: rate }, turns: null, seconds: 10, bufferSeconds });
  phases.push(await measure(setup, `${fewRows.toLocaleString('en')} waiting`, seconds));
  await insertWaitingRows(database, project!.id, rows - fewRows);
  phases.push(await measure(setup, `${rows.toLocaleString('en')} waiting`, seconds));
  const snapshot = await holdSnapshot(apparatus, database);
  phases.push(await measure(setup, `… and a snapshot open for ${snapshotSeconds} s`, snapshotSeconds));
  await snapshot.end();
  report(phases);
});

async function prepare(apparatus: Apparatus): Promise<Setup> {
  const database = await openDatabase(apparatus);
  const dataDir = apparatus.folder();
  const disk = measureDiskSync(dataDir);
  say(`P4, waiting conversations: ${describeMachine()}`);
  say(
    `${rate} due per second, buffer ${bufferSeconds} s; the disk's fdatasync: p50 ${inMs(disk.p50Ms)}, p99 ${inMs(disk.p99Ms)}; ` +
      `load ${loadavg()[0]!.toFixed(1)}`,
  );
  const server = await startServer(apparatus, { DATABASE_URL: database.url, DATA_DIR: dataDir });
  const platform = await startScript(apparatus, new URL('../turns/platform-process.ts', import.meta.url), {
    API_URL: server.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    DATA_DIR: apparatus.folder(),
  });
  await runOrder({ platform, database }, { type: 'run', load: { inFlight: 20 }, turns: warmUpTurns, seconds: 60 });
  return { database, server, platform, dataDir };
}

/** A reader that forgot to finish, at the isolation an export or a backup uses. */
async function holdSnapshot(apparatus: Apparatus, database: BenchDatabase): Promise<Client> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  apparatus.add(() => client.end());
  await client.query('set idle_in_transaction_session_timeout = 0');
  await client.query('begin isolation level repeatable read');
  await client.query('select count(*) from projects');
  return client;
}

async function measure(
  { database, server, platform, dataDir }: Setup,
  name: string,
  forSeconds: number,
): Promise<Phase> {
  const [start] = await database.query<{ at: string }>('select now()::text as at');
  const mostMib = watchMemory(server.pid);
  const stopWatching = watchProcessors([{ name: 'PostgreSQL', pid: database.pid, withChildren: true }]);
  const stopSyncing = watchDiskSync(dataDir);
  const result = await runOrder(
    { platform, database },
    {
      type: 'run',
      load: { perSecond: rate },
      turns: null,
      seconds: forSeconds,
      bufferSeconds,
    },
  );
  const syncMs = await stopSyncing();
  const [used] = stopWatching();
  const mostMibSeen = mostMib();
  // One enqueue per conversation: it is due one buffer after it was accepted.
  const [late] = await database.query<{ p50: number; p99: number; most: number }>(
    `select percentile_disc(0.5) within group (order by late_ms)::float8 as p50,
       percentile_disc(0.99) within group (order by late_ms)::float8 as p99, max(late_ms)::float8 as most
     from (select extract(epoch from started_at - first_at) * 1000 - $2::int as late_ms from turns
           where first_at >= $1::timestamptz) t`,
    [start!.at, bufferSeconds * 1000],
  );
  return {
    name,
    result,
    lateMs: late!,
    mostMib: mostMibSeen,
    claim: await measureClaim(database, liveLanes),
    databaseMs: used!.usedMs / result.tookMs.length,
    syncMs,
  };
}

function report(phases: readonly Phase[]): void {
  const [few, many, held] = phases as [Phase, Phase, Phase];
  say();
  sayTable([
    [
      '',
      'turns',
      'late p50',
      'p99',
      'most',
      'server',
      'idle claim: near',
      'buffers',
      'whole',
      'buffers',
      'PostgreSQL/turn',
      'fdatasync p99',
      'unanswered',
    ],
    ...phases.map((phase) => [
      phase.name,
      perSecond(phase.result.answered / phase.result.elapsedSeconds),
      inMs(phase.lateMs.p50),
      inMs(phase.lateMs.p99),
      inMs(phase.lateMs.most),
      inMib(phase.mostMib),
      ...[phase.claim.near, phase.claim.whole].flatMap((cost) => [inMs(cost.executionMs), String(cost.buffers)]),
      inMs(phase.databaseMs),
      inMs(phase.syncMs.p99Ms),
      String(phase.result.unanswered.length + phase.result.refused),
    ]),
  ]);
  say();
  const verdict = (isReached: boolean) => (isReached ? 'reached' : 'NOT reached');
  const latest = Math.max(many.lateMs.p99, held.lateMs.p99);
  say(
    `P4: due turns start ${inMs(latest)} late (p99); goal: at most ${latenessGoalMs} ms — ${verdict(latest <= latenessGoalMs)}`,
  );
  const grownMib = Math.max(many.mostMib, held.mostMib) - few.mostMib;
  say(
    `P4: the server's memory grows by ${inMib(grownMib)}; goal: at most ${memoryGoalMib} — ${verdict(grownMib <= memoryGoalMib)}`,
  );
  say(
    `P4: an idle claim costs ${inMs(few.claim.near.executionMs)} with ${fewRows.toLocaleString('en')} waiting rows, ` +
      `${inMs(many.claim.near.executionMs)} with ${rows.toLocaleString('en')}, ${inMs(held.claim.near.executionMs)} with the ` +
      `snapshot (once a second ${inMs(held.claim.whole.executionMs)}); load at the end ${loadavg()[0]!.toFixed(1)}`,
  );
  const lost = phases.reduce((sum, { result }) => sum + result.unanswered.length + result.refused, 0);
  if (lost > 0) throw new Error(`${lost} turns were not answered`);
}
