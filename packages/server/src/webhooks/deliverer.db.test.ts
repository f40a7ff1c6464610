import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testTimeoutMs } from '../../../../tests/_setup/patience.ts';
import { createHttpClient, type HttpClient, parseAllowedNetworks } from '../platform/http-client/index.ts';
import { newUuid, publicId } from '../platform/ids.ts';
import { silentLogger } from '../platform/logger.ts';
import { createMetrics } from '../platform/metrics.ts';
import { createSealedBox } from '../platform/sealed-box.ts';
import { type EngineDatabase, openEngineDatabase } from '../records/_engine-database.ts';
import { accepted } from '../records/_turn-scene.ts';
import { postponeEvent } from '../records/outboxes.ts';
import { createProjectDirectory, type ProjectDirectory } from '../records/project-directory.ts';
import { createSigningSecret, sealSigningSecret } from '../records/project-secrets.ts';
import { settleEvent } from '../records/settlements.ts';
import { reapWorkers } from '../records/workers.ts';
import { createDeliverer, type Deliverer } from './deliverer.ts';

/** The events' clock stands still unless it is moved: what was postponed stays where it is. */
let engine: EngineDatabase;
let platform: ReturnType<typeof createPlatforms>;
let projects: ProjectDirectory;
let http: HttpClient;
let deliverer: Deliverer;
/** Under which id the process under test works. */
let worker: number | undefined;
const box = createSealedBox(Buffer.alloc(32, 7));

beforeEach(async () => {
  engine = await openEngineDatabase();
  platform = createPlatforms();
  projects = createProjectDirectory(engine.database, box);
  const allowed = parseAllowedNetworks('127.0.0.0/8');
  if (!allowed.ok) throw new Error(allowed.message);
  const client = createHttpClient({ allowedNetworks: allowed.networks, logger: silentLogger });
  // What hangs does so to the end of its test: on a busy machine a push would else be over before the last has begun.
  http = { ...client, request: (input) => client.request({ ...input, timeoutMs: testTimeoutMs }) };
  worker = 1;
  deliverer = createDeliverer({
    database: engine.database,
    http,
    projects,
    logger: silentLogger,
    metrics: createMetrics(),
    workerId: () => worker,
    wakeEngine() {},
    now: () => new Date(),
    random: () => 0.5,
  });
});
afterEach(async () => {
  await deliverer.stop(0);
  await platform.close();
  await http.close();
  await engine.close();
});

type Behaviour = 'works' | 'fails' | 'hangs';

/** Endpoints of many projects, each with a port of its own: connections to one origin are limited. */
function createPlatforms() {
  const behaviours = new Map<string, Behaviour>();
  const calls: { path: string; eventId: string }[] = [];
  const hanging = new Set<ServerResponse>();
  let cut = 0;
  const servers: Server[] = [];
  const handle: RequestListener = (request, response) => {
    request.resume().on('end', () => {
      calls.push({ path: request.url!, eventId: String(request.headers['webhook-id']) });
      const behaviour = behaviours.get(request.url!);
      if (behaviour !== 'hangs') return response.writeHead(behaviour === 'fails' ? 500 : 200).end();
      hanging.add(response);
      response.on('close', () => {
        if (!response.writableFinished) cut += 1;
      });
    });
  };
  return {
    behaviours,
    async open(path: string): Promise<string> {
      const server = createServer(handle);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    },
    calls,
    callsOf: (path: string) => calls.filter((call) => call.path === path).length,
    cut: () => cut,
    answerAll() {
      behaviours.clear();
      for (const response of hanging) response.end();
    },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

async function addProject(path: string, behaviour: Behaviour): Promise<string> {
  const id = newUuid();
  platform.behaviours.set(path, behaviour);
  await engine.database.execute(
    'insert into projects (id, name, signing_secret, incoming_content_url) values ($1, $2, $3, $4)',
    [id, path, sealSigningSecret(box, id, createSigningSecret()), await platform.open(path)],
  );
  return id;
}

interface Queued {
  conversationId: string;
  /** As the platform sees them, in their order. */
  eventIds: string[];
}

/** Events that are due, in each of so many new conversations. */
async function queueEvents(
  projectId: string,
  { conversations = 1, events = 1, lane = 3, owner = null as number | null } = {},
): Promise<Queued[]> {
  const { rows } = await engine.database.execute<{ conversation_id: string; ids: string[] }>(
    `with ids as materialized (select gen_random_uuid() as id from generate_series(1, $2::int)),
     c as (
       insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq, event_seq)
       select id, $1, 'u', 'p', false, $4, 0, 0, $3 from ids),
     o as (
       insert into outboxes (conversation_id, project_id, lane, tail_seq, attempt_at, worker_id, fence, attempts)
       select id, $1, $4, $3, case when $5::bigint is null then engine_now() end, $5, ($5::bigint is not null)::int,
         ($5::bigint is not null)::int from ids),
     e as (
       insert into events (conversation_id, seq, id, project_id, type, created_at, body)
       select id, n, gen_random_uuid(), $1, 'conversation.dropped', engine_now(), '{}' from ids, generate_series(1, $3::int) n
       returning conversation_id, seq, id)
     select conversation_id, array_agg(id order by seq)::text[] as ids from e group by 1`,
    [projectId, conversations, events, lane, owner],
  );
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    eventIds: row.ids.map((id) => publicId('event', id)),
  }));
}

