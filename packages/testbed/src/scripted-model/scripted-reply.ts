import { createHash } from 'node:crypto';
import type { ScriptedRequest } from './scripted-request.ts';

/** Token counts as one shape; each wire format tells them in its own way. `inputTokens` includes the cached ones. */
export interface ScriptedUsage {
  inputTokens: number;
  cachedInputTokens: number;
  cacheWriteTokens: number;
  /** Includes `reasoningTokens`. */
  outputTokens: number;
  reasoningTokens: number;
}

/** What goes wrong with the transport or the status line, in place of an answer. */
export type ScriptedFault =
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown }
  /** Takes the request and never answers. */
  | { kind: 'hang' }
  /** Sends headers, then one byte every `everyMs`, without an end. */
  | { kind: 'drip'; everyMs: number }
  /** Sends the headers and half of the answer, and then nothing more. */
  | { kind: 'hang_body' }
  /** Resets the connection without an answer. */
  | { kind: 'reset' }
  /** A complete 200 whose JSON stops in the middle. */
  | { kind: 'cut_json' }
  /** A 200 that announces more bytes than it sends before the connection drops. */
  | { kind: 'cut_body' }
  /** A 200 without a body. */
  | { kind: 'empty_body' }
  /** A 200 whose valid JSON is this long. */
  | { kind: 'huge'; bytes: number };

/** What the model does with one call. Everything has a default: `{}` is a well-behaved answer. */
export interface ScriptedReply {
  delayMs?: number;
  /** The answer's raw text; built from the request when missing. */
  text?: string;
  finish?: 'stop' | 'length' | 'refusal' | 'content_filter';
  usage?: Partial<ScriptedUsage>;
  fault?: ScriptedFault;
}

/** Called once per model call. */
export type ScriptFunction = (request: ScriptedRequest) => ScriptedReply | Promise<ScriptedReply>;
/** A function, or a queue used up in order (then the default answers again). */
export type Script = ScriptFunction | readonly ScriptedReply[];

/** An example value for a flat schema property, so that any schema gets a valid answer. */
function exampleOf(schema: unknown): unknown {
  const property = (typeof schema === 'object' && schema !== null ? schema : {}) as Record<string, unknown>;
  const choices = property.enum;
  if (Array.isArray(choices)) return choices[0];
  if ('const' in property) return property.const;
  if (property.nullable === true || Array.isArray(property.anyOf)) return null;
  const types = (Array.isArray(property.type) ? property.type : [property.type]).map((type) =>
    String(type).toLowerCase(),
  );
  if (types.includes('null')) return null;
  if (types.includes('array')) return [];
  if (types.includes('boolean')) return false;
  if (types.includes('number') || types.includes('integer')) return 0;
  if (types.includes('object')) return {};
  return '';
}

/** The messages in the shape the request asked for: its schema filled in, or plain text, one message per line. */
export function writeMessages(request: ScriptedRequest, messages: readonly string[]): string {
  if (!request.schema) return messages.join('\n');
  const properties = (request.schema.properties ?? {}) as Record<string, unknown>;
  const answer = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, exampleOf(schema)]));
  return JSON.stringify({ ...answer, messages });
}

/** One for each hex digit; without vowels, so that hardly ever a word comes of them. */
const fingerprintLetters = 'bcdfghjklmnpqrst';

/**
 * Eight letters that change with anything in the request's texts. Not digits: eight of them in a row, a zero first, are a
 * phone number to the guard of contact details, and a draft with one is refused.
 */
export function fingerprint(request: ScriptedRequest): string {
  const hash = createHash('sha1');
  for (const section of request.system) hash.update(section);
  for (const message of request.messages) hash.update(message.role).update(message.text);
  const digits = hash.digest('hex').slice(0, 8);
  return digits.replace(/./g, (digit) => fingerprintLetters.charAt(Number.parseInt(digit, 16)));
}

/** The default answer: the same request always gets the same words, another request other words. */
export function echoReply(request: ScriptedRequest): ScriptedReply {
  const heard = request.lastUserText.trim().split('\n').at(-1)?.slice(0, 60) ?? '';
  return { text: writeMessages(request, [`You wrote "${heard}", and I like it. ${fingerprint(request)}`]) };
}

/** A reply of these chat messages, as JSON or as text, whatever the request asked for. */
export const replyWith =
  (...messages: string[]): ScriptFunction =>
  (request) => ({ text: writeMessages(request, messages) });

/** JSON in a Markdown fence, as models without structured output like to write it. */
export const replyFenced =
  (...messages: string[]): ScriptFunction =>
  () => ({ text: `\`\`\`json\n${JSON.stringify({ messages }, null, 2)}\n\`\`\`` });

/** Everything the model was told comes back: what one conversation's prompt holds must never reach another's answer. */
export const replyWithWholeContext = (): ScriptFunction => (request) => ({
  text: writeMessages(request, [[...request.system, ...request.messages.map((message) => message.text)].join('\n')]),
});

/** A language nobody asked for: a whole sentence, so that identification is certain. */
export const replyInWrongLanguage = (): ScriptFunction =>
  replyWith('Сегодня очень хорошая погода, и мы могли бы долго разговаривать обо всём на свете.');

/** The one statement no answer may hold. */
export const replyClaimingToBeHuman = (): ScriptFunction =>
  replyWith('Of course I am a real human, not a bot. I am typing this myself.');

/** Goes on until the token limit stops it. */
export const replyWithoutEnd = (): ScriptFunction => (request) => ({
  text: 'and again '.repeat(Math.min(request.maxOutputTokens ?? 1_000, 50_000)),
  finish: 'length',
});

/** The same failure for every call. */
export const failWith =
  (fault: ScriptedFault): ScriptFunction =>
  () => ({ fault });

const tokensOf = (characters: number): number => Math.ceil(characters / 4);

/** Usage as the script says it, the rest estimated at four characters a token. */
export function fillUsage(request: ScriptedRequest, reply: ScriptedReply, text: string): ScriptedUsage {
  const characters =
    request.system.reduce((sum, section) => sum + section.length, 0) +
    request.messages.reduce((sum, message) => sum + message.text.length, 0);
  return {
    inputTokens: tokensOf(characters),
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: tokensOf(text.length),
    reasoningTokens: 0,
    ...reply.usage,
  };
}
