import type { PlantedBug } from './planted-bug.ts';

const turn = 'packages/server/src/turn';
const records = 'packages/server/src/records';
const webhooks = 'packages/server/src/webhooks';
const buffer = 'tests/path/buffer-and-queue.test.ts';
const retries = 'tests/path/delivery-retries.test.ts';
const faults = 'tests/crash/point-faults.test.ts';
const load = 'tests/crash/random-kills.test.ts';
const turns = `${records}/turns.db.test.ts`;
const fences = `${records}/fences.db.test.ts`;

/** Bugs somebody could write, one line each. Every promise that a trial watches over has one here that breaks it. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: '204 although nobody knows whether the enqueue was stored',
    file: `${turn}/accept/create-acceptor.ts`,
    find: `return { kind: 'UNAVAILABLE', retryAfterSeconds };`,
    replace: `return retryAfterSeconds > 0 ? { kind: 'ACCEPTED' } : { kind: 'UNAVAILABLE', retryAfterSeconds };`,
    caughtBy: { test: faults, points: 'enqueue', says: /'ACCEPTED' to be 'REFUSED'/ },
  },
  {
    name: '204 before the commit',
    file: `${turn}/accept/create-acceptor.ts`,
    find: `if (input.idempotency === null) return batcher.add(row);`,
    replace: `if (input.idempotency === null) { batcher.add(row).catch(() => {}); return { conversationId: row.conversationId, workerId: null, isDue: false }; }`,
    caughtBy: { test: faults, points: 'enqueue', says: /'ACCEPTED' to be 'REFUSED'/ },
  },
  {
    name: 'a new webhook id with every try',
    file: `${webhooks}/deliver-event.ts`,
    find: `const id = publicId('event', taken.eventId);`,
    replace: `const id = publicId('event', newUuid());`,
    caughtBy: { test: retries, title: 'gets the same id and bytes with every try' },
  },
  {
    name: 'new bytes with every try',
    file: `${webhooks}/deliver-event.ts`,
    find: `const id = publicId('event', taken.eventId);`,
    replace: `const id = publicId('event', taken.eventId); taken.body = Buffer.concat([taken.body, Buffer.alloc(taken.attempt, ' ')]);`,
    caughtBy: { test: retries, title: 'gets the same id and bytes with every try' },
  },
  {
    name: 'an error status taken for acceptance',
    file: `${webhooks}/deliver-event.ts`,
    find: `status >= 200 && status < 300;`,
    replace: `status >= 200 && status < 600;`,
    caughtBy: { test: retries, title: 'gets the same id and bytes with every try', says: /Error/ },
  },
  {
    name: 'plan, checkpoint and reply without a fence',
    file: `${records}/owned-turn.ts`,
    find: `and c.fence = q.fence and c.phase = 1`,
    replace: `and c.phase = 1`,
    caughtBy: { test: fences, title: 'writes nothing of its turn' },
  },
  {
    name: 'arming without a fence',
    file: `${records}/answers.ts`,
    find: `and c.fence = q.fence and c.phase = 2`,
    replace: `and c.phase = 2`,
    caughtBy: { test: fences, title: 'arms no answer' },
  },
  {
    name: 'settling without a fence',
    file: `${records}/outboxes.ts`,
    find: `where o.head_seq = l.seq and o.fence = l.fence and`,
    replace: `where o.head_seq = l.seq and`,
    caughtBy: { test: fences, title: 'a push' },
  },
  {
    name: 'a turn given back without a fence',
    file: `${records}/conversations.ts`,
    find: `and fence = $3 and worker_id is not null and phase in (1, 2)`,
    replace: `and $3::bigint is not null and worker_id is not null and phase in (1, 2)`,
    caughtBy: { test: fences, title: 'writes nothing of its turn' },
  },
  {
    name: 'a push postponed without a fence',
    file: `${records}/outboxes.ts`,
    find: `o.fence = $3 and o.worker_id is not null\n  returning`,
    replace: `$3::bigint is not null and o.worker_id is not null\n  returning`,
    caughtBy: { test: fences, title: 'a push' },
  },
  {
    name: 'a claim that does not move the fence on',
    file: `${records}/conversations.ts`,
    find: `fence = c.fence + (not due.snooze and due.old_phase < 3)::int`,
    replace: `fence = c.fence`,
    caughtBy: { test: `${records}/conversations.db.test.ts`, title: 'puts a turn back' },
  },
  {
    name: 'delivery in parallel: an outbox is taken again while its event is on its way',
    file: `${records}/outboxes.ts`,
    find: `attempts = o.attempts + 1, attempt_at = null`,
    replace: `attempts = o.attempts + 1`,
    caughtBy: { test: load, says: /repeat_unprovoked|repeat_late|order_inverted/ },
  },
  {
    name: 'a drop without its event',
    file: `${records}/turns.ts`,
    find: `n as (select * from c where $6::uuid is not null)`,
    replace: `n as (select * from c where $6::uuid is null)`,
    caughtBy: { test: turns, title: 'is one event, however many drop it at once' },
  },
  {
    name: 'an answered turn dropped as well',
    file: `${records}/turns.ts`,
    find: `c.phase in (1, 2) and not c.decided`,
    replace: `c.phase in (1, 2, 3)`,
    caughtBy: { test: turns, title: 'is either an answer or a drop' },
  },
  {
    name: 'a reply stored after the deadline',
    file: `${records}/answers.ts`,
    find: `where c.id = l.id and clock.now < l.turn_deadline_at`,
    replace: `where c.id = l.id`,
    caughtBy: { test: turns, title: 'is refused after the deadline' },
  },
  {
    name: 'a buffer never bounded by the deadline',
    file: `${records}/enqueues.ts`,
    find: `) - $17::int * interval '1 ms'), excluded.pending_first_at)`,
    replace: `) + interval '1 day'), excluded.pending_first_at)`,
    caughtBy: { test: `${records}/conversations.db.test.ts`, title: 'never waits into the time a reply needs' },
  },
  {
    name: 'a buffer that does not start again with the next enqueue',
    file: `${records}/enqueues.ts`,
    find: `greatest(least(excluded.pending_due_at, (`,
    replace: `greatest(least(coalesce(c.pending_due_at, excluded.pending_due_at), (`,
    caughtBy: { test: buffer, title: 'waits bufferSeconds after the latest enqueue', says: /Error/ },
  },
  {
    name: 'a deadline that later enqueues move',
    file: `${records}/enqueues.ts`,
    find: `then c.pending_deadline_at else excluded.pending_deadline_at end`,
    replace: `then excluded.pending_deadline_at else excluded.pending_deadline_at end`,
    caughtBy: { test: `${records}/conversations.db.test.ts`, title: 'the deadline is set by the first' },
  },
  {
    name: 'an idempotency key whose body is not compared',
    file: `${records}/idempotency-keys.ts`,
    find: `return body?.equals(item.bodyHash) ?`,
    replace: `return body ?`,
    caughtBy: { test: `${turn}/accept/enqueue-batcher.db.test.ts`, title: 'share a transaction' },
  },
  {
    name: 'follow-ups sent after a dead letter',
    file: `${records}/outboxes.ts`,
    find: `(l.awaited and l.state = 'accepted' and l.answers_left > 0) as goes_on`,
    replace: `(l.awaited and l.answers_left > 0) as goes_on`,
    caughtBy: { test: turns, title: 'a dead letter takes the remaining answers' },
  },
  {
    name: 'the answer announced by every run',
    file: `${records}/turns.ts`,
    find: `and not g.announced`,
    replace: `and g.announced is not null`,
    caughtBy: { test: faults, points: 'plan', says: /announced_twice/ },
  },
  {
    name: 'a stored model result asked for again',
    file: `${turn}/run-turn.ts`,
    find: `stored: storedCalls(`,
    replace: `stored: ((_: unknown): ReturnType<typeof storedCalls> => [])(`,
    caughtBy: { test: faults, points: 'draft', says: /to include 1|model_call_repeated/ },
  },
  {
    name: 'an event that does not wake its outbox',
    file: `${records}/event-append.ts`,
    find: `then excluded.attempt_at`,
    replace: `then o.attempt_at`,
    caughtBy: { test: load, says: /enqueue_lost|ending_missing|open: [1-9]/ },
  },
  {
    name: 'a head that is skipped when the one before is settled',
    file: `${records}/outboxes.ts`,
    find: `set head_seq = o.head_seq + 1,`,
    replace: `set head_seq = o.tail_seq + 1,`,
    caughtBy: { test: load, says: /enqueue_lost|ending_missing|announced_twice/ },
  },
  {
    name: 'a lost wake: nobody claims the next answer of a reply',
    file: `${records}/outboxes.ts`,
    find: `when x.goes_on then clock.now + x.typing_ms * interval '1 ms'`,
    replace: `when x.goes_on then null`,
    caughtBy: { test: turns, title: 'of several answers is sent one after the other' },
  },
  {
    name: 'claims whose answer was lost stay taken',
    file: `${records}/conversations.ts`,
    find: `where worker_id = $1 and not (id = any($2::uuid[]))`,
    replace: `where worker_id = $1 and false and not (id = any($2::uuid[]))`,
    caughtBy: { test: faults, points: 'claim', says: /open: [1-9]|did not happen/ },
  },
  {
    name: 'reaping that leaves the outboxes of the dead',
    file: `${records}/workers.ts`,
    find: `lo as materialized (\n  select o.conversation_id from outboxes o join dead d on o.worker_id = d.id`,
    replace: `lo as materialized (\n  select o.conversation_id from outboxes o join dead d on o.worker_id = -d.id`,
    caughtBy: {
      test: 'tests/crash/crash-points.test.ts',
      points: 'deliver.before-send',
      says: /open: [1-9]|enqueue_lost/,
    },
  },
  {
    name: 'reaping that blames nobody',
    file: `${records}/workers.ts`,
    find: `crashes = t.crashes + lc.ran_alone::int`,
    replace: `crashes = t.crashes + 0`,
    caughtBy: { test: `${records}/suspects.db.test.ts`, title: 'are blamed only where they were the lone suspect' },
  },
  {
    name: 'test mode in the live conversation',
    file: `${turn}/accept/create-acceptor.ts`,
    find: `conversationUuid(project.id, request.userProfileId, request.personaProfileId, isTest)`,
    replace: `conversationUuid(project.id, request.userProfileId, request.personaProfileId, false)`,
    caughtBy: { test: 'tests/path/replies.test.ts', says: /leaves the live conversation as it was/ },
  },
  {
    name: 'a disclosure in the ledger before the platform took the answer',
    file: `${records}/outboxes.ts`,
    find: `where x.state = 'accepted' and x.ledger_id is not null`,
    replace: `where x.ledger_id is not null`,
    caughtBy: { test: turns, title: 'enters its disclosure in the ledger' },
  },
];
