import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../platform/logger.ts';
import { createSealedBox } from '../platform/sealed-box.ts';
import { createEndpointHealth } from '../webhooks/endpoint-health.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { createProjectDirectory } from './project-directory.ts';
import { sealSigningSecret } from './project-secrets.ts';
import { loadProject } from './projects.ts';

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
      await health.failed(engine.projectId, type);
    },
    /** What it does before it has heard of anything new. */
    failsUnawares: (type = 'answer.created') => health.failed(engine.projectId, type),
    async works(type = 'answer.created') {
      projects.forget(engine.projectId);
      await health.worked(engine.projectId, type);
    },
    worksUnawares: (type = 'answer.created') => health.worked(engine.projectId, type),
  };
}

const project = async () => (await loadProject(engine.database, engine.projectId))!;
const logs = async () =>
  (await engine.database.execute<{ code: string }>('select code from project_logs')).rows.map(({ code }) => code);

describe('an endpoint that does nothing but fail', () => {
  it('is disabled after five days, over several processes, with one line of the project log', async () => {
    const [one, other] = [process(), process()];
    await one.fails();
    const since = (await project()).failingSince;
    await engine.advance(days(3));
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

  it('starts anew with one success in between', async () => {
    const [one, other] = [process(), process()];
    await one.fails();
    await engine.advance(days(4));
    await other.works();
    expect((await project()).failingSince).toBeNull();
    await engine.advance(days(1));
    await one.fails();
    expect((await project()).failingSince).not.toBeNull();
    await engine.advance(days(4.9));
    await one.fails();
    expect((await project()).disabledAt).toBeNull();
  });

  it('is not disabled where an event was taken by a process that had not heard of the streak', async () => {
    const [one, unaware] = [process(), process()];
    await unaware.worksUnawares();
    await one.fails();
    await engine.advance(1_000);
    await unaware.worksUnawares();
    expect((await project()).failingSince).not.toBeNull();
    await engine.database.execute(
      `insert into events (conversation_id, seq, id, project_id, type, state, created_at, settled_at, body)
       values (gen_random_uuid(), 1, gen_random_uuid(), $1, 'answer.created', 'accepted', engine_now(), engine_now(), '')`,
      [engine.projectId],
    );
    await engine.advance(days(6));
    await one.fails();
    expect((await project()).disabledAt).toBeNull();
    const begunAnew = (await project()).failingSince!;
    await engine.advance(days(5));
    await one.fails();
    expect(await project()).toMatchObject({ disabledReason: 'FAILING', failingSince: begunAnew });
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
    const after = await version();
    for (let count = 0; count < 20; count += 1) {
      await one.fails();
      await one.works();
    }
    expect(await version()).toBe(after);
  });
});
