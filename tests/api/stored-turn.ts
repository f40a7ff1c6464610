import { randomUUID } from 'node:crypto';
import type { Database } from '../../packages/server/src/platform/database/index.ts';
import { newUuid, parsePublicId } from '../../packages/server/src/platform/ids.ts';
import { packJson } from '../../packages/server/src/platform/packed-bytes.ts';

export interface StoredTurn {
  projectUuid: string;
  conversationId: string;
  turnId: string;
  answerIds: string[];
  eventIds: string[];
}

/** Rows as the engine leaves them: an answered turn of two answers whose events ended in the given states. */
export async function storeTurn(
  database: Database,
  projectId: string,
  options: { eventStates?: ('queued' | 'accepted' | 'dead')[]; userProfileId?: string; minutesAgo?: number } = {},
): Promise<StoredTurn> {
  const states = options.eventStates ?? ['accepted', 'accepted'];
  const projectUuid = parsePublicId('proj', projectId)!;
  const turn: StoredTurn = {
    projectUuid,
    conversationId: randomUUID(),
    turnId: newUuid(),
    answerIds: states.map(newUuid),
    eventIds: states.map(newUuid),
  };
  const user = options.userProfileId ?? 'user-1';
  const request = packJson({ userProfileId: user, personaProfileId: 'persona-1', language: 'FR' });
  const requestId = newUuid();
  const at = `now() - interval '${options.minutesAgo ?? 1} minutes'`;
  const isOpen = states.includes('queued');
  await database.execute(
    `insert into conversations (id, project_id, user_profile_id, persona_profile_id, is_test, lane, enqueue_seq, taken_seq,
       turn_number, event_seq, phase, turn_id)
     values ($1, $2, $3, 'persona-1', false, 0, 1, 1, 1, $4, $5, $6)`,
    [turn.conversationId, projectUuid, user, states.length, isOpen ? 3 : 0, isOpen ? turn.turnId : null],
  );
  await database.execute(
    `insert into enqueues (id, conversation_id, project_id, received_at, request) values ($1, $2, $3, ${at}, $4)`,
    [requestId, turn.conversationId, projectUuid, request],
  );
  await database.execute(
    `insert into turns (id, conversation_id, project_id, number, request_id, first_at, deadline_at, started_at, outcome,
       decided_at, ended_at, model_calls, cost)
     values ($1, $2, $3, 1, $4, ${at}, ${at} + interval '5 minutes', ${at} + interval '5 seconds', 'answered',
       ${at} + interval '8 seconds', case when $5 then null else ${at} + interval '9 seconds' end, 1, 0.00123)`,
    [turn.turnId, turn.conversationId, projectUuid, requestId, isOpen],
  );
  for (const [stage, body] of Object.entries(stages)) {
    await database.execute(
      `insert into turn_checkpoints (turn_id, stage, at, body) values ($1, $2, ${at} + interval '7 seconds', $3)`,
      [turn.turnId, stage, packJson(body)],
    );
  }
  for (const [number, state] of states.entries()) {
    await database.execute(
      `insert into answers (turn_id, number, id, conversation_id, project_id, state, typing_ms, written_at, settled_at, body)
       values ($1, $2, $3, $4, $5, $6, 1500, ${at}, ${at}, $7)`,
      [
        turn.turnId,
        number,
        turn.answerIds[number],
        turn.conversationId,
        projectUuid,
        state === 'queued' ? 'armed' : state,
        packJson({ version: 1, text: `Salut ${number}` }),
      ],
    );
    await database.execute(
      `insert into events (conversation_id, seq, id, project_id, turn_id, answer_number, type, state, created_at, settled_at, body)
       values ($1, $2, $3, $4, $5, $6, 'answer.created', $7, ${at} + interval '8 seconds',
         case when $7 = 'queued' then null else ${at} + interval '9 seconds' end, $8)`,
      [
        turn.conversationId,
        number + 1,
        turn.eventIds[number],
        projectUuid,
        turn.turnId,
        number,
        state,
        Buffer.from(JSON.stringify({ event: 'answer.created', data: { projectId, number } })),
      ],
    );
    await database.execute(
      `insert into delivery_attempts (event_id, project_id, number, at, status, failure, duration_ms)
       values ($1, $2, 1, ${at} + interval '9 seconds', $3, $4, 42)`,
      [
        turn.eventIds[number],
        projectUuid,
        state === 'accepted' ? 200 : null,
        state === 'accepted' ? null : 'timed_out',
      ],
    );
  }
  const settled = states.filter((state) => state !== 'queued').length;
  await database.execute(
    `insert into outboxes (conversation_id, project_id, lane, head_seq, tail_seq, attempt_at)
     values ($1, $2, 0, $3, $4, case when $5 then now() + interval '1 hour' end)`,
    [turn.conversationId, projectUuid, settled + 1, states.length, isOpen],
  );
  return turn;
}

