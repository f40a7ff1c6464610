import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What the server measures of itself, for `/metrics`. Labels come from closed lists only: no ids, no names, no URLs.
 */
export interface Metrics {
  registry: Registry;
  enqueuesAccepted: Counter;
  enqueuesRefused: Counter<'code'>;
  turnsEnded: Counter<'outcome' | 'reason'>;
  turnsPutBack: Counter<'reason'>;
  turnsInFlight: Gauge;
  turnLatenessSeconds: Histogram;
  turnDurationSeconds: Histogram;
  modelCalls: Counter<'provider' | 'result'>;
  modelTokens: Counter<'provider' | 'kind'>;
  modelCallSeconds: Histogram<'provider'>;
  deliveryAttempts: Counter<'event' | 'result'>;
  deliveryLatenessSeconds: Histogram;
  deliveriesInFlight: Gauge;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    enqueuesAccepted: new Counter({
      name: 'repartee_enqueues_accepted_total',
      help: 'Enqueues answered with 204',
      registers,
    }),
    enqueuesRefused: new Counter({
      name: 'repartee_enqueues_refused_total',
      help: 'Enqueues refused because storage was away or the queue was full',
      labelNames: ['code'],
      registers,
    }),
    turnsEnded: new Counter({
      name: 'repartee_turns_decided_total',
      help: 'Decided turns',
      labelNames: ['outcome', 'reason'],
      registers,
    }),
    turnsPutBack: new Counter({
      name: 'repartee_turns_put_back_total',
      help: 'Runs that ended with waiting for a platform or a provider',
      labelNames: ['reason'],
      registers,
    }),
    turnsInFlight: new Gauge({ name: 'repartee_turns_in_flight', help: 'Turns this process is writing', registers }),
    turnLatenessSeconds: new Histogram({
      name: 'repartee_turn_lateness_seconds',
      help: 'Time from a conversation being due to its claim',
      buckets: seconds,
      registers,
    }),
    turnDurationSeconds: new Histogram({
      name: 'repartee_turn_duration_seconds',
      help: 'Time from claim to written reply or other end of a run',
      buckets: seconds,
      registers,
    }),
    modelCalls: new Counter({
      name: 'repartee_model_calls_total',
      help: 'Model calls by result',
      labelNames: ['provider', 'result'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'repartee_model_tokens_total',
      help: 'Tokens by kind',
      labelNames: ['provider', 'kind'],
      registers,
    }),
    modelCallSeconds: new Histogram({
      name: 'repartee_model_call_seconds',
      help: 'Duration of model calls',
      labelNames: ['provider'],
      buckets: seconds,
      registers,
    }),
    deliveryAttempts: new Counter({
      name: 'repartee_delivery_attempts_total',
      help: 'HTTP tries of events by result',
      labelNames: ['event', 'result'],
      registers,
    }),
    deliveryLatenessSeconds: new Histogram({
      name: 'repartee_delivery_lateness_seconds',
      help: 'Time from the creation of an event to its first try',
      buckets: seconds,
      registers,
    }),
    deliveriesInFlight: new Gauge({ name: 'repartee_deliveries_in_flight', help: 'Events being sent', registers }),
  };
}
