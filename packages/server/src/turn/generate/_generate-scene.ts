import type { CallModel, ChatModel, ModelCaller, ModelFailureCode, ModelOutcome } from '../../llm/index.ts';
import { SAMPLE_AT, sampleGathered, samplePlan } from '../testing/sample-turn.ts';
import type { DraftFault, ModelCallRecord } from './draft.ts';
import { type GenerateInput, type GenerateOutcome, generateDraft } from './generate-draft.ts';
import type { StoredCall, WritingLedger } from './writing-ledger.ts';

/** For tests of the generate stage: a model that says what the script says, and a ledger that keeps account. */

export const usage = {
  inputTokens: 1_000,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 100,
  reasoningTokens: 0,
};

export function wrote(...messages: string[]): ModelOutcome {
  const structured = { messages };
  const text = JSON.stringify(structured);
  return { ok: true, text, structured, usage, finishReason: 'stop', durationMs: 7, providerModel: 'm-1' };
}

export function wroteText(text: string, finishReason: 'stop' | 'refusal' = 'stop'): ModelOutcome {
  return { ok: true, text, usage, finishReason, durationMs: 7, providerModel: 'm-1' };
}

export function failed(code: ModelFailureCode, retryable: boolean, retryAfterMs?: number): ModelOutcome {
  return { ok: false, error: { code, retryable, ...(retryAfterMs ? { retryAfterMs } : {}) }, durationMs: 3 };
}

export function chatModel(name: string, more: Partial<ChatModel> = {}): ChatModel {
  return {
    chatModel: name,
    provider: 'openai-compatible',
    model: `${name}-model`,
    baseUrl: 'http://127.0.0.1:1/v1',
    prices: { inputPerMillion: 2, cachedInputPerMillion: 1, outputPerMillion: 10, currency: 'USD' },
    capabilities: { vision: false, pictures: false, meetingPolicy: true, sexualText: true, structuredOutput: true },
    limits: { maxOutputTokens: 800 },
    parameters: { maxTokensName: 'max_tokens', temperature: true, seed: true },
    timeoutMs: 45_000,
    fallbacks: [],
    ...more,
  };
}

/** Refuses what holds a marker word, as the guard's check refuses claims. */
export function checkDraft(messages: string[]): DraftFault[] {
  return messages.flatMap((message, messageIndex): DraftFault[] =>
    message.includes('CLAIM') ? [{ code: 'CLAIMS_TO_BE_HUMAN', rule: 'en.claim', messageIndex }] : [],
  );
}

/** A ledger and a scripted model that each keep their own account. */
export class Scene {
  readonly stored: StoredCall[] = [];
  readonly asked: { model: string; prompt: string; timeoutMs: number }[] = [];
  readonly callers: (ModelCaller | undefined)[] = [];
  /** What the door says instead of making the call, by chat model. */
  readonly turnedAway = new Map<string, ModelOutcome>();
  /** No call beyond so many gets a place. */
  turnAwayAfter = Number.POSITIVE_INFINITY;
  begun = 0;
  script: ModelOutcome[] = [];
  fenceAt: 'begin' | 'finish' | null = null;
  nowMs = Date.parse(SAMPLE_AT);
  models = new Map<string, ChatModel>();
  readonly controller = new AbortController();

  constructor(primary: Partial<ChatModel> = {}, fallback?: Partial<ChatModel>) {
    this.models.set('chat-2-pro', chatModel('chat-2-pro', { ...primary, fallbacks: fallback ? ['chat-2-smart'] : [] }));
    if (fallback) this.models.set('chat-2-smart', chatModel('chat-2-smart', fallback));
  }

  readonly callModel: CallModel = async (model, call) => {
    this.callers.push(call.caller);
    const turnedAway = this.turnedAway.get(model.chatModel);
    if (turnedAway) return turnedAway;
    if (this.begun >= this.turnAwayAfter) return failed('model_busy', true, 5_000);
    if (call.begin && !(await call.begin())) return failed('aborted', false);
    const prompt = [...call.prompt.system.map(({ text }) => text), ...call.prompt.messages.map(({ text }) => text)];
    this.asked.push({ model: model.chatModel, prompt: prompt.join('\n'), timeoutMs: call.timeoutMs });
    const outcome = this.script.shift();
    if (!outcome) throw new Error('a call nobody scripted');
    return outcome;
  };

  /** One run of the turn; a later one sees what earlier ones stored. What is held at its end is stored, as with a reply. */
  async run(more: Partial<GenerateInput> = {}): Promise<GenerateOutcome> {
    const held: StoredCall[] = [];
    const ledger: WritingLedger = {
      callsMade: () => this.begun,
      stored: () => [...this.stored],
      begin: () => {
        if (this.fenceAt === 'begin') return Promise.resolve('FENCED');
        if (held.length > 0) throw new Error('a call is begun before the draft of the last one is stored');
        this.begun++;
        return Promise.resolve('GO');
      },
      finish: (record: ModelCallRecord, messages: string[] | null) => {
        if (this.fenceAt === 'finish') return Promise.resolve('FENCED');
        held.push({ record, messages, answeredKeys: null });
        return Promise.resolve('GO');
      },
      storeHeld: () => {
        this.stored.push(...held.splice(0));
        return Promise.resolve('GO');
      },
    };
    const outcome = await generateDraft({
      plan: samplePlan(),
      gathered: sampleGathered(),
      models: { resolve: (name) => this.models.get(name) },
      callModel: this.callModel,
      inStep: async () => {},
      projectId: 'proj-1',
      checkDraft,
      ledger,
      deadlineAt: new Date(Date.parse(SAMPLE_AT) + 300_000).toISOString(),
      now: () => new Date(this.nowMs),
      signal: this.controller.signal,
      isTest: false,
      ...more,
    });
    await ledger.storeHeld();
    return outcome;
  }
}
