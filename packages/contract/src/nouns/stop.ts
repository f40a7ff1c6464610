import { z } from 'zod';
import { type GuardrailName, guardrailNames } from '../guardrails.ts';
import { conversationStopReasonSchema } from '../reasons.ts';
import { instantSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

/**
 * A stop bans one conversation; a hold bans all conversations of a user in the project until a review; a pause is a silence
 * of one conversation that the platform asked for. The last two stop nothing: they say what is withheld from a user who
 * may be a minor, or who spoke of ending their life.
 */
export const stopKinds = ['STOP', 'HOLD', 'PAUSE', 'AGE_REVIEW', 'CRISIS'] as const;
export type StopKind = (typeof stopKinds)[number];

/** What a verdict rests on. Names what was looked at, never repeats it. */
export const evidenceSchema = z
  .object({
    source: z.enum(['PROFILE', 'MESSAGE', 'MODEL', 'RULE', 'DRAFT']).describe('Where the sign was found.'),
    reference: z.string().nullable().describe('Which one: a profile or message id, a field.'),
    rule: z.string().nullable().describe('Name of the rule or check.'),
    confidence: z.number().min(0).max(1).nullable().describe('How sure, 0 to 1; null: certain by construction.'),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.output<typeof evidenceSchema>;

export const stopSchema = z
  .object({
    id: z.string().meta({ examples: ['stop_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    kind: z
      .enum(stopKinds)
      .describe(
        [
          '`STOP`: this conversation. `HOLD`: all conversations of the user, until a review.',
          '`PAUSE`: this conversation, asked for by `action.pauseConversation`.',
          '`AGE_REVIEW`: the user may be under 18; conversations go on, without sexual text, until somebody decides.',
          '`CRISIS`: the user spoke of harming themselves; conversations go on, for 24 hours without sexual text and for 72 without `engage`.',
        ].join(' '),
      ),
    userProfileId: z.string(),
    personaProfileId: z.string().nullable().describe('Null for a hold.'),
    reason: conversationStopReasonSchema.nullable().describe('Null for a pause and for what stops nothing.'),
    guardrail: z
      .enum(guardrailNames as [GuardrailName, ...GuardrailName[]])
      .nullable()
      .describe('Null for a pause.'),
    offence: z
      .int()
      .min(1)
      .nullable()
      .describe(
        'Which offence of this kind it was, counted over 30 days; null for a pause and for what stops nothing.',
      ),
    turnId: z.string().nullable().describe('The turn in which it was decided.'),
    evidence: z.array(evidenceSchema),
    from: instantSchema,
    until: instantSchema.nullable().describe('Null: permanent (stop), or until lifted (hold).'),
    liftedAt: instantSchema.nullable(),
    liftedBy: z
      .string()
      .nullable()
      .describe('`admin`, the id of the access key, or `platform`: replaced by a later pause.'),
    liftReason: z.string().nullable(),
  })
  .meta({ id: 'Stop', description: 'A stop or pause of a conversation, or a hold of a user.' });
export type Stop = z.output<typeof stopSchema>;

export const ageOutcomes = ['ADULT', 'MINOR'] as const;
export const ageDecisionSchema = z
  .strictObject({
    outcome: z
      .enum(ageOutcomes)
      .describe(
        '`ADULT`: everything that rests on the doubt is lifted, in all conversations of the user. `MINOR`: all of them are held.',
      ),
    reason: z.string().min(1).max(500).describe('What it rests on; kept with the review.'),
  })
  .meta({ id: 'AgeDecision' });
export type AgeDecision = z.output<typeof ageDecisionSchema>;

export const stopPageSchema = pageOf(stopSchema, 'StopPage');
export type StopPage = z.output<typeof stopPageSchema>;

export const stopLiftSchema = z
  .strictObject({ reason: z.string().min(1).max(500).describe('Why it is lifted; kept with the stop.') })
  .meta({ id: 'StopLift' });
export type StopLift = z.output<typeof stopLiftSchema>;
