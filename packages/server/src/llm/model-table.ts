import type { z } from 'zod';
import {
  type ChatModel,
  type ChatModelInput,
  type ModelCapabilities,
  type ModelParameters,
  type ModelPrices,
  type ModelTable,
  type ModelTableInput,
  modelTableSchema,
} from './model.ts';
import { shareEndpointLimits } from './model-endpoint.ts';
import { guardianEntry } from './reserved-entries.ts';

/** Reads one environment variable; empty counts as not set. */
export type EnvironmentReader = (name: string) => string | undefined;

export type ModelTableVerdict =
  | { ok: true; models: ModelTable }
  /** One line per problem, each naming the member; values never appear, as one of them may be a key. */
  | { ok: false; problems: string[] };

/** The chat models the API knows by name even when the operator configures none of them. */
export const standardChatModels = ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro'] as const;

const maxOutputTokensDefault = 1_000;
/** A reply is a few sentences: slower than this, the fall-back is the better chance within the turn's deadline. */
const timeoutMsDefault = 45_000;
/** A reply that is written already waits for the judgement beside it: some 150 tokens, which take a small model a second or two. */
const guardianTimeoutMsDefault = 10_000;

const freeOfCharge: ModelPrices = {
  inputPerMillion: 0,
  cachedInputPerMillion: 0,
  outputPerMillion: 0,
  currency: 'USD',
};

/**
 * As the platforms know the names: `chat-2-*` see and send pictures and follow the meeting policy, `dating-*` do not, and
 * all four may write sexual text. A model under another name may not until the operator says so.
 */
function defaultCapabilities(chatModel: string, input: ChatModelInput): ModelCapabilities {
  const secondGeneration = chatModel.startsWith('chat-2-');
  return {
    vision: secondGeneration,
    pictures: secondGeneration,
    meetingPolicy: secondGeneration,
    sexualText: (standardChatModels as readonly string[]).includes(chatModel),
    structuredOutput: enforcesSchemas(input),
  };
}

const isOpenAi = (input: ChatModelInput): boolean =>
  input.baseUrl !== undefined && new URL(input.baseUrl).hostname === 'api.openai.com';

/** Only where it is known: a server that does not know schemas answers every call with a 400, while text always works. */
function enforcesSchemas(input: ChatModelInput): boolean {
  if (input.provider === 'anthropic') return true;
  // Gemma models are served by the same API without this mode.
  if (input.provider === 'google') return input.model?.startsWith('gemini') ?? false;
  return isOpenAi(input);
}

function defaultParameters(input: ChatModelInput): ModelParameters {
  const maxTokensName = isOpenAi(input) ? 'max_completion_tokens' : 'max_tokens';
  return { maxTokensName, temperature: true, seed: true };
}

const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '');

/** `chatModels.chat-2-pro.prices.currency` */
const pathOf = (parts: readonly PropertyKey[]): string => ['chatModels', ...parts.map(String)].join('.');

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `${pathOf(issue.path)}: does not know ${names}`;
  }
  if (issue.code === 'invalid_key') {
    return `${pathOf([])}: ${issue.issues[0]?.message ?? 'holds a name that is not allowed'}`;
  }
  return `${pathOf(issue.path)}: ${issue.message}`;
}

function resolveApiKey(
  name: string,
  input: ChatModelInput,
  environment: EnvironmentReader,
  problems: string[],
): string | undefined {
  if (input.apiKey === undefined || typeof input.apiKey === 'string') return input.apiKey;
  const key = environment(input.apiKey.env);
  if (key) return key;
  problems.push(`${pathOf([name, 'apiKey'])}: the environment variable ${input.apiKey.env} is not set`);
  return undefined;
}

function checkReachable(name: string, input: ChatModelInput, problems: string[]): void {
  const { provider } = input;
  if (provider === 'sandbox') return;
  if (input.model === undefined) problems.push(`${pathOf([name, 'model'])}: is needed with the provider ${provider}`);
  if (provider === 'openai-compatible') {
    if (input.baseUrl === undefined)
      problems.push(`${pathOf([name, 'baseUrl'])}: is needed with the provider ${provider}`);
  } else if (input.apiKey === undefined && input.baseUrl === undefined) {
    problems.push(`${pathOf([name, 'apiKey'])}: is needed with the provider ${provider}`);
  }
}

/** The first name at which following fall-backs from `start` comes back to `start`; fall-backs are few, so plainly. */
function reachesItself(start: string, input: ModelTableInput): boolean {
  const seen = new Set<string>();
  const waiting = [...(input[start]?.fallbacks ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(input[next]?.fallbacks ?? []));
  }
  return false;
}

