import { endpoints } from '@repartee/contract';
import { forgetPersonaStyle } from '../../../records/persona-style-pages.ts';
import { defineRoute } from '../../route.ts';

export const resetPersonaStyle = defineRoute(endpoints.resetPersonaStyle)(async ({ body, projectId }, { database }) => {
  const { personaProfileId, edits } = body;
  await forgetPersonaStyle(database, { projectId, personaProfileId, withEdits: edits === 'REMOVE' });
  return { status: 204 };
});
