import { endpoints } from '@repartee/contract';
import { defineRoute } from '../../route.ts';
import { changeNotesOf } from './change-notes-of.ts';

export const eraseMemoryNotes = defineRoute(endpoints.eraseMemoryNotes)(async ({ body, projectId }, { database }) => {
  const { number, ...conversation } = body;
  await changeNotesOf(database, { projectId, ...conversation }, () => ({ kind: 'ERASE', number }));
  return { status: 204 };
});