function checkFallbacks(input: ModelTableInput, problems: string[]): void {
  for (const [name, entry] of Object.entries(input)) {
    for (const fallback of entry.fallbacks ?? []) {
      if (!Object.hasOwn(input, fallback)) {
        problems.push(`${pathOf([name, 'fallbacks'])}: names a chat model that is not in the table`);
      }
    }
    if (reachesItself(name, input)) problems.push(`${pathOf([name, 'fallbacks'])}: lead back to this chat model`);
  }
}

/** What would make a check of nothing, or of something else than it says, stops the start instead. */
function checkGuardian(input: ModelTableInput, problems: string[]): void {
  for (const [name, { fallbacks }] of Object.entries(input)) {
    if (fallbacks?.includes(guardianEntry)) {
      problems.push(`${pathOf([name, 'fallbacks'])}: must not name ${guardianEntry}, which writes no replies`);
    }
  }
  const guardian = Object.hasOwn(input, guardianEntry) ? input[guardianEntry] : undefined;
  if (guardian?.provider === 'sandbox') {
    problems.push(`${pathOf([guardianEntry, 'provider'])}: sandbox cannot judge; leave the entry out for rules alone`);
  }
  if (guardian?.fallbacks?.length) {
    problems.push(
      `${pathOf([guardianEntry, 'fallbacks'])}: are not used; a judgement is one call, and closes where it fails`,
    );
  }
}

function resolveEntry(name: string, input: ChatModelInput, apiKey: string | undefined): ChatModel {
  const baseUrl = input.baseUrl === undefined ? undefined : withoutTrailingSlash(input.baseUrl);
  const { prices, limits } = input;
  return {
    chatModel: name,
    provider: input.provider,
    model: input.model ?? 'sandbox',
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(apiKey === undefined ? {} : { apiKey }),
    prices: prices ? { cachedInputPerMillion: prices.inputPerMillion, ...prices } : freeOfCharge,
    capabilities: { ...defaultCapabilities(name, input), ...input.capabilities },
    limits: { maxOutputTokens: maxOutputTokensDefault, ...limits },
    parameters: { ...defaultParameters(input), ...input.parameters },
    timeoutMs: input.timeoutMs ?? (name === guardianEntry ? guardianTimeoutMsDefault : timeoutMsDefault),
    fallbacks: input.fallbacks ?? [],
  };
}

/**
 * The operator's table from its configuration: parsed, keys read from the environment, defaults filled in, fall-backs
 * checked. Nothing is called: whether a key or a model name is right shows with the first turn.
 */
export function resolveModelTable(value: unknown, environment: EnvironmentReader): ModelTableVerdict {
  const parsed = modelTableSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(describeIssue) };
  const input = parsed.data;
  const problems: string[] = [];
  const models = new Map<string, ChatModel>();
  for (const [name, entry] of Object.entries(input)) {
    checkReachable(name, entry, problems);
    models.set(name, resolveEntry(name, entry, resolveApiKey(name, entry, environment, problems)));
  }
  checkFallbacks(input, problems);
  checkGuardian(input, problems);
  problems.push(...shareEndpointLimits(models));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, models };
}

const environmentNames: Record<string, string> = { baseUrl: 'LLM_BASE_URL', apiKey: 'LLM_API_KEY', model: 'LLM_MODEL' };

/**
 * `LLM_BASE_URL`, `LLM_API_KEY`, `LLM_MODEL`: one OpenAI-compatible provider behind all four chat models. Problems name
 * the variables, each once.
 */
export function modelTableFromEnvironment(settings: {
  baseUrl: string;
  apiKey?: string | undefined;
  model: string;
}): ModelTableVerdict {
  const entry: ChatModelInput = {
    provider: 'openai-compatible',
    baseUrl: settings.baseUrl,
    model: settings.model,
    ...(settings.apiKey ? { apiKey: settings.apiKey } : {}),
  };
  const table = Object.fromEntries(standardChatModels.map((name) => [name, entry]));
  const verdict = resolveModelTable(table, () => undefined);
  if (verdict.ok) return verdict;
  const named = verdict.problems.map((problem) =>
    problem.replace(/^chatModels\.[^:]*\.(\w+):/, (_, member: string) => `${environmentNames[member] ?? member}:`),
  );
  return { ok: false, problems: [...new Set(named)] };
}

/** Nothing configured: the built-in offline writer behind all four chat models, free of charge. */
export function sandboxModelTable(): ModelTable {
  return new Map(standardChatModels.map((name) => [name, resolveEntry(name, { provider: 'sandbox' }, undefined)]));
}
