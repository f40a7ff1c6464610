import { z } from 'zod';
import { type Language, languageCodes } from './languages.ts';
import {
  banDurationsSchema,
  guardrailOptionSetSchema,
  messageLengths,
  sexualDrives,
} from './reply-parameter-values.ts';
import {
  type ReplyParameterName,
  replyParameterNames,
  replyParameters,
  replyParametersSchema,
} from './reply-parameters.ts';
import { type PatchOf, strictVariant } from './schema-variants.ts';
import { instantSchema, moneySchema } from './wire-formats.ts';

/** Parameters that cannot be project settings: of one request by nature, or with a place of their own below. */
type OwnPlace = 'guardrails' | 'engage' | 'icebreakerType' | 'action' | 'profileDistance' | 'shareablePictures';

const { guardrails: _, ...defaultable } = replyParametersSchema().shape;
const replyDefaultsShape = Object.fromEntries(
  Object.entries(defaultable).filter(([name]) => !replyParameters[name as ReplyParameterName].isRequestOnly),
) as unknown as Omit<typeof defaultable, OwnPlace>;
// Which models exist is the operator's table; the server checks the name against it.
const replyDefaultsSchema = z.object({ ...replyDefaultsShape, chatModel: z.string().min(1).max(64).optional() });

/** Names of the reply parameters that can be set for a whole project. */
export const replyDefaultNames = replyParameterNames.filter((name) => name in replyDefaultsShape) as Exclude<
  ReplyParameterName,
  OwnPlace
>[];

export const disclosureModes = ['PERSONA', 'PLATFORM'] as const;
export type DisclosureMode = (typeof disclosureModes)[number];

export const enqueueDuringTurnModes = ['MERGE', 'QUEUE'] as const;
export type EnqueueDuringTurn = (typeof enqueueDuringTurnModes)[number];

/** Those that somebody may switch; of the others, how a stop is told. */
const projectGuardrails = [
  'aiSuspicion',
  'maliciousContent',
  'unknownLanguage',
  'messageRepetition',
  'hijack',
  'hostile',
] as const;
type ProjectGuardrail = (typeof projectGuardrails)[number];
const projectGuardrailsShape = Object.fromEntries(
  projectGuardrails.flatMap((name) => [
    [name, z.boolean().optional()],
    [`${name}OptionSet`, guardrailOptionSetSchema.optional()],
  ]),
) as Record<ProjectGuardrail, z.ZodOptional<z.ZodBoolean>> &
  Record<`${ProjectGuardrail}OptionSet`, z.ZodOptional<typeof guardrailOptionSetSchema>>;

const disclosureSentence = z
  .string()
  .min(10)
  .max(300)
  .regex(/^[^\r\n\u2028\u2029]*$/, 'Must be one line.');
const disclosureSentencesShape = Object.fromEntries(
  languageCodes.map((code) => [code, disclosureSentence.optional()]),
) as Record<Language, z.ZodOptional<typeof disclosureSentence>>;

const settingsObject = z.object({
  replyDefaults: replyDefaultsSchema
    .optional()
    .describe('Reply parameters for every request that does not set them itself.'),
  disclosure: z
    .object({
      mode: z
        .enum(disclosureModes)
        .optional()
        .describe(
          'PERSONA: the persona says by itself that an AI writes. PLATFORM: you declare that your own interface tells users; then only sincere questions are answered.',
        ),
      sessionRepeatHours: z
        .number()
        .min(1)
        .max(8760)
        .optional()
        .describe('At the first answer of a session: repeat when the last disclosure is this old. 1 to 8,760.'),
      repeatHours: z.number().min(0.25).max(24).optional().describe('Within a session: repeat this often. 0.25 to 24.'),
      sentences: z
        .object(disclosureSentencesShape)
        .optional()
        .describe(
          'Your own words instead of ours, by language code; that of a base language also serves its regions. One line that still says that an AI writes, 10 to 300 characters.',
        ),
    })
    .optional(),
  adultsOnly: z
    .object({
      declaredBy: z.string().min(1).max(200).describe('Who declares it.'),
      at: instantSchema.describe('When it was declared.'),
      method: z.string().min(1).max(500).describe('How the age of users is verified.'),
    })
    .optional()
    .describe('Your declaration that every user is a verified adult. Without it, sexual text needs both birthdates.'),
  fictionalProfile: z
    .boolean()
    .optional()
    .describe('Asked sincerely, the persona also says that the profile is fictional.'),
  guardrails: z
    .object(projectGuardrailsShape)
    .optional()
    .describe(
      'Guardrails of this project. A request may still say otherwise, but for `hijack` and `hostile`, which only a project sets. What protects minors, and whoever is in a crisis, has no switch.',
    ),
  banDurations: banDurationsSchema.optional(),
  messageLengthMax: z.enum(messageLengths).optional().describe('No reply of the project is longer.'),
  sexualDriveMax: z.enum(sexualDrives).optional().describe('No persona of the project is more explicit.'),
  enqueueDuringTurn: z
    .enum(enqueueDuringTurnModes)
    .optional()
    .describe(
      'What an enqueue does while a reply of its conversation is being written. `MERGE`: when your history shows a new message of the user, the reply is begun again with it, at most twice; follow-ups that were not sent yet are withdrawn. `QUEUE`: it becomes the next turn.',
    ),
  extendedEvents: z
    .boolean()
    .optional()
    .describe(
      'Also push `conversation.ignored`, `disclosure.given`, `user.crisis` and `age.review`. What they say is always visible in the API.',
    ),
  engageCaps: z
    .object({
      unansweredMax: z
        .int()
        .min(0)
        .max(10)
        .optional()
        .describe(
          'So many messages the persona may write by itself (`engage`) without any reaction of the user: a message, a poke, a gift begins the count anew. A request beyond it is ignored (`ENGAGE_CAPPED`), forced kinds too. 0 to 10; 0: none.',
        ),
    })
    .optional()
    .describe('How often a persona may write to a user who does not answer.'),
  smartShare: z
    .boolean()
    .optional()
    .describe(
      'Whether personas send one of `shareablePictures` when the user asks for a picture. On unless switched off.',
    ),
  spendCaps: z
    .object({
      perDay: moneySchema.optional().describe('Of the whole project, per UTC day.'),
      perUserPerHour: moneySchema.optional().describe('For one user, per hour of the clock.'),
    })
    .optional()
    .describe(
      'What model calls may cost, in the currency of the operator’s prices. Once it is reached, turns that would need a call are ignored (`BUDGET_EXCEEDED`) until the next period. Calls under way at that moment are finished, so they can go beyond it.',
    ),
  pricePerReply: moneySchema
    .optional()
    .describe('Flat `cost` of a reply, at most four decimals. Not set: the cost of the model calls.'),
});

