import { z } from 'zod';
import { errorCodeNames, errorCodes } from '../error-codes.ts';

/** What is wrong with one member. Closed list. */
export const fieldProblemCodes = [
  'required',
  'wrong_type',
  'not_allowed',
  'out_of_range',
  'too_long',
  'too_short',
  'too_many_items',
  'invalid_format',
  'unknown_member',
  'invalid',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

export const fieldProblemSchema = z
  .object({
    pointer: z
      .string()
      .describe('JSON pointer (RFC 6901) into the body, or `#query/<name>`, `#path/<name>`, `#header/<name>`.')
      .meta({ examples: ['/replyParameters/bufferSeconds'] }),
    code: z.enum(fieldProblemCodes),
    message: z.string().describe('What is allowed. Never repeats the value.'),
  })
  .meta({ id: 'FieldProblem' });
/** One refused member of a request. */
export type FieldProblem = z.output<typeof fieldProblemSchema>;

/** Errors as RFC 9457 problem details, `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string().describe('Page that explains the error, relative to the server.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened in this case. Never repeats a value of the request.'),
    code: z
      .enum(errorCodeNames)
      .describe(`Stable code. ${errorCodeNames.map((code) => `\`${code}\`: ${errorCodes[code].title}.`).join(' ')}`),
    requestId: z.string().describe('The `X-Request-Id` of the response.'),
    errors: z.array(fieldProblemSchema).optional().describe('For `validation_failed`: at most 50 refused members.'),
  })
  .meta({ id: 'Problem', description: 'An error (RFC 9457).' });
export type Problem = z.output<typeof problemSchema>;
