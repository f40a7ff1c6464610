import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import { stopKinds, stopLiftSchema, stopPageSchema, stopSchema } from '../nouns/stop.ts';
import { profileIdSchema } from '../wire-formats.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Stops';

export const listStops = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/stops',
  operationId: 'listStops',
  tag,
  summary: 'List stops, holds and pauses',
  description: 'With the evidence each rests on. Newest first.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({
    kind: z.enum(stopKinds).optional(),
    state: z.enum(['IN_FORCE', 'ENDED']).optional().describe('`ENDED`: lifted, or over.'),
    userProfileId: profileIdSchema.optional(),
    personaProfileId: profileIdSchema.optional(),
    ...pageQueryFields,
  }),
  responses: { 200: { description: 'A page of stops, holds and pauses.', schema: stopPageSchema } },
  errors: [],
});

export const liftStop = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/stops/{stopId}/lift',
  operationId: 'liftStop',
  tag,
  summary: 'Lift a stop, hold or pause',
  description: 'The conversation can be answered again. The stop stays in the list, with your reason.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams.extend({ stopId: z.string().min(1).max(64).describe('`stop_…`') }),
  body: stopLiftSchema,
  bodyExample: { reason: 'Identity document checked on 2026-03-02, born 1994.' },
  responses: { 200: { description: 'The lifted stop.', schema: stopSchema } },
  errors: ['stop_already_lifted'],
});
