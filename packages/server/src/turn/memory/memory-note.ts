/**
 * What a conversation remembers beyond the messages at hand: short dated notes about the user, the persona and the two
 * of them, each with the messages it came from. A note is never overwritten: what is no longer so is superseded.
 *
 * Plain data (JSON) in the conversation's record: it becomes true with the reply that brought it, and goes with the
 * conversation.
 */
export interface MemoryNote {
  /** In its conversation, from 1. */
  number: number;
  about: NoteSubject;
  text: string;
  /** ISO: when it was written down. */
  at: string;
  /** What it came from: the platform's ids of the user's messages, our ids of answers. An operator's has none. */
  messageIds: string[];
  answerIds: string[];
  /** MODEL: written beside a reply. EXCUSE: how the persona turned a meeting down. OPERATOR: a correction. */
  origin: 'MODEL' | 'EXCUSE' | 'OPERATOR';
  /** The note that took its place, and when (ISO). Absent: it holds. */
  superseded?: { by: number; at: string };
}

export type NoteSubject = 'USER' | 'PERSONA' | 'BOTH';

/** A note to be made, before it has a number. */
export interface NewNote extends Omit<MemoryNote, 'number' | 'superseded'> {
  /** Number of the note it takes the place of. Absent: none. */
  replaces?: number;
}

/** Two or three short sentences; what is longer is a retelling. */
export const noteCharactersMax = 200;
/** Of one conversation: what is known of a friend fits on a page. Beyond it superseded ones go first, then the oldest. */
const notesMax = 80;

/** The notes with those added that say something new, what they replace superseded. */
export function withNotes(notes: readonly MemoryNote[], added: readonly NewNote[]): MemoryNote[] {
  let all = [...notes];
  for (const { replaces, ...note } of added) {
    const replaced = all.find(({ number, superseded }) => number === replaces && !superseded);
    const isKnown = currentNotes(all).some((known) => known !== replaced && isSame(known, note));
    if (isKnown) continue;
    const number = Math.max(0, ...all.map((each) => each.number)) + 1;
    all = all.map((each) => (each === replaced ? { ...each, superseded: { by: number, at: note.at } } : each));
    all.push({ number, ...note });
  }
  return cutToRoom(all);
}

export function currentNotes(notes: readonly MemoryNote[]): MemoryNote[] {
  return notes.filter(({ superseded }) => superseded === undefined);
}

function isSame(one: Pick<MemoryNote, 'about' | 'text'>, other: Pick<MemoryNote, 'about' | 'text'>): boolean {
  return one.about === other.about && folded(one.text) === folded(other.text);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function cutToRoom(notes: MemoryNote[]): MemoryNote[] {
  const surplus = notes.length - notesMax;
  if (surplus <= 0) return notes;
  const goFirst = [...notes.filter(({ superseded }) => superseded), ...currentNotes(notes)].slice(0, surplus);
  return notes.filter((note) => !goFirst.includes(note));
}

/**
 * Two versions of the notes of a conversation, made from the same beginning: of a turn that has ended, and of what others
 * did meanwhile, whose corrections and erasures hold. What the turn added is added to theirs.
 */
export function mergedNotes(
  before: readonly MemoryNote[],
  after: readonly MemoryNote[],
  now: readonly MemoryNote[],
): MemoryNote[] {
  const known = new Set(before.map(({ number }) => number));
  const replacedBy = new Map(after.flatMap(({ number, superseded }) => (superseded ? [[superseded.by, number]] : [])));
  const added = after
    .filter(({ number }) => !known.has(number))
    .map(({ number, superseded: _, ...note }): NewNote => {
      const replaces = replacedBy.get(number);
      return { ...note, ...(replaces === undefined ? {} : { replaces }) };
    });
  return withNotes(now, added);
}
