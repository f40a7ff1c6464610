import { z } from 'zod';
import { type ProjectSettingsPatch, projectSettingsPatchSchema, projectSettingsSchema } from '../settings.ts';
import { instantSchema, nameSchema, refuse, urlSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

/** Headers that HTTP or our signature own. */
const reservedHeaders =
  /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|keep-alive|expect|proxy-.*|webhook-.*|x-ai-generated)$/i;

const headersShape = z
  .record(
    z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/),
    z
      .string()
      .max(2048)
      .regex(/^[\t\x20-\x7e]*$/)
      .nullable(),
  )
  .check((context) => {
    const names = Object.keys(context.value);
    if (names.length > 20) refuse(context, context.value, 'too_many_items', 'Must have at most 20 headers.');
    for (const name of names) {
      if (reservedHeaders.test(name)) {
        refuse(context, name, 'not_allowed', 'This header is set by the sender itself.', [name]);
      }
    }
  });

const endpointFields = {
  profileUrl: urlSchema.describe('Answers `GET ?profileId=` with a profile.'),
  chatHistoryUrl: urlSchema.describe('Answers `GET ?userProfileId=&personaProfileId=&lastMessageDate=` with messages.'),
  incomingContentUrl: urlSchema.describe('Takes events by `POST`.'),
};

/** The platform's three endpoints, as they are set and changed. Null removes; headers are merged by name. */
export const projectEndpointsPatchSchema = z
  .strictObject({
    profileUrl: endpointFields.profileUrl.nullish(),
    chatHistoryUrl: endpointFields.chatHistoryUrl.nullish(),
    incomingContentUrl: endpointFields.incomingContentUrl.nullish(),
    headers: headersShape
      .nullish()
      .describe(
        'Sent with every call to your endpoints, e.g. an `Authorization` of yours. Kept encrypted, never shown.',
      ),
  })
  .meta({ id: 'ProjectEndpointsPatch' });
export type ProjectEndpointsPatch = z.output<typeof projectEndpointsPatchSchema>;

/** The platform's endpoints as they are shown: of headers only the names, since values are often secrets. */
export const projectEndpointsSchema = z
  .object({
    profileUrl: endpointFields.profileUrl.nullable(),
    chatHistoryUrl: endpointFields.chatHistoryUrl.nullable(),
    incomingContentUrl: endpointFields.incomingContentUrl.nullable(),
    headerNames: z.array(z.string()),
  })
  .meta({ id: 'ProjectEndpoints' });
export type ProjectEndpoints = z.output<typeof projectEndpointsSchema>;

export const projectCreateSchema = z
  .strictObject({
    name: nameSchema,
    endpoints: projectEndpointsPatchSchema.nullish(),
    settings: projectSettingsPatchSchema.nullish(),
  })
  .meta({ id: 'ProjectCreate', description: 'No endpoint is called at creation.' });
/** Body of the creation of a project. */
export type ProjectCreate = {
  name: string;
  endpoints?: ProjectEndpointsPatch | null | undefined;
  settings?: ProjectSettingsPatch | null | undefined;
};

export const projectPatchSchema = z
  .strictObject({
    name: nameSchema.optional(),
    endpoints: projectEndpointsPatchSchema.optional(),
    settings: projectSettingsPatchSchema.nullish().describe('Null sets every setting back to its default.'),
    incomingContent: z
      .strictObject({ enabled: z.literal(true) })
      .optional()
      .describe('Enables a disabled incoming content endpoint; what was parked is sent.'),
  })
  .meta({ id: 'ProjectPatch' });
/** Body of a change of a project. Absent members stay as they are. */
export type ProjectPatch = z.output<typeof projectPatchSchema>;

export const endpointDisabledReasons = ['GONE', 'FAILING'] as const;
export type EndpointDisabledReason = (typeof endpointDisabledReasons)[number];

export const projectSchema = z
  .object({
    id: z.string().meta({ examples: ['proj_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    name: nameSchema,
    endpoints: projectEndpointsSchema,
    settings: projectSettingsSchema,
    incomingContent: z
      .object({
        enabled: z.boolean(),
        disabledAt: instantSchema.nullable(),
        disabledReason: z
          .enum(endpointDisabledReasons)
          .nullable()
          .describe('`GONE`: it answered 410. `FAILING`: it did nothing but fail for 5 days.'),
        failingSince: instantSchema
          .nullable()
          .describe('Of the first failed push with no accepted one after it; null: the last one was accepted.'),
      })
      .describe('Whether events are pushed.'),
    signingSecret: z
      .string()
      .optional()
      .describe(
        'Secret of the Standard Webhooks signatures (`whsec_…`). Shown to the admin token and to scope `manage`.',
      ),
    signingOverlapEndsAt: instantSchema
      .nullable()
      .describe('Until when secrets that were replaced sign along; null: only the current one signs.'),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Project' });
export type Project = z.output<typeof projectSchema>;

export const signingSecretRotationSchema = z
  .strictObject({
    overlapSeconds: z
      .int()
      .min(0)
      .max(604_800)
      .default(86_400)
      .describe('How long the secret before signs along, up to 7 days. 0: not at all, e.g. because others know it.'),
  })
  .meta({ id: 'SigningSecretRotation' });
/** Body of a rotation of the signing secret. */
export type SigningSecretRotation = z.input<typeof signingSecretRotationSchema>;

export const projectPageSchema = pageOf(projectSchema, 'ProjectPage');
export type ProjectPage = z.output<typeof projectPageSchema>;
