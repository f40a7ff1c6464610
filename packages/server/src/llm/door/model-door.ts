import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { ChatModel } from '../model.ts';
import { endpointKeyOf } from '../model-endpoint.ts';
import type { ModelCall, ModelFailure, ModelOutcome } from '../model-outcome.ts';
import type { Prompt } from '../prompt.ts';
import { type Circuit, type CircuitPass, type CircuitState, createCircuit } from './circuit.ts';
import { createEndpointPlaces, type EndpointPlaces, type PlaceRequest, type Used } from './endpoint-places.ts';
import { type MonotonicClock, systemMonotonicClock } from './monotonic-clock.ts';

export type ModelDoorMetrics = Pick<
  Metrics,
  'modelPlacesInUse' | 'modelCallsWaiting' | 'modelCallsTurnedAway' | 'modelCircuitState' | 'modelWaitSeconds'
>;

export interface ModelDoorOptions {
  logger: Logger;
  metrics?: ModelDoorMetrics | undefined;
  clock?: MonotonicClock | undefined;
}

/** Makes the call itself, with this much time left for it. */
type Make = (timeoutMs: number) => Promise<ModelOutcome>;

/** Gets every call its place, and keeps calls from a model in trouble. */
export type ModelDoor = (model: ChatModel, call: ModelCall, make: Make) => Promise<ModelOutcome>;

/** Failures of a provider, in which another call would most likely fail as well. */
const trouble: ReadonlySet<string> = new Set([
  'rate_limited',
  'overloaded',
  'server_error',
  'timeout',
  'connection_failed',
]);
/** A call that was given less time than this, and less than its model has, says nothing about the provider when it is cut. */
const tellingTimeoutMs = 10_000;
/** English text has four bytes a token; with the languages that have fewer, the count comes right after the first calls' usage. */
const bytesPerToken = 4;

const stateNumbers: Record<CircuitState, number> = { CLOSED: 0, PROBING: 1, OPEN: 2 };

interface Endpoint {
  places: EndpointPlaces;
  circuits: Map<string, ModelCircuit>;
}

interface ModelCircuit {
  circuit: Circuit;
  /** Chat models behind which this model stands. */
  chatModels: Set<string>;
}

interface PlaceOfCall extends PlaceRequest {
  circuit: Circuit;
}

/** The most the providers count for one (Anthropic: a picture scaled to 1.15 megapixels); set right by what they really counted. */
const tokensPerImage = 1_600;

function promptTokens({ system, messages }: Prompt): number {
  const bytes = [...system, ...messages].reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const images = messages.reduce((sum, message) => sum + (message.images?.length ?? 0), 0);
  return Math.ceil(bytes / bytesPerToken) + images * tokensPerImage;
}

function failed(error: ModelFailure): ModelOutcome {
  return { ok: false, error, durationMs: 0 };
}

function verdictOf(outcome: ModelOutcome, timeoutMs: number, model: ChatModel): Parameters<CircuitPass['end']>[0] {
  if (outcome.ok || !trouble.has(outcome.error.code)) {
    return !outcome.ok && outcome.error.code === 'aborted' ? null : 'FINE';
  }
  const wasCutShort = timeoutMs < Math.min(tellingTimeoutMs, model.timeoutMs);
  if (outcome.error.code === 'timeout' && outcome.error.status === undefined && wasCutShort) return null;
  return outcome.error;
}