/** What was set for a project, and only that. */
export type ProjectSettings = z.output<typeof settingsObject>;
/** A change of settings: null sets a member back to its default, objects are merged, lists are replaced. */
export type ProjectSettingsPatch = PatchOf<ProjectSettings>;

export const projectSettingsSchema = strictVariant(settingsObject, 'strict').meta({
  id: 'ProjectSettings',
  description: 'Settings of a project: what was set explicitly. Everything else has its default.',
}) as z.ZodType<ProjectSettings, ProjectSettings>;

export const projectSettingsPatchSchema = strictVariant(settingsObject, 'patch').meta({
  id: 'ProjectSettingsPatch',
  description: 'Change of settings: objects are merged, lists replaced, `null` sets a member back to its default.',
}) as z.ZodType<ProjectSettingsPatch, ProjectSettingsPatch>;

/** What holds where a project set nothing. Defaults of reply parameters stand in their registry. */
export const projectSettingsDefaults = {
  replyDefaults: {} as NonNullable<ProjectSettings['replyDefaults']>,
  disclosure: { mode: 'PERSONA' as DisclosureMode, sessionRepeatHours: 24, repeatHours: 3 },
  adultsOnly: null as NonNullable<ProjectSettings['adultsOnly']> | null,
  fictionalProfile: false,
  guardrails: {} as NonNullable<ProjectSettings['guardrails']>,
  /** Null: the progressive list of the reference, then permanent (a list of yours repeats its last value). */
  banDurations: null as number[] | null,
  messageLengthMax: 'VERY_LONG' as (typeof messageLengths)[number],
  sexualDriveMax: 'VERY_HIGH' as (typeof sexualDrives)[number],
  enqueueDuringTurn: 'MERGE' as EnqueueDuringTurn,
  extendedEvents: false,
  engageCaps: { unansweredMax: 2 },
  smartShare: true,
  /** Null: no cap. */
  spendCaps: { perDay: null as string | null, perUserPerHour: null as string | null },
  pricePerReply: null as string | null,
};

/** Settings with every default filled in. */
export type EffectiveProjectSettings = typeof projectSettingsDefaults;

/** What holds for a project: its own settings over the defaults. */
export function effectiveProjectSettings(settings: ProjectSettings): EffectiveProjectSettings {
  const set = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return {
    ...projectSettingsDefaults,
    ...set,
    disclosure: { ...projectSettingsDefaults.disclosure, ...settings.disclosure },
    engageCaps: { ...projectSettingsDefaults.engageCaps, ...settings.engageCaps },
    spendCaps: { ...projectSettingsDefaults.spendCaps, ...settings.spendCaps },
  } as EffectiveProjectSettings;
}

/**
 * Stored settings after a change. Only what is set is kept, so an explicit setting stays distinguishable from a
 * default. The result can still be invalid where a patch filled half of `adultsOnly`: validate it with
 * `projectSettingsSchema` before storing.
 */
export function applySettingsPatch(stored: ProjectSettings, patch: ProjectSettingsPatch): ProjectSettings {
  return merge(stored as Record<string, unknown>, patch as Record<string, unknown>) as ProjectSettings;
}

function merge(stored: Record<string, unknown>, patch: Record<string, unknown>): Record<string, unknown> {
  const result = { ...stored };
  for (const [name, change] of Object.entries(patch)) {
    if (change === undefined) continue;
    if (change === null) {
      delete result[name];
    } else if (isObject(change)) {
      const before = result[name];
      const merged = merge(isObject(before) ? before : {}, change);
      if (Object.keys(merged).length > 0) result[name] = merged;
      else delete result[name];
    } else {
      result[name] = change;
    }
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
