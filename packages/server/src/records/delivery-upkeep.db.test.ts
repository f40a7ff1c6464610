import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUuid } from '../platform/ids.ts';
import { createSealedBox } from '../platform/sealed-box.ts';
import { type EngineDatabase, openEngineDatabase } from './_engine-database.ts';
import { wakeParkedOutboxes } from './parked-outboxes.ts';
import { closeProject, eraseProject, sweepErasedProjects } from './project-deletion.ts';
import { createProjectDirectory } from './project-directory.ts';
import { createSigningSecret, sealSigningSecret } from './project-secrets.ts';
import { changeProject, loadProject } from './projects.ts';
import { endSecretOverlap, forgetEndedSecrets, rotateSigningSecret } from './signing-secrets.ts';

let engine: EngineDatabase;
beforeAll(async () => {
  engine = await openEngineDatabase();
});
afterAll(() => engine?.close());

const box = createSealedBox(Buffer.alloc(32, 7));

async function newProject(): Promise<{ id: string; secret: string }> {
  const id = newUuid();
  const secret = createSigningSecret();
  await engine.database.execute('insert into projects (id, name, signing_secret) values ($1, $2, $3)', [
    id,
    'upkeep',
    sealSigningSecret(box, id, secret),
  ]);
  return { id, secret };
}

const count = async (table: string, projectId: string, condition = 'true') =>
  (
    await engine.database.execute<{ n: number }>(
      `select count(*)::int as n from ${table} where project_id = $1 and ${condition}`,
      [projectId],
    )
  ).rows[0]!.n;

describe('enabling an endpoint', () => {
  const park = (projectId: string, outboxes: number) =>
    engine.database.execute(
      `insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq)
       select gen_random_uuid(), $1, 1, 1, 1 from generate_series(1, $2)`,
      [projectId, outboxes],
    );
  const enable = (id: string) => changeProject(engine.database, id, () => ({ isEnabled: true }));
  const wake = (isStopping: () => boolean) => wakeParkedOutboxes(engine.database, { onWoken: () => {}, isStopping });
  const parked = (id: string) => count('outboxes', id, 'attempt_at is null');

  it('wakes all that is parked, also when the worker dies over it and two others go on at once', async () => {
    const { id } = await newProject();
    const other = await newProject();
    await park(id, 3_500);
    await park(other.id, 2);
    await enable(id);
    await wake(() => true);
    expect(await parked(id)).toBe(2_500);
    await Promise.all([wake(() => false), wake(() => false)]);
    expect(await parked(id)).toBe(0);
    expect(await parked(other.id)).toBe(2);
    expect(await wake(() => false)).toBe(0);
  });

  it('again while the first waking goes on loses nothing of what was parked in between', async () => {
    const { id } = await newProject();
    await park(id, 2_500);
    await enable(id);
    let looks = 0;
    let enabledAgain: Promise<unknown> = Promise.resolve();
    await wake(() => {
      looks += 1;
      if (looks === 2) {
        enabledAgain = engine.database
          .execute(
            `insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq)
             values ('00000000-0000-0000-0000-000000000001', $1, 1, 1, 1)`,
            [id],
          )
          .then(() => enable(id));
      }
      return false;
    });
    await enabledAgain;
    await wake(() => false);
    expect(await parked(id)).toBe(0);
  });
});

describe('a rotated signing secret', () => {
  const secrets = async (id: string) => (await createProjectDirectory(engine.database, box).get(id))!.signingSecrets;
  const rotate = async (id: string, overlapSeconds: number) => {
    const secret = createSigningSecret();
    const outcome = await rotateSigningSecret(engine.database, id, sealSigningSecret(box, id, secret), overlapSeconds);
    return { secret, outcome };
  };

  it('signs first, and the one before signs along until the overlap ends by the database clock', async () => {
    const { id, secret } = await newProject();
    const second = await rotate(id, 3_600);
    expect(await secrets(id)).toEqual([second.secret, secret]);
    expect((await loadProject(engine.database, id))!.overlapEndsAt).not.toBeNull();
    await engine.advance(1_800_000);
    const third = await rotate(id, 3_600);
    expect(await secrets(id)).toEqual([third.secret, second.secret, secret]);
    await engine.advance(1_800_000);
    expect(await secrets(id)).toEqual([third.secret, second.secret]);
    await forgetEndedSecrets(engine.database);
    expect(await count('retiring_signing_secrets', id)).toBe(1);
    await engine.advance(1_800_000);
    expect(await secrets(id)).toEqual([third.secret]);
    expect((await loadProject(engine.database, id))!.overlapEndsAt).toBeNull();
  });

  it('signs alone once the overlap is ended early, or where none was asked for', async () => {
    const { id } = await newProject();
    const second = await rotate(id, 604_800);
    expect(await endSecretOverlap(engine.database, id)).toBe(true);
    expect(await secrets(id)).toEqual([second.secret]);
    const third = await rotate(id, 0);
    expect(await secrets(id)).toEqual([third.secret]);
  });

  it('is one of five at most, and two rotations at once both hold', async () => {
    const { id, secret } = await newProject();
    const [one, other] = await Promise.all([rotate(id, 60), rotate(id, 60)]);
    const [current, ...retiring] = await secrets(id);
    expect([one.secret, other.secret]).toContain(current);
    expect(new Set(retiring)).toEqual(new Set([secret, one.secret, other.secret].filter((each) => each !== current)));
    await rotate(id, 60);
    await rotate(id, 60);
    expect((await rotate(id, 60)).outcome).toBe('TOO_MANY');
    expect(await secrets(id)).toHaveLength(5);
    expect(await rotateSigningSecret(engine.database, newUuid(), Buffer.from(''), 60)).toBe('NOT_FOUND');
  });

  it('leaves no secret readable in the tables', async () => {
    const { id, secret } = await newProject();
    await rotate(id, 60);
    const { rows } = await engine.database.execute<{ secret: Buffer }>(
      'select secret from retiring_signing_secrets where project_id = $1 union all select signing_secret from projects where id = $1',
      [id],
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row.secret.includes(Buffer.from(secret))).toBe(false);
  });
});

