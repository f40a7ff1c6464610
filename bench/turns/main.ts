import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { type BenchDatabase, openDatabase, walPosition } from '../_setup/database.ts';
import {
  describeMachine,
  inMs,
  measureDiskSync,
  perSecond,
  quantile,
  say,
  sayTable,
  watchDiskSync,
} from '../_setup/figures.ts';
import { readLayout, startLayout } from '../_setup/layout.ts';
import { watchProcessors } from '../_setup/processor-time.ts';
import { readNumber } from '../_setup/read-number.ts';
import { runOrder } from '../_setup/run-order.ts';
import { adminToken, startScript } from '../_setup/server.ts';
import { warmUpTurns } from './conversation-of.ts';
import type { RunOrder, RunResult } from './run.ts';

/**
 * P2, turns per second of the whole pipeline with a scripted model and with the sandbox writer, and P3, what a turn takes
 * beside its model call. Buffer 0, histories of 20 messages, cached profiles, every guard on, real HTTP on loopback.
 * Options: --seconds=12 --warm-up=40 --in-flight=200 --rate=100 --layout=one (or apart: api and worker; two: symmetric processes)
 *
 * A server runs for weeks, and in its first half minute under load V8 spends a third of its processor time on compiling: what
 * is measured begins after `--warm-up` seconds of the same load as the fast scenarios.
 */
const seconds = readNumber('seconds', 12);
const warmUpSeconds = readNumber('warm-up', 40);
const inFlight = readNumber('in-flight', 200);
const rate = readNumber('rate', 100);
const layout = readLayout();
const turnsGoal = 300;
const overheadGoalMs = { p50: 15, p99: 100 };
const modelDelayMs = 300;

interface Scenario {
  name: string;
  /** Undefined: the sandbox writes. */
  modelDelayMs?: number;
  load: RunOrder['load'];
}

interface Measured {
  scenario: Scenario;
  result: RunResult;
  processes: { name: string; usedMs: number; cores: number }[];
  /** The disk's fdatasync meanwhile. */
  syncMs: { p50Ms: number; p99Ms: number };
  /** Written ahead meanwhile: what a standby would have to follow. */
  walBytes: number;
}

await runBenchmark(180_000 + 3 * (seconds + warmUpSeconds) * 1000, async (apparatus) => {
  const database = await openDatabase(apparatus);
  const disk = measureDiskSync(apparatus.folder());
  say(`P2 and P3, turns: ${describeMachine()}, layout ${layout}`);
  say(`${seconds} s each; the disk's fdatasync: p50 ${inMs(disk.p50Ms)}, p99 ${inMs(disk.p99Ms)}`);
  // The key that secrets are sealed with lives there: one for all servers on this database.
  const dataDir = apparatus.folder();
  const measured: Measured[] = [];
  for (const scenario of [
    { name: 'model 0 ms', modelDelayMs: 0, load: { inFlight } },
    { name: 'sandbox', load: { inFlight } },
    { name: `model ${modelDelayMs} ms, ${rate}/s`, modelDelayMs, load: { perSecond: rate } },
  ] satisfies Scenario[]) {
    measured.push(await measure(apparatus, { database, dataDir }, scenario));
  }
  report(measured);
});

