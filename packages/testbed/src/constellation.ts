import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoPlatform, type DemoPlatformOptions, startDemoPlatform } from '@repartee/demo-platform';
import { createManagementClient, type ManagementClient } from '@repartee/sdk';
import { Client } from 'pg';
import { type ScriptedModel, type ScriptedModelOptions, startScriptedModel } from './scripted-model/index.ts';
import { type ServerProcess, startInProcess, startServerProcess } from './server-process.ts';
import { cloneTestDatabase, type TestDatabase, type TestServer } from './test-database.ts';

export interface ConstellationOptions {
  /** Where databases are cloned from. */
  testServer: TestServer;
  /** `sandbox` (default): no model at all; `model`: a scripted one behind all chat models. */
  writer?: 'sandbox' | 'model';
  model?: ScriptedModelOptions;
  /** `in-process` (default) is quick; `process` is the built server, for trials that kill it. */
  server?: 'in-process' | 'process';
  /** Settings of the server, over the testbed's. */
  environment?: Record<string, string>;
  /** Text of `repartee.config.json`, made when the model's address is known. */
  configFile?: (model: ScriptedModel) => string;
  platform?: Partial<DemoPlatformOptions>;
  /** The database's clock stands still, at the time of the start, until `advance` moves it. */
  settableClock?: boolean;
}

/** Database, server, demo platform and model: everything real but the model, on loopback. */
export interface Constellation {
  readonly apiUrl: string;
  readonly adminToken: string;
  readonly database: TestDatabase;
  readonly server: ServerProcess;
  readonly platform: DemoPlatform;
  readonly model: ScriptedModel | null;
  readonly management: ManagementClient;
  /** Environment of the server, for a second one on the same database; its `DATA_DIR` holds the config file. */
  readonly environment: Record<string, string>;
  /** The server's log lines so far (in-process servers only). */
  readonly logLines: readonly string[];
  /** The time the engine goes by. */
  nowMs(): number;
  /** Moves the settable clock; the engine sees it at its next look (within 250 ms). */
  advance(ms: number): Promise<void>;
  stop(): Promise<void>;
}

const adminToken = 'admin-token-of-the-testbed';

export async function startConstellation(options: ConstellationOptions): Promise<Constellation> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const close of stops.splice(0).reverse()) await close();
  };
  try {
    const database = await cloneTestDatabase(options.testServer);
    stops.push(() => database.drop());
    const clock = options.settableClock ? await setClock(database.url) : null;
    if (clock) stops.push(() => clock.client.end());
    const nowMs = () => clock?.atMs ?? Date.now();
    const dataDir = mkdtempSync(join(tmpdir(), 'repartee-testbed-'));
    stops.push(() => rmSync(dataDir, { recursive: true, force: true }));
    const model = options.writer === 'model' ? await startScriptedModel(options.model ?? {}) : null;
    if (model) stops.push(() => model.close());

    const environment: Record<string, string> = {
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      LOG_LEVEL: 'info',
      REPARTEE_ADMIN_TOKEN: adminToken,
      REPARTEE_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
      // Their thread takes a second to load, in each of the many servers; tests of languages turn them on.
      REPARTEE_LANGUAGE_LIBRARIES: 'off',
      ...(model && !options.configFile
        ? { LLM_BASE_URL: model.baseUrls['openai-compatible'], LLM_MODEL: 'scripted', LLM_API_KEY: 'key' }
        : {}),
      ...options.environment,
    };
    const logLines: string[] = [];
    const configFile = configFileOf(options, model);
    if (configFile !== null) writeFileSync(join(dataDir, 'repartee.config.json'), configFile);
    const server =
      options.server === 'process'
        ? await startServerProcess(environment, configFile === null ? undefined : dataDir)
        : await startInProcess(environment, (line) => logLines.push(line), configFile);
    stops.push(() => server.stop());

    const { projectSettings, ...platformOptions } = options.platform ?? {};
    const platform = await startDemoPlatform({
      apiUrl: server.url,
      adminToken,
      dataDir: join(dataDir, 'platform'),
      isKeptOnDisk: false,
      now: () => new Date(nowMs()),
      ...platformOptions,
      projectSettings: {
        ...projectSettings,
        // Half of all conversations are typed with slips otherwise, and tests compare texts.
        replyDefaults: { fluencyDegradation: 'NONE', ...projectSettings?.replyDefaults },
      },
    });
    stops.push(() => platform.close());
    const management = createManagementClient({ baseUrl: server.url, token: adminToken, timeoutMs: 120_000 });
    return {
      apiUrl: server.url,
      adminToken,
      database,
      server,
      platform,
      model,
      management,
      environment,
      logLines,
      nowMs,
      async advance(ms) {
        if (!clock) throw new Error('this constellation has no settable clock');
        clock.atMs += ms;
        await clock.client.query('update test_clock set at = to_timestamp($1::float8 / 1000)', [clock.atMs]);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configFileOf(options: ConstellationOptions, model: ScriptedModel | null): string | null {
  if (!options.configFile) return null;
  if (!model) throw new Error('a config file needs the writer "model"');
  return options.configFile(model);
}

interface SettableClock {
  readonly client: Client;
  atMs: number;
}

/** Due times and deadlines come from one SQL function, so a test can hold the whole engine's time in its hand. */
async function setClock(url: string): Promise<SettableClock> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const atMs = Date.now();
  await client.query('create table test_clock (at timestamptz not null)');
  await client.query('insert into test_clock values (to_timestamp($1::float8 / 1000))', [atMs]);
  await client.query(
    `create or replace function engine_now() returns timestamptz language sql stable as 'select at from test_clock'`,
  );
  return { client, atMs };
}