describe('a deleted project', () => {
  const storeLate = (projectId: string) =>
    engine.database.execute(
      `with c as (insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq)
         values (gen_random_uuid(), $1, 'u', 'p', false, 1, 1, 0)),
       l as (insert into project_logs (id, project_id, at, level, code, message) values (gen_random_uuid(), $1, now(), 'info', 'c', 'm'))
       insert into profiles (project_id, profile_id, fetched_at, body) values ($1, 'u', now(), 'x')`,
      [projectId],
    );
  const leftOf = async (projectId: string) =>
    (await Promise.all(['conversations', 'project_logs', 'profiles'].map((table) => count(table, projectId)))).join();

  it('whose deletion was interrupted is erased by the next worker that looks', async () => {
    const { id } = await newProject();
    await storeLate(id);
    expect(await closeProject(engine.database, id)).toBe(true);
    // Its keys may still be remembered for a moment.
    expect(await sweepErasedProjects(engine.database)).toBe(0);
    await engine.advance(5_001);
    expect(await sweepErasedProjects(engine.database)).toBe(1);
    expect(await loadProject(engine.database, id)).toBeNull();
    expect(await leftOf(id)).toBe('0,0,0');
  });

  it('is erased whatever one of its conversations holds, in statements of bounded size', async () => {
    const { id } = await newProject();
    const rows = 12_000;
    await engine.database.execute(
      `with c as (insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq)
         values ($1, $1, 'u', 'p', false, 1, 1, 0)),
       q as (insert into enqueues (id, conversation_id, project_id, received_at, request)
         select gen_random_uuid(), $1, $1, now(), 'x' from generate_series(1, $2)),
       t as (insert into turns (id, conversation_id, project_id, number, first_at, deadline_at, started_at, ended_at)
         select gen_random_uuid(), $1, $1, n, now(), now(), now(), now() from generate_series(1, $2) n returning id),
       a as (insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, body)
         select id, 1, id, $1, $1, 'accepted', 1, now(), 'x' from t),
       k as (insert into turn_checkpoints (turn_id, stage, at, body) select id, 'write', now(), 'x' from t),
       e as (insert into events (conversation_id, seq, id, project_id, type, created_at, body)
         select $1, n, gen_random_uuid(), $1, 'answer.created', now(), 'x' from generate_series(1, $2) n returning id),
       d as (insert into disclosures (id, project_id, conversation_id, turn_id, answer_id, at, mode, reason, language)
         select id, $1, $1, id, id, now(), 'PERSONA', 'first', 'EN' from t)
       insert into delivery_attempts (event_id, project_id, number, at, duration_ms) select id, $1, 1, now(), 1 from e`,
      [id, rows],
    );
    await closeProject(engine.database, id);
    await eraseProject(engine.database, id);
    for (const table of [
      'conversations',
      'enqueues',
      'turns',
      'answers',
      'events',
      'delivery_attempts',
      'disclosures',
    ]) {
      expect({ table, left: await count(table, id) }).toEqual({ table, left: 0 });
    }
    expect((await engine.database.execute(`select 1 from turn_checkpoints where stage = 'write'`)).rowCount).toBe(0);
  });

  it('keeps nothing of what was stored for it after it was gone', async () => {
    const { id } = await newProject();
    const other = await newProject();
    await storeLate(other.id);
    await closeProject(engine.database, id);
    await eraseProject(engine.database, id);
    await engine.advance(3_600_000);
    await storeLate(id);
    await Promise.all([sweepErasedProjects(engine.database), sweepErasedProjects(engine.database)]);
    expect(await leftOf(id)).toBe('0,0,0');
    expect(await leftOf(other.id)).toBe('1,1,1');
    await engine.advance(86_400_000);
    await sweepErasedProjects(engine.database);
    expect((await engine.database.execute('select 1 from erased_projects')).rowCount).toBe(0);
  });
});
