import { generateRequestSchema, generateResponseSchema } from '../nouns/generate-request.ts';
import { suggestionRequestSchema, suggestionResponseSchema } from '../nouns/suggestion.ts';
import { generateRequestSample, suggestionRequestSample } from '../samples.ts';
import { defineEndpoint } from './endpoint.ts';

/** A body with two profiles and a conversation. */
const givenConversationBytesMax = 2 * 1024 * 1024;

export const generateReply = defineEndpoint({
  method: 'POST',
  path: '/cs/v1/content_creation/conversations/generate',
  operationId: 'generateReply',
  tag: 'Content creation',
  summary: 'Generate a reply',
  description: [
    'Writes the reply while you wait, at most 60 seconds, from the profiles and messages in the request: none of your endpoints is called. Guardrails, disclosures, stops and what is remembered are shared with enqueued conversations of the same two ids. Where a conversation is stopped, held or paused, or there is nothing to answer, `answers` is empty and `reason` says why.',
    'With an `Idempotency-Key` the same request gets the same reply for 24 hours, also after a lost connection; without one it is written, and charged, again. An enqueued turn of the same conversation goes on beside it. Members that we do not know are ignored and named in the project log.',
  ].join('\n\n'),
  auth: { kind: 'access-key', scope: 'generate' },
  body: generateRequestSchema,
  bodyBytesMax: givenConversationBytesMax,
  bodyExample: generateRequestSample,
  isIdempotent: true,
  responses: { 200: { description: 'The reply, or why there is deliberately none.', schema: generateResponseSchema } },
  errors: ['request_in_progress', 'generation_failed', 'capacity_exceeded'],
});

export const generateSuggestions = defineEndpoint({
  method: 'POST',
  path: '/cs/v1/content_creation/suggestion',
  operationId: 'generateSuggestions',
  tag: 'Content creation',
  summary: 'Generate suggestions',
  description:
    'What the user could write to the persona next, from the profiles and messages in the request. Nothing of it is remembered. Where the conversation is stopped or the user held, `suggestions` is empty and `reason` says why.',
  auth: { kind: 'access-key', scope: 'suggest' },
  body: suggestionRequestSchema,
  bodyBytesMax: givenConversationBytesMax,
  bodyExample: suggestionRequestSample,
  responses: { 200: { description: 'The suggestions.', schema: suggestionResponseSchema } },
  errors: ['generation_failed', 'capacity_exceeded'],
});
