import { endpoints } from '@repartee/contract';
import { defineRoute } from '../../route.ts';
import { changeNotesOf } from './change-notes-of.ts';
import { showMemoryNote } from './show-memory-note.ts';

export const correctMemoryNote = defineRoute(endpoints.correctMemoryNote)(async ({ body, projectId }, { database }) => {
  const { number, text, ...conversation } = body;
  const notes = await changeNotesOf(database, { projectId, ...conversation }, (at) => ({
    kind: 'CORRECT',
    number,
    text,
    at,
  }));
  return { status: 200, body: showMemoryNote(notes.at(-1)!) };
});
