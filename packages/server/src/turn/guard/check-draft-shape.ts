import type { Gathered } from '../gather/gathered.ts';

/** Faults in the shape of a draft that no language is needed for. Pure, linear. */

const PIECE = 12;
/** Shorter texts may well be one laugh. */
const LETTERS_MIN = 160;
/** A text has its own pieces nearly once each; a model in a loop has few, again and again. */
const OWN_PIECES_MIN = 0.4;
const LOOKED_AT_MAX = 4_000;

/** Whether a model was caught in a loop: "and again and again and again". */
export function isEndlessRepetition(text: string): boolean {
  if (text.length < LETTERS_MIN) return false;
  const read = text
    .slice(0, LOOKED_AT_MAX)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const pieces = read.length - PIECE + 1;
  if (pieces < LETTERS_MIN - PIECE) return false;
  const own = new Set<string>();
  for (let start = 0; start < pieces; start++) own.add(read.slice(start, start + PIECE));
  return own.size < pieces * OWN_PIECES_MIN;
}

const ROLES = ['user', 'assistant', 'human', 'ai', 'system', 'person', 'persona', 'character'];
const LINE_PREFIX = /^\s{0,4}(?:\*{1,2}|\[)?([\p{L}\p{N}][^\n:：*\]]{0,40}?)(?:\*{1,2}|\])?\s?[:：]/u;

/**
 * Whether a message goes on as a transcript: a line of the user, or a later line with a name before it. (One name before
 * the whole message is for polish to strip.)
 */
export function writesBothSides(text: string, { user, persona }: Gathered): boolean {
  if (!text.includes(':') && !text.includes('：')) return false;
  const names = (profile: typeof user): string[] =>
    [profile.firstName, profile.nickname].flatMap((name) =>
      name?.trim() ? [name.normalize('NFC').trim().toLowerCase()] : [],
    );
  const ofUser = new Set([...names(user), 'user', 'human', 'person']);
  const ofAny = new Set([...ofUser, ...names(persona), ...ROLES]);
  return text
    .normalize('NFC')
    .split('\n')
    .some((line, index) => {
      const name = LINE_PREFIX.exec(line)?.[1]?.trim().toLowerCase();
      return name !== undefined && (index > 0 ? ofAny : ofUser).has(name);
    });
}