export function createModelDoor({ logger, metrics, clock = systemMonotonicClock }: ModelDoorOptions): ModelDoor {
  const endpoints = new Map<string, Endpoint>();

  function endpointOf(model: ChatModel): Endpoint {
    const key = endpointKeyOf(model);
    const known = endpoints.get(key);
    if (known) return known;
    const made: Endpoint = { places: createEndpointPlaces(model.limits, clock), circuits: new Map() };
    endpoints.set(key, made);
    return made;
  }

  function circuitOf(endpoint: Endpoint, model: ChatModel): Circuit {
    const known = endpoint.circuits.get(model.model);
    if (known) {
      known.chatModels.add(model.chatModel);
      return known.circuit;
    }
    const chatModels = new Set([model.chatModel]);
    const circuit = createCircuit(clock, (state, openMs) => {
      for (const name of chatModels) metrics?.modelCircuitState.set({ chat_model: name }, stateNumbers[state]);
      const fields = { chatModel: model.chatModel, provider: model.provider };
      if (state === 'CLOSED') logger.info('model_circuit.closed', fields);
      // 0: a probe that said nothing; the next call is one.
      if (state !== 'OPEN' || openMs === 0) return;
      logger.warn('model_circuit.opened', { ...fields, openMs });
      // Nobody waits for a place at a model that will not be called.
      endpoint.places.turnAway((waiting) => (waiting as PlaceOfCall).circuit === circuit);
    });
    endpoint.circuits.set(model.model, { circuit, chatModels });
    return circuit;
  }

  function turnAway(model: ChatModel, code: 'model_busy' | 'circuit_open', retryAfterMs: number): ModelOutcome {
    metrics?.modelCallsTurnedAway.inc({ chat_model: model.chatModel, code });
    return failed({ code, retryable: true, retryAfterMs: Math.max(1, Math.ceil(retryAfterMs)) });
  }

  return async (model, call, make) => {
    const startedMs = clock.nowMs();
    const leftMs = () => call.timeoutMs - (clock.nowMs() - startedMs);
    const label = { chat_model: model.chatModel };
    const endpoint = endpointOf(model);
    const circuit = circuitOf(endpoint, model);
    if (call.signal?.aborted) return failed({ code: 'aborted', retryable: false });
    if (circuit.shutForMs() > 0) return turnAway(model, 'circuit_open', circuit.shutForMs());

    const isEngagement = call.caller?.isEngagement ?? false;
    const waitingLabel = { chat_model: model.chatModel, priority: isEngagement ? 'engagement' : 'live' };
    const request: PlaceOfCall = {
      share: call.caller?.share ?? '',
      isEngagement,
      waitMs: Math.min(call.caller?.waitMs ?? call.timeoutMs, call.timeoutMs),
      inputTokens: promptTokens(call.prompt),
      signal: call.signal,
      circuit,
    };
    metrics?.modelCallsWaiting.inc(waitingLabel);
    const verdict = await endpoint.places.enter(request).finally(() => metrics?.modelCallsWaiting.dec(waitingLabel));
    metrics?.modelWaitSeconds.observe({ priority: waitingLabel.priority }, (clock.nowMs() - startedMs) / 1_000);
    if (verdict.kind === 'ABORTED') return failed({ code: 'aborted', retryable: false });
    if (verdict.kind === 'BUSY') return turnAway(model, 'model_busy', verdict.retryAfterMs);
    if (verdict.kind === 'TURNED_AWAY') return turnAway(model, 'circuit_open', circuit.shutForMs());

    const pass = circuit.pass();
    if (!pass) {
      verdict.leave('NOT_CALLED');
      return turnAway(model, 'circuit_open', circuit.shutForMs());
    }
    let used: Used = 'NOT_CALLED';
    let ending: Parameters<CircuitPass['end']>[0] = null;
    metrics?.modelPlacesInUse.inc(label);
    try {
      if (call.begin && !(await call.begin())) return failed({ code: 'aborted', retryable: false });
      used = 'UNKNOWN';
      const timeoutMs = Math.min(leftMs(), model.timeoutMs);
      const outcome = await make(timeoutMs);
      used = outcome.usage ?? 'UNKNOWN';
      ending = verdictOf(outcome, timeoutMs, model);
      return outcome;
    } finally {
      metrics?.modelPlacesInUse.dec(label);
      pass.end(ending);
      verdict.leave(used);
    }
  };
}
