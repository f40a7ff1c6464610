import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { accepted, attempt, decision, newEvent, openTurnScene, type TurnScene } from './_turn-scene.ts';
import { armAnswer, loadNextAnswer, storeReply } from './answers.ts';
import { claimConversations, putBackConversation } from './conversations.ts';
import { storeEnqueues } from './enqueues.ts';
import { loadPendingRequest, mergeTurn, supersedeFollowUps } from './merges.ts';
import { hasEventsBehind, parkEvent, postponeEvent, takeEvents, turnEventsAway } from './outboxes.ts';
import { failAnalysis, storeAnalysis } from './persona-styles.ts';
import { reportPicture } from './picture-reports.ts';
import { enterProtection } from './protections.ts';
import { settleEvent } from './settlements.ts';
import { loadTurnMemory } from './turn-memories.ts';
import { dropBehind, endTurn, storeCheckpoint, storePlan } from './turns.ts';

let scene: TurnScene;
beforeAll(async () => {
  scene = await openTurnScene();
  await scene.engine.database.execute(
    `with c as (
       insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq)
       select gen_random_uuid(), $1, 'user-' || n, 'persona', false, 5, 1, 1 from generate_series(1, 20000) n returning *),
     o as (insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq) select id, project_id, lane, 2, 1 from c),
     t as (
       insert into turns (id, conversation_id, project_id, number, request_id, first_at, deadline_at, started_at, outcome,
         decided_at, ended_at)
       select gen_random_uuid(), id, project_id, 1, id, now(), now(), now(), 'answered', now(), now() from c returning *),
     a as (
       insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, settled_at, body)
       select id, 0, gen_random_uuid(), conversation_id, project_id, 'accepted', 0, now(), now(), '' from t),
     s as (
       insert into stops (id, project_id, kind, conversation_id, user_profile_id, persona_profile_id, reason, guard, turn_id, created_at)
       select gen_random_uuid(), project_id, k.kind, conversation_id, 'user-' || conversation_id, 'persona', k.kind, 'guard', id, now()
       from t, (values ('STOP'), ('CRISIS')) as k(kind))
     insert into events (conversation_id, seq, id, project_id, turn_id, answer_number, type, created_at, state, settled_at, body)
     select conversation_id, 1, gen_random_uuid(), project_id, id, 0, 'answer.created', now(), 'accepted', now(), '' from t`,
    [scene.engine.projectId],
  );
  await scene.engine.database.execute('analyze conversations, outboxes, turns, answers, events, stops');
});
afterAll(() => scene?.engine.close());

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

/** Every step of a plan that reads more of a table, or of an index, than the rows of a key. */
function scansOf(node: PlanNode): string[] {
  const { 'Node Type': type, 'Index Name': index, 'Relation Name': table } = node;
  const isScan = (/Seq Scan/.test(type) && table !== undefined) || (index !== undefined && !node['Index Cond']);
  return [...(isScan ? [`${type} of ${index ?? table}`] : []), ...(node.Plans ?? []).flatMap(scansOf)];
}

/** Notes each statement that is sent. */
function noting(database: Database): { database: Database; sent: Map<string, string> } {
  const sent = new Map<string, string>();
  return {
    sent,
    database: {
      ...database,
      query(name, sql, values) {
        sent.set(name, sql);
        return database.query(name, sql, values);
      },
    },
  };
}

describe('in a database of many conversations of which few are under way', () => {
  it('no statement of a turn reads more than the rows of the keys it names', async () => {
    const { engine } = scene;
    const { database, sent } = noting(engine.database);
    const options = { lanes: [3], perLane: 50, limit: 50, workerId: 1 };
    const call = { stage: 'call:01', story: Buffer.from('call'), cost: '0.5' };
    const body = Buffer.from('body');

    const first = await engine.enqueue({ bufferMs: 0 });
    await storeEnqueues(database, [{ ...first, id: newUuid() }]);
    const turn = (await claimConversations(database, options)).claimed[0]!;
    await loadTurnMemory(database, turn);
    const plan = { story: body, modelCalls: 1 as const, processingEvent: newEvent(), history: body };
    await storePlan(database, turn, plan, 9, null);
    await storeCheckpoint(database, turn, { stage: 'call:01', body, modelCalls: 0, cost: '0' });
    await enterProtection(database, turn, {
      id: newUuid(),
      kind: 'CRISIS',
      guard: 'CRISIS',
      seconds: 60,
      evidence: body,
      event: null,
    });
    await reportPicture(database, turn, { urlHash: body, event: newEvent() });
    const version = { projectId: turn.projectId, personaProfileId: 'persona', versionKey: 'v', factsHash: 'facts' };
    const analysing = { ...turn, userProfileId: 'user' };
    const result = { body, chatModel: 'model', model: 'model', inputTokens: 1, outputTokens: 1 };
    await storeAnalysis(database, version, analysing, call, result);
    const failure = { claimId: newUuid(), code: 'timeout', isTry: true, waitMs: 0 };
    await failAnalysis(database, version, analysing, { ...call, stage: 'call:02' }, failure);
    await loadPendingRequest(database, turn);
    const answers = [{ id: newUuid(), typingMs: 10, body }];
    await storeReply(database, turn, { answers, armed: null, story: body, call: null }, 9, null);
    await loadNextAnswer(database, turn.turnId);
    const armed = { number: 0, event: { ...newEvent(), disclosure: null }, decision: decision() };
    await armAnswer(database, turn, armed, 9);
    await putBackConversation(database, turn, 0);
    await mergeTurn(database, turn);
    await supersedeFollowUps(database, turn);
    await dropBehind(database, { ...turn, newTurnId: newUuid(), event: newEvent() });
    const event = { ...newEvent(), type: 'conversation.dropped' };
    await endTurn(database, turn, {
      outcome: 'dropped',
      reason: 'DEADLINE_EXCEEDED',
      event,
      story: body,
      history: body,
    });
    const [taken] = await takeEvents(database, options);
    await hasEventsBehind(database, taken!);
    await postponeEvent(database, taken!, { waitMs: 0, yields: false, attempt });
    await turnEventsAway(database, [{ taken: taken!, waitMs: 0 }]);
    await parkEvent(database, taken!);
    await settleEvent(database, taken!, accepted);
    await settleEvent(database, { ...taken!, type: 'answer.created' }, accepted);

    const scans: string[] = [];
    for (const [name, sql] of sent) {
      const { rows } = await engine.database.execute<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (generic_plan, format json) ${sql}`,
      );
      scans.push(...scansOf(rows[0]!['QUERY PLAN'][0].Plan).map((scan) => `${name}: ${scan}`));
    }
    expect(scans).toEqual([]);
  });
});
