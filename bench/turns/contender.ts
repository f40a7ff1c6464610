import { defaultChatModels } from '../../packages/contract/src/index.ts';
import type { Apparatus } from '../_setup/apparatus.ts';
import { type BenchDatabase, walPosition } from '../_setup/database.ts';
import { watchDiskSync } from '../_setup/figures.ts';
import { type RunningLayout, readLayout, startLayout } from '../_setup/layout.ts';
import { watchProcessors } from '../_setup/processor-time.ts';
import { runOrder } from '../_setup/run-order.ts';
import { adminToken, type ForkedProcess, startScript } from '../_setup/server.ts';
import { warmUpTurns } from './conversation-of.ts';
import type { RunOrder, RunResult } from './run.ts';

/** What all contenders of one run share; the database keeps what the others left. */
export interface Stage {
  database: BenchDatabase;
  dataDir: string;
}

/** A server with a project and a platform of its own, warm. */
export interface Contender {
  name: string;
  server: RunningLayout;
  platform: ForkedProcess;
  /** Undefined: the sandbox writes. */
  model: ForkedProcess | undefined;
}

export interface Measured {
  name: string;
  result: RunResult;
  processes: { name: string; usedMs: number; cores: number }[];
  /** The disk's fdatasync meanwhile. */
  syncMs: { p50Ms: number; p99Ms: number };
  /** Written ahead meanwhile: what a standby would have to follow. */
  walBytes: number;
}

type StartServer = (apparatus: Apparatus, stage: Stage, model?: ForkedProcess) => Promise<RunningLayout>;

export const startModel = (apparatus: Apparatus, delayMs: number): Promise<ForkedProcess> =>
  startScript(apparatus, new URL('model-process.ts', import.meta.url), { MODEL_DELAY_MS: String(delayMs) });

export const startOurs: StartServer = (apparatus, { database, dataDir }, model) =>
  startLayout(apparatus, readLayout(), {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ...(model
      ? { LLM_BASE_URL: String(model.ready.baseUrl), LLM_MODEL: 'scripted', LLM_API_KEY: 'key-of-the-benchmark' }
      : {}),
  });

/** On a database that a server of ours has migrated. */
export const startBare: StartServer = async (apparatus, { database }, model) => {
  const bare = await startScript(apparatus, new URL('bare-turns.ts', import.meta.url), {
    DATABASE_URL: database.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    CHAT_MODELS: defaultChatModels.join(','),
    MODEL_URL: String(model!.ready.baseUrl),
  });
  const url = `http://127.0.0.1:${String(bare.ready.port)}`;
  return { url, processes: [{ name: 'server', pid: bare.pid }], stop: bare.stop };
};

/** Warm when it returns: every profile fetched once, and `warmUpSeconds` under full load. */
export async function startContender(
  apparatus: Apparatus,
  stage: Stage,
  options: {
    name: string;
    start: StartServer;
    model: ForkedProcess | undefined;
    inFlight: number;
    warmUpSeconds: number;
  },
): Promise<Contender> {
  const { name, model, inFlight, warmUpSeconds } = options;
  const server = await options.start(apparatus, stage, model);
  const platform = await startScript(apparatus, new URL('platform-process.ts', import.meta.url), {
    API_URL: server.url,
    REPARTEE_ADMIN_TOKEN: adminToken,
    DATA_DIR: apparatus.folder(),
  });
  const at = { platform, database: stage.database };
  await runOrder(at, { type: 'run', load: { inFlight: 20 }, turns: warmUpTurns, seconds: 60 });
  await runOrder(at, { type: 'run', load: { inFlight }, turns: null, seconds: warmUpSeconds });
  return { name, server, platform, model };
}

export async function stopContender({ platform, server }: Contender): Promise<void> {
  await platform.stop();
  await server.stop();
}

export async function measure(
  { database, dataDir }: Stage,
  { name, server, platform, model }: Contender,
  load: RunOrder['load'],
  seconds: number,
): Promise<Measured> {
  const stopWatching = watchProcessors([
    ...server.processes,
    { name: 'PostgreSQL', pid: database.pid, withChildren: true },
    { name: 'platform and load', pid: platform.pid },
    ...(model ? [{ name: 'model', pid: model.pid }] : []),
  ]);
  const stopSyncing = watchDiskSync(dataDir);
  const walBefore = await walPosition(database);
  const result = await runOrder({ platform, database }, { type: 'run', load, turns: null, seconds });
  const walBytes = (await walPosition(database)) - walBefore;
  const syncMs = await stopSyncing();
  return { name, result, processes: stopWatching(), syncMs, walBytes };
}

/** Several rounds of one contender as one; of the disk the middle round. */
export function together(rounds: readonly Measured[]): Measured {
  const [first] = rounds;
  const sum = (of: (round: Measured) => number) => rounds.reduce((all, round) => all + of(round), 0);
  const syncs = rounds.map(({ syncMs }) => syncMs).sort((one, other) => one.p99Ms - other.p99Ms);
  return {
    name: first!.name,
    result: {
      type: 'result',
      answered: sum(({ result }) => result.answered),
      refused: sum(({ result }) => result.refused),
      unanswered: rounds.flatMap(({ result }) => result.unanswered),
      elapsedSeconds: sum(({ result }) => result.elapsedSeconds),
      tookMs: rounds.flatMap(({ result }) => result.tookMs),
    },
    processes: first!.processes.map(({ name }, index) => ({
      name,
      usedMs: sum(({ processes }) => processes[index]!.usedMs),
      cores: sum(({ processes }) => processes[index]!.cores) / rounds.length,
    })),
    syncMs: syncs[Math.floor(syncs.length / 2)]!,
    walBytes: sum(({ walBytes }) => walBytes),
  };
}
