import { users as demoUsers } from '../../packages/demo-platform/src/index.ts';
import { createManagementClient } from '../../packages/sdk/src/index.ts';
import {
  callWitnesses,
  checkHistory,
  compareWithManagement,
  createTrialClient,
  startTrialServer,
  type TrialClient,
  type TrialHistory,
  type TrialServer,
  type Violation,
  type Witnesses,
  waitUntilDrained,
  wellBehaved,
} from '../../packages/testbed/src/crash/index.ts';
import {
  type Constellation,
  type ConstellationOptions,
  startConstellation,
  type TestServer,
} from '../../packages/testbed/src/index.ts';
import { openConstellation } from '../_setup/constellation.ts';

export const persona = 'persona-nora';

export interface TrialWorld {
  readonly world: Constellation;
  readonly client: TrialClient;
  readonly witnesses: Witnesses;
  /** Ids of the users, each with a conversation of its own. */
  readonly users: readonly string[];
  /** Another server on the same database; stopped with the world at the latest. The client calls it from now on. */
  startServer(environment?: Record<string, string>): Promise<TrialServer>;
  stopServers(): Promise<void>;
  /** Waits until nothing is open, and reads what the witnesses say. */
  verdict(timeoutMs?: number): Promise<Verdict>;
  stop(): Promise<void>;
}

export interface Verdict {
  history: TrialHistory;
  violations: Violation[];
  /** Where the management API tells another story than the witnesses. */
  differences: string[];
  /** What is still to do when the time is over; nothing, when all is well. */
  open: number;
}

export interface TrialOptions {
  users: number;
  /** What the model writes. Default: one message of usual length. */
  reply?: { messages: number; areShort: boolean };
  modelDelayMs?: number;
  replyParameters?: object;
  environment?: Record<string, string>;
  /** A PostgreSQL of the trial's own, to be killed. Default: the one of the whole run. */
  databaseServer?: TestServer;
}

/**
 * A constellation whose own server has registered the platform and gone: the trial starts, kills and restarts its own.
 */
export async function openTrialWorld(options: TrialOptions): Promise<TrialWorld> {
  const constellation: Omit<ConstellationOptions, 'testServer'> = {
    writer: 'model',
    model: { keepBodies: false, delayMs: options.modelDelayMs ?? 0 },
    server: 'process',
    environment: { LOG_LEVEL: 'warn', REPARTEE_RATE_LIMIT_PER_SECOND: '100000', ...options.environment },
    platform: { projectSettings: { extendedEvents: true } },
  };
  const { databaseServer } = options;
  const world = databaseServer
    ? await startConstellation({ ...constellation, testServer: databaseServer })
    : await openConstellation(constellation);
  await world.server.stop();
  const { platform, database } = world;
  const users = Array.from({ length: options.users }, (_, index) => `user-${String(index + 1).padStart(4, '0')}`);
  const [profile] = demoUsers.map((member) => member.profile);
  for (const id of users) platform.addUser({ ...profile!, id }, 'EN');

  const servers: TrialServer[] = [];
  const witnesses = callWitnesses(
    platform,
    world.model!,
    wellBehaved(options.reply ?? { messages: 1, areShort: false }),
  );
  let apiUrl = world.apiUrl;
  const client = createTrialClient({
    apiUrl: () => apiUrl,
    platform,
    personaProfileId: persona,
    ...(options.replyParameters ? { replyParameters: options.replyParameters } : {}),
  });

  const stopServers = async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  };

  return {
    world,
    client,
    witnesses,
    users,
    stopServers,
    async startServer(environment = {}) {
      const server = await startTrialServer({ ...world.environment, ...environment });
      servers.push(server);
      if (server.port !== 0) apiUrl = server.url;
      return server;
    },
    async verdict(timeoutMs = 30_000) {
      const open = await waitUntilDrained(database.url, timeoutMs);
      const history = witnesses.history(client);
      const management = createManagementClient({ baseUrl: apiUrl, token: world.adminToken });
      return {
        history,
        violations: checkHistory(history),
        differences: await compareWithManagement(management, platform.projectId, history),
        open: open.conversations + open.outboxes,
      };
    },
    async stop() {
      await stopServers();
      await world.stop();
    },
  };
}