const sourced = <Value>(value: Value, source = 'DEFAULT') => ({ value, source });

const gatheredProfile = {
  origin: 'FETCHED',
  version: '1',
  fetchedAt: '2026-11-20T10:00:00.000Z',
  expiresAt: null,
  fields: ['/firstName', '/birthdate'],
};

/** Stages in the form that the turn stores them. */
const stages: Record<string, unknown> = {
  planned: {
    version: 1,
    gather: {
      user: { ...gatheredProfile, origin: 'CACHED' },
      persona: gatheredProfile,
      history: {
        response: 'DELTA',
        receivedCount: 2,
        keptCount: 12,
        unansweredMessageIds: ['0123456789abcdef'],
        oldestAt: '2026-11-01T10:00:00.000Z',
        newestAt: '2026-11-20T10:00:00.000Z',
      },
      durationMs: 31,
    },
    verdicts: [
      { guard: 'underageDetection', outcome: 'CLEAR', evidence: null },
      {
        guard: 'messageRepetition',
        outcome: 'FIRED',
        evidence: {
          messageKeys: ['0123456789abcdef'],
          messageIds: ['message-7'],
          rule: 'near_repeats',
          confidence: 0.9,
        },
      },
    ],
    plan: {
      version: 1,
      seed: '42',
      kind: 'REPLY',
      language: sourced('FR', 'REQUEST'),
      writtenLanguage: 'FR',
      chatModel: sourced('dating-smart-1'),
      sexualText: { allowed: false, failedConditions: ['USER_AGE_UNKNOWN'] },
      emojis: { setting: sourced('SOMETIMES', 'SOUL_ENGINE'), min: 0, max: 2 },
      question: { setting: sourced(null), choice: 'ASK' },
      split: { enabled: sourced(true, 'PROJECT'), frequency: sourced('OCCASIONAL'), answers: 2 },
      localTime: { timeZone: 'Europe/Paris', local: '2026-11-20T18:05', weekday: 'Friday', partOfDay: 'EVENING' },
      disclosure: { sentence: null, reason: null, mode: 'PERSONA', language: 'FR' },
      warnings: [{ code: 'time_zone_missing', message: 'The persona has no timeZone.' }],
    },
    promptSections: [{ name: 'rules', chars: 100, isCached: true, hash: 'abcdef0123456789' }],
    warnings: [{ code: 'profile_field_dropped', message: 'The field /features/x was dropped.' }],
  },
  'call:01': {
    version: 1,
    at: '2026-11-20T10:00:00.000Z',
    record: {
      purpose: 'DRAFT',
      chatModel: 'dating-smart-1',
      provider: 'house',
      model: 'some-model',
      usage: { inputTokens: 900, cachedInputTokens: 600, cacheWriteTokens: 0, outputTokens: 40, reasoningTokens: 0 },
      costNano: '1230000',
      durationMs: 812.4,
      failure: null,
    },
    messages: ['Salut 0', 'Salut 1'],
  },
  written: {
    version: 1,
    draft: { source: 'MODEL', messages: ['Salut 0', 'Salut 1'] },
    faults: [],
    polish: [{ pass: 'strip-markdown', changedMessages: 1, note: null }],
    warnings: [],
    decision: { coveredKeys: [], record: null, stop: null, offence: null, disclosure: null },
  },
};
