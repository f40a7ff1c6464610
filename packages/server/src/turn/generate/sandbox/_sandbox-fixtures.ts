import type { Language, Profile } from '@repartee/contract';
import { type LanguageLengths, languagePackFor } from '../../../language/index.ts';
import { emptyPersonaRecord, type Gathered, type HistoryMessage } from '../../gather/gathered.ts';
import type { Plan, Sourced } from '../../plan/plan.ts';
import { seededRandom } from '../../seeded-random.ts';

/** Plans and gathered inputs for the tests of the sandbox; every value can be set. */
export interface SandboxCase {
  language?: Language;
  kind?: Plan['kind'];
  seed?: string;
  question?: Plan['question']['choice'];
  /** With ASK: in how many of the answers. */
  questions?: number;
  answers?: number;
  emojis?: { min: number; max: number };
  sentenceLength?: keyof LanguageLengths['perSentence'];
  messageLength?: keyof LanguageLengths['total'];
  personality?: Plan['personality']['value'];
  partOfDay?: Plan['localTime']['partOfDay'];
  stopReason?: 'USER_UNDERAGE' | 'USER_MESSAGE_REPETITION';
  sharePicture?: Plan['sharePicture'];
}

export function sandboxPlan(options: SandboxCase = {}): Plan {
  const language = options.language ?? 'EN';
  const { lengths } = languagePackFor(language);
  return {
    version: 1,
    seed: options.seed ?? '1',
    kind: options.kind ?? 'REPLY',
    language: byDefault(language),
    writtenLanguage: language,
    chatModel: byDefault('dating-smart-1'),
    sexualText: { allowed: false, failedConditions: [] },
    lengths: {
      sentenceLength: byDefault(options.sentenceLength ?? null),
      messageLength: byDefault(options.messageLength ?? null),
      fixed: byDefault(false),
      unit: lengths.unit,
      perSentence: lengths.perSentence[options.sentenceLength ?? 'REGULAR'],
      sentences: lengths.sentences[options.messageLength ?? 'REGULAR'],
      total: lengths.total[options.messageLength ?? 'REGULAR'],
    },
    emojis: { setting: byDefault('SOMETIMES'), ...(options.emojis ?? { min: 0, max: 1 }) },
    question: {
      setting: byDefault(null),
      choice: options.question ?? 'FREE',
      ...(options.questions === undefined ? {} : { answers: options.questions }),
    },
    split: { enabled: byDefault(true), frequency: byDefault('OCCASIONAL'), answers: options.answers ?? 1 },
    fluencyDegradation: byDefault('NONE'),
    typingDelay: byDefault('INSTANT'),
    personality: byDefault(options.personality ?? null),
    sexualDrive: byDefault('NORMAL'),
    meetingPolicy: byDefault('DEFAULT_MODE'),
    preventAggressiveTone: byDefault(false),
    greekRewrite: byDefault(false),
    icebreakerType: null,
    distance: null,
    localTime: {
      timeZone: 'UTC',
      local: '2026-11-20T18:05',
      weekday: 'Friday',
      partOfDay: options.partOfDay ?? 'EVENING',
    },
    disclosure: { sentence: null, reason: null, mode: 'PERSONA', language },
    stop:
      options.stopReason === undefined
        ? null
        : { guard: 'messageRepetition', reason: options.stopReason, seconds: null, lastAnswer: true, holdUser: false },
    ...(options.sharePicture ? { sharePicture: options.sharePicture } : {}),
    warnings: [],
  };
}

export function sandboxGathered(history: HistoryMessage[], user: Partial<Profile> = {}): Gathered {
  const newest = history.at(-1);
  return {
    at: '2026-11-20T18:05:00.000Z',
    user: { id: 'user', firstName: 'Alex', ...user },
    persona: { id: 'persona', firstName: 'Robin', features: { interests: ['COOKING', 'MUSIC'] } },
    history,
    unansweredKeys: newest?.sender === 'USER' ? [newest.key] : [],
    record: emptyPersonaRecord,
    lastDisclosureAt: null,
    offences: {},
    userUnderReview: false,
    warnings: [],
  };
}

let messageCount = 0;
export function sandboxMessage(sender: HistoryMessage['sender'], message: Partial<HistoryMessage>): HistoryMessage {
  messageCount += 1;
  const key = messageCount.toString(16).padStart(16, '0');
  const blank = { text: null, pictureUrls: [], poke: false, gifts: [], sticker: null, source: 'PLATFORM' as const };
  return { key, id: key, sender, at: '2026-11-20T18:00:00.000Z', ...blank, ...message };
}

/** A text after slips on a phone: one in 25 letters missing, doubled or out of place. More than HIGH makes (2.3 %). */
export function withSlips(text: string, seed: string): string {
  const next = seededRandom(seed, 'slips');
  const letters = [...text];
  return letters
    .map((letter, index) => {
      if (!/\p{L}/u.test(letter) || next() > 0.04) return letter;
      const kind = next();
      if (kind < 0.4) return '';
      return kind < 0.7 ? letter + letter : `${letters[index + 1] ?? ''}${letter}`;
    })
    .join('');
}

function byDefault<Value>(value: Value): Sourced<Value> {
  return { value, source: 'DEFAULT' };
}
