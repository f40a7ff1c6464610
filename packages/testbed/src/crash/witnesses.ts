import type { DemoPlatform } from '@repartee/demo-platform';
import type { ScriptedModel, ScriptFunction } from '../scripted-model/index.ts';
import type { Interruption, ModelCall, Reception, TrialHistory } from './history.ts';
import type { TrialClient } from './trial-client.ts';
import { markedUser } from './trial-texts.ts';

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
}

/** Call before the first enqueue: the events' tags are read as they arrive. `script`: what the model answers. */
export function callWitnesses(platform: DemoPlatform, model: ScriptedModel, script: ScriptFunction): Witnesses {
  const interruptions: Interruption[] = [];
  const facts = new Map<string, EventFacts>();
  const userOfCall = new Map<number, string>();
  platform.store.onEvent(({ eventId, event }) => {
    const { data } = event as { data: { tags?: { enqueue?: unknown }; reason?: unknown; answer?: EventAnswer } };
    const enqueue = (data.answer ?? data).tags?.enqueue;
    facts.set(eventId, {
      enqueue: typeof enqueue === 'number' ? enqueue : null,
      reason: typeof data.reason === 'string' ? data.reason : null,
      parentAnswerId: data.answer?.parentAnswerId ?? null,
    });
  });
  model.respondWith((request) => {
    userOfCall.set(request.call, markedUser(request));
    return script(request);
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
          ...facts.get(webhookId),
        };
      }),
      modelCalls: model.ledger.map(
        ({ call, at, durationMs, status }): ModelCall => ({
          conversation: userOfCall.get(call) ?? '',
          atMs: at,
          endedAtMs: durationMs === undefined ? null : at + durationMs,
          isAnswered: status === undefined || status === 200,
        }),
      ),
      interruptions,
    }),
  };
}

interface EventAnswer {
  tags?: { enqueue?: unknown };
  parentAnswerId?: string | null;
}
