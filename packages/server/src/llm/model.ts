import { z } from 'zod';

/** What can stand behind a chat model. `sandbox` is the built-in offline writer and never reaches `callModel`. */
export const providerNames = ['openai-compatible', 'anthropic', 'google', 'sandbox'] as const;
export type ProviderName = (typeof providerNames)[number];

/** Decimal prices per million tokens, at most 9 decimals, in one currency. All 0: the model's replies cost nothing. */
export interface ModelPrices {
  inputPerMillion: number;
  cachedInputPerMillion: number;
  /** For a cache of five minutes; one of an hour costs 8/5 of it. Missing: as `inputPerMillion`, both. */
  cacheWritePerMillion?: number;
  outputPerMillion: number;
  /** ISO 4217, e.g. `USD`. */
  currency: string;
}

/** What the operator says the model may be used for; the product never finds out by trying. */
export interface ModelCapabilities {
  /** Understands images in the request. */
  vision: boolean;
  /** May choose among the persona's shareable pictures. */
  pictures: boolean;
  /** Follows the meeting policy parameters. */
  meetingPolicy: boolean;
  /** The operator has made sure that the provider's terms and the model allow sexual text between adults. */
  sexualText: boolean;
  /** The endpoint enforces a JSON schema; else plain text is asked for and the same parser reads it. */
  structuredOutput: boolean;
}

export interface ModelLimits {
  /** The most tokens one call may write, whatever the caller asks for. */
  maxOutputTokens: number;
  contextTokens?: number;
  /**
   * Of the endpoint, in one process: calls at once, and requests and tokens in a minute. Entries with the same provider,
   * base URL and key share them. Missing: 5,000 at once, no limit by the minute.
   */
  concurrency?: number;
  requestsPerMinute?: number;
  inputTokensPerMinute?: number;
  outputTokensPerMinute?: number;
}

/** How the endpoint wants its parameters: models differ in what they refuse with a 400. */
export interface ModelParameters {
  /** OpenAI's own newer models take only `max_completion_tokens`, most other servers only `max_tokens`. */
  maxTokensName: 'max_tokens' | 'max_completion_tokens';
  /** False for models that refuse a temperature (most reasoning models). */
  temperature: boolean;
  /** False for servers that refuse a seed. */
  seed: boolean;
}

/** One entry of the operator's table, complete: defaults filled in, the API key read. */
export interface ChatModel {
  /** The name in the API, e.g. `dating-smart-1`. */
  chatModel: string;
  provider: ProviderName;
  /** The provider's own name of the model. */
  model: string;
  /** Without a trailing slash, up to and including the version, e.g. `https://api.openai.com/v1`. */
  baseUrl?: string;
  apiKey?: string;
  prices: ModelPrices;
  capabilities: ModelCapabilities;
  limits: ModelLimits;
  parameters: ModelParameters;
  /** Total time of one call, milliseconds. */
  timeoutMs: number;
  /** Chat models to use when this one fails, in order; without cycles. */
  fallbacks: string[];
}

/** Chat models by their name in the API. */
export type ModelTable = ReadonlyMap<string, ChatModel>;

const priceMax = 1_000_000;
const timeoutMsMax = 600_000;
const perMinuteMax = 1_000_000_000;

const price = z
  .number({ error: `must be a number from 0 to ${priceMax}` })
  .min(0, `must be a number from 0 to ${priceMax}`)
  .max(priceMax, `must be a number from 0 to ${priceMax}`)
  // Costs are exact because prices are: a tenth decimal would be dropped silently.
  .refine((value) => Number(value.toFixed(9)) === value, 'must have at most 9 decimals');

const wholeNumber = (max: number) => {
  const error = `must be a whole number from 1 to ${max}`;
  return z.number({ error }).int(error).min(1, error).max(max, error);
};

const baseUrlError = 'must be an http or https URL without credentials, query and fragment';
const baseUrl = z.string({ error: baseUrlError }).refine((value) => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
}, baseUrlError);

const apiKeyError = 'must be a text or {"env": "<name of an environment variable>"}';
const apiKey = z.union([z.string().min(1), z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/) })], {
  error: apiKeyError,
});

const chatModelName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const chatModelNameError = 'a chat model is named with letters, digits, ".", "_" and "-" (at most 64)';

const flag = z.boolean({ error: 'must be true or false' });

const chatModelEntrySchema = z.strictObject({
  provider: z.enum(providerNames, { error: `must be one of ${providerNames.join(', ')}` }),
  model: z.string({ error: 'must be the name of the model at the provider' }).min(1).max(200).optional(),
  baseUrl: baseUrl.optional(),
  apiKey: apiKey.optional(),
  prices: z
    .strictObject({
      inputPerMillion: price,
      cachedInputPerMillion: price.optional(),
      cacheWritePerMillion: price.optional(),
      outputPerMillion: price,
      currency: z
        .string({ error: 'must be a currency code of three capital letters' })
        .regex(/^[A-Z]{3}$/, 'must be a currency code of three capital letters'),
    })
    .optional(),
  capabilities: z
    .strictObject({
      vision: flag.optional(),
      pictures: flag.optional(),
      meetingPolicy: flag.optional(),
      sexualText: flag.optional(),
      structuredOutput: flag.optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      maxOutputTokens: wholeNumber(1_000_000).optional(),
      contextTokens: wholeNumber(100_000_000).optional(),
      concurrency: wholeNumber(100_000).optional(),
      requestsPerMinute: wholeNumber(perMinuteMax).optional(),
      inputTokensPerMinute: wholeNumber(perMinuteMax).optional(),
      outputTokensPerMinute: wholeNumber(perMinuteMax).optional(),
    })
    .optional(),
  parameters: z
    .strictObject({
      maxTokensName: z
        .enum(['max_tokens', 'max_completion_tokens'], { error: 'must be max_tokens or max_completion_tokens' })
        .optional(),
      temperature: flag.optional(),
      seed: flag.optional(),
    })
    .optional(),
  timeoutMs: wholeNumber(timeoutMsMax).optional(),
  fallbacks: z.array(z.string(), { error: 'must be a list of chat models' }).max(5, 'may name at most 5').optional(),
});

/**
 * The `chatModels` part of `repartee.config.json`: entries by their name in the API. Strict: an unknown key is a typing
 * mistake that would otherwise cost money. Defaults are filled in by `resolveModelTable`, which knows the names.
 */
export const modelTableSchema = z.record(z.string().regex(chatModelName, chatModelNameError), chatModelEntrySchema, {
  error: 'must be an object of chat models by name',
});

export type ModelTableInput = z.infer<typeof modelTableSchema>;
export type ChatModelInput = z.infer<typeof chatModelEntrySchema>;
