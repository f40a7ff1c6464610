import { afterReading } from '../platform/after-reading.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { createModelDoor, type ModelDoorMetrics, type MonotonicClock } from './door/index.ts';
import { createExchangeFetch, type Exchange } from './exchange.ts';
import type { ChatModel } from './model.ts';
import type { ModelCall, ModelFailure, ModelFinishReason, ModelOutcome } from './model-outcome.ts';
import { normalizePrompt } from './prompt.ts';
import { providers } from './providers/index.ts';
import type { Provider, WireCallOptions, WireModel } from './providers/provider.ts';
import { parseStructuredAnswer } from './structured-answer.ts';
import { noUsage } from './usage.ts';

/**
 * Makes one model call, once the door has a place for it: exactly one HTTP request, ended by its total time, its size limit
 * or the caller's signal, never repeated; or none, when the door turns it away (`model_busy`, `circuit_open`). Every failure is a returned outcome with a code; it never throws for anything a provider or a network does.
 */
export type CallModel = (model: ChatModel, call: ModelCall) => Promise<ModelOutcome>;

export interface ModelCallerOptions {
  /** The way out for addresses the operator configured. It must not limit connections below the calls in flight. */
  fetch: typeof globalThis.fetch;
  logger: Logger;
  clock: Clock;
  metrics?: ModelDoorMetrics;
  /** What waits, rates and circuits go by; the system's when missing. */
  monotonicClock?: MonotonicClock;
}

type WireResult = Awaited<ReturnType<WireModel['doGenerate']>>;
interface Connection {
  provider: Provider;
  wire: WireModel;
}

const schemaName = 'reply';

function writeOptions(model: ChatModel, provider: Provider, call: ModelCall, signal: AbortSignal): WireCallOptions {
  const { parameters, capabilities, limits } = model;
  return {
    prompt: provider.writePrompt(normalizePrompt(call.prompt)),
    // Always set: a provider's own default may be 64,000 tokens.
    maxOutputTokens: Math.min(call.maxOutputTokens, limits.maxOutputTokens),
    ...(parameters.temperature ? { temperature: call.temperature } : {}),
    ...(parameters.seed && call.seed !== undefined ? { seed: call.seed } : {}),
    ...(capabilities.structuredOutput
      ? { responseFormat: { type: 'json', name: schemaName, schema: call.outputSchema } }
      : {}),
    abortSignal: signal,
  };
}

function finishReasonOf(provider: Provider, result: WireResult, body: unknown): ModelFinishReason {
  if (provider.isRefusal(body)) return 'refusal';
  switch (result.finishReason.unified) {
    case 'stop':
    case 'length':
      return result.finishReason.unified;
    case 'content-filter':
      return 'content_filter';
    default:
      return 'other';
  }
}

/** A short printable name, as it goes into stories and logs. */
function readModelName(name: string | undefined, fallback: string): string {
  return name !== undefined && /^[\x20-\x7e]{1,200}$/.test(name) ? name : fallback;
}

function readAnswer(
  model: ChatModel,
  provider: Provider,
  result: WireResult,
  exchange: Exchange,
  durationMs: number,
): ModelOutcome {
  const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const usage = provider.readUsage(exchange.body) ?? { ...noUsage };
  const finishReason = finishReasonOf(provider, result, exchange.body);
  if (text.trim() === '') {
    const refused = finishReason === 'refusal' || finishReason === 'content_filter';
    const error: ModelFailure = refused
      ? { code: 'refused', status: 200, retryable: false }
      : // A model that spent its whole allowance on reasoning will do so again.
        { code: 'empty_answer', status: 200, retryable: finishReason !== 'length' };
    return { ok: false, error, usage, durationMs };
  }
  const structured = parseStructuredAnswer(text);
  return {
    ok: true,
    text,
    ...(structured === undefined ? {} : { structured }),
    usage,
    finishReason,
    durationMs,
    providerModel: readModelName(result.response?.modelId, model.model),
    ...(exchange.requestId === undefined ? {} : { requestId: exchange.requestId }),
  };
}

