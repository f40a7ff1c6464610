import { setTimeout as wait } from 'node:timers/promises';
import type { ReplyParameters } from '@repartee/contract';
import { Client } from 'pg';
import { users as demoUsers } from '../../packages/demo-platform/src/index.ts';
import { createManagementClient } from '../../packages/sdk/src/index.ts';
import {
  callWitnesses,
  checkHistory,
  compareWithManagement,
  createTrialClient,
  readOpenWork,
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
import { patienceMs } from '../_setup/patience.ts';

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
  /** Whether nothing is left to do. */
  isDrained(): Promise<boolean>;
  /** The engine's time runs ahead of the wall clock by so much more; with `hasOwnClock` only, as the next two. */
  passTime(ms: number): Promise<void>;
  /**
   * The same, to the next thing that is due at most, and not at all while something is due or in hand: a busy machine is
   * given the time it needs.
   */
  letTimePass(atMostMs: number): Promise<void>;
  /** Time passes quickly until nothing is left to do. */
  heal(): Promise<void>;
  /** How far the turn of a user's conversation is: a reply that is being typed can be withdrawn. */
  turnOf(user: string): Promise<TurnState>;
  /** What becomes of what is said while a turn is written, from the next enqueue on. Needs a server. */
  setMode(mode: 'MERGE' | 'QUEUE'): Promise<void>;
  /** Waits until nothing is open, and reads what the witnesses say: each violation and each difference once. */
  verdict(timeoutMs?: number): Promise<Verdict>;
  stop(): Promise<void>;
}

/** TYPING: a reply is written, and nothing of it is armed. TYPING_ON: its first answer was sent, and more is to come. */
export type TurnState = 'TYPING' | 'TYPING_ON' | 'OTHER';

export interface Verdict {
  history: TrialHistory;
  violations: Violation[];
  /** Where the management API tells another story than the witnesses. */
  differences: string[];
  /** What is still to do when the time is over; nothing, when all is well. */
  open: number;
}

/** A verdict in a line: what a failed expectation says before it shows the rest. */
export function summaryOf({
  violations,
  differences,
  open,
}: Pick<Verdict, 'violations' | 'differences' | 'open'>): string {
  const codes = violations.map(({ code }) => code);
  const counts = [...new Set(codes)].map((code) => `${code} ${codes.filter((one) => one === code).length}`);
  return `violations: ${counts.join(', ') || 'none'}; differences: ${differences.length}; open: ${open}`;
}

