import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { defaultChatModels } from '../../packages/contract/src/index.ts';
import { runBenchmark } from '../_setup/apparatus.ts';
import { openDatabase } from '../_setup/database.ts';
import { describeMachine, inMs, measureDiskSync, say, sayTable } from '../_setup/figures.ts';
import { inMib, watchMemory } from '../_setup/memory.ts';
import { readNumber } from '../_setup/read-number.ts';
import { runOrder } from '../_setup/run-order.ts';
import { adminToken, startScript, startServer } from '../_setup/server.ts';
import { readMetrics } from '../_setup/server-metrics.ts';
import { warmUpTurns } from '../turns/conversation-of.ts';

/**
 * P5: one server process with 5,000 model calls open at once. Conversations are enqueued at a steady rate; the model, a
 * process of its own, holds every call for --hold seconds, longer than all of them take to arrive, and lets them go at the
 * rate they came. Measured by the server itself: the delay of its event loop between two looks at /metrics.
 * Options: --calls=5000 --rate=100 --hold=80
 */
const calls = readNumber('calls', 5_000);
const rate = readNumber('rate', 100);
const holdSeconds = readNumber('hold', 80);
const memoryGoalMib = 1024;
const loopGoalMs = 50;
const lookEveryMs = 250;
const limitMs = 240_000 + 3 * holdSeconds * 1000;

interface Phase {
  name: string;
  seconds: number;
  loopP99Ms: number;
  loopMostMs: number;
  inFlight: number;
}

await runBenchmark(limitMs, async (apparatus) => {
  const database = await openDatabase(apparatus);
  const disk = measureDiskSync(apparatus.folder());
  say(`P5, model calls in flight: ${describeMachine()}`);
  say(
    `${calls.toLocaleString('en')} calls, ${rate} more each second, held for ${holdSeconds} s; the disk's fdatasync: p50 ${inMs(disk.p50Ms)}, ` +
      `p99 ${inMs(disk.p99Ms)}; load ${loadavg()[0]!.toFixed(1)}`,
  );
  const model = await startScript(apparatus, new URL('model-process.ts', import.meta.url), {
    HOLD_MS: String(holdSeconds * 1000),
  });
  const workingFolder = apparatus.folder();
  writeFileSync(join(workingFolder, 'repartee.config.json'), configFile(String(model.ready.baseUrl)));
  const server = await startServer(apparatus, { DATABASE_URL: database.url }, workingFolder);
  const platform = await startScript(apparatus, new URL('../turns/platform-process.ts', import.meta.url), {
    API_URL: server.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    DATA_DIR: apparatus.folder(),
  });
  // Answered at once: the profiles are cached and the code is warm before anything is measured.
  await runOrder({ platform, database }, { type: 'run', load: { inFlight: 20 }, turns: warmUpTurns, seconds: 60 });
  model.child.send({ type: 'hold' });

  const mostMib = watchMemory(server.pid);
  const phases: Phase[] = [];
  let startedMs = performance.now();
  await readMetrics(server.url);
  const closePhase = async (name: string) => {
    // Reading them begins a new measurement of the event loop.
    const metric = await readMetrics(server.url);
    phases.push({
      name,
      seconds: (performance.now() - startedMs) / 1000,
      loopP99Ms: metric('nodejs_eventloop_lag_p99_seconds') * 1000,
      loopMostMs: metric('nodejs_eventloop_lag_max_seconds') * 1000,
      inFlight: metric('repartee_turns_in_flight'),
    });
    startedMs = performance.now();
  };
  const openCalls = watchOpenCalls(model.child);
  const running = runOrder(
    { platform, database },
    {
      type: 'run',
      load: { perSecond: rate },
      turns: calls,
      seconds: 2 * holdSeconds,
      patienceSeconds: 3 * holdSeconds,
    },
  );
  while (openCalls.now() < calls && openCalls.ended() === 0) await wait(lookEveryMs);
  await closePhase('they arrive');
  while (openCalls.ended() === 0) await wait(lookEveryMs);
  await closePhase('all are held');
  const result = await running;
  await closePhase('they are answered');

  say();
  sayTable([
    ['', 'seconds', 'event loop p99', 'most', 'turns in flight at its end'],
    ...phases.map((phase) => [
      phase.name,
      phase.seconds.toFixed(1),
      inMs(phase.loopP99Ms),
      inMs(phase.loopMostMs),
      String(phase.inFlight),
    ]),
  ]);
  say();
  const verdict = (isReached: boolean) => (isReached ? 'reached' : 'NOT reached');
  const seenMib = mostMib();
  const loopP99Ms = Math.max(...phases.map((phase) => phase.loopP99Ms));
  say(`P5: ${openCalls.most().toLocaleString('en')} calls were open at once — ${verdict(openCalls.most() >= calls)}`);
  say(
    `P5: the server's memory at most ${inMib(seenMib)}; goal: at most ${memoryGoalMib} — ${verdict(seenMib <= memoryGoalMib)}`,
  );
  say(
    `P5: event-loop delay p99 ${inMs(loopP99Ms)} in the worst phase; goal: at most ${loopGoalMs} ms — ${verdict(loopP99Ms <= loopGoalMs)}`,
  );
  say(`    ${result.tookMs.length.toLocaleString('en')} answered; load at the end ${loadavg()[0]!.toFixed(1)}`);
  const lost = result.unanswered.length + result.refused;
  if (lost > 0) throw new Error(`${lost} turns were not answered`);
});

/** One model for every name of the API, patient enough for what it does here. */
function configFile(baseUrl: string): string {
  const model = {
    provider: 'openai-compatible',
    baseUrl,
    model: 'scripted',
    apiKey: 'key-of-the-benchmark',
    timeoutMs: 2 * holdSeconds * 1000,
  };
  return JSON.stringify({ chatModels: Object.fromEntries(defaultChatModels.map((name) => [name, model])) });
}

/** What the model's process says about its calls, several times a second. */
function watchOpenCalls(child: { on(event: 'message', listener: (message: unknown) => void): unknown }) {
  let seen = { open: 0, ended: 0 };
  let most = 0;
  child.on('message', (message) => {
    seen = message as typeof seen;
    most = Math.max(most, seen.open);
  });
  return { now: () => seen.open, ended: () => seen.ended, most: () => most };
}