const count = async (condition: string) =>
  (await engine.database.execute<{ n: number }>(`select count(*)::int as n from outboxes where ${condition}`)).rows[0]!
    .n;
const stateOf = async ({ conversationId }: Queued) =>
  (
    await engine.database.execute<{ worker_id: number | null; head_seq: number; attempts: number }>(
      'select worker_id, head_seq, attempts from outboxes where conversation_id = $1',
      [conversationId],
    )
  ).rows[0]!;

describe('an event that is in hand whenever a process dies', () => {
  /** What is due is taken by a worker that dies of it. */
  async function dieOf(): Promise<{ attempt: number; waitsSeconds: number }> {
    const { rows } = await engine.database.execute<{ id: number }>('insert into workers default values returning id');
    const [taken] = await engine.take(rows[0]!.id);
    await reapWorkers(engine.database, [rows[0]!.id], { blameTurns: true });
    const after = await engine.database.execute<{ seconds: number }>(
      'select extract(epoch from attempt_at - engine_now())::float8 as seconds from outboxes',
    );
    return { attempt: taken!.attempt, waitsSeconds: after.rows[0]!.seconds };
  }

  it('is sent again at once after the first death, later after each other one, and is a dead letter at last', async () => {
    const projectId = await addProject('/a', 'works');
    const [queued] = (await queueEvents(projectId, { events: 2 })) as [Queued];
    const deaths: Awaited<ReturnType<typeof dieOf>>[] = [];
    while (deaths.length < 9) {
      deaths.push(await dieOf());
      await engine.advance(deaths.at(-1)!.waitsSeconds * 1000);
    }
    expect(deaths.map(({ waitsSeconds }) => waitsSeconds)).toEqual([0, 5, 20, 80, 320, 1280, 5120, 7200, 7200]);
    expect(deaths.map(({ attempt }) => attempt)).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8]);
    deliverer.start();
    await expect.poll(() => stateOf(queued)).toMatchObject({ head_seq: 3, attempts: 0 });
    expect(platform.calls.map(({ eventId }) => eventId)).toEqual([queued.eventIds[1]]);
    const { rows } = await engine.database.execute('select state from events order by seq');
    expect(rows).toEqual([{ state: 'dead' }, { state: 'accepted' }]);
    const attempts = await engine.database.execute('select failure from delivery_attempts where failure is not null');
    expect(attempts.rows).toEqual([{ failure: 'worker_died' }]);
  });

  it('is believed innocent again once a try of it had an outcome', async () => {
    const [queued] = (await queueEvents(await addProject('/a', 'fails'))) as [Queued];
    await dieOf();
    const [taken] = await engine.take();
    await postponeEvent(engine.database, taken!, {
      waitMs: 0,
      yields: false,
      attempt: { status: 500, failure: 'status', durationMs: 1 },
    });
    expect(await dieOf()).toEqual({ attempt: 2, waitsSeconds: 0 });
    expect(await stateOf(queued)).toMatchObject({ attempts: 1 });
  });
});

