import { randomUUID } from 'node:crypto';
import { eventPageSchema, eventRecordSchema } from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicId } from '../../../packages/server/src/platform/ids.ts';
import { type ApiUnderTest, startApi, type TestProject } from '../api-under-test.ts';
import { storeTurn } from '../stored-turn.ts';

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
});
afterAll(() => api.close());

function replay(projectId: string, eventUuid: string) {
  return api.request(`/v1/projects/${projectId}/events/${publicId('event', eventUuid)}/replay`, { method: 'POST' });
}

async function outbox(conversationId: string) {
  const { rows } = await api.database.execute<{ head: number; tail: number; due: boolean; seq: number }>(
    `select head_seq as head, tail_seq as tail, attempt_at <= now() as due, event_seq as seq
     from outboxes join conversations on id = conversation_id where conversation_id = $1`,
    [conversationId],
  );
  return rows[0]!;
}

describe('listing events', () => {
  it('shows each with its state, body and attempts, newest first, filtered by state', async () => {
    const own = await api.createProject();
    const accepted = await storeTurn(api.database, own.id, { minutesAgo: 3 });
    const dead = await storeTurn(api.database, own.id, { minutesAgo: 2, eventStates: ['dead'] });
    const queued = await storeTurn(api.database, own.id, { minutesAgo: 1, eventStates: ['queued'] });
    const list = async (query = '') =>
      eventPageSchema.parse((await api.request(`/v1/projects/${own.id}/events${query}`)).body).items;
    const all = await list();
    expect(all.map((event) => event.state)).toEqual(['QUEUED', 'DEAD', 'ACCEPTED', 'ACCEPTED']);
    expect(all[1]).toMatchObject({
      id: publicId('event', dead.eventIds[0]!),
      type: 'answer.created',
      turnId: publicId('turn', dead.turnId),
      answerId: publicId('answer', dead.answerIds[0]!),
      userProfileId: 'user-1',
      nextAttemptAt: null,
      body: { event: 'answer.created' },
      attempts: [{ number: 1, durationMs: 42, status: null, errorCode: 'timed_out' }],
    });
    expect(all[0]!.nextAttemptAt).not.toBeNull();
    expect((await list('?state=DEAD')).map((event) => event.id)).toEqual([all[1]!.id]);
    expect(await list('?state=ACCEPTED')).toHaveLength(accepted.eventIds.length);
    expect(await list('?state=EXPIRED')).toEqual([]);
    await api.database.execute('update outboxes set worker_id = 1, attempt_at = null where conversation_id = $1', [
      queued.conversationId,
    ]);
    expect((await list('?state=SENDING')).map((event) => event.id)).toEqual([all[0]!.id]);
    await api.database.execute('update outboxes set worker_id = null where conversation_id = $1', [
      queued.conversationId,
    ]);
    await api.database.execute('update projects set endpoint_disabled_at = now() where id = $1', [queued.projectUuid]);
    expect((await list('?state=PARKED')).map((event) => event.id)).toEqual([all[0]!.id]);
  });

  it('refuses a state that does not exist with 422', async () => {
    expect((await api.request(`/v1/projects/${project.id}/events?state=LOST`)).status).toBe(422);
  });
});

