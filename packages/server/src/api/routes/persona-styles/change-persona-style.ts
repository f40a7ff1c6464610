import { endpoints, type PersonaStylePatch, type PersonaStyleValues } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import { changePersonaStyle as changePersonaStyleRecord } from '../../../records/persona-style-pages.ts';
import { packEdits, readStoredEdits } from '../../../turn/index.ts';
import { callerName } from '../../authentication/authenticate.ts';
import { refusal } from '../../problem.ts';
import { defineRoute } from '../../route.ts';
import { showPersonaStyle } from './show-persona-style.ts';

export const changePersonaStyle = defineRoute(endpoints.changePersonaStyle)(
  async ({ body, caller, projectId }, { database }) => {
    const editedBy = callerName(caller, (uuid) => publicId('key', uuid));
    const { personaProfileId, values } = body;
    const style = await changePersonaStyleRecord(database, { projectId, personaProfileId, editedBy }, (edits) =>
      packEdits(patched(readStoredEdits(edits), values)),
    );
    if (!style) throw refusal('not_found');
    return { status: 200, body: showPersonaStyle(style) };
  },
);

/** Absent members stay as they are, null takes back. */
function patched(edited: PersonaStyleValues, patch: PersonaStylePatch['values']): PersonaStyleValues {
  const members = Object.entries({ ...edited, ...patch });
  return Object.fromEntries(members.filter(([, value]) => value !== null && value !== undefined)) as PersonaStyleValues;
}
