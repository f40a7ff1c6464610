import { z } from 'zod';
import { enumWithAliases } from './aliases.ts';

/** Why a conversation was stopped by a guardrail. `AI_SUSPICION` and `UNDERAGE_USER` are accepted, never emitted. */
export const conversationStopReasons = [
  'USER_UNDERAGE',
  'USER_SUSPICIOUS',
  'MALICIOUS_CONTENT',
  'USER_MESSAGE_REPETITION',
  'UNKNOWN_LANGUAGE',
  'USER_HOSTILE',
  'AI_SUSPICIOUS',
] as const;
export type ConversationStopReason = (typeof conversationStopReasons)[number];
export const conversationStopReasonSchema = enumWithAliases(conversationStopReasons).meta({
  id: 'ConversationStopReason',
  description: 'Why the conversation was stopped.',
});

/** Why a turn was dropped: nothing was written, and enqueueing again may help. */
export const dropReasons = [
  'DEADLINE_EXCEEDED',
  'GENERATION_FAILED',
  'PROFILE_UNAVAILABLE',
  'HISTORY_UNAVAILABLE',
] as const;
export type DropReason = (typeof dropReasons)[number];
export const dropReasonSchema = z.enum(dropReasons).meta({
  id: 'DropReason',
  description: [
    'Why the turn was dropped.',
    '`DEADLINE_EXCEEDED`: `maxProcessingTimeSeconds` passed.',
    '`GENERATION_FAILED`: no model wrote a usable reply.',
    '`PROFILE_UNAVAILABLE`, `HISTORY_UNAVAILABLE`: your endpoint could not be read.',
  ].join(' '),
});

/** Why a turn was ignored: there is deliberately no reply, and enqueueing again does not help. */
export const ignoreReasons = [
  'STOPPED',
  'HELD',
  'PAUSED',
  'NOTHING_TO_ANSWER',
  'PERSONA_REFUSED',
  'ENGAGE_CAPPED',
  'BUDGET_EXCEEDED',
] as const;
export type IgnoreReason = (typeof ignoreReasons)[number];
export const ignoreReasonSchema = z.enum(ignoreReasons).meta({
  id: 'IgnoreReason',
  description: [
    'Why the turn was ignored.',
    '`STOPPED`: a guardrail stopped the conversation. `HELD`: the user waits for a review, or a picture shows what nobody may write to (see `chat.image.rejected`).',
    '`PAUSED`: a pause asked for by the platform. `NOTHING_TO_ANSWER`: no unanswered message of the user.',
    '`PERSONA_REFUSED`: the persona may not be written for (under 18).',
    '`ENGAGE_CAPPED`: too many unanswered proactive messages (`engageCaps`), or the user spoke of harming themselves less than 72 hours ago. `BUDGET_EXCEEDED`: a spend cap is reached.',
  ].join(' '),
});
