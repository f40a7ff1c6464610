import { z } from 'zod';
import { languageSchema } from './languages.ts';
import { answerSchema } from './nouns/answer.ts';
import { conversationPartiesSchema } from './nouns/conversation.ts';
import { dropReasonSchema, ignoreReasonSchema } from './reasons.ts';
import { disclosureModes } from './settings.ts';
import { instantSchema, profileIdSchema, tagsSchema } from './wire-formats.ts';

const inProject = { projectId: z.string().meta({ examples: ['proj_0000Q3Zx1mJ8vT5cR2pL9a'] }) };
const withTags = { tags: tagsSchema.describe('The tags of the enqueue, untouched.') };

const answerProcessingData = z
  .object({ ...inProject, ...conversationPartiesSchema.shape })
  .meta({ id: 'AnswerProcessingData' });

const answerCreatedData = z.object({ ...inProject, answer: answerSchema }).meta({ id: 'AnswerCreatedData' });

const conversationDroppedData = z
  .object({ ...inProject, ...conversationPartiesSchema.shape, ...withTags, reason: dropReasonSchema })
  .meta({ id: 'ConversationDroppedData' });

const conversationIgnoredData = z
  .object({
    ...inProject,
    ...conversationPartiesSchema.shape,
    ...withTags,
    reason: ignoreReasonSchema,
    conversationStoppedUntil: instantSchema
      .nullable()
      .describe('End of the stop or pause; null: permanent, or the reason has no end of its own.'),
  })
  .meta({ id: 'ConversationIgnoredData' });

/** Why a disclosure was made: first answer, new session, time passed in a session, or the user asked. */
export const disclosureReasons = ['FIRST_ANSWER', 'SESSION', 'REPEAT', 'ASKED'] as const;
export type DisclosureReason = (typeof disclosureReasons)[number];

/** Why a picture was rejected, gravest last. */
export const imageRejectionReasons = ['VIOLENT_CONTENT', 'SELF_HARM', 'ILLEGAL_CONTENT'] as const;
export type ImageRejectionReason = (typeof imageRejectionReasons)[number];

const imageRejectedData = z
  .object({
    ...inProject,
    sourceProfileId: profileIdSchema.describe('The profile, user or persona, that the picture comes from.'),
    pictureUrl: z.string().describe('The rejected picture.'),
    reason: z
      .enum(imageRejectionReasons)
      .describe(
        '`VIOLENT_CONTENT`: violent or graphic. `SELF_HARM`: self-harm or suicide. `ILLEGAL_CONTENT`: illegal.',
      ),
  })
  .meta({ id: 'ImageRejectedData' });

const disclosureGivenData = z
  .object({
    ...inProject,
    ...conversationPartiesSchema.shape,
    ...withTags,
    answerId: z.string().describe('The answer that says it.'),
    mode: z.enum(disclosureModes),
    language: languageSchema.describe('Language of the sentence.'),
    reason: z
      .enum(disclosureReasons)
      .describe(
        '`FIRST_ANSWER` of the conversation, first answer of a `SESSION`, `REPEAT` within a session, or the user `ASKED`.',
      ),
  })
  .meta({ id: 'DisclosureGivenData' });

const stopId = z.string().meta({ examples: ['stop_0000Q3Zx1mJ8vT5cR2pL9a'] });

const userCrisisData = z
  .object({
    ...inProject,
    ...conversationPartiesSchema.shape,
    ...withTags,
    stopId: stopId.describe('The entry in the list of stops: which messages, which rule.'),
    helpLinesOf: z
      .string()
      .nullable()
      .describe(
        'ISO 3166-1 code of the country whose help lines are named; null: it is not known, so the general ones.',
      ),
  })
  .meta({ id: 'UserCrisisData' });

/** How sure a doubt about an age is. */
export const ageDoubts = ['STATED', 'SUSPECTED'] as const;
export type AgeDoubt = (typeof ageDoubts)[number];

