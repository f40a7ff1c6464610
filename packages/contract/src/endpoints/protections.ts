import { z } from 'zod';
import { protectionCountsSchema } from '../nouns/protection-counts.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

export const countProtections = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/protections',
  operationId: 'countProtections',
  tag: 'Stops',
  summary: 'Count what was done for people in a year',
  description:
    'Crisis referrals, disclosures, age reviews and stops of a calendar year (UTC), as reports to authorities ask for them. What was erased, or deleted with its project, is not counted.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({
    year: z
      .string()
      .regex(/^20[2-9]\d$/)
      .optional()
      .describe('2020 to 2099; the current year when absent.'),
  }),
  responses: { 200: { description: 'The counts.', schema: protectionCountsSchema } },
  errors: [],
});
