import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../platform/logger.ts';
import { createSealedBox } from '../platform/sealed-box.ts';
import { createEndpointHealth } from '../webhooks/endpoint-health.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { disableGoneEndpoint, type EndpointVersion } from './endpoint-health.ts';
import { createProjectDirectory } from './project-directory.ts';
import { sealSigningSecret } from './project-secrets.ts';
import { changeProject, loadProject, type ProjectChange } from './projects.ts';

let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
  const secret = sealSigningSecret(box, engine.projectId, 'whsec_AAAA');
  await engine.database.execute('update projects set signing_secret = $1', [secret]);
});
afterAll(() => engine?.close());
beforeEach(async () => {
  await engine.database.execute(
    `update projects set endpoint_disabled_at = null, endpoint_disabled_reason = null, endpoint_failing_since = null`,
  );
  await engine.database.execute('delete from project_logs');
});

const box = createSealedBox(Buffer.alloc(32, 7));
const days = (count: number) => count * 86_400_000;

/** One process: its own memory of projects, the same database. */
function process() {
  const projects = createProjectDirectory(engine.database, box);
  const health = createEndpointHealth({ database: engine.database, projects, logger: silentLogger });
  return {
    async fails(type = 'answer.created') {
      projects.forget(engine.projectId);
      await health.failed(await endpoint(), type);
    },
    async works(type = 'answer.created') {
      projects.forget(engine.projectId);
      await health.worked(await endpoint(), type);
    },
    /** What it does before it has heard of anything new. */
    worksUnawares: async (type = 'answer.created') => health.worked(await endpoint(), type),
    /** What comes back at once, in this order. */
    async sees(...states: ('failed' | 'worked')[]) {
      projects.forget(engine.projectId);
      const asked = await endpoint();
      await Promise.all(states.map((state) => health[state](asked, 'answer.created')));
    },
    /** An answer to what was asked of an endpoint before it was changed. */
    async hears(state: 'failed' | 'worked', asked: EndpointVersion) {
      projects.forget(engine.projectId);
      await health[state](asked, 'answer.created');
    },
  };
}

async function endpoint(): Promise<EndpointVersion> {
  const { rows } = await engine.database.execute<{ version: number }>(
    'select endpoint_version as version from projects where id = $1',
    [engine.projectId],
  );
  return { projectId: engine.projectId, version: rows[0]!.version };
}

const change = (changed: ProjectChange) => changeProject(engine.database, engine.projectId, () => changed);

const project = async () => (await loadProject(engine.database, engine.projectId))!;
const logs = async () =>
  (await engine.database.execute<{ code: string }>('select code from project_logs')).rows.map(({ code }) => code);

/** An event that a process saw accepted, without ending the streak. */
const storeAccepted = (durationMs: number) =>
  engine.database.execute(
    `with e as (
       insert into events (conversation_id, seq, id, project_id, type, state, created_at, settled_at, body)
       values (gen_random_uuid(), 1, gen_random_uuid(), $1, 'answer.created', 'accepted', engine_now(), engine_now(), '')
       returning id, project_id)
     insert into delivery_attempts (event_id, project_id, number, at, status, duration_ms)
     select id, project_id, 1, engine_now(), 200, $2 from e`,
    [engine.projectId, durationMs],
  );

