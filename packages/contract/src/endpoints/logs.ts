import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import { logLevels, logPageSchema } from '../nouns/project-log.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

export const listLogs = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/logs',
  operationId: 'listLogs',
  tag: 'Logs',
  summary: 'Read the project log',
  description:
    'What an integrator needs to mend: errors of your endpoints, unusable fields, ignored members. Newest first.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({
    level: z.enum(logLevels).optional(),
    code: z.string().min(1).max(64).optional(),
    ...pageQueryFields,
  }),
  responses: { 200: { description: 'A page of the log.', schema: logPageSchema } },
  errors: [],
});