describe('replaying a dead event', () => {
  it('queues the dead events of its turn again, in order, with the same ids and bytes', async () => {
    const turn = await storeTurn(api.database, project.id, { eventStates: ['accepted', 'dead', 'dead'] });
    const bodies = async () =>
      (
        await api.database.execute<{ id: string; body: Buffer }>(
          'select id, body from events where turn_id = $1 order by id',
          [turn.turnId],
        )
      ).rows;
    const before = await bodies();
    const wakes = api.wakes;
    const replayed = await replay(project.id, turn.eventIds[2]!);
    expect(replayed.status).toBe(202);
    expect(eventRecordSchema.parse(replayed.body)).toMatchObject({
      id: publicId('event', turn.eventIds[2]!),
      state: 'QUEUED',
    });
    expect(await bodies()).toEqual(before);
    const { rows } = await api.database.execute<{ id: string; seq: number; state: string }>(
      'select id, seq, state from events where turn_id = $1 order by seq',
      [turn.turnId],
    );
    expect(rows).toEqual([
      { id: turn.eventIds[0], seq: 1, state: 'accepted' },
      { id: turn.eventIds[1], seq: 4, state: 'queued' },
      { id: turn.eventIds[2], seq: 5, state: 'queued' },
    ]);
    expect(await outbox(turn.conversationId)).toEqual({ head: 4, tail: 5, due: true, seq: 5 });
    expect(api.wakes).toBe(wakes + 1);
  });

  it('goes behind what waits, without waking a delivery that is to be retried later', async () => {
    const turn = await storeTurn(api.database, project.id, { eventStates: ['dead', 'queued'] });
    expect((await replay(project.id, turn.eventIds[0]!)).status).toBe(202);
    expect(await outbox(turn.conversationId)).toEqual({ head: 2, tail: 3, due: false, seq: 3 });
  });

  it('of two at once is done once, the other answers 409', async () => {
    const turn = await storeTurn(api.database, project.id, { eventStates: ['dead'] });
    const replies = await Promise.all([replay(project.id, turn.eventIds[0]!), replay(project.id, turn.eventIds[0]!)]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([202, 409]);
    expect(await outbox(turn.conversationId)).toMatchObject({ tail: 2, seq: 2 });
  });

  it('is 409 for an event that is not dead and while the endpoint is disabled, 404 for none of the project', async () => {
    const own = await api.createProject();
    const turn = await storeTurn(api.database, own.id, { eventStates: ['accepted', 'dead'] });
    expect((await replay(own.id, turn.eventIds[0]!)).body.code).toBe('event_not_replayable');
    expect((await replay(project.id, turn.eventIds[1]!)).status).toBe(404);
    expect((await replay(own.id, turn.turnId)).status).toBe(404);
    await api.database.execute('update projects set endpoint_disabled_at = now() where id = $1', [turn.projectUuid]);
    expect((await replay(own.id, turn.eventIds[1]!)).body.code).toBe('endpoint_disabled');
  });
});

describe('replaying the dead events of a time', () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const replayBetween = (projectId: string, json: object) =>
    api.request(`/v1/projects/${projectId}/events/replay`, { method: 'POST', json });

  it('queues those created in it, of every conversation, and says how many', async () => {
    const own = await api.createProject();
    const before = await storeTurn(api.database, own.id, { minutesAgo: 60, eventStates: ['dead'] });
    const turns = [
      await storeTurn(api.database, own.id, { minutesAgo: 30, eventStates: ['dead', 'dead'] }),
      await storeTurn(api.database, own.id, { minutesAgo: 20, eventStates: ['accepted', 'dead'] }),
    ];
    const wakes = api.wakes;
    const replayed = await replayBetween(own.id, { createdFrom: ago(45), createdTo: ago(10) });
    expect([replayed.status, replayed.body]).toEqual([202, { replayed: 3, nextCursor: null }]);
    expect(api.wakes).toBe(wakes + 1);
    expect(await outbox(turns[0]!.conversationId)).toEqual({ head: 3, tail: 4, due: true, seq: 4 });
    expect(await outbox(turns[1]!.conversationId)).toEqual({ head: 3, tail: 3, due: true, seq: 3 });
    expect(await outbox(before.conversationId)).toMatchObject({ tail: 1 });
    const again = await replayBetween(own.id, { createdFrom: ago(45), createdTo: ago(10) });
    expect(again.body).toEqual({ replayed: 0, nextCursor: null });
  });

  it('is 409 while the endpoint is disabled, 422 for a time that ends before it begins and for a foreign cursor', async () => {
    const own = await api.createProject();
    const turn = await storeTurn(api.database, own.id, { eventStates: ['dead'] });
    const wrong = [
      { createdFrom: ago(1), createdTo: ago(2) },
      { createdFrom: '2026-13-40T00:00:00Z', createdTo: ago(2) },
      { createdFrom: ago(2), createdTo: ago(1), cursor: 'nothing' },
      // Instants that PostgreSQL cannot read.
      { createdFrom: '0000-01-01T00:00:00Z', createdTo: ago(1) },
      { createdFrom: ago(2), createdTo: '9999-12-31T23:59:59-05:00' },
      ...['2026-02-31', '0000-01-01'].map((day) => ({
        createdFrom: ago(2),
        createdTo: ago(1),
        cursor: Buffer.from(`${day}T00:00:00.000000Z ${randomUUID()}`).toString('base64url'),
      })),
    ];
    for (const json of wrong) expect((await replayBetween(own.id, json)).body.code).toBe('validation_failed');
    await api.database.execute('update projects set endpoint_disabled_at = now() where id = $1', [turn.projectUuid]);
    const refused = await replayBetween(own.id, { createdFrom: ago(2), createdTo: ago(0) });
    expect(refused.body.code).toBe('endpoint_disabled');
    expect((await replayBetween('proj_nothing', { createdFrom: ago(2), createdTo: ago(0) })).status).toBe(404);
  });
});

describe('deleting a project with everything in it', () => {
  it('leaves no row of it in any table, and every row of the others', async () => {
    const own = await api.createProject();
    const turn = await storeTurn(api.database, own.id);
    const kept = await storeTurn(api.database, project.id);
    const rowsOf = async (projectUuid: string) => {
      const { rows: tables } = await api.database.execute<{ name: string }>(
        `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_name)
         where c.column_name = 'project_id' and t.table_type = 'BASE TABLE' and t.table_schema = 'public'`,
      );
      const counts: Record<string, number> = {};
      for (const { name } of tables) {
        const { rows } = await api.database.execute<{ n: number }>(
          `select count(*)::int as n from ${name} where project_id = $1`,
          [projectUuid],
        );
        if (rows[0]!.n > 0) counts[name] = rows[0]!.n;
      }
      return counts;
    };
    await api.database.execute(
      `insert into project_logs (id, project_id, at, level, code, message) values (gen_random_uuid(), $1, now(), 'info', 'c', 'm')`,
      [turn.projectUuid],
    );
    await api.database.execute(`insert into idempotency_keys values ($1, '\\x00', '\\x00', now())`, [turn.projectUuid]);
    const before = await rowsOf(kept.projectUuid);
    expect(Object.keys(await rowsOf(turn.projectUuid)).length).toBeGreaterThan(7);
    expect((await api.request(`/v1/projects/${own.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await rowsOf(turn.projectUuid)).toEqual({});
    expect(await rowsOf(kept.projectUuid)).toEqual(before);
    const { rows } = await api.database.execute('select 1 from turn_checkpoints where turn_id = $1', [turn.turnId]);
    expect(rows).toEqual([]);
  });
});