describe('an endpoint that does nothing but fail', () => {
  it('is disabled after five days, over several processes, with one line of the project log', async () => {
    const [one, other] = [process(), process()];
    await one.fails();
    const since = (await project()).failingSince;
    await engine.advance(days(1.5));
    await other.fails();
    await engine.advance(days(1.5));
    await other.fails();
    expect((await project()).failingSince).toEqual(since);
    await engine.advance(days(2) - 1);
    await one.fails();
    expect((await project()).disabledAt).toBeNull();
    await engine.advance(1);
    await Promise.all([one.fails(), other.fails(), one.fails(), other.fails()]);
    expect(await project()).toMatchObject({ disabledReason: 'FAILING', failingSince: since });
    expect(await logs()).toEqual(['endpoint_disabled']);
  });

  it('is not disabled for a few failures days apart, nor for many at once, however long ago the first was', async () => {
    const one = process();
    await one.fails();
    await engine.advance(days(5));
    await one.fails();
    expect(await project()).toMatchObject({ disabledAt: null, failingSince: expect.any(Date) });
    await engine.advance(days(1));
    for (let count = 0; count < 50; count += 1) await one.fails();
    await engine.advance(days(0.49));
    await one.fails();
    expect((await project()).disabledAt).toBeNull();
    await engine.advance(days(0.01));
    await one.fails();
    expect((await project()).disabledReason).toBe('FAILING');
  });

  it('counts only failures of the streak that lasts', async () => {
    const one = process();
    for (let count = 0; count < 6; count += 1) {
      await one.fails();
      await engine.advance(days(0.5));
    }
    await one.works();
    await engine.advance(days(1));
    await one.fails();
    await engine.advance(days(5));
    await one.fails();
    expect((await project()).disabledAt).toBeNull();
  });

  it('keeps the last of what comes back at once: a success while a failure is being written ends the streak', async () => {
    const one = process();
    await one.sees('failed', 'worked');
    expect((await project()).failingSince).toBeNull();
    const other = process();
    await other.sees('failed', 'failed');
    expect((await project()).failingSince).not.toBeNull();
    await engine.advance(days(1));
    // The failure is one that counts, and written; the success is not lost behind it.
    await other.sees('failed', 'worked');
    expect((await project()).failingSince).toBeNull();
    await engine.advance(days(1));
    await other.sees('worked', 'failed');
    expect((await project()).failingSince).not.toBeNull();
  });

  it('starts anew with one success in between', async () => {
    const [one, other] = [process(), process()];
    await one.fails();
    await engine.advance(days(4));
    await other.works();
    expect((await project()).failingSince).toBeNull();
    await engine.advance(days(1));
    await one.fails();
    expect((await project()).failingSince).not.toBeNull();
    for (let count = 0; count < 7; count += 1) {
      await engine.advance(days(0.7));
      await one.fails();
    }
    expect((await project()).disabledAt).toBeNull();
  });

  it('is not disabled where an event was taken by a process that had not heard of the streak', async () => {
    const [one, unaware] = [process(), process()];
    await unaware.worksUnawares();
    await one.fails();
    await engine.advance(1_000);
    await unaware.worksUnawares();
    expect((await project()).failingSince).not.toBeNull();
    await storeAccepted(100);
    for (let count = 0; count < 6; count += 1) {
      await engine.advance(days(1));
      await one.fails();
    }
    expect((await project()).disabledAt).toBeNull();
    const begunAnew = (await project()).failingSince!;
    for (let count = 0; count < 5; count += 1) {
      await engine.advance(days(1));
      await one.fails();
    }
    expect(await project()).toMatchObject({ disabledReason: 'FAILING', failingSince: begunAnew });
  });

  it('is not spared for an event that was sent before it failed, perhaps to another URL', async () => {
    const one = process();
    await one.fails();
    await engine.advance(1_000);
    await storeAccepted(15_000);
    for (let count = 0; count < 5; count += 1) {
      await engine.advance(days(1));
      await one.fails();
    }
    expect((await project()).disabledReason).toBe('FAILING');
  });

  it('is not judged by announcements and extended events, whether they fail or are taken', async () => {
    const one = process();
    for (const type of ['answer.processing', 'disclosure.given', 'conversation.ignored']) await one.fails(type);
    expect((await project()).failingSince).toBeNull();
    await one.fails();
    for (const type of ['answer.processing', 'disclosure.given']) await one.works(type);
    expect((await project()).failingSince).not.toBeNull();
  });

  it('writes nothing while it works, and one streak a minute where every second try fails', async () => {
    const one = process();
    const version = async () =>
      (await engine.database.execute<{ xmin: string }>('select xmin::text from projects')).rows[0]!.xmin;
    const before = await version();
    for (let count = 0; count < 20; count += 1) await one.works();
    expect(await version()).toBe(before);
    await one.fails();
    await one.works();
    expect((await project()).failingSince).toBeNull();
    const after = await version();
    for (let count = 0; count < 20; count += 1) {
      await one.fails();
      await one.works();
    }
    expect(await version()).toBe(after);
  });
});

describe('what an endpoint answers after it was changed', () => {
  const changes: [string, ProjectChange][] = [
    ['another URL', { incomingContentUrl: 'https://other.example/content' }],
    ['other headers', { endpointHeaders: null }],
    ['the same URL, enabled again', { isEnabled: true }],
  ];

  it.each(changes)('neither disables, nor fails, nor heals it: %s', async (_, changed) => {
    const one = process();
    const before = await endpoint();
    await change(changed);
    expect(await disableGoneEndpoint(engine.database, before)).toBe('STALE');
    await one.hears('failed', before);
    expect(await project()).toMatchObject({ disabledAt: null, failingSince: null });
    await engine.advance(days(1));
    await one.fails();
    const since = (await project()).failingSince;
    expect(since).not.toBeNull();
    await one.hears('worked', before);
    expect((await project()).failingSince).toEqual(since);
    await engine.advance(days(6));
    await one.hears('failed', before);
    expect((await project()).disabledAt).toBeNull();
  });

  it('counts where something else of its project was changed, and a 410 of two at once disables it once', async () => {
    const asked = await endpoint();
    await change({ name: 'another name' });
    const outcomes = await Promise.all([1, 2].map(() => disableGoneEndpoint(engine.database, asked)));
    expect(outcomes.sort()).toEqual(['DISABLED', 'KNOWN']);
    expect((await project()).disabledReason).toBe('GONE');
    expect(await logs()).toEqual(['endpoint_disabled']);
  });
});
