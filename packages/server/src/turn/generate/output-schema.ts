import type { JsonSchema } from '../../llm/index.ts';

/** One flat schema, the same object for every turn: providers compile and cache it by its bytes. */
export const outputSchema: JsonSchema = {
  type: 'object',
  properties: {
    messages: { type: 'array', items: { type: 'string' } },
    notes: { type: 'array', items: { type: 'string' } },
  },
  required: ['messages', 'notes'],
  additionalProperties: false,
};
