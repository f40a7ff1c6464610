import { type Apparatus, runBenchmark } from '../_setup/apparatus.ts';
import { openDatabase } from '../_setup/database.ts';
import { describeMachine, inMs, measureDiskSync, perSecond, quantile, say, sayTable } from '../_setup/figures.ts';
import { readLayout } from '../_setup/layout.ts';
import { measureMemoryReads } from '../_setup/memory-reads.ts';
import { readNumber } from '../_setup/read-number.ts';
import {
  type Measured,
  measure,
  type Stage,
  startBare,
  startContender,
  startModel,
  startOurs,
  stopContender,
  together,
} from './contender.ts';
import type { RunResult } from './run.ts';

/**
 * P2, turns per second of the whole pipeline with a scripted model and with the sandbox writer, and P3, what a turn takes
 * beside its model call. Buffer 0, histories of 20 messages, cached profiles, every guard on, real HTTP on loopback. P3 in turns
 * with `bare-turns.ts`, the trips of a turn with nothing in them: what this machine takes for those at the moment.
 * Options: --seconds=12 --warm-up=40 --in-flight=200 --rate=100 --rounds=3 (of P3) --layout=one (or apart: api and worker; two: symmetric processes)
 *
 * A server runs for weeks, and in its first half minute under load V8 spends a third of its processor time on compiling: what
 * is measured begins after `--warm-up` seconds of the same load as the fast scenarios.
 */
const seconds = readNumber('seconds', 12);
const warmUpSeconds = readNumber('warm-up', 40);
const inFlight = readNumber('in-flight', 200);
const rate = readNumber('rate', 100);
const rounds = readNumber('rounds', 3);
const warm = { inFlight, warmUpSeconds };
const turnsGoal = 300;
const overheadGoalMs = { p50: 15, p99: 100 };
const modelDelayMs = 300;

const limitMs = 180_000 + (4 * (seconds + warmUpSeconds) + 2 * rounds * seconds) * 1000;

await runBenchmark(limitMs, async (apparatus) => {
  const database = await openDatabase(apparatus);
  const disk = measureDiskSync(apparatus.folder());
  say(`P2 and P3, turns: ${describeMachine()}, layout ${readLayout()}`);
  say(`${seconds} s each; the disk's fdatasync: p50 ${inMs(disk.p50Ms)}, p99 ${inMs(disk.p99Ms)}`);
  const memory = measureMemoryReads();
  say(
    `a read from 4 MiB: ${memory.busyNs.toFixed(0)} ns by a processor that is always at work, ` +
      `${memory.pausingNs.toFixed(0)} ns by one that pauses`,
  );
  // The key that secrets are sealed with lives there: one for all servers on this database.
  const stage = { database, dataDir: apparatus.folder() };
  const fast = await measureAlone(apparatus, stage, { name: 'model 0 ms', modelDelayMs: 0 });
  const sandbox = await measureAlone(apparatus, stage, { name: 'sandbox' });
  const steady = await measureInTurns(apparatus, stage);
  report({ fast, sandbox, ...steady });
});

/** As fast as it goes. */
async function measureAlone(
  apparatus: Apparatus,
  stage: Stage,
  { name, modelDelayMs: delayMs }: { name: string; modelDelayMs?: number },
): Promise<Measured> {
  const model = delayMs === undefined ? undefined : await startModel(apparatus, delayMs);
  const contender = await startContender(apparatus, stage, { name, model, start: startOurs, ...warm });
  const measured = await measure(stage, contender, { inFlight }, seconds);
  await stopContender(contender);
  await model?.stop();
  return measured;
}

/** At a steady rate, ours and the bare trips by turns: what the machine does meanwhile it does to both. */
async function measureInTurns(apparatus: Apparatus, stage: Stage): Promise<{ ours: Measured; bare: Measured }> {
  const model = await startModel(apparatus, modelDelayMs);
  const name = `model ${modelDelayMs} ms, ${rate}/s`;
  const ours = await startContender(apparatus, stage, { name, model, start: startOurs, ...warm });
  const bare = await startContender(apparatus, stage, { name: '… its trips alone', model, start: startBare, ...warm });
  const measured: { ours: Measured[]; bare: Measured[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    const ourRound = await measure(stage, ours, { perSecond: rate }, seconds);
    const bareRound = await measure(stage, bare, { perSecond: rate }, seconds);
    measured.ours.push(ourRound);
    measured.bare.push(bareRound);
    say(`round ${round + 1} of ${rounds}: ${inWords(ourRound)}; its trips alone: ${inWords(bareRound)}`);
  }
  for (const contender of [ours, bare]) await stopContender(contender);
  await model.stop();
  return { ours: together(measured.ours), bare: together(measured.bare) };
}

/** What turns take beside their model's call: p50 and p99. */
function overheadMs({ result }: Measured): [p50Ms: number, p99Ms: number] {
  return [quantile(result.tookMs, 0.5) - modelDelayMs, quantile(result.tookMs, 0.99) - modelDelayMs];
}

function inWords(measured: Measured): string {
  const [p50Ms, p99Ms] = overheadMs(measured);
  return `p50 ${inMs(p50Ms)}, p99 ${inMs(p99Ms)}`;
}

/** All server processes of a layout together. */
function usedBy(processes: Measured['processes'], name: string): number | undefined {
  const found = processes.filter(
    (process) => process.name === name || process.name.startsWith(`${name}:`) || process.name.startsWith(`${name} `),
  );
  return found.length === 0 ? undefined : found.reduce((sum, { usedMs }) => sum + usedMs, 0);
}

function report({ fast, sandbox, ours, bare }: Record<'fast' | 'sandbox' | 'ours' | 'bare', Measured>): void {
  const measured = [fast, sandbox, ours, bare];
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
    ...measured.map(({ name, result, processes, syncMs, walBytes }) => [
      name,
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
  const turnsPerSecond = fast.result.answered / fast.result.elapsedSeconds;
  const [p50, p99] = overheadMs(ours);
  const [bareP50, bareP99] = overheadMs(bare);
  say();
  say(
    `P2: ${perSecond(turnsPerSecond)} turns; goal: at least ${turnsGoal}/s — ${turnsPerSecond >= turnsGoal ? 'reached' : 'NOT reached'}`,
  );
  say(
    `P3: enqueue to answer.created beside the model's ${modelDelayMs} ms: ${inWords(ours)}; ` +
      `goal: at most ${overheadGoalMs.p50} and ${overheadGoalMs.p99} ms — ` +
      `${p50 <= overheadGoalMs.p50 && p99 <= overheadGoalMs.p99 ? 'reached' : 'NOT reached'}`,
  );
  say(
    `    its trips alone, in turns with it: ${inWords(bare)}; ` +
      `ours is ${(p50 / bareP50).toFixed(1)} and ${(p99 / bareP99).toFixed(1)} times that`,
  );
  const lost = measured.reduce((sum, { result }) => sum + result.unanswered.length + result.refused, 0);
  if (lost > 0) throw new Error(`${lost} turns were not answered`);
}
