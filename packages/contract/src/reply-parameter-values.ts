import { z } from 'zod';
import { banDurationLimits, guardrails, type RequestGuardrailName, requestGuardrailNames } from './guardrails.ts';

/** The lists and objects that reply parameters take as values. Which parameter takes which: `reply-parameters.ts`. */

export const sentenceLengths = ['SHORT', 'REGULAR', 'LONG'] as const;
export const messageLengths = ['SHORT', 'REGULAR', 'LONG', 'VERY_LONG'] as const;
export const emojiFrequencies = ['FREQUENT', 'SOMETIMES', 'RARELY', 'NEVER'] as const;
export const fluencyDegradations = ['LOW', 'MEDIUM', 'HIGH', 'NONE'] as const;
export const splitFrequencies = ['VERY_FREQUENT', 'FREQUENT', 'OCCASIONAL', 'RARE'] as const;
export const typingDelays = ['INSTANT', 'FAST', 'NORMAL'] as const;
export const engageModes = ['AUTO', 'ICEBREAKER', 'NUDGE', 'REVIVE'] as const;
export const sexualDrives = ['VERY_HIGH', 'HIGH', 'NORMAL', 'LOW', 'NONE'] as const;
export const meetingPolicies = ['DEFAULT_MODE', 'DEFERRED_MEETING', 'CHAT_ONLY'] as const;
export const icebreakerTypes = [
  'AUTO',
  'NO_PHOTO',
  'MISSING_DETAIL',
  'MUCH_YOUNGER',
  'MUCH_OLDER',
  'NEARBY',
  'GENERIC',
  'USER_ONLINE',
  'USER_OFFLINE',
  'JUST_JOINED',
  'EROTIC',
  'PHOTO_COMMENT',
] as const;

export type SentenceLength = (typeof sentenceLengths)[number];
export type MessageLength = (typeof messageLengths)[number];
export type EmojiFrequency = (typeof emojiFrequencies)[number];
export type FluencyDegradation = (typeof fluencyDegradations)[number];
export type SplitFrequency = (typeof splitFrequencies)[number];
export type TypingDelay = (typeof typingDelays)[number];
export type EngageMode = (typeof engageModes)[number];
export type SexualDrive = (typeof sexualDrives)[number];
export type MeetingPolicy = (typeof meetingPolicies)[number];
export type IcebreakerType = (typeof icebreakerTypes)[number];

/** Lengths of stops in seconds, the n-th offence taking the n-th; `[]` = never stop. */
export const banDurationsSchema = z
  .array(z.int().min(banDurationLimits.min).max(banDurationLimits.max))
  .max(banDurationLimits.itemsMax)
  .describe('Seconds. The n-th offence takes the n-th value, further ones the last; `[]` = never stop.');

export const guardrailOptionSetSchema = z
  .object({
    answer: z
      .boolean()
      .optional()
      .describe("Default true: a last answer in the persona's voice goes out. False: an answer without text."),
    banDurations: banDurationsSchema.optional(),
  })
  .meta({ id: 'GuardrailOptionSet' });
export type GuardrailOptionSet = z.output<typeof guardrailOptionSetSchema>;

type GuardrailsShape = { [Name in RequestGuardrailName]: z.ZodOptional<z.ZodBoolean> } & {
  [Name in RequestGuardrailName as `${Name}OptionSet`]: z.ZodOptional<typeof guardrailOptionSetSchema>;
};

export const guardrailsParameterSchema = z
  .object(
    Object.fromEntries(
      requestGuardrailNames.flatMap((name) => {
        const { help, isOnByDefault, isDeprecated } = guardrails[name];
        const deprecated = isDeprecated ? { deprecated: true } : {};
        return [
          [
            name,
            z
              .boolean()
              .optional()
              .meta({ description: help, default: isOnByDefault, ...deprecated }),
          ],
          [
            `${name}OptionSet`,
            isDeprecated ? guardrailOptionSetSchema.optional().meta(deprecated) : guardrailOptionSetSchema.optional(),
          ],
        ];
      }),
    ) as GuardrailsShape,
  )
  .meta({ id: 'Guardrails', description: 'Which features of Core Guardian are on for this request.' });
export type GuardrailsParameter = z.output<typeof guardrailsParameterSchema>;

export const shareablePictureSchema = z
  .object({
    id: z.string().min(1).max(128).describe('Your id of the picture.'),
    url: z.string().min(1).max(2048).describe('Public HTTPS URL.'),
    caption: z.string().min(1).max(100).optional().describe('What the picture shows; replaces our own description.'),
  })
  .meta({ id: 'ShareablePicture' });
export type ShareablePicture = z.output<typeof shareablePictureSchema>;

export const visionSchema = z
  .object({
    userProfilePictureAnalysis: z
      .boolean()
      .optional()
      .meta({ default: false, description: "The user's main picture." }),
    personaProfilePictureAnalysis: z
      .boolean()
      .optional()
      .meta({ default: false, description: "The persona's main picture." }),
    sharedPicturesAnalysis: z
      .boolean()
      .optional()
      .meta({ default: false, description: 'Pictures the user shares in the chat.' }),
    shareablePicturesAnalysis: z
      .boolean()
      .optional()
      .meta({ default: true, description: 'Pictures of `shareablePictures`.' }),
  })
  .meta({ id: 'Vision' });
export type Vision = z.output<typeof visionSchema>;

export const actionSchema = z
  .object({
    type: z.enum(['PAUSE_CONVERSATION']),
    pauseConversation: z
      .object({
        duration: z
          .int()
          .min(1)
          .max(43_200)
          .optional()
          .describe('Seconds of silence, at most 12 hours. Not set: the message is written, nothing is paused.'),
      })
      .optional(),
  })
  .meta({ id: 'Action', description: 'A special act instead of a plain reply.' });
export type Action = z.output<typeof actionSchema>;

export const personaProfileOverridesSchema = z
  .object({ sexualDrive: z.enum(sexualDrives).optional() })
  .meta({ id: 'PersonaProfileOverrides' });

export const postProcessingSchema = z
  .object({
    greekRewrite: z
      .boolean()
      .optional()
      .meta({ default: false, description: 'Greek: `;` becomes `?`, accents are removed.' }),
  })
  .meta({ id: 'PostProcessing' });
