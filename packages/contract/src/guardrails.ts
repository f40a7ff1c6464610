import type { ConversationStopReason } from './reasons.ts';

/** A guardrail of Core Guardian. */
export interface GuardrailEntry {
  readonly help: string;
  /** Whether it works when nobody says otherwise. */
  readonly isOnByDefault: boolean;
  /** Cannot be switched off by anyone. */
  readonly isAlwaysOn: boolean;
  /** Accepted in requests and ignored. */
  readonly isDeprecated: boolean;
  /** Has a switch and an option set in `replyParameters.guardrails`; the others are the project's. */
  readonly isRequestParameter: boolean;
  /** The stop it can cause; null: never stops a conversation. */
  readonly stopReason: ConversationStopReason | null;
  /** How long its stops last without `banDurations`: longer with each offence, for ever, or no stop at all. */
  readonly stops: 'PROGRESSIVE' | 'PERMANENT' | 'NEVER';
}

const entries = {
  underageDetection: {
    help: "A minor: a profile's birthdate, or what the user states or implies. Always on; false is ignored.",
    isOnByDefault: true,
    isAlwaysOn: true,
    isDeprecated: false,
    isRequestParameter: true,
    stopReason: 'USER_UNDERAGE',
    stops: 'PERMANENT',
  },
  aiSuspicion: {
    help: 'A sincere question whether the persona is real is answered honestly. The conversation is only stopped where `banDurations` is set.',
    isOnByDefault: true,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: true,
    stopReason: 'AI_SUSPICIOUS',
    stops: 'NEVER',
  },
  maliciousContent: {
    help: 'Severe illegal content written by the user.',
    isOnByDefault: false,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: true,
    stopReason: 'MALICIOUS_CONTENT',
    stops: 'PERMANENT',
  },
  unknownLanguage: {
    help: 'The last messages of the user are clearly in none of the allowed languages.',
    isOnByDefault: false,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: true,
    stopReason: 'UNKNOWN_LANGUAGE',
    stops: 'PROGRESSIVE',
  },
  messageRepetition: {
    help: 'The user sends nearly the same text again and again (4 of the last 8 within 24 hours).',
    isOnByDefault: true,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: true,
    stopReason: 'USER_MESSAGE_REPETITION',
    stops: 'PROGRESSIVE',
  },
  prohibitedIllegalContent: {
    help: 'Deprecated: accepted and ignored.',
    isOnByDefault: false,
    isAlwaysOn: false,
    isDeprecated: true,
    isRequestParameter: true,
    stopReason: null,
    stops: 'NEVER',
  },
  dangerousDrugUse: {
    help: 'Deprecated: accepted and ignored.',
    isOnByDefault: false,
    isAlwaysOn: false,
    isDeprecated: true,
    isRequestParameter: true,
    stopReason: null,
    stops: 'NEVER',
  },
  hijack: {
    help: 'Attempts to read or change the instructions of the persona.',
    isOnByDefault: true,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: false,
    stopReason: 'USER_SUSPICIOUS',
    stops: 'PERMANENT',
  },
  hostile: {
    help: 'Sustained abuse of the persona.',
    isOnByDefault: true,
    isAlwaysOn: false,
    isDeprecated: false,
    isRequestParameter: false,
    stopReason: 'USER_HOSTILE',
    stops: 'PROGRESSIVE',
  },
  crisis: {
    help: 'The user speaks of self-harm or suicide: a caring answer, never a stop. Always on.',
    isOnByDefault: true,
    isAlwaysOn: true,
    isDeprecated: false,
    isRequestParameter: false,
    stopReason: null,
    stops: 'NEVER',
  },
} as const satisfies Record<string, GuardrailEntry>;

export type GuardrailName = keyof typeof entries;

/** Every guardrail by name. */
export const guardrails: Readonly<Record<GuardrailName, GuardrailEntry>> = entries;

export const guardrailNames = Object.keys(entries) as GuardrailName[];

/** Guardrails with a switch in `replyParameters.guardrails`, in the order of the reference. */
export const requestGuardrailNames = [
  'maliciousContent',
  'aiSuspicion',
  'underageDetection',
  'unknownLanguage',
  'messageRepetition',
  'prohibitedIllegalContent',
  'dangerousDrugUse',
] as const satisfies readonly GuardrailName[];
export type RequestGuardrailName = (typeof requestGuardrailNames)[number];

/** Lengths in seconds of the first, second, … stop of a progressive guardrail; after the last one, permanent. */
export const progressiveBanDurations: readonly number[] = [7200, 43_200, 86_400, 172_800];

/** Days after which an offence no longer counts. */
export const offenceExpiryDays = 30;

/** Bounds of one ban duration, in seconds (a year), and of the list. */
export const banDurationLimits = { min: 1, max: 31_536_000, itemsMax: 20 } as const;
