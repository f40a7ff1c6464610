import { z } from 'zod';
import { emojiFrequencies, sentenceLengths, sexualDrives } from '../reply-parameter-values.ts';
import { instantSchema, profileIdSchema, refuse } from '../wire-formats.ts';
import { pageOf } from './page.ts';
import { personalitySchema } from './profile.ts';

/** What SoulEngine says of a persona: closed lists and short texts, so that nothing of a profile can pose as an instruction. */
export const styleTones = ['WARM', 'PLAYFUL', 'CALM', 'LIVELY', 'DRY', 'DREAMY', 'DIRECT'] as const;
export const styleFormalities = ['FORMAL', 'NEUTRAL', 'CASUAL', 'VERY_CASUAL'] as const;
export const styleMessageLengths = ['SHORT', 'REGULAR', 'LONG'] as const;
export const styleRhythms = ['SINGLE', 'OCCASIONAL_BURSTS', 'BURSTS'] as const;
export const stylePunctuations = ['FULL', 'RELAXED', 'SPARSE'] as const;
export const styleCapitals = ['STANDARD', 'RELAXED', 'LOWER_CASE'] as const;
export const styleSlips = ['NONE', 'LOW'] as const;

/** Bounds of `topics`. */
export const styleTopicLimits = { itemsMax: 5, charactersMax: 40 } as const;

const topicCharacters = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’&,.+-]*$/u;
const topicSchema = z
  .string()
  .min(1)
  .max(styleTopicLimits.charactersMax)
  .check((context) => {
    if (!topicCharacters.test(context.value)) {
      const message = 'Must be letters, digits, spaces and simple punctuation, and begin with a letter or digit.';
      refuse(context, context.value, 'invalid_format', message);
    }
  });

/** One schema per value, so that one unusable value costs one value and not the style. */
export const personaStyleFields = {
  personality: personalitySchema.describe('Holds where neither request, project nor profile names one.'),
  tone: z.enum(styleTones).describe('The basic note of its messages.'),
  formality: z.enum(styleFormalities).describe('Of its words; how people address each other is the language’s.'),
  emojis: z.enum(emojiFrequencies).describe('As the reply parameter `emojis`, where that is not set.'),
  messageLength: z.enum(styleMessageLengths).describe('As `messageLength`, where that is not set.'),
  sentenceLength: z.enum(sentenceLengths).describe('As `sentenceLength`, where that is not set.'),
  rhythm: z
    .enum(styleRhythms)
    .describe('How often a reply is split, where splitting is on and `multipleMessagesPerReplyFrequency` not set.'),
  punctuation: z.enum(stylePunctuations).describe('Care taken with full stops and commas.'),
  capitals: z.enum(styleCapitals).describe('Care taken with capital letters.'),
  slips: z.enum(styleSlips).describe('As `fluencyDegradation`, where that is not set.'),
  topics: z.array(topicSchema).max(styleTopicLimits.itemsMax).describe('What it likes to talk about.'),
  sexualDrive: z
    .enum(sexualDrives)
    .describe('Sexual appetite, where neither request nor project sets one; below `sexualDriveMax` in any case.'),
};

export type PersonaStyleName = keyof typeof personaStyleFields;

export const personaStyleValuesSchema = z.object(personaStyleFields).partial().meta({
  id: 'PersonaStyleValues',
  description: 'Personality and way of writing of a persona. What is absent is not known, or not edited.',
});
export type PersonaStyleValues = z.output<typeof personaStyleValuesSchema>;

/** Who made an analysis. `RULES`: read off the profile without a model, as the sandbox does. */
export const styleMakers = ['MODEL', 'RULES'] as const;
export type StyleMaker = (typeof styleMakers)[number];

export const styleAnalysisSchema = z
  .object({
    values: personaStyleValuesSchema,
    madeBy: z.enum(styleMakers).describe('`RULES`: read off the profile without a model, as the sandbox does.'),
    profileVersion: z.string().nullable().describe('Of the profile it was made of; null where that has no version.'),
    chatModel: z.string().nullable().describe("The operator's entry that made it; null without a model."),
    model: z.string().nullable(),
    inputTokens: z.int().min(0),
    outputTokens: z.int().min(0),
    cost: z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .describe('Unrounded. Part of the cost of the turn that made it, and of no other.'),
    turnId: z.string().nullable().describe('The turn that made it.'),
    at: instantSchema,
  })
  .meta({ id: 'StyleAnalysis' });
export type StyleAnalysis = z.output<typeof styleAnalysisSchema>;

export const styleStates = ['NONE', 'UNDER_WAY', 'ANALYSED', 'FAILED'] as const;
export type StyleState = (typeof styleStates)[number];

export const personaStyleSchema = z
  .object({
    personaProfileId: z.string(),
    state: z
      .enum(styleStates)
      .describe('Of the analysis of the newest version. `FAILED`: replies go on without; it is tried again by itself.'),
    values: personaStyleValuesSchema.describe('What holds: the edited values, else the analysed ones.'),
    analysis: styleAnalysisSchema.nullable().describe('The newest one; null until there is one.'),
    edited: personaStyleValuesSchema.describe('Values of yours. They win over every analysis, also a later one.'),
    editedAt: instantSchema.nullable(),
    editedBy: z.string().nullable().describe('`admin`, or the id of the access key.'),
    failureCode: z.string().nullable().describe('Why the latest try failed.'),
  })
  .meta({ id: 'PersonaStyle', description: 'What SoulEngine keeps of a persona.' });
export type PersonaStyle = z.output<typeof personaStyleSchema>;

export const personaStylePageSchema = pageOf(personaStyleSchema, 'PersonaStylePage');
export type PersonaStylePage = z.output<typeof personaStylePageSchema>;

type Patched = { [Name in PersonaStyleName]: z.ZodOptional<z.ZodNullable<(typeof personaStyleFields)[Name]>> };
const patchFields = Object.fromEntries(
  Object.entries(personaStyleFields).map(([name, schema]) => [name, schema.nullable().optional()]),
) as Patched;

export const personaStylePatchSchema = z
  .strictObject({
    personaProfileId: profileIdSchema,
    values: z
      .strictObject(patchFields)
      .describe('Only what is sent is changed. Null takes an edited value back: the analysed one holds again.'),
  })
  .meta({ id: 'PersonaStylePatch' });
/** Body of a change. The id is in the body since platforms choose it freely. */
export type PersonaStylePatch = z.output<typeof personaStylePatchSchema>;

export const personaStyleResetSchema = z
  .strictObject({
    personaProfileId: profileIdSchema,
    edits: z
      .enum(['KEEP', 'REMOVE'])
      .optional()
      .meta({ default: 'KEEP', description: '`REMOVE`: everything stored of the persona’s style goes.' }),
  })
  .meta({ id: 'PersonaStyleReset' });
export type PersonaStyleReset = z.output<typeof personaStyleResetSchema>;
