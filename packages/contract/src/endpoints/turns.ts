import { z } from 'zod';
import { pageQueryFields } from '../nouns/page.ts';
import { turnOutcomes } from '../nouns/turn.ts';
import { turnPageSchema, turnStorySchema } from '../nouns/turn-story.ts';
import { profileIdSchema } from '../wire-formats.ts';
import { defineEndpoint } from './endpoint.ts';
import { projectParams } from './projects.ts';

const tag = 'Turns';

export const listTurns = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/turns',
  operationId: 'listTurns',
  tag,
  summary: 'List turns',
  description: 'Newest first, open ones included.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams,
  query: z.object({
    userProfileId: profileIdSchema.optional(),
    personaProfileId: profileIdSchema.optional(),
    outcome: z
      .enum([...turnOutcomes, 'OPEN'])
      .optional()
      .describe('`OPEN`: not decided yet.'),
    ...pageQueryFields,
  }),
  responses: { 200: { description: 'A page of turns.', schema: turnPageSchema } },
  errors: [],
});

export const readTurn = defineEndpoint({
  method: 'GET',
  path: '/v1/projects/{projectId}/turns/{turnId}',
  operationId: 'readTurn',
  tag,
  summary: 'Read the story of a turn',
  description:
    'Timeline, request, gathered data, verdicts, plan with the source of each value, prompt, model calls, drafts, polish steps, answers, and events with their attempts.',
  auth: { kind: 'admin-or-scope', scope: 'read' },
  params: projectParams.extend({ turnId: z.string().min(1).max(64).describe('`turn_…`') }),
  responses: { 200: { description: 'The story.', schema: turnStorySchema } },
  errors: [],
});
