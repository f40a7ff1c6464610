import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';
import { wallClockIn } from '../../local-clock.ts';
import { dataLine, openDataBlock } from '../../text/index.ts';
import { startOfWindow } from './history-window.ts';
import { picturesOfMessage } from './picture-words.ts';

const MESSAGE_CHARACTERS_MAX = 1_500;
const GIFTS_MAX = 10;

export interface HistorySection {
  name: 'history';
  /** What opens the block, then one piece for each message. */
  pieces: string[];
  /** ISO: when the first message that is shown was written, where older ones are not; null: all are shown. */
  shownFrom: string | null;
  /** Ends the block: stands behind the last message, in front of this turn's task. Empty: there is no block. */
  closing: string;
}

/**
 * The conversation as one block of data: what a user wrote never has the standing of a chat turn, let alone of a rule.
 * It only ever grows at its end, and what a piece says never changes from turn to turn (times are absolute, nothing is
 * marked as new or unanswered), so that a provider's prefix cache holds all but the new pieces.
 */
export function history(gathered: Gathered, tokensMax?: number): HistorySection {
  const { history: messages, persona } = gathered;
  const timeZone = persona.timeZone && wallClockIn(persona.timeZone, '2000-01-01T00:00:00Z') ? persona.timeZone : 'UTC';
  const clocks = messages.map(({ at }) => wallClockIn(timeZone, at)!);
  const lines = messages.map(
    (message, index) =>
      `[${clocks[index]!.time}] ${message.sender === 'USER' ? 'PERSON' : 'CHARACTER'}: ${contentOf(message, gathered)}`,
  );
  if (lines.length === 0) {
    const pieces = ['# Conversation so far\nNone: nobody has written yet.\n'];
    return { name: 'history', pieces, shownFrom: gathered.at, closing: '' };
  }
  const start = startOfWindow(messages, lines, gathered.isHistoryCut ?? false, tokensMax);
  const pieces = [`# Conversation so far\n${openDataBlock('conversation')}`];
  for (let i = start; i < lines.length; i++) {
    const { date, weekday } = clocks[i]!;
    // A date on every line would be a third of the tokens of a short message.
    const isNewDay = i === start || clocks[i - 1]!.date !== date;
    pieces.push(isNewDay ? `--- ${weekday}, ${date}\n${lines[i]!}` : lines[i]!);
  }
  const areAllShown = start === 0 && !gathered.isHistoryCut;
  return { name: 'history', pieces, shownFrom: areAllShown ? null : messages[start]!.at, closing: '</data>\n' };
}

/** Everything that is not text, in words. */
function contentOf(message: HistoryMessage, gathered: Gathered): string {
  const parts: string[] = [];
  if (message.text?.trim()) parts.push(dataLine(message.text, MESSAGE_CHARACTERS_MAX));
  if (message.poke) parts.push('(pokes)');
  if (message.sticker) parts.push(`(sends a sticker: ${dataLine(message.sticker, 200)})`);
  for (const gift of message.gifts.slice(0, GIFTS_MAX)) {
    parts.push(`(gives a present: ${dataLine(gift.name, 100)}${gift.tier ? `, ${tierWords(gift.tier)}` : ''})`);
  }
  parts.push(...picturesOfMessage(message.pictureUrls, gathered));
  return parts.join(' ') || '(an empty message)';
}

function tierWords(tier: string): string {
  const known: Record<string, string> = { LOW: 'a small one', MEDIUM: 'a nice one', HIGH: 'a generous one' };
  return known[tier.toUpperCase()] ?? dataLine(tier, 40);
}
