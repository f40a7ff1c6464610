export {
  currentNotes,
  type MemoryNote,
  mergedNotes,
  type NewNote,
  type NoteSubject,
  noteCharactersMax,
  withNotes,
} from './memory-note.ts';
export { readNotes } from './read-notes.ts';
export { type ChangedNotes, changeNotes, type NoteChange, readNotesOf } from './stored-notes.ts';
