import type { DisclosureReason, Language, PersonaStyleValues, ReplyParameters } from '@repartee/contract';
import type { TurnWarning } from '../gather/gathered.ts';
import type { SexualTextRuling, StopOrder } from '../guard/verdict.ts';
import type { PartOfDay } from '../local-clock.ts';

/**
 * The plan: every choice about a reply, made in code before a model sees anything. Plain data; the same inputs and seed
 * give the same plan.
 */

/**
 * Where a value came from, most specific first (product.md 2.5); what overruled the others: a CAP of the project, what the
 * chat MODEL can do, or a RULE that protects somebody.
 */
export type ValueSource = 'REQUEST' | 'PROJECT' | 'PROFILE' | 'SOUL_ENGINE' | 'DEFAULT' | 'CAP' | 'MODEL' | 'RULE';

export interface Sourced<T> {
  value: T;
  source: ValueSource;
}

export type TurnKind = 'REPLY' | 'ICEBREAKER' | 'NUDGE' | 'REVIVE' | 'PAUSE' | 'STOP';

type Parameter<Name extends keyof ReplyParameters> = NonNullable<ReplyParameters[Name]>;

/** Inclusive band. */
export interface Band {
  min: number;
  max: number;
}

export type VisionSwitch = keyof NonNullable<Parameter<'vision'>>;

/** What goes along with the reply where the user asked for a picture. */
export type SharePicturePlan =
  | {
      choice: 'SHARE';
      id: string;
      url: string;
      /** CAPTION, DESCRIPTION: it fits what was asked best. RANDOM: drawn by the seed. */
      chosenBy: 'CAPTION' | 'DESCRIPTION' | 'RANDOM';
      /** The platform's own; null: its description, where it has one. */
      caption: string | null;
      /** What it is remembered by. */
      marks: string[];
    }
  /** Text only. */
  | { choice: 'NONE'; reason: 'SWITCHED_OFF' | 'NOT_SUPPORTED' | 'AGE_IN_DOUBT' | 'NONE_LEFT' };

export interface LengthPlan {
  sentenceLength: Sourced<Parameter<'sentenceLength'> | null>;
  messageLength: Sourced<Parameter<'messageLength'> | null>;
  fixed: Sourced<boolean>;
  /** Japanese counts characters, every other language words. */
  unit: 'WORDS' | 'CHARACTERS';
  perSentence: Band;
  sentences: Band;
  total: Band;
}

export interface DisclosurePlan {
  /**
   * The sentence code puts verbatim on its own line of the first answer; null when none is due. Where the user ASKED, it
   * stays away if the reply itself says so.
   */
  sentence: string | null;
  /** Stands behind it, or alone, on the same line: that the profile is fictional. Absent: not said by code. */
  fictional?: string;
  reason: DisclosureReason | null;
  mode: 'PERSONA' | 'PLATFORM';
  /** Language the sentence is in. */
  language: Language;
}

/** What code adds, verbatim and on lines of its own, to the last answer for a user who spoke of harming themselves. */
export interface CarePlan {
  sentence: string;
  /** Names and numbers, one line each. */
  helpLines: string[];
  /** ISO 3166-1 code of the country they are for; null: general ones. */
  country: string | null;
  language: Language;
}

export interface LocalTime {
  timeZone: string;
  /** `2026-11-20T18:05`, wall clock of the persona. */
  local: string;
  weekday: string;
  partOfDay: PartOfDay;
}

/** Stable for a version of the persona: part of the prompt before the cache breakpoint. */
export type WritingStyle = Pick<PersonaStyleValues, 'tone' | 'formality' | 'punctuation' | 'capitals' | 'topics'>;

/** How a wish to meet is turned down. */
export interface MeetingPlan {
  /** The newest messages of the user seem to propose one. */
  isAsked: boolean;
  /** The policy that holds: the one asked for, or CHAT_ONLY after a sincere question. */
  followed: Parameter<'meetingPolicy'>;
  /** The user sincerely asked whether the persona is real, now or before: no excuse that implies a body. */
  isHonest: boolean;
  /** To be told, or told before and still holding; `at`: ISO, when it was first told; `meaning`: in English, for the prompt. */
  excuse: { key: string; at: string; isNew: boolean; meaning: string } | null;
}

/** Messages the persona wrote by itself since the user last reacted, before this one, and how many the project allows. */
export interface EngagePlan {
  unanswered: number;
  max: number;
}

export interface Plan {
  version: 1;
  seed: string;
  kind: TurnKind;
  /** Language asked for. */
  language: Sourced<Language>;
  /** The other language the request allows; absent or null: none. */
  additionalLanguage?: Language | null;
  /** Language of the reply: the additional one where the user confidently writes it, else the one asked for. */
  writtenLanguage: Language;
  chatModel: Sourced<string>;
  sexualText: SexualTextRuling;
  lengths: LengthPlan;
  emojis: { setting: Sourced<Parameter<'emojis'>>; min: number; max: number };
  /** ASK: exactly one question; NONE: none; FREE: the model decides. */
  question: {
    setting: Sourced<number | null>;
    choice: 'ASK' | 'NONE' | 'FREE';
    /** With ASK: how many of the answers hold one question each. Absent: one. */
    answers?: number;
  };
  split: {
    enabled: Sourced<boolean>;
    frequency: Sourced<Parameter<'multipleMessagesPerReplyFrequency'>>;
    /** How many answers this reply should have, 1 … 4. */
    answers: number;
  };
  fluencyDegradation: Sourced<Parameter<'fluencyDegradation'>>;
  typingDelay: Sourced<Parameter<'replyTypingDelay'>>;
  personality: Sourced<Parameter<'personaPersonality'> | null>;
  /** Whether SoulEngine was asked for; absent in what older versions stored. */
  generatePersonality?: Sourced<boolean>;
  /** How the persona writes, as SoulEngine knows it, beyond what has a place of its own; absent: it knows nothing. */
  writingStyle?: Sourced<WritingStyle>;
  sexualDrive: Sourced<'VERY_HIGH' | 'HIGH' | 'NORMAL' | 'LOW' | 'NONE'>;
  meetingPolicy: Sourced<Parameter<'meetingPolicy'>>;
  /** Absent or null: nothing of a meeting was said, or the chat model follows no policy. */
  meeting?: MeetingPlan | null;
  /** The user takes leave: no question, and nothing that holds them. */
  userLeaves?: boolean;
  /** Of kinds the persona writes by itself; null for the others. */
  engage?: EngagePlan | null;
  preventAggressiveTone: Sourced<boolean>;
  /** Asked sincerely, the persona also says that the profile is fictional; absent: it does not. */
  fictionalProfile?: boolean;
  greekRewrite: Sourced<boolean>;
  icebreakerType: Sourced<Parameter<'icebreakerType'>> | null;
  /** With its unit, e.g. 12 km; null when not given. */
  distance: { value: number; unit: 'km' | 'mi' } | null;
  /** Which pictures are looked at. Absent in what older versions stored. */
  vision?: Record<VisionSwitch, Sourced<boolean>>;
  /** Absent: no picture was asked for, or there are none to send. */
  sharePicture?: SharePicturePlan;
  /** Parameters that act before or beside the plan, where they were set; by their names. Absent in what older versions stored. */
  besides?: Readonly<Record<string, Sourced<unknown>>>;
  localTime: LocalTime;
  disclosure: DisclosurePlan;
  /** Absent or null: no crisis. */
  care?: CarePlan | null;
  /** The user sincerely asked whether the persona is real. Absent: not. */
  isAskedSincerely?: boolean;
  stop: StopOrder | null;
  warnings: TurnWarning[];
}