/** A server, a project and a platform of its own for each; the database is shared and keeps what the others left. */
async function measure(
  apparatus: Apparatus,
  { database, dataDir }: { database: BenchDatabase; dataDir: string },
  scenario: Scenario,
): Promise<Measured> {
  const model =
    scenario.modelDelayMs === undefined
      ? undefined
      : await startScript(apparatus, new URL('model-process.ts', import.meta.url), {
          MODEL_DELAY_MS: String(scenario.modelDelayMs),
        });
  const server = await startLayout(apparatus, layout, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ...(model
      ? { LLM_BASE_URL: String(model.ready.baseUrl), LLM_MODEL: 'scripted', LLM_API_KEY: 'key-of-the-benchmark' }
      : {}),
  });
  const platform = await startScript(apparatus, new URL('platform-process.ts', import.meta.url), {
    API_URL: server.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    DATA_DIR: apparatus.folder(),
  });
  await runOrder({ platform, database }, { type: 'run', load: { inFlight: 20 }, turns: warmUpTurns, seconds: 60 });
  if (warmUpSeconds > 0)
    await runOrder({ platform, database }, { type: 'run', load: { inFlight }, turns: null, seconds: warmUpSeconds });
  const stopWatching = watchProcessors([
    ...server.processes,
    { name: 'PostgreSQL', pid: database.pid, withChildren: true },
    { name: 'platform and load', pid: platform.pid },
    ...(model ? [{ name: 'model', pid: model.pid }] : []),
  ]);
  const stopSyncing = watchDiskSync(dataDir);
  const walBefore = await walPosition(database);
  const result = await runOrder({ platform, database }, { type: 'run', load: scenario.load, turns: null, seconds });
  const walBytes = (await walPosition(database)) - walBefore;
  const syncMs = await stopSyncing();
  const processes = stopWatching();
  for (const process of [platform, server, model]) await process?.stop();
  return { scenario, result, processes, syncMs, walBytes };
}

/** All server processes of a layout together. */
function usedBy(processes: Measured['processes'], name: string): number | undefined {
  const found = processes.filter(
    (process) => process.name === name || process.name.startsWith(`${name}:`) || process.name.startsWith(`${name} `),
  );
  return found.length === 0 ? undefined : found.reduce((sum, { usedMs }) => sum + usedMs, 0);
}

function report(measured: readonly Measured[]): void {
  const names = ['server', 'PostgreSQL', 'platform and load', 'model'];
  const perTurn = (usedMs: number | undefined, { tookMs }: RunResult) =>
    usedMs === undefined ? '' : inMs(usedMs / tookMs.length);
  say();
  sayTable([
    [
      '',
      'turns',
      'p50',
      'p99',
      ...names.map((name) => `CPU/turn: ${name}`),
      'all',
      'cores in use',
      'WAL/turn',
      'fdatasync p50',
      'p99',
      'not answered',
    ],
    ...measured.map(({ scenario, result, processes, syncMs, walBytes }) => [
      scenario.name,
      perSecond(result.answered / result.elapsedSeconds),
      inMs(quantile(result.tookMs, 0.5)),
      inMs(quantile(result.tookMs, 0.99)),
      ...names.map((name) => perTurn(usedBy(processes, name), result)),
      perTurn(
        processes.reduce((sum, process) => sum + process.usedMs, 0),
        result,
      ),
      processes.reduce((sum, process) => sum + process.cores, 0).toFixed(2),
      `${(walBytes / result.tookMs.length / 1024).toFixed(1)} KiB`,
      inMs(syncMs.p50Ms),
      inMs(syncMs.p99Ms),
      String(result.unanswered.length + result.refused),
    ]),
  ]);
  const [fast, , steady] = measured;
  const turnsPerSecond = fast!.result.answered / fast!.result.elapsedSeconds;
  const overhead = (share: number) => quantile(steady!.result.tookMs, share) - modelDelayMs;
  const [p50, p99] = [overhead(0.5), overhead(0.99)];
  say();
  say(
    `P2: ${perSecond(turnsPerSecond)} turns; goal: at least ${turnsGoal}/s — ${turnsPerSecond >= turnsGoal ? 'reached' : 'NOT reached'}`,
  );
  say(
    `P3: enqueue to answer.created beside the model's ${modelDelayMs} ms: p50 ${inMs(p50)}, p99 ${inMs(p99)}; ` +
      `goal: at most ${overheadGoalMs.p50} and ${overheadGoalMs.p99} ms — ` +
      `${p50 <= overheadGoalMs.p50 && p99 <= overheadGoalMs.p99 ? 'reached' : 'NOT reached'}`,
  );
  const lost = measured.reduce((sum, { result }) => sum + result.unanswered.length + result.refused, 0);
  if (lost > 0) throw new Error(`${lost} turns were not answered`);
}
