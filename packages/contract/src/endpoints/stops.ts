import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import { ageDecisionSchema, stopKinds, stopLiftSchema, stopPageSchema, stopSchema } from '../nouns/stop.ts';
import { profileIdSchema } from '../wire-formats.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Stops';

export const listStops = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/stops',
  operationId: 'listStops',
  tag,
  summary: 'List stops, holds, pauses, age reviews and crises',
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
  responses: { 200: { description: 'A page of them.', schema: stopPageSchema } },
  errors: [],
});

export const liftStop = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/stops/{stopId}/lift',
  operationId: 'liftStop',
  tag,
  summary: 'Lift a stop, hold, pause, age review or crisis',
  description:
    'What it withheld is possible again. It stays in the list, with your reason. Of a doubt about the age of a user, `decideAge` lifts everything at once.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams.extend({ stopId: z.string().min(1).max(64).describe('`stop_…`') }),
  body: stopLiftSchema,
  bodyExample: { reason: 'Identity document checked on 2026-03-02, born 1994.' },
  responses: { 200: { description: 'The lifted stop.', schema: stopSchema } },
  errors: ['stop_already_lifted'],
});

export const decideAge = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/stops/{stopId}/decide-age',
  operationId: 'decideAge',
  tag,
  summary: 'Decide whether a user is of age',
  description:
    'Of a stop, hold or review that rests on the age of its user. `ADULT` lifts all of them, `MINOR` holds every conversation of the user; the review ends.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams.extend({
    stopId: z.string().min(1).max(64).describe('`stop_…`: a stop or hold for `USER_UNDERAGE`, or an `AGE_REVIEW`.'),
  }),
  body: ageDecisionSchema,
  bodyExample: { outcome: 'ADULT', reason: 'Identity document checked on 2026-03-02, born 1994.' },
  responses: { 200: { description: 'The one you named, as it is now.', schema: stopSchema } },
  errors: ['stop_not_of_age'],
});
