import { z } from 'zod';
import { disclosurePageSchema } from '../nouns/disclosure.ts';
import { pageQueryFields } from '../nouns/page.ts';
import { profileIdSchema } from '../wire-formats.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

export const listDisclosures = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/disclosures',
  operationId: 'listDisclosures',
  tag: 'Stops',
  summary: 'List when users were told that an AI writes',
  description: 'The ledger: when, why, in which words. Newest first.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({
    userProfileId: profileIdSchema.optional(),
    personaProfileId: profileIdSchema.optional(),
    ...pageQueryFields,
  }),
  responses: { 200: { description: 'A page of the ledger.', schema: disclosurePageSchema } },
  errors: [],
});
