import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import {
  personaStylePageSchema,
  personaStylePatchSchema,
  personaStyleResetSchema,
  personaStyleSchema,
} from '../nouns/persona-style.ts';
import { profileIdSchema } from '../wire-formats.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Persona styles';
const path = '/v1/projects/{projectId}/persona-styles';

export const listPersonaStyles = defineEndpoint({
  method: 'GET',
  path,
  operationId: 'listPersonaStyles',
  tag,
  summary: 'List persona styles',
  description:
    'What SoulEngine found out about personas (`generatePersonality`), and what you edited. Newest first; one persona with `personaProfileId`.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({ personaProfileId: profileIdSchema.optional(), ...pageQueryFields }),
  responses: { 200: { description: 'A page of persona styles.', schema: personaStylePageSchema } },
  errors: [],
});

export const changePersonaStyle = defineEndpoint({
  method: 'PATCH',
  path,
  operationId: 'changePersonaStyle',
  tag,
  summary: 'Edit the style of a persona',
  description:
    'Edited values win over analysed ones, also over those of later versions, until you take them back. They hold from the next turn that asks for SoulEngine. A persona nobody spoke with yet is fine.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: personaStylePatchSchema,
  bodyExample: { personaProfileId: '9876', values: { personality: 'TEASING', topics: ['old cinemas'], emojis: null } },
  responses: { 200: { description: 'The style after the change.', schema: personaStyleSchema } },
  errors: [],
});

export const resetPersonaStyle = defineEndpoint({
  method: 'POST',
  path: `${path}/reset`,
  operationId: 'resetPersonaStyle',
  tag,
  summary: 'Forget the analyses of a persona',
  description:
    'The next turn that asks for SoulEngine makes one anew, and pays for it. Edited values stay, unless `edits` is `REMOVE`. Unknown ids are fine.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: personaStyleResetSchema,
  bodyExample: { personaProfileId: '9876', edits: 'KEEP' },
  responses: { 204: { description: 'Forgotten.', schema: null } },
  errors: [],
});