const ageReviewData = z
  .object({
    ...inProject,
    ...conversationPartiesSchema.shape,
    ...withTags,
    stopId: stopId.describe('The review: decide it with `decideAge`.'),
    doubt: z
      .enum(ageDoubts)
      .describe(
        '`STATED`: by the birthdate or the user; the conversation is stopped and the user held. `SUSPECTED`: implied; no sexual text until somebody decides.',
      ),
  })
  .meta({ id: 'AgeReviewData' });

/** One kind of event. */
export interface EventEntry<Data extends z.ZodType = z.ZodType> {
  readonly data: Data;
  readonly summary: string;
  readonly description: string;
  /** Pushed only where the project sets `extendedEvents`; holds nothing back. */
  readonly isExtended: boolean;
  /** One try of 3 seconds instead of the retry schedule: late it would be worthless. */
  readonly isBestEffort: boolean;
}

function event<Data extends z.ZodType>(entry: EventEntry<Data>): EventEntry<Data> {
  return entry;
}

/** Every event that is pushed to the incoming content endpoint. Adding one here documents it. */
export const events = {
  'answer.processing': event({
    data: answerProcessingData,
    summary: 'An answer is being written',
    description: 'Show the typing indicator. At most one per answer, one try of 3 seconds.',
    isExtended: false,
    isBestEffort: true,
  }),
  'answer.created': event({
    data: answerCreatedData,
    summary: 'An answer is ready',
    description:
      'Deliver it to the user. With `conversationStopReason` the conversation is stopped with this answer; then `text` may be null.',
    isExtended: false,
    isBestEffort: false,
  }),
  'chat.image.rejected': event({
    data: imageRejectedData,
    summary: 'A picture was rejected',
    description:
      'A picture that was looked at (`vision`) must not be used. Hand it to your moderation. Once per picture, however often it is met.',
    isExtended: false,
    isBestEffort: false,
  }),
  'conversation.dropped': event({
    data: conversationDroppedData,
    summary: 'The conversation was not answered',
    description: 'Time ran out or no reply could be written. Enqueue again, allow more time, or do nothing.',
    isExtended: false,
    isBestEffort: false,
  }),
  'conversation.ignored': event({
    data: conversationIgnoredData,
    summary: 'The conversation is deliberately not answered',
    description:
      'Only with the project setting `extendedEvents`. Enqueueing again does not help while the reason lasts.',
    isExtended: true,
    isBestEffort: false,
  }),
  'disclosure.given': event({
    data: disclosureGivenData,
    summary: 'The user was told that an AI writes',
    description: 'Only with the project setting `extendedEvents`. For your records.',
    isExtended: true,
    isBestEffort: false,
  }),
  'user.crisis': event({
    data: userCrisisData,
    summary: 'A user spoke of harming themselves',
    description:
      'Only with the project setting `extendedEvents`. The reply is caring and names help lines; the conversation goes on. For people on your side who can help.',
    isExtended: true,
    isBestEffort: false,
  }),
  'age.review': event({
    data: ageReviewData,
    summary: 'A user may be under 18',
    description:
      'Only with the project setting `extendedEvents`. Decide it with `decideAge`; until then nothing sexual is written to this user.',
    isExtended: true,
    isBestEffort: false,
  }),
};

export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as [EventName, ...EventName[]];

/** Data of one kind of event. */
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]['data']>;

/** An event as it is pushed: the discriminated union over `event`. */
export type Event = { [Name in EventName]: { event: Name; data: EventData<Name> } }[EventName];

/** The envelope of one kind of event. */
export function eventSchemaOf<Name extends EventName>(name: Name) {
  return z
    .object({ event: z.literal(name), data: events[name].data as (typeof events)[Name]['data'] })
    .meta({ description: events[name].description });
}

/** Reads any event; extra members are dropped, so that newer servers do not break older receivers. */
export const eventSchema = z.discriminatedUnion('event', [
  eventSchemaOf('answer.processing'),
  eventSchemaOf('answer.created'),
  eventSchemaOf('chat.image.rejected'),
  eventSchemaOf('conversation.dropped'),
  eventSchemaOf('conversation.ignored'),
  eventSchemaOf('disclosure.given'),
  eventSchemaOf('user.crisis'),
  eventSchemaOf('age.review'),
]) satisfies z.ZodType<Event>;
