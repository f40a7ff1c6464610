import { z } from 'zod';
import { languageSchema } from '../languages.ts';
import { dropReasons, ignoreReasons } from '../reasons.ts';
import { instantSchema, moneySchema } from '../wire-formats.ts';

/** How a turn was decided. */
export const turnOutcomes = ['ANSWERED', 'DROPPED', 'IGNORED'] as const;
export type TurnOutcome = (typeof turnOutcomes)[number];

/** Where a turn stands. `ENDED`: decided, and nothing of it is left to deliver. */
export const turnPhases = ['BUFFERING', 'RUNNING', 'WAITING', 'PACING', 'DELIVERING', 'ENDED'] as const;
export type TurnPhase = (typeof turnPhases)[number];

/** What kind of message the plan decided on. */
export const turnKinds = ['REPLY', 'ICEBREAKER', 'NUDGE', 'REVIVE', 'PAUSE', 'STOP'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** The stages of the path, in order. `GUARD_AGAIN` checks what was written. */
export const turnStages = [
  'ACCEPT',
  'BUFFER',
  'GATHER',
  'GUARD',
  'PLAN',
  'GENERATE',
  'POLISH',
  'GUARD_AGAIN',
  'DELIVER',
] as const;
export type TurnStage = (typeof turnStages)[number];

/** One line of the list of turns. */
export const turnSummarySchema = z
  .object({
    id: z.string().meta({ examples: ['turn_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    userProfileId: z.string(),
    personaProfileId: z.string(),
    testMode: z.boolean(),
    language: languageSchema,
    chatModel: z.string().nullable().describe('Null until it is planned.'),
    kind: z.enum(turnKinds).nullable().describe('Null until it is planned.'),
    phase: z.enum(turnPhases),
    outcome: z.enum(turnOutcomes).nullable().describe('Null until it is decided.'),
    reason: z
      .enum([...dropReasons, ...ignoreReasons])
      .nullable()
      .describe('Why it was dropped or ignored.'),
    openedAt: instantSchema.describe('The first unanswered enqueue.'),
    deadlineAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    endedAt: instantSchema.nullable(),
    answerCount: z.int().min(0),
    modelCallCount: z.int().min(0).describe('Calls that write; the story shows those of SoulEngine beside them.'),
    restartCount: z
      .int()
      .min(0)
      .describe('How often the reply was begun again because the user wrote on: at most twice.'),
    warningCount: z.int().min(0),
    cost: moneySchema.nullable().describe('Four decimals; null until it is known.'),
    supersededCost: moneySchema
      .nullable()
      .describe('Of `cost`: what was spent before the last time it was begun again.'),
  })
  .meta({ id: 'TurnSummary' });
export type TurnSummary = z.output<typeof turnSummarySchema>;

/** Where a value of a plan or request came from; the most specific wins. */
export const valueSources = [
  'REQUEST',
  'PROJECT',
  'PROFILE',
  'STYLE',
  'DEFAULT',
  'CAP',
  'RULE',
  'MODEL',
  'CHOICE',
] as const;
export type ValueSource = (typeof valueSources)[number];
export const valueSourceSchema = z.enum(valueSources).meta({
  id: 'ValueSource',
  description: [
    'Where a value came from: the `REQUEST`, an explicit `PROJECT` setting, the persona `PROFILE`, its `STYLE`, the `DEFAULT`.',
    '`CAP`: bounded by a cap of the project. `RULE`: set by a protection rule. `MODEL`: what the chat model can do.',
    '`CHOICE`: chosen by the frequency control from the turn’s seed.',
  ].join(' '),
});

export const sourcedValueSchema = z
  .object({
    name: z.string(),
    value: z.unknown(),
    source: valueSourceSchema,
    note: z.string().nullable().describe('Why it differs from what was asked, where it does.'),
  })
  .meta({ id: 'SourcedValue' });
export type SourcedValue = z.output<typeof sourcedValueSchema>;

/** Something worth knowing that did not stop the turn. */
export const turnWarningSchema = z
  .object({ stage: z.enum(turnStages), code: z.string(), message: z.string() })
  .meta({ id: 'TurnWarning' });
export type TurnWarning = z.output<typeof turnWarningSchema>;

export const timelineEntrySchema = z
  .object({
    at: instantSchema,
    stage: z.enum(turnStages),
    code: z
      .string()
      .describe('What happened.')
      .meta({ examples: ['enqueue_accepted'] }),
    message: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.output<typeof timelineEntrySchema>;

export const turnEnqueueSchema = z.object({ at: instantSchema }).meta({ id: 'TurnEnqueue' });

/** What was asked (the latest enqueue of the turn) and what came out of it. */
export const turnRequestSchema = z
  .object({
    received: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe(
        'The latest enqueue, or the request to generate without its profiles and messages; null once it has expired.',
      ),
    enqueues: z.array(turnEnqueueSchema).describe('Every enqueue this turn answers.'),
    parameters: z.array(sourcedValueSchema).describe('Every reply parameter that holds, with where it came from.'),
  })
  .meta({ id: 'TurnRequest' });
export type TurnRequest = z.output<typeof turnRequestSchema>;

export const gatheredProfileSchema = z
  .object({
    origin: z
      .enum(['FETCHED', 'CACHED', 'STALE', 'GIVEN'])
      .describe('`STALE`: the endpoint was down, an older copy was used. `GIVEN`: it came with the request.'),
    version: z.string().nullable(),
    fetchedAt: instantSchema,
    expiresAt: instantSchema.nullable(),
    usedFields: z.array(z.string()).describe('Members that could be used; the warnings name those that could not.'),
  })
  .meta({ id: 'GatheredProfile' });
export type GatheredProfile = z.output<typeof gatheredProfileSchema>;

export const gatheredHistorySchema = z
  .object({
    response: z.enum(['FULL', 'DELTA']),
    receivedCount: z.int().min(0),
    keptCount: z.int().min(0),
    unansweredMessageIds: z.array(z.string()).describe('Messages of the user that this turn answers.'),
    oldestAt: instantSchema.nullable(),
    newestAt: instantSchema.nullable(),
  })
  .meta({ id: 'GatheredHistory' });

export const gatherSummarySchema = z
  .object({
    userProfile: gatheredProfileSchema.nullable(),
    personaProfile: gatheredProfileSchema.nullable(),
    history: gatheredHistorySchema.nullable(),
    durationMs: z.int().min(0),
    warnings: z.array(turnWarningSchema),
  })
  .meta({ id: 'GatherSummary' });
export type GatherSummary = z.output<typeof gatherSummarySchema>;
