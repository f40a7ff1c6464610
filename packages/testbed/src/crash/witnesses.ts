import type { DemoPlatform } from '@repartee/demo-platform';
import { type ScriptedModel, writeMessages } from '../scripted-model/index.ts';
import type { Interruption, ModelCall, Reception, TrialHistory } from './history.ts';
import type { TrialClient } from './trial-client.ts';
import { readMarks, type WriteReply } from './trial-texts.ts';

/** Listens to the three witnesses of a trial and puts their ledgers together. */
export interface Witnesses {
  /**
   * Notes that something is cut off now. What was on its way then may still arrive until `ended` is called (default: the
   * moment alone).
   */
  interrupt(): { ended(): void };
  history(client: TrialClient): TrialHistory;
}

interface EventFacts {
  enqueue: number | null;
  reason: string | null;
  parentAnswerId: string | null;
  call: number | null;
  armedAtMs: number | null;
}

/** What the model was shown, and what it wrote. */
interface WrittenCall {
  user: string;
  newest: number;
  messages: readonly string[];
}

/** Call before the first enqueue: the events are read as they arrive. `write`: what the model answers. */
export function callWitnesses(platform: DemoPlatform, model: ScriptedModel, write: WriteReply): Witnesses {
  const interruptions: Interruption[] = [];
  const facts = new Map<string, EventFacts>();
  const calls = new Map<number, WrittenCall>();
  const callsOfUser = new Map<string, number[]>();
  /** The one call of the user that wrote most of it: polish cuts, joins and changes signs, and a disclosure is added. */
  const callOf = (user: string, text: string): number | null => {
    const sentences = text.split(/(?<=[.?!])\s+/).map(wordsOf);
    const writers = (callsOfUser.get(user) ?? []).map((call) => {
      const words = wordsOf(calls.get(call)!.messages.join(' '));
      return { call, written: sentences.filter((sentence) => sentence !== '' && words.includes(sentence)).length };
    });
    const most = Math.max(1, ...writers.map(({ written }) => written));
    const [writer, ...others] = writers.filter(({ written }) => written === most);
    return writer === undefined || others.length > 0 ? null : writer.call;
  };
  platform.store.onEvent(({ eventId, event }) => {
    const { data } = event as { data: EventData };
    const { answer } = data;
    const enqueue = (answer ?? data).tags?.enqueue;
    facts.set(eventId, {
      enqueue: typeof enqueue === 'number' ? enqueue : null,
      reason: typeof data.reason === 'string' ? data.reason : null,
      parentAnswerId: answer?.parentAnswerId ?? null,
      call: answer ? callOf(answer.userProfileId, answer.text) : null,
      armedAtMs: answer ? Date.parse(answer.createdAt) : null,
    });
  });
  model.respondWith((request) => {
    const { user, newest } = readMarks(request);
    const messages = write(request);
    calls.set(request.call, { user, newest, messages });
    const earlier = callsOfUser.get(user);
    if (earlier) earlier.push(request.call);
    else callsOfUser.set(user, [request.call]);
    return { text: writeMessages(request, messages) };
  });

  return {
    interrupt() {
      const fromMs = Date.now();
      const index = interruptions.push({ fromMs, toMs: fromMs }) - 1;
      return {
        ended() {
          interruptions[index] = { fromMs, toMs: Date.now() };
        },
      };
    },
    history: (client) => ({
      enqueues: client.attempts,
      receptions: platform.ledger.entries({ endpoint: 'incomingContent' }).map((entry): Reception => {
        const webhookId = entry.webhookId ?? '';
        return {
          atMs: Date.parse(entry.receivedAt),
          conversation: entry.userProfileId ?? '',
          webhookId,
          bodySha256: entry.bodySha256 ?? '',
          hasValidSignature: entry.signature === 'VALID',
          isTaken: entry.isTaken,
          event: entry.event ?? '',
          answerId: entry.answerId,
          answerNumber: entry.answerSequenceNumber,
          enqueue: null,
          reason: null,
          parentAnswerId: null,
          call: null,
          armedAtMs: null,
          ...facts.get(webhookId),
        };
      }),
      modelCalls: model.ledger.map(
        ({ call, at, durationMs, status }): ModelCall => ({
          number: call,
          conversation: calls.get(call)?.user ?? '',
          newest: calls.get(call)?.newest ?? 0,
          atMs: at,
          endedAtMs: durationMs === undefined ? null : at + durationMs,
          isAnswered: status === undefined || status === 200,
        }),
      ),
      interruptions,
    }),
  };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}]+/gu, ' ')
    .trim();
}

interface EventData {
  tags?: { enqueue?: unknown };
  reason?: unknown;
  answer?: {
    tags?: { enqueue?: unknown };
    parentAnswerId?: string | null;
    userProfileId: string;
    text: string;
    createdAt: string;
  };
}
