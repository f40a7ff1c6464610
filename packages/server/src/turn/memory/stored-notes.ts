import { packJson, unpackJson } from '../../platform/packed-bytes.ts';
import { type MemoryNote, type NewNote, withNotes } from './memory-note.ts';

/** What an operator does to the notes of a conversation. ERASE without a number: all of them. */
export type NoteChange =
  | { kind: 'CORRECT'; number: number; text: string; at: string }
  | { kind: 'ERASE'; number: number | undefined };

export type ChangedNotes = { record: Buffer; notes: MemoryNote[] } | 'NOT_FOUND';

export function readNotesOf(record: Buffer | null): MemoryNote[] {
  return record === null ? [] : (unpackJson(record, (json) => json as { notes?: MemoryNote[] }).notes ?? []);
}

/** The record of a conversation with its notes changed. NOT_FOUND: there is no such note, or it holds no longer. */
export function changeNotes(record: Buffer, change: NoteChange): ChangedNotes {
  const before = readNotesOf(record);
  const notes = change.kind === 'ERASE' ? erased(before, change.number) : corrected(before, change);
  if (notes === null) return 'NOT_FOUND';
  const others = unpackJson(record, (json) => json as Record<string, unknown>);
  return { record: packJson({ ...others, notes }), notes };
}

/** A corrected note is superseded like any other, and what it said can still be read; to be rid of it, erase it. */
function corrected(notes: MemoryNote[], { number, text, at }: Extract<NoteChange, { kind: 'CORRECT' }>) {
  const old = notes.find((note) => note.number === number && !note.superseded);
  if (!old) return null;
  const added: NewNote = { about: old.about, text, at, messageIds: [], answerIds: [], origin: 'OPERATOR' };
  return withNotes(notes, [{ ...added, replaces: number }]);
}

/** What it had replaced goes with it: it says much the same. */
function erased(notes: MemoryNote[], number: number | undefined): MemoryNote[] | null {
  if (number === undefined) return [];
  if (!notes.some((note) => note.number === number)) return null;
  const gone = new Set([number]);
  for (const note of [...notes].reverse()) if (note.superseded && gone.has(note.superseded.by)) gone.add(note.number);
  return notes.filter((note) => !gone.has(note.number));
}
