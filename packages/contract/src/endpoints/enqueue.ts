import { enqueueRequestSchema } from '../nouns/enqueue-request.ts';
import { enqueueRequestSample } from '../samples.ts';
import { defineEndpoint } from './endpoint.ts';

export const enqueueConversation = defineEndpoint({
  method: 'POST',
  path: '/cs/v1/content_creation/conversations/enqueue',
  operationId: 'enqueueConversation',
  tag: 'Content creation',
  summary: 'Enqueue a conversation',
  description:
    'Asks for the conversation to be answered. The reply arrives at your incoming content endpoint. 204 means that the request is on disk and will not be lost. Each further enqueue during the buffer restarts its wait. Members that we do not know are ignored and named in the project log.',
  auth: { kind: 'access-key', scope: 'enqueue' },
  body: enqueueRequestSchema,
  bodyExample: enqueueRequestSample,
  isIdempotent: true,
  responses: { 204: { description: 'Accepted, and safely stored.', schema: null } },
  errors: ['endpoints_not_configured', 'endpoint_disabled'],
});
