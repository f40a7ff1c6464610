import { eventNames } from '@repartee/contract';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What the server measures of itself, for `/metrics`. Labels come from closed lists only: no ids, no URLs, no
 * names but those of the operator's chat models.
 */
export interface Metrics {
  registry: Registry;
  /** 1: this process answers. Its siblings that do not are shown as 0 (sibling-metrics.ts). */
  processUp: Gauge<'role'>;
  enqueuesAccepted: Counter;
  enqueuesRefused: Counter<'code'>;
  turnsEnded: Counter<'outcome' | 'reason'>;
  turnsPutBack: Counter<'reason'>;
  turnsMerged: Counter;
  turnsInFlight: Gauge;
  turnLatenessSeconds: Histogram;
  turnDurationSeconds: Histogram;
  modelCalls: Counter<'provider' | 'result'>;
  modelTokens: Counter<'provider' | 'kind'>;
  modelCallSeconds: Histogram<'provider'>;
  modelPlacesInUse: Gauge<'chat_model'>;
  modelCallsWaiting: Gauge<'chat_model' | 'priority'>;
  modelCallsTurnedAway: Counter<'chat_model' | 'code'>;
  modelCircuitState: Gauge<'chat_model'>;
  modelWaitSeconds: Histogram<'priority'>;
  deliveryAttempts: Counter<'event' | 'result'>;
  deliveryLatenessSeconds: Histogram;
  deliveriesInFlight: Gauge;
  webhookCircuitsOpen: Gauge;
  /** Of the whole installation, as the database shows it (records/lateness.ts). */
  oldestDueConversationSeconds: Gauge;
  oldestDueDeliverySeconds: Gauge;
  endpointsDisabled: Gauge;
  storageAvailable: Gauge;
  clockJumps: Counter;
  dataDiskFreeBytes: Gauge;
}

const processUpName = 'repartee_process_up';
/** The series of a process that does not answer, for whoever answers in its place. */
export const silentProcess = (role: string): string => `${processUpName}{role="${role}"} 0\n`;

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const metrics: Metrics = {
    registry,
    processUp: new Gauge({
      name: processUpName,
      help: '1 for a process that answers; 0 for one that shares its port and does not',
      labelNames: ['role'],
      registers,
    }),
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
    turnsMerged: new Counter({
      name: 'repartee_turns_merged_total',
      help: 'Runs given up because the user wrote on; the turn takes the new message in',
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
    modelPlacesInUse: new Gauge({
      name: 'repartee_model_places_in_use',
      help: 'Places at model endpoints that calls hold',
      labelNames: ['chat_model'],
      registers,
    }),
    modelCallsWaiting: new Gauge({
      name: 'repartee_model_calls_waiting',
      help: 'Calls that wait for a place at their endpoint',
      labelNames: ['chat_model', 'priority'],
      registers,
    }),
    modelCallsTurnedAway: new Counter({
      name: 'repartee_model_calls_turned_away_total',
      help: 'Calls that were not made because the endpoint was busy or the circuit open',
      labelNames: ['chat_model', 'code'],
      registers,
    }),
    modelCircuitState: new Gauge({
      name: 'repartee_model_circuit_state',
      help: '0 closed, 1 probing, 2 open; missing: closed since the start',
      labelNames: ['chat_model'],
      registers,
    }),
    modelWaitSeconds: new Histogram({
      name: 'repartee_model_wait_seconds',
      help: 'Time from asking for a place at a model endpoint to getting one or being turned away',
      labelNames: ['priority'],
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
    webhookCircuitsOpen: new Gauge({
      name: 'repartee_webhook_circuits_open',
      help: 'Endpoints of projects this process leaves alone because they failed ten times in a row',
      registers,
    }),
    oldestDueConversationSeconds: new Gauge({
      name: 'repartee_oldest_due_conversation_seconds',
      help: 'Age of the oldest conversation that is due and not taken, in all processes; NaN while storage is away',
      registers,
    }),
    oldestDueDeliverySeconds: new Gauge({
      name: 'repartee_oldest_due_delivery_seconds',
      help: 'Age of the oldest event that is due and not taken, in all processes; NaN while storage is away',
      registers,
    }),
    endpointsDisabled: new Gauge({
      name: 'repartee_endpoints_disabled',
      help: 'Projects whose endpoint is disabled',
      registers,
    }),
    storageAvailable: new Gauge({
      name: 'repartee_storage_available',
      help: '1 while the database answers, 0 while it does not',
      registers,
    }),
    clockJumps: new Counter({
      name: 'repartee_clock_jumps_total',
      help: 'Times the clock of the database jumped by more than two seconds',
      registers,
    }),
    dataDiskFreeBytes: new Gauge({
      name: 'repartee_data_disk_free_bytes',
      help: 'Room on the disk of the embedded database; 0 where it is not embedded',
      registers,
    }),
  };
  showWhatAlertsCount(metrics);
  return metrics;
}

/**
 * Prometheus sees the growth of a series, not its birth: a counter that appears with its first dead letter has not grown.
 * So what an alert counts is there from the beginning.
 */
function showWhatAlertsCount(metrics: Metrics): void {
  for (const code of ['storage_unavailable', 'disk_full']) metrics.enqueuesRefused.inc({ code }, 0);
  for (const event of eventNames) metrics.deliveryAttempts.inc({ event, result: 'dead' }, 0);
  metrics.turnsEnded.inc({ outcome: 'dropped', reason: 'DEADLINE_EXCEEDED' }, 0);
}
