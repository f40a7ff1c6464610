import { z } from 'zod';
import { eventNames } from '../events.ts';
import { instantSchema, lenientInstantSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

/** Where an event stands. */
export const eventStates = ['QUEUED', 'SENDING', 'ACCEPTED', 'DEAD', 'PARKED', 'EXPIRED'] as const;
export type EventState = (typeof eventStates)[number];
export const eventStateSchema = z.enum(eventStates).meta({
  id: 'EventState',
  description: [
    '`QUEUED`: waits for its turn or its next try. `SENDING`: under way. `ACCEPTED`: answered with 2xx.',
    '`DEAD`: given up, can be replayed. `PARKED`: waits for the endpoint to be enabled.',
    '`EXPIRED`: an `answer.processing` that was not taken at its one try; nothing is missing.',
  ].join(' '),
});

/** One HTTP try of a delivery. */
export const deliveryAttemptSchema = z
  .object({
    number: z.int().min(1),
    at: instantSchema,
    durationMs: z.int().min(0),
    status: z.int().nullable().describe('HTTP status; null: no answer came.'),
    errorCode: z
      .string()
      .nullable()
      .describe('Why no answer came, e.g. `connect_failed`, `timed_out`, `address_refused`.'),
  })
  .meta({ id: 'DeliveryAttempt' });
export type DeliveryAttempt = z.output<typeof deliveryAttemptSchema>;

/** An event with its delivery, as the management API shows it. */
export const eventRecordSchema = z
  .object({
    id: z
      .string()
      .describe('Also the `webhook-id` of every try.')
      .meta({ examples: ['event_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    type: z.enum(eventNames),
    state: eventStateSchema,
    userProfileId: z.string(),
    personaProfileId: z.string(),
    turnId: z.string().nullable(),
    answerId: z.string().nullable(),
    createdAt: instantSchema,
    settledAt: instantSchema.nullable().describe('When it was accepted or given up.'),
    nextAttemptAt: instantSchema.nullable(),
    body: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('What is sent; null once its content has been erased or has expired.'),
    attempts: z.array(deliveryAttemptSchema),
  })
  .meta({ id: 'EventRecord' });
export type EventRecord = z.output<typeof eventRecordSchema>;

export const eventReplaySchema = z
  .strictObject({
    createdFrom: lenientInstantSchema.describe('Events created from this instant on.'),
    createdTo: lenientInstantSchema.describe('And before this one.'),
    cursor: z.string().min(1).max(200).nullish().describe('`nextCursor` of the call before.'),
  })
  .meta({ id: 'EventReplay' });
/** Body of a replay of a time. */
export type EventReplay = z.output<typeof eventReplaySchema>;

export const eventReplayResultSchema = z
  .object({
    replayed: z.int().min(0).describe('Events queued again by this call.'),
    nextCursor: z.string().nullable().describe('Null: all are queued.'),
  })
  .meta({ id: 'EventReplayResult' });
export type EventReplayResult = z.output<typeof eventReplayResultSchema>;

export const eventPageSchema = pageOf(eventRecordSchema, 'EventPage');
export type EventPage = z.output<typeof eventPageSchema>;