export interface TrialOptions {
  users: number;
  /** What the model writes. Default: one message of usual length. */
  reply?: { messages: number; areShort: boolean };
  modelDelayMs?: number;
  replyParameters?: ReplyParameters;
  /** Settings of the project, beside `extendedEvents`. */
  projectSettings?: { enqueueDuringTurn?: 'MERGE' | 'QUEUE' };
  environment?: Record<string, string>;
  /** The engine's time can be moved forward (`passTime`), so that nobody sits through the waits between tries. */
  hasOwnClock?: boolean;
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
    platform: { projectSettings: { extendedEvents: true, ...options.projectSettings } },
  };
  const { databaseServer } = options;
  const world = databaseServer
    ? await startConstellation({ ...constellation, testServer: databaseServer })
    : await openConstellation(constellation);
  await world.server.stop();
  const { platform, database } = world;
  const session = new Client({ connectionString: database.url });
  // Ended from outside by the trials that cut connections; whoever uses it then, is told.
  session.on('error', () => {});
  await session.connect();
  if (options.hasOwnClock) await session.query(ownClockSql);
  let aheadMs = 0;
  let mode = options.projectSettings?.enqueueDuringTurn ?? 'MERGE';
  const users = Array.from({ length: options.users }, (_, index) => `user-${String(index + 1).padStart(4, '0')}`);
  const [profile] = demoUsers.map((member) => member.profile);
  for (const id of users) platform.addUser({ ...profile!, id }, 'EN');

  const servers: TrialServer[] = [];
  const witnesses = callWitnesses(
    platform,
    world.model!,
    wellBehaved(options.reply ?? { messages: 1, areShort: false }),
  );
  // What one trial of several is told of is not the fault of the next.
  const told = new Set<string>();
  const news = <Fault>(faults: Fault[]) =>
    faults.filter((fault) => {
      const text = JSON.stringify(fault);
      return !told.has(text) && told.add(text);
    });
  let apiUrl = world.apiUrl;
  const client = createTrialClient({
    apiUrl: () => apiUrl,
    platform,
    personaProfileId: persona,
    merges: () => mode === 'MERGE',
    aheadMs: () => aheadMs,
    ...(options.replyParameters ? { replyParameters: options.replyParameters } : {}),
  });

  const stopServers = async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  };

  const trial: TrialWorld = {
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
    isDrained: async () => {
      const { conversations, outboxes } = await readOpenWork(session);
      return conversations + outboxes === 0;
    },
    async passTime(ms) {
      if (!options.hasOwnClock) throw new Error('this trial goes by the wall clock');
      aheadMs += ms;
      await session.query(`update trial_clock set ahead = ahead + $1::int * interval '1 ms'`, [ms]);
    },
    async letTimePass(atMostMs) {
      const { rows } = await session.query<{ aheadMs: number }>(letTimePassSql, [atMostMs]);
      aheadMs = rows[0]?.aheadMs ?? aheadMs;
    },
    async heal() {
      const deadlineMs = performance.now() + patienceMs;
      while (performance.now() < deadlineMs && !(await trial.isDrained())) {
        await trial.letTimePass(60_000);
        await wait(30);
      }
    },
    async turnOf(user) {
      const { rows } = await session.query<{ phase: number; decided: boolean }>(
        'select phase, decided from conversations where user_profile_id = $1',
        [user],
      );
      if (rows[0]?.phase !== 2) return 'OTHER';
      return rows[0].decided ? 'TYPING_ON' : 'TYPING';
    },
    async setMode(wanted) {
      if (wanted === mode) return;
      const management = createManagementClient({ baseUrl: apiUrl, token: world.adminToken, timeoutMs: patienceMs });
      await management.projects.change(platform.projectId, { settings: { enqueueDuringTurn: wanted } });
      mode = wanted;
    },
    async verdict(timeoutMs = patienceMs) {
      const open = await waitUntilDrained(database.url, timeoutMs);
      const history = witnesses.history(client);
      const management = createManagementClient({ baseUrl: apiUrl, token: world.adminToken, timeoutMs: patienceMs });
      return {
        history,
        violations: news(checkHistory(history)),
        differences: news(await compareWithManagement(management, platform.projectId, history)),
        open: open.conversations + open.outboxes,
      };
    },
    async stop() {
      await stopServers();
      await session.end().catch(() => {});
      await world.stop();
    },
  };
  return trial;
}

/** The wall clock and something more, which `passTime` adds to. */
const ownClockSql = `
create table trial_clock as select interval '0' as ahead;
create or replace function engine_now() returns timestamptz language sql stable
  as 'select statement_timestamp() + (select ahead from trial_clock)'`;

/** What waits for a word (an answer to be taken, a parked endpoint) is not due. */
const letTimePassSql = `
with waiting as (
  select wake_at as due_at, worker_id from conversations where wake_at is not null or worker_id is not null
  union all
  select attempt_at, worker_id from outboxes where attempt_at is not null or worker_id is not null
), next as (
  select count(*) filter (where worker_id is not null or due_at <= engine_now()) as at_work,
    coalesce(min(due_at) - engine_now(), interval '1 s') as to_next
  from waiting
)
update trial_clock set ahead = ahead + least($1::int * interval '1 ms', to_next)
from next where at_work = 0
returning extract(epoch from ahead)::float8 * 1000 as "aheadMs"`;
