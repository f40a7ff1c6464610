import { z } from 'zod';
import { instantSchema } from '../wire-formats.ts';
import { answerSchema } from './answer.ts';
import { eventRecordSchema } from './event.ts';
import { pageOf } from './page.ts';
import { evidenceSchema } from './stop.ts';
import {
  gatherSummarySchema,
  sourcedValueSchema,
  timelineEntrySchema,
  turnKinds,
  turnRequestSchema,
  turnSummarySchema,
  turnWarningSchema,
} from './turn.ts';

/** What a check said: nothing found, found and acted, or not asked (switched off, or not applicable). */
export const verdictResults = ['PASSED', 'FIRED', 'SKIPPED'] as const;
export type VerdictResult = (typeof verdictResults)[number];

/** What a check that fired led to. */
export const verdictEffects = ['NONE', 'STOP', 'HOLD', 'IGNORE', 'REGENERATE'] as const;
export type VerdictEffect = (typeof verdictEffects)[number];

export const verdictSchema = z
  .object({
    check: z.string().describe('Name of the guardrail or rule.'),
    on: z.enum(['INPUT', 'DRAFT']).describe('What was checked: profiles and messages, or what was written.'),
    result: z.enum(verdictResults),
    effect: z.enum(verdictEffects),
    code: z.string().nullable().describe('The condition that failed, or why it was skipped.'),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.output<typeof verdictSchema>;

export const planSummarySchema = z
  .object({
    kind: z.enum(turnKinds),
    seed: z.string().describe('Same inputs and seed give the same plan.'),
    values: z.array(sourcedValueSchema),
    warnings: z.array(turnWarningSchema),
  })
  .meta({ id: 'PlanSummary' });
export type PlanSummary = z.output<typeof planSummarySchema>;

export const promptSectionSchema = z
  .object({
    name: z.string(),
    characters: z.int().min(0),
    hash: z.string().describe('Of its text, which is not kept: the same hash is the same text.'),
    isCached: z.boolean().describe("Stands before this turn's own part, so providers may read it from their cache."),
  })
  .meta({ id: 'PromptSection' });
export type PromptSection = z.output<typeof promptSectionSchema>;

export const modelCallPurposes = [
  'DRAFT',
  'REPAIR',
  'REGENERATION',
  'FALL_BACK',
  'JUDGEMENT',
  'SOUL_ENGINE',
  'PICTURE',
] as const;
export type ModelCallPurpose = (typeof modelCallPurposes)[number];

/** A call of a model, with what it used and cost. */
export const modelCallSchema = z
  .object({
    number: z.int().min(1),
    purpose: z.enum(modelCallPurposes),
    provider: z.string(),
    model: z.string(),
    startedAt: instantSchema,
    durationMs: z.int().min(0).nullable(),
    result: z.enum(['SUCCEEDED', 'FAILED', 'ABORTED', 'UNKNOWN']).describe('`UNKNOWN`: the process died meanwhile.'),
    errorCode: z.string().nullable(),
    usage: z
      .object({
        inputTokens: z.int().min(0),
        cachedInputTokens: z.int().min(0).describe('Part of `inputTokens`.'),
        cacheWriteTokens: z.int().min(0).describe('Part of `inputTokens`.'),
        outputTokens: z.int().min(0),
      })
      .nullable(),
    cost: z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .nullable()
      .describe('Unrounded.'),
  })
  .meta({ id: 'ModelCall' });
export type ModelCall = z.output<typeof modelCallSchema>;

export const draftSchema = z
  .object({
    callNumber: z.int().min(1).nullable().describe('The model call it came from; null: the sandbox.'),
    messages: z.array(z.string()).nullable().describe('Null once it has expired.'),
    problems: z.array(z.string()).describe('Codes of what was wrong with it.'),
    isUsed: z.boolean(),
  })
  .meta({ id: 'Draft' });
export type Draft = z.output<typeof draftSchema>;

export const polishStepSchema = z
  .object({
    pass: z.string(),
    changedMessages: z.int().min(0).describe('How many messages it changed.'),
    notes: z.array(z.string()).describe('Codes.'),
  })
  .meta({ id: 'PolishStep' });
export type PolishStep = z.output<typeof polishStepSchema>;

export const answerStates = ['WRITTEN', 'ARMED', 'ACCEPTED', 'DEAD', 'SUPERSEDED'] as const;
export type AnswerState = (typeof answerStates)[number];

export const turnAnswerSchema = z
  .object({
    id: z.string(),
    sequenceNumber: z
      .int()
      .min(0)
      .describe('Place in its reply. Superseded answers of a reply that was begun again stand first.'),
    state: z
      .enum(answerStates)
      .describe('`WRITTEN`: can still be withdrawn. `ARMED`: its event exists. `SUPERSEDED`: never sent.'),
    text: z.string().nullable(),
    pictureId: z.string().nullable(),
    typingDelayMs: z.int().min(0),
    answer: answerSchema.nullable().describe('As it was released; null before.'),
  })
  .meta({ id: 'TurnAnswer' });
export type TurnAnswer = z.output<typeof turnAnswerSchema>;

/** Everything about one turn. Parts are null or empty where the turn did not come that far. */
export const turnStorySchema = turnSummarySchema
  .extend({
    timeline: z.array(timelineEntrySchema),
    request: turnRequestSchema,
    gather: gatherSummarySchema.nullable(),
    verdicts: z.array(verdictSchema),
    plan: planSummarySchema.nullable(),
    prompt: z.array(promptSectionSchema),
    modelCalls: z.array(modelCallSchema),
    drafts: z.array(draftSchema),
    polishSteps: z.array(polishStepSchema),
    answers: z.array(turnAnswerSchema),
    events: z.array(eventRecordSchema),
  })
  .meta({ id: 'TurnStory', description: 'The whole story of a turn.' });
export type TurnStory = z.output<typeof turnStorySchema>;

export const turnPageSchema = pageOf(turnSummarySchema, 'TurnPage');
export type TurnPage = z.output<typeof turnPageSchema>;