describe('a process that was declared dead and is another worker now', () => {
  /** Its peers take everything from it, and send it. */
  async function loseAllTo(heir: number): Promise<void> {
    worker = undefined;
    await reapWorkers(engine.database, [1], { blameTurns: true });
    for (let taken = await engine.take(heir); taken.length > 0; taken = await engine.take(heir)) {
      for (const event of taken) expect(await settleEvent(engine.database, event, accepted)).not.toBeNull();
    }
  }

  it('pushes nothing that it took as the one it was: others have sent that, and what was queued behind it', async () => {
    const projectId = await addProject('/a', 'hangs');
    deliverer.start();
    await queueEvents(projectId, { conversations: 64 });
    await expect.poll(() => platform.callsOf('/a')).toBe(64);
    // All places of its endpoint are taken: it waits in memory.
    const [waiting] = (await queueEvents(projectId, { events: 2 })) as [Queued];
    await expect.poll(() => stateOf(waiting)).toMatchObject({ worker_id: 1 });
    await loseAllTo(2);
    expect(await stateOf(waiting)).toMatchObject({ head_seq: 3 });
    worker = 3;
    platform.answerAll();
    // What is under way and what waits comes to its end.
    await deliverer.stop(60_000);
    expect(platform.calls.map(({ eventId }) => eventId)).not.toContain(waiting.eventIds[0]);
    expect(platform.calls).toHaveLength(64);
  });

  it('cuts the pushes that are under way', async () => {
    const [queued] = (await queueEvents(await addProject('/a', 'hangs'))) as [Queued];
    deliverer.start();
    await expect.poll(() => platform.callsOf('/a')).toBe(1);
    await loseAllTo(2);
    expect(platform.cut()).toBe(0);
    worker = 3;
    await expect.poll(() => platform.cut()).toBe(1);
    expect(await stateOf(queued)).toMatchObject({ head_seq: 2, worker_id: null });
    expect(await count('worker_id is not null')).toBe(0);
  });

  it('gives back what it was handed as the one it was, untried', async () => {
    const projectId = await addProject('/a', 'works');
    const conversation = newUuid();
    expect(deliverer.reserve(conversation)).toBe(1);
    const [queued] = (await queueEvents(projectId, { owner: 1 })) as [Queued];
    const { rows } = await engine.database.execute<{ id: string }>('select id from events', []);
    worker = 3;
    deliverer.send({
      conversationId: queued.conversationId,
      seq: 1,
      fence: 1,
      workerId: 1,
      attempt: 1,
      eventId: rows[0]!.id,
      projectId,
      turnId: null,
      answerNumber: null,
      type: 'conversation.dropped',
      createdAtMs: Date.now(),
      takenAtMs: Date.now(),
      disclosure: null,
      body: Buffer.from('{}'),
    });
    await expect.poll(() => stateOf(queued)).toEqual({ worker_id: null, head_seq: 1, attempts: 0 });
    expect(platform.calls).toEqual([]);
    // Later it is taken and sent like any other.
    deliverer.start();
    await engine.advance(1_000);
    await expect.poll(() => stateOf(queued)).toMatchObject({ head_seq: 2 });
    expect(platform.calls.map(({ eventId }) => eventId)).toEqual(queued.eventIds);
  });
});

describe('a project whose endpoint cannot be read', () => {
  it('keeps no events of others, also while the endpoints of all of them are left alone', async () => {
    const [unreadable, readable] = [await addProject('/a', 'fails'), await addProject('/b', 'fails')];
    await queueEvents(unreadable, { conversations: 10 });
    await queueEvents(readable, { conversations: 10 });
    deliverer.start();
    await expect.poll(() => count('attempts = 1 and worker_id is null')).toBe(20);
    expect(platform.calls).toHaveLength(20);
    await engine.database.execute(`update projects set signing_secret = 'not sealed' where id = $1`, [unreadable]);
    projects.forget(unreadable);
    platform.behaviours.set('/b', 'works');
    // The second try of all is due, in one look. One event asks whether its endpoint is back, the others follow.
    // An endpoint is left alone from when its last call failed, by the clock on the wall: that may be seconds later.
    await engine.advance(60_000);
    await expect.poll(() => platform.callsOf('/b')).toBeGreaterThan(10);
    await expect.poll(() => count('worker_id is not null or attempt_at <= engine_now()')).toBe(0);
    await engine.advance(7_000);
    await expect.poll(() => count(`project_id = '${readable}' and head_seq = 2`)).toBe(10);
    // Where nothing can be sent, every try counts, so that there is an end to it.
    expect(await count(`project_id = '${unreadable}' and attempts = 2 and worker_id is null`)).toBe(10);
    expect([platform.callsOf('/a'), platform.callsOf('/b')]).toEqual([10, 20]);
  });
});

describe('many endpoints that hang', () => {
  it('leave room for the events of others, however much is queued for them', async () => {
    for (let number = 0; number < 16; number += 1) {
      await queueEvents(await addProject(`/hangs-${number}`, 'hangs'), { conversations: 300, lane: number });
    }
    deliverer.start();
    await expect.poll(() => platform.calls.length).toBe(16 * 64);
    // Nothing of it is due: it waits in memory, or was turned away.
    await expect.poll(() => count('attempt_at <= engine_now()')).toBe(0);
    const late = await queueEvents(await addProject('/works', 'works'), { conversations: 20, lane: 20 });
    await expect.poll(() => platform.callsOf('/works')).toBe(late.length);
    await expect.poll(() => count('head_seq = 2')).toBe(late.length);
    expect(platform.calls).toHaveLength(16 * 64 + late.length);
  });
});