/** The error of a call that ended without a result the SDK could read. */
function readFailure(exchange: Exchange): ModelFailure {
  if (exchange.error) return exchange.error;
  // JSON, but not the format it should be.
  if (exchange.body !== undefined) return { code: 'malformed_answer', status: 200, retryable: true };
  // No request was made: the SDK could not write it.
  return { code: 'bad_request', retryable: false };
}

/** The only place of the product that spends money at a model. */
export function createModelCaller(options: ModelCallerOptions): CallModel {
  const { fetch, logger, clock } = options;
  const door = createModelDoor({ logger, metrics: options.metrics, clock: options.monotonicClock });
  const exchanges = new WeakMap<AbortSignal, Exchange>();
  // Building a wire model compiles schemas; an entry of the table is built once and lives as long as the table.
  const connections = new WeakMap<ChatModel, Connection>();

  function connect(model: ChatModel): Connection {
    const known = connections.get(model);
    if (known) return known;
    const provider = providers.find(({ name }) => name === model.provider);
    // The sandbox writes from the plan, in the generate stage: a prompt for it is a mistake in the code.
    if (!provider) throw new TypeError(`no wire format for the provider ${model.provider}`);
    const wire = provider.connect(model, createExchangeFetch(provider, fetch, clock, exchanges));
    const connection = { provider, wire };
    connections.set(model, connection);
    return connection;
  }

  /** One exchange under one clock. The stop wins the race even where the given fetch does not listen to its signal. */
  async function exchangeOnce(
    model: ChatModel,
    { provider, wire }: Connection,
    call: ModelCall,
    timeoutMs: number,
  ): Promise<ModelOutcome> {
    const startedMs = performance.now();
    const elapsedMs = (): number => Math.round(performance.now() - startedMs);
    if (call.signal?.aborted) return { ok: false, error: { code: 'aborted', retryable: false }, durationMs: 0 };
    if (timeoutMs <= 0) return { ok: false, error: { code: 'timeout', retryable: true }, durationMs: 0 };

    const controller = new AbortController();
    const exchange: Exchange = { requests: 0 };
    exchanges.set(controller.signal, exchange);
    let stoppedBy: ModelFailure | undefined;
    let stopRace: (reason: unknown) => void = () => undefined;
    const stopped = new Promise<never>((_resolve, reject) => {
      stopRace = reject;
    });
    const stop = (error: ModelFailure): void => {
      stoppedBy ??= error;
      controller.abort();
      stopRace(controller.signal.reason);
    };
    const stopForCaller = (): void => stop({ code: 'aborted', retryable: false });
    let isOver = false;
    const timer = afterReading(timeoutMs, () => {
      if (!isOver) stop({ code: 'timeout', retryable: true });
    });
    call.signal?.addEventListener('abort', stopForCaller, { once: true });
    try {
      const answering = wire.doGenerate(writeOptions(model, provider, call, controller.signal));
      const result = await Promise.race([answering, stopped]);
      return readAnswer(model, provider, result, exchange, elapsedMs());
    } catch {
      const error = stoppedBy ?? readFailure(exchange);
      const usage = provider.readUsage(exchange.body);
      return { ok: false, error, ...(usage === undefined ? {} : { usage }), durationMs: elapsedMs() };
    } finally {
      isOver = true;
      clearTimeout(timer);
      call.signal?.removeEventListener('abort', stopForCaller);
    }
  }

  function log(model: ChatModel, outcome: ModelOutcome): void {
    const { chatModel, provider } = model;
    const { durationMs } = outcome;
    if (outcome.ok) {
      logger.debug('model_call.answered', {
        chatModel,
        provider,
        durationMs,
        finishReason: outcome.finishReason,
        inputTokens: outcome.usage.inputTokens,
        outputTokens: outcome.usage.outputTokens,
      });
    } else {
      const { code, status, retryable, retryAfterMs } = outcome.error;
      const failure = { code, status, retryable, retryAfterMs };
      logger.warn('model_call.failed', { chatModel, provider, durationMs, ...failure });
    }
  }

  return async (model, call) => {
    const connection = connect(model);
    return await door(model, call, async (timeoutMs) => {
      const outcome = await exchangeOnce(model, connection, call, timeoutMs);
      log(model, outcome);
      return outcome;
    });
  };
}
