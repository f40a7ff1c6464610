import {
  memoryNoteCorrectionSchema,
  memoryNoteErasureSchema,
  memoryNoteListSchema,
  memoryNoteQuerySchema,
  memoryNoteSchema,
} from '../nouns/memory-note.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Memory';
const path = '/v1/projects/{projectId}/notes';

export const listMemoryNotes = defineEndpoint({
  method: 'GET',
  path,
  operationId: 'listMemoryNotes',
  tag,
  summary: 'List what a conversation remembers',
  description:
    'Dated notes about the user, the persona and the two of them, each with the messages it came from. Superseded ones are listed too. A conversation that is not known has none.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: memoryNoteQuerySchema,
  responses: { 200: { description: 'All notes of the conversation.', schema: memoryNoteListSchema } },
  errors: [],
});

export const correctMemoryNote = defineEndpoint({
  method: 'PATCH',
  path,
  operationId: 'correctMemoryNote',
  tag,
  summary: 'Correct a note',
  description: 'The note is superseded by a new one with your text. To be rid of what it said, erase it.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: memoryNoteCorrectionSchema,
  bodyExample: { userProfileId: '1234', personaProfileId: '9876', number: 3, text: 'Lives in Nice.' },
  responses: { 200: { description: 'The new note.', schema: memoryNoteSchema } },
  errors: ['not_found', 'conversation_busy'],
});

export const eraseMemoryNotes = defineEndpoint({
  method: 'POST',
  path: `${path}/erase`,
  operationId: 'eraseMemoryNotes',
  tag,
  summary: 'Erase a note, or all of a conversation',
  description:
    'With a note goes what it had replaced. The messages stay: while they are shown to the model, the persona still knows what they say.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: memoryNoteErasureSchema,
  bodyExample: { userProfileId: '1234', personaProfileId: '9876', number: 3 },
  responses: { 204: { description: 'Erased.', schema: null } },
  errors: ['not_found', 'conversation_busy'],
});
