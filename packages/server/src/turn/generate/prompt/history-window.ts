import type { HistoryMessage } from '../../gather/gathered.ts';

/** What the history may take of a prompt. */
export const HISTORY_TOKENS_MAX = 6_000;
/** Messages gather keeps at most: with this many, older ones may have been left out. */
const MESSAGES_MAX = 60;
/** The window moves by this many messages at once; by fewer where it holds few, so that most of it is always shown. */
const STEPS = [20, 10, 5, 2, 1] as const;
/** A step is no more than two fifths of the messages at hand. */
const STEP_PART = 2.5;
/** After a silence like this no provider has a conversation in its cache any more (5 minutes to 1 hour). */
const COLD_AFTER_MS = 3_600_000;
/** Counted back from where a session begins: with 60 messages at hand it can grow by 14 before the window moves. */
const SHOWN_BEFORE_SESSION = 45;

/**
 * The index of the first message that is shown. A window that moved on by one with every message would change its first
 * line each time and spoil the cached prefix. So it moves in steps, counted from a message that stays where it is: the
 * one a session began with, where the cache was cold anyway, or else the one after the longest silence.
 *
 * Nothing is remembered from turn to turn; the messages alone decide, so any process finds the same start.
 */
export function startOfWindow(
  messages: readonly HistoryMessage[],
  lines: readonly string[],
  isCut: boolean,
  tokensMax = HISTORY_TOKENS_MAX,
): number {
  let tokens = 0;
  let oldest = lines.length;
  while (oldest > 0) {
    tokens += estimateTokens(lines[oldest - 1]!);
    if (tokens > tokensMax) break;
    oldest--;
  }
  if (oldest === 0 && !isCut && messages.length < MESSAGES_MAX) return 0;
  const atHand = lines.length - oldest;
  const step = STEPS.find((each) => each * STEP_PART <= atHand) ?? 1;
  const anchor = anchorOf(messages) - SHOWN_BEFORE_SESSION;
  const start = oldest + ((((anchor - oldest) % step) + step) % step);
  // A newest message that is over the budget by itself is shown all the same.
  return Math.min(start, lines.length - 1);
}

/** Where the newest session begins, else what follows the longest silence; of equal ones whose key, a hash, is greatest. */
function anchorOf(messages: readonly HistoryMessage[]): number {
  let anchor = 0;
  let longestMs = -1;
  for (let i = messages.length - 1; i > 0; i--) {
    const silenceMs = Date.parse(messages[i]!.at) - Date.parse(messages[i - 1]!.at);
    if (silenceMs >= COLD_AFTER_MS) return i;
    if (silenceMs > longestMs || (silenceMs === longestMs && messages[i]!.key > messages[anchor]!.key)) {
      longestMs = silenceMs;
      anchor = i;
    }
  }
  return anchor;
}

/** Bytes of UTF-8 for a token: about right for Latin text and for Japanese (just over one token for a character). */
const BYTES_PER_TOKEN = 3.5;

/** Roughly, on the high side for text in Latin letters. */
export function estimateTokens(text: string): number {
  return Buffer.byteLength(text) / BYTES_PER_TOKEN;
}
