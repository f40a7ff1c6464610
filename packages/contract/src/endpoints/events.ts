import { z } from 'zod';
import {
  eventPageSchema,
  eventRecordSchema,
  eventReplayResultSchema,
  eventReplaySchema,
  eventStateSchema,
} from '../nouns/event.ts';
import { pageQueryFields } from '../nouns/page.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Events';

export const listEvents = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/events',
  operationId: 'listEvents',
  tag,
  summary: 'List events',
  description: 'Every event with its delivery and all attempts. Newest first.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({ state: eventStateSchema.optional(), ...pageQueryFields }),
  responses: { 200: { description: 'A page of events.', schema: eventPageSchema } },
  errors: [],
});

export const replayEvent = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/events/{eventId}/replay',
  operationId: 'replayEvent',
  tag,
  summary: 'Replay a dead letter',
  description: 'Sends the dead events of the same turn again, in order, with the same ids and bytes. No body.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams.extend({ eventId: z.string().min(1).max(64).describe('`event_…`') }),
  responses: { 202: { description: 'The event, queued again.', schema: eventRecordSchema } },
  errors: ['event_not_replayable', 'endpoint_disabled'],
});

export const replayEvents = defineEndpoint({
  method: 'POST',
  path: '/v1/projects/{projectId}/events/replay',
  operationId: 'replayEvents',
  tag,
  summary: 'Replay the dead letters of a time',
  description:
    'Sends every dead event created in `[createdFrom, createdTo)` again, in the order of its conversation, with the same ids and bytes: what an outage left behind. With `nextCursor` there is more: repeat with it as `cursor`.',
  auth: { kind: 'admin-or-scope', scope: 'manage' },
  params: projectParams,
  body: eventReplaySchema,
  bodyExample: { createdFrom: '2026-03-02T08:00:00.000Z', createdTo: '2026-03-02T20:00:00.000Z' },
  responses: { 202: { description: 'What was queued again.', schema: eventReplayResultSchema } },
  errors: ['endpoint_disabled'],
});
