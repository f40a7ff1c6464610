import { endpoints } from '@repartee/contract';
import { conversationUuid } from '../../../platform/ids.ts';
import { readPersonaRecord } from '../../../records/memory-notes.ts';
import { readNotesOf } from '../../../turn/index.ts';
import { defineRoute } from '../../route.ts';
import { showMemoryNote } from './show-memory-note.ts';

export const listMemoryNotes = defineRoute(endpoints.listMemoryNotes)(async ({ projectId, query }, { database }) => {
  const { userProfileId, personaProfileId } = query;
  const conversationId = conversationUuid(projectId, userProfileId, personaProfileId, false);
  const record = await readPersonaRecord(database, projectId, conversationId);
  return { status: 200, body: { items: readNotesOf(record).map(showMemoryNote) } };
});
