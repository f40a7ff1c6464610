import type { Profile, ProjectSettings, ReplyParameters } from '@repartee/contract';
import { emptyPersonaRecord, type Gathered, type HistoryMessage, type TurnSubject } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';

/** For tests of the stages: one ordinary turn, and small ways to make it another. */

/** A Friday, 18:05 in Paris. */
export const SAMPLE_AT = '2026-11-20T17:05:00.000Z';

export const sampleUser: Profile = {
  id: 'user-1',
  gender: 'MAN',
  firstName: 'Tom',
  birthdate: '1990-05-14',
  countryCode: 'FR',
  city: 'Lyon',
  timeZone: 'Europe/Paris',
  description: 'Weekend climber, weekday accountant.',
  mainPictureUrl: 'https://pictures.example/tom.jpg',
  features: { job: 'ACCOUNTANT', interests: ['CLIMBING', 'COOKING'], height: 182, unitSystem: 'METRIC' },
};

export const samplePersona: Profile = {
  id: 'persona-1',
  gender: 'WOMAN',
  firstName: 'Anna',
  nickname: 'annika',
  birthdate: '1992-03-02',
  countryCode: 'FR',
  city: 'Paris',
  timeZone: 'Europe/Paris',
  description: 'Pastry chef with a weakness for old cinemas.',
  mainPictureUrl: 'https://pictures.example/anna.jpg',
  features: { job: 'Pastry chef', eyesColor: 'BROWN', hairColor: 'DARK_BLOND', interests: ['CINEMA'], height: 168 },
  pets: [{ name: 'Rex', sex: 'MALE', age: 3, breed: 'Labrador', type: 'DOG' }],
};

let nextKey = 0;

/** `minutesAgo` counts back from SAMPLE_AT. */
export function sampleMessage(
  sender: HistoryMessage['sender'],
  text: string | null,
  minutesAgo: number,
  more: Partial<HistoryMessage> = {},
): HistoryMessage {
  nextKey++;
  return {
    key: nextKey.toString(16).padStart(16, '0'),
    id: `m${nextKey}`,
    sender,
    at: new Date(Date.parse(SAMPLE_AT) - minutesAgo * 60_000).toISOString(),
    text,
    pictureUrls: [],
    poke: false,
    gifts: [],
    sticker: null,
    source: 'PLATFORM',
    ...more,
  };
}

export function sampleGathered(more: Partial<Gathered> = {}): Gathered {
  return {
    at: SAMPLE_AT,
    user: sampleUser,
    persona: samplePersona,
    history: [],
    unansweredKeys: [],
    record: emptyPersonaRecord,
    lastDisclosureAt: SAMPLE_AT,
    offences: {},
    userUnderReview: false,
    warnings: [],
    ...more,
  };
}

export interface SampleSubjectOptions {
  parameters?: ReplyParameters;
  settings?: ProjectSettings;
  request?: Partial<TurnSubject['request']>;
  seed?: string;
  conversationSeed?: string;
  isTest?: boolean;
  turnNumber?: number;
}

export function sampleSubject(options: SampleSubjectOptions = {}): TurnSubject {
  return {
    projectId: '0190a000-0000-7000-8000-000000000001',
    projectPublicId: 'proj_sample',
    conversationId: '0190a000-0000-7000-8000-000000000002',
    turnId: '0190a000-0000-7000-8000-000000000003',
    turnNumber: options.turnNumber ?? 1,
    seed: options.seed ?? '1234567890123456789',
    conversationSeed: options.conversationSeed ?? '9876543210987654321',
    request: {
      userProfileId: 'user-1',
      personaProfileId: 'persona-1',
      language: 'EN',
      ...(options.parameters ? { replyParameters: options.parameters } : {}),
      ...options.request,
    },
    settings: options.settings ?? {},
    isTest: options.isTest ?? false,
    firstEnqueuedAt: SAMPLE_AT,
    deadlineAt: new Date(Date.parse(SAMPLE_AT) + 300_000).toISOString(),
  };
}

/** A plain English reply: everything at its default, one answer, nothing asked for. */
export function samplePlan(more: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    seed: '1234567890123456789',
    kind: 'REPLY',
    language: { value: 'EN', source: 'REQUEST' },
    additionalLanguage: null,
    writtenLanguage: 'EN',
    chatModel: { value: 'chat-2-pro', source: 'REQUEST' },
    sexualText: { allowed: false, failedConditions: ['REQUEST_FORBIDS'] },
    lengths: {
      sentenceLength: { value: null, source: 'DEFAULT' },
      messageLength: { value: null, source: 'DEFAULT' },
      fixed: { value: false, source: 'DEFAULT' },
      unit: 'WORDS',
      perSentence: { min: 4, max: 14 },
      sentences: { min: 1, max: 4 },
      total: { min: 7, max: 28 },
    },
    emojis: { setting: { value: 'SOMETIMES', source: 'DEFAULT' }, min: 0, max: 1 },
    question: { setting: { value: null, source: 'DEFAULT' }, choice: 'FREE' },
    split: {
      enabled: { value: false, source: 'DEFAULT' },
      frequency: { value: 'OCCASIONAL', source: 'DEFAULT' },
      answers: 1,
    },
    fluencyDegradation: { value: 'NONE', source: 'DEFAULT' },
    typingDelay: { value: 'INSTANT', source: 'DEFAULT' },
    personality: { value: null, source: 'DEFAULT' },
    sexualDrive: { value: 'NONE', source: 'RULE' },
    meetingPolicy: { value: 'DEFAULT_MODE', source: 'DEFAULT' },
    preventAggressiveTone: { value: false, source: 'DEFAULT' },
    fictionalProfile: false,
    greekRewrite: { value: false, source: 'DEFAULT' },
    icebreakerType: null,
    distance: null,
    localTime: { timeZone: 'Europe/Paris', local: '2026-11-20T18:05', weekday: 'Friday', partOfDay: 'EVENING' },
    disclosure: { sentence: null, reason: null, mode: 'PERSONA', language: 'EN' },
    stop: null,
    warnings: [],
    ...more,
  };
}
