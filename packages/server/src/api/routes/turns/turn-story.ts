import type { EventRecord, TimelineEntry, TurnAnswer, TurnStory } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { StoredEvent } from '../../../records/event-pages.ts';
import { isJudgementStage } from '../../../records/turn-memories.ts';
import type { TurnStoryRecord } from '../../../records/turn-stories.ts';
import { analysisStagePrefix } from '../../../turn/index.ts';
import { isObject, listIn, objectIn, readPacked, textIn } from '../../stored-json.ts';
import { showEvent } from '../events/show-event.ts';
import {
  readStages,
  showDrafts,
  showGather,
  showModelCalls,
  showPlan,
  showPolishSteps,
  showPrompt,
  showVerdicts,
} from './stored-stages.ts';
import { showTurnSummary } from './turn-summary.ts';

/** Puts a story together from what the stages stored. Parts that a turn did not come to are null or empty. */
export function showTurnStory(turn: TurnStoryRecord, events: readonly StoredEvent[]): TurnStory {
  const stages = readStages(turn.checkpoints);
  const shownEvents = events.map(showEvent);
  const received = readPacked(turn.request);
  const plan = showPlan(stages);
  return {
    ...showTurnSummary(turn),
    timeline: timelineOf(turn, shownEvents),
    request: {
      received: isObject(received) ? received : null,
      enqueues: turn.enqueues.map(({ receivedAt }) => ({ at: receivedAt.toISOString() })),
      parameters: plan?.values ?? [],
    },
    gather: showGather(stages),
    verdicts: showVerdicts(stages),
    plan,
    prompt: showPrompt(stages),
    modelCalls: showModelCalls(stages),
    drafts: showDrafts(stages),
    polishSteps: showPolishSteps(stages),
    answers: turn.answers.map((answer) => showAnswer(answer, shownEvents, responseAnswers(turn))),
    events: shownEvents,
  };
}

/** The answers of a turn whose caller waited, as they were released: there are no events of it. */
function responseAnswers({ checkpoints }: TurnStoryRecord): readonly unknown[] {
  const stored = checkpoints.find(({ stage }) => stage === 'response');
  return stored ? listIn(objectIn(readPacked(stored.body), 'response'), 'answers') : [];
}

function showAnswer(
  answer: TurnStoryRecord['answers'][number],
  events: readonly EventRecord[],
  responded: readonly unknown[],
): TurnAnswer {
  const id = publicId('answer', answer.id);
  const stored = readPacked(answer.body);
  // The answer as it was released stands in its event, byte for byte; before that there is only the text.
  const event = events.find((candidate) => candidate.type === 'answer.created' && candidate.answerId === id);
  const data = objectIn(event?.body, 'data');
  const pushed = objectIn(data, 'answer') ?? (textIn(data, 'id') === id ? data : null);
  const released = (pushed ?? responded.find((one) => textIn(one, 'id') === id) ?? null) as TurnAnswer['answer'];
  return {
    id,
    // Those of a reply that was begun again stand below zero, a hundred for each time.
    sequenceNumber: ((answer.number % 100) + 100) % 100,
    state: answer.state.toUpperCase() as TurnAnswer['state'],
    text: textIn(stored, 'text') ?? released?.text ?? null,
    pictureId: textIn(stored, 'pictureId') ?? released?.pictureId ?? null,
    typingDelayMs: answer.typingMs,
    answer: released,
  };
}

/** What happened when, from the rows that were written when it happened. */
function timelineOf(turn: TurnStoryRecord, events: readonly EventRecord[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const add = (
    at: Date | string | null,
    stage: TimelineEntry['stage'],
    code: string,
    message: string | null = null,
  ) => {
    if (at !== null) entries.push({ at: typeof at === 'string' ? at : at.toISOString(), stage, code, message });
  };
  for (const enqueue of turn.enqueues) add(enqueue.receivedAt, 'ACCEPT', 'enqueue_accepted');
  add(turn.startedAt, 'BUFFER', 'turn_started');
  for (const checkpoint of turn.checkpoints) {
    if (checkpoint.stage === 'request') add(checkpoint.at, 'ACCEPT', 'generate_accepted');
    else if (checkpoint.stage === 'planned') add(checkpoint.at, 'PLAN', 'turn_planned');
    else if (checkpoint.stage.startsWith('call:')) add(checkpoint.at, 'GENERATE', 'model_call_finished');
    else if (checkpoint.stage.startsWith(analysisStagePrefix)) add(checkpoint.at, 'PLAN', 'persona_analysis_finished');
    else if (isJudgementStage(checkpoint.stage)) add(checkpoint.at, 'GUARD', 'judgement_finished');
    else if (checkpoint.stage === 'written') add(checkpoint.at, 'POLISH', 'reply_written');
  }
  add(turn.decidedAt, 'DELIVER', `turn_${turn.outcome ?? 'decided'}`, turn.reason);
  for (const event of events) {
    add(event.createdAt, 'DELIVER', 'event_created', event.type);
    for (const attempt of event.attempts) {
      add(
        attempt.at,
        'DELIVER',
        'delivery_attempted',
        `${event.type}: ${attempt.status ?? attempt.errorCode ?? 'no answer'}`,
      );
    }
    add(event.settledAt, 'DELIVER', event.state === 'ACCEPTED' ? 'event_accepted' : 'event_given_up', event.type);
  }
  for (const answer of turn.answers) {
    if (events.length === 0 && answer.settledAt) add(answer.settledAt, 'DELIVER', `response_${answer.state}`);
  }
  add(turn.endedAt, 'DELIVER', 'turn_ended');
  return entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
