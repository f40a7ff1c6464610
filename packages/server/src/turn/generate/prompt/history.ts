import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';
import { wallClockIn } from '../../local-clock.ts';
import { dataBlock, dataLine } from './data-block.ts';

/** Messages gather keeps at most: with this many, older ones were left out. */
const MESSAGES_MAX = 60;
const TOKENS_MAX = 6_000;
const MESSAGE_CHARACTERS_MAX = 1_500;
/** One message in this many may open the block. */
const ANCHOR_EVERY = 12;
const ANCHOR_SEARCH_MAX = 24;

/**
 * The conversation as one block of data: what a user wrote never has the standing of a chat turn, let alone of a rule.
 * It only ever grows at its end, and times are absolute, so that a provider's prefix cache holds all but the new lines.
 */
export function history({ history: messages, persona }: Gathered): { name: string; text: string } {
  const timeZone = persona.timeZone && wallClockIn(persona.timeZone, '2000-01-01T00:00:00Z') ? persona.timeZone : 'UTC';
  const lines = messages.map((message) => lineOf(message, timeZone));
  const start = startOf(messages, lines);
  const shown = lines.slice(start);
  if (shown.length === 0) return { name: 'history', text: '# Conversation so far\nNone: nobody has written yet.' };
  return { name: 'history', text: `# Conversation so far\n${dataBlock('conversation', shown)}` };
}

/**
 * A window that moved on by one with every message would change the first line each time and spoil the cached prefix.
 * So it opens at an anchor, a message chosen by its own key: the start stays until that message is out of the window.
 */
function startOf(messages: readonly HistoryMessage[], lines: readonly string[]): number {
  let tokens = 0;
  let oldest = lines.length;
  while (oldest > 0) {
    tokens += estimateTokens(lines[oldest - 1]!);
    if (tokens > TOKENS_MAX) break;
    oldest--;
  }
  if (oldest === 0 && messages.length < MESSAGES_MAX) return 0;
  const last = Math.min(oldest + ANCHOR_SEARCH_MAX, messages.length - 1);
  for (let i = oldest; i <= last; i++) {
    if (Number.parseInt(messages[i]!.key.slice(-4), 16) % ANCHOR_EVERY === 0) return i;
  }
  return Math.min(oldest, Math.max(0, messages.length - 1));
}

/** Roughly: 3.5 characters for a token, and one token for each character of scripts without spaces. */
export function estimateTokens(text: string): number {
  const dense = text.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
  return dense + (text.length - dense) / 3.5;
}

function lineOf(message: HistoryMessage, timeZone: string): string {
  const clock = wallClockIn(timeZone, message.at)!;
  const speaker = message.sender === 'USER' ? 'PERSON' : 'CHARACTER';
  return `[${clock.date} ${clock.time}] ${speaker}: ${contentOf(message)}`;
}

/** Everything that is not text, in words. */
function contentOf(message: HistoryMessage): string {
  const parts: string[] = [];
  if (message.text?.trim()) parts.push(dataLine(message.text, MESSAGE_CHARACTERS_MAX));
  if (message.poke) parts.push('(pokes)');
  if (message.sticker) parts.push(`(sends a sticker: ${dataLine(message.sticker, 200)})`);
  for (const gift of message.gifts.slice(0, 10)) {
    parts.push(`(gives a present: ${dataLine(gift.name, 100)}${gift.tier ? `, ${tierWords(gift.tier)}` : ''})`);
  }
  const pictures = message.pictureUrls.length;
  if (pictures > 0)
    parts.push(pictures === 1 ? '(sends a picture, not shown here)' : `(sends ${pictures} pictures, not shown here)`);
  return parts.join(' ') || '(an empty message)';
}

function tierWords(tier: string): string {
  const known: Record<string, string> = { LOW: 'a small one', MEDIUM: 'a nice one', HIGH: 'a generous one' };
  return known[tier.toUpperCase()] ?? dataLine(tier, 40);
}
