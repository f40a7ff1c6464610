import { z } from 'zod';
import { languageSchema } from '../languages.ts';
import { type NullMeansNotSet, withoutNotSet } from '../not-set.ts';
import { type ContractOptions, replyParametersSchema } from '../reply-parameters.ts';
import { profileIdSchema, profileVersionSchema, tagsSchema } from '../wire-formats.ts';

/** Members that other requests share are taken from its shape. */
export function enqueueRequestObject(options: ContractOptions) {
  return z
    .object({
      userProfileId: profileIdSchema.meta({
        description: 'Profile of the real person, who receives the reply.',
        examples: ['1234'],
      }),
      personaProfileId: profileIdSchema.meta({ description: 'Profile we write for.', examples: ['9876'] }),
      language: languageSchema.meta({ description: 'Language of the reply.' }),
      additionalLanguages: z
        .array(languageSchema)
        .max(1)
        // An empty list says nothing, so it is "not set".
        .transform((list) => (list.length === 0 ? undefined : list))
        .optional()
        .meta({
          description: 'Another language the reply may be written in, when the user writes in it. At most one.',
        }),
      userProfileVersion: profileVersionSchema
        .optional()
        .describe('Version of the user profile. Another one than the stored version refreshes our copy.'),
      personaProfileVersion: profileVersionSchema
        .optional()
        .describe('Version of the persona profile. Another one than the stored version refreshes our copy.'),
      tags: tagsSchema
        .optional()
        .describe(
          'Free object, handed back untouched with answers and dropped events. At most 16 KiB as JSON; whole numbers up to ±9,007,199,254,740,991 (send larger ones as strings).',
        ),
      testMode: z
        .boolean()
        .optional()
        .meta({ default: false, description: 'A dummy answer is delivered; nothing is charged or remembered.' }),
      replyParameters: replyParametersSchema(options).optional(),
    })
    .meta({ id: 'EnqueueRequest', description: 'A conversation to be answered. `null` means not set.' });
}

type EnqueueRequestObject = ReturnType<typeof enqueueRequestObject>;

/** A valid enqueue: what was asked, with nothing filled in. Members that were not set (absent or null) are absent. */
export type EnqueueRequest = z.output<EnqueueRequestObject>;
/** What may be sent: every optional member may also be null. */
export type EnqueueRequestInput = NullMeansNotSet<z.input<EnqueueRequestObject>>;

/** The schema for an installation with its own chat models. Build once at start, not per request. */
export function buildEnqueueRequestSchema(options: ContractOptions = {}) {
  return z.preprocess(
    (body: EnqueueRequestInput) => withoutNotSet(body) as z.input<EnqueueRequestObject>,
    enqueueRequestObject(options).transform((request): EnqueueRequest => withoutUnsetLanguages(request)),
  );
}

/** An empty list of languages came out as `undefined`: not set is absent. */
export function withoutUnsetLanguages<Request extends { additionalLanguages?: unknown }>(request: Request): Request {
  if (request.additionalLanguages !== undefined || !('additionalLanguages' in request)) return request;
  const { additionalLanguages: _, ...rest } = request;
  return rest as Request;
}

/** The schema with the four chat models of the reference. */
export const enqueueRequestSchema = buildEnqueueRequestSchema();
