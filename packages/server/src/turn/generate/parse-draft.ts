import { eachMatch } from '../../platform/each-match.ts';
import { plainText } from './plain-text.ts';

/** More messages than a reply may have are joined into the last one. */
const MESSAGES_MAX = 4;
/** A list of more notes is a loop. */
const NOTES_MAX = 10;
/** Nobody writes this much in a chat; a model that does is caught in a loop. */
const CHARACTERS_MAX = 4_000;

export type ParsedDraft =
  /** `notes`: what it wrote down for later, where it did. */
  | { ok: true; messages: string[]; notes?: string[]; shape: 'JSON' | 'TEXT' }
  /** EMPTY: no text. CUT: JSON or text that ends before it ends. WRONG_SHAPE: JSON without messages. TOO_LONG: a loop. */
  | { ok: false; problem: 'EMPTY' | 'CUT' | 'WRONG_SHAPE' | 'TOO_LONG' };

/** Reads what a model wrote. `isCut`: it stopped at its output limit. */
export function parseDraft(answer: string, structured: unknown, isCut = false): ParsedDraft {
  if (structured !== undefined) return fromJson(structured);
  const around = jsonAroundReasoning(answer);
  if (around !== undefined) return fromJson(around);
  const text = withoutReasoning(answer);
  if (text === null) return { ok: false, problem: 'CUT' };
  const embedded = embeddedJson(text);
  if (embedded !== undefined) return fromJson(embedded);
  if (looksLikeJson(text)) return { ok: false, problem: 'CUT' };
  const plain = text.trim();
  if (!isCut) return checked([plain], 'TEXT');
  // Stopped in the middle of a sentence: what is whole can be used. After a Japanese mark no space follows, and the Greek
  // question mark counts where Greek stands before it.
  const whole = /^[\s\S]*(?:[.!?…](?=\s|$|["”»'’)])|[。！？]|(?<=\p{Script=Greek})[;\u037E](?=\s|$))/u.exec(plain)?.[0];
  return whole ? checked([whole], 'TEXT') : { ok: false, problem: 'CUT' };
}

const REASONING = 'think|thinking|thought|reasoning|reflection|analysis|scratchpad';
const REASONING_OPENED = new RegExp(`<(?:${REASONING})\\b[^>\\n]{0,40}>`, 'i');
const REASONING_TAG = new RegExp(`</?(?:${REASONING})\\b`, 'i');
const REASONING_CLOSED = new RegExp(`</(?:${REASONING})\\s*>`, 'gi');

const REASONING_BLOCK = new RegExp(`<(${REASONING})\\b[^>\\n]{0,40}>[\\s\\S]{0,4000}?</\\1\\s*>`, 'gi');

/**
 * What a model thought aloud is not for the user, whatever it looks like. The reply follows the last closing tag (some
 * servers strip the opening one); null where the thinking never ends, and nothing that was written is the reply.
 */
function withoutReasoning(answer: string): string | null {
  let end = 0;
  for (const closing of eachMatch(REASONING_CLOSED, answer)) end = closing.index + closing[0].length;
  const rest = answer.slice(end);
  const opening = rest.search(REASONING_OPENED);
  if (opening < 0) return rest.trim() === '' && end > 0 ? embeddedBefore(answer) : rest;
  // The reply, then thoughts that were cut off: whole JSON before them counts.
  return embeddedJson(rest.slice(0, opening)) === undefined ? null : rest.slice(0, opening);
}

/** JSON that holds the thoughts inside a message: there the tags mean nothing for what stands around them. */
function jsonAroundReasoning(answer: string): unknown {
  const start = answer.search(JSON_START);
  const tag = answer.search(REASONING_TAG);
  if (start < 0 || tag < start) return undefined;
  const end = endOfObject(answer, start);
  return end > tag ? parsed(answer.slice(start, end)) : undefined;
}

/** A message without whole blocks of thought in it; a torn one stays for the guard to find. */
function spoken(message: string): string {
  return message.replace(REASONING_BLOCK, '');
}

/** Nothing follows the thoughts: a reply may stand before them. */
function embeddedBefore(answer: string): string {
  return answer.slice(0, Math.max(0, answer.search(REASONING_OPENED)));
}

/** How deep JSON in a text of JSON is followed: `{"messages": "[\"Hi\"]"}`. */
const NESTED_MAX = 2;

function fromJson(value: unknown, depth = 0): ParsedDraft {
  const list = messageList(value);
  if (depth < NESTED_MAX && list?.length === 1 && typeof list[0] === 'string') {
    const nested = wholeJson(list[0]);
    if (nested !== undefined && messageList(nested) !== undefined) return fromJson(nested, depth + 1);
  }
  if (list === undefined) return { ok: false, problem: 'WRONG_SHAPE' };
  const messages = list.map(messageText).map((text) => (text?.includes('<') ? spoken(text) : text));
  if (messages.includes(undefined)) return { ok: false, problem: 'WRONG_SHAPE' };
  return withNotesOf(value, checked(messages as string[], 'JSON'));
}

/** In this order; beside the first what models call it on their own. */
const MESSAGE_NAMES = [
  'messages',
  'message',
  'reply',
  'replies',
  'response',
  'responses',
  'answer',
  'answers',
  'text',
  'content',
  'output',
] as const;
/** Notes may come first. */
const JSON_START = new RegExp(`\\{\\s*"(?:notes|${MESSAGE_NAMES.join('|')})"\\s*:`);

/** `{"messages": […]}`, and the spellings models without enforced schemas fall into. */
function messageList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of MESSAGE_NAMES) {
    const found = (value as Record<string, unknown>)[name];
    if (Array.isArray(found)) return found;
    if (typeof found === 'string') return [found];
  }
  return undefined;
}

/** Whatever is wrong with them costs the notes and not the messages. */
function withNotesOf(value: unknown, draft: ParsedDraft): ParsedDraft {
  if (!draft.ok || typeof value !== 'object' || value === null) return draft;
  const { notes } = value as { notes?: unknown };
  const written = Array.isArray(notes) ? notes.filter((note) => typeof note === 'string' && note.trim() !== '') : [];
  return written.length === 0 ? draft : { ...draft, notes: written.slice(0, NOTES_MAX) };
}

function messageText(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const { text, message, content } = item as Record<string, unknown>;
  const found = text ?? message ?? content;
  return typeof found === 'string' ? found : undefined;
}

function checked(messages: readonly string[], shape: 'JSON' | 'TEXT'): ParsedDraft {
  const filled = messages
    .map((message) => plainText(message).trim())
    .filter((message) => /[\p{L}\p{N}\p{S}]/u.test(message));
  if (filled.length === 0) return { ok: false, problem: 'EMPTY' };
  const length = filled.reduce((sum, message) => sum + message.length, 0);
  if (length > CHARACTERS_MAX) return { ok: false, problem: 'TOO_LONG' };
  const kept = filled.slice(0, MESSAGES_MAX - 1);
  if (filled.length >= MESSAGES_MAX) kept.push(filled.slice(MESSAGES_MAX - 1).join(' '));
  return { ok: true, messages: kept, shape };
}

/** JSON among other words: "Sure! {"messages": ["Hi"]}". Of several objects the first counts. */
function embeddedJson(text: string): unknown {
  const start = text.search(JSON_START);
  if (start < 0) return wholeJson(text);
  const end = endOfObject(text, start);
  return end < 0 ? undefined : parsed(text.slice(start, end));
}

/** A text that is nothing but JSON, in a fence perhaps: a list, an object that begins with another name, one string. */
function wholeJson(text: string): unknown {
  const bare = text.trim().replace(/^```(?:json)?\s*|\s*```$/gi, '');
  if (/^[[{]/.test(bare)) return parsed(bare);
  return bare.startsWith('"') && bare.endsWith('"') && bare.includes('\\') ? asList(parsed(bare)) : undefined;
}

function asList(text: unknown): unknown {
  return typeof text === 'string' ? [text] : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the object that opens at `start` closes; -1 where it never does. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (isText) {
      if (character === '\\') index++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index + 1;
  }
  return -1;
}

function looksLikeJson(text: string): boolean {
  return /^\s*(?:```(?:json)?\s*)?(?:\{\s*(?:"|$)|\[\s*(?:"|\{))/i.test(text) || JSON_START.test(text);
}
