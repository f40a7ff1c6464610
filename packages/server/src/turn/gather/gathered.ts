import type { EnqueueRequest, ImageRejectionReason, Profile, ProjectSettings } from '@repartee/contract';
import type { ModelJudgement } from '../guard/judgement/model-judgement.ts';
import type { UnreadableBirthdate } from '../known-age.ts';
import type { MemoryNote } from '../memory/index.ts';

/**
 * What the gather stage hands on: both profiles, the conversation so far and everything we remember of it. Plain data
 * (JSON), because it is the input a turn can be replayed from.
 */

/** One message of the conversation, ours or the user's, normalised. */
export interface HistoryMessage {
  /** Identity: hash of id + sender + date, 16 hex digits (the platform's ids alone repeat, even in its own example). */
  key: string;
  id: string;
  sender: 'USER' | 'PERSONA';
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  text: string | null;
  pictureUrls: string[];
  poke: boolean;
  gifts: { name: string; tier: string | null }[];
  /** The sticker in words. */
  sticker: string | null;
  /** DELIVERED: an answer of ours that the platform accepted but does not list yet. */
  source: 'PLATFORM' | 'DELIVERED';
}

/** What the persona did so far in this conversation: the controlled frequencies look at it. Counts of live answers. */
export interface PersonaRecord {
  replies: number;
  repliesSplit: number;
  answers: number;
  answersWithQuestion: number;
  /** Replies (not answers) that held an emoji; where it was FREQUENT, only those that owed one, or held two. */
  repliesWithEmoji: number;
  /** Answers the persona wrote by itself since the user last reacted, oldest first: their ids. Absent: none. */
  proactiveIds?: string[];
  /** The latest excuse by which a meeting was turned down, and when it was first told (ISO). Absent: none yet. */
  excuse?: { key: string; at: string };
  /** The user sincerely asked, at some time, whether the persona is real. Absent: not that we know. */
  wasAskedSincerely?: boolean;
  /** What is remembered beyond the messages at hand, oldest first. Absent: nothing. */
  notes?: MemoryNote[];
  /** Marks of the pictures it sent here, oldest first (`pictureMarks`): none is sent twice. Absent: none. */
  sharedPictures?: string[];
}

export const emptyPersonaRecord: PersonaRecord = {
  replies: 0,
  repliesSplit: 0,
  answers: 0,
  answersWithQuestion: 0,
  repliesWithEmoji: 0,
};

/** A line for the project log and the turn's story; names fields and closed-list values, never chat text. */
export interface TurnWarning {
  /** `noun_problem`, listed in docs/operating.md. */
  code: string;
  message: string;
}

/** What is known of a picture: what it shows, or why nothing of it is told. */
export type PictureWords = { description: string } | { withheld: ImageRejectionReason };

/** What the pictures of a turn show, in words. Never stored with a turn: some are only for this one. */
export interface SeenPictures {
  /** Of the two main pictures; null where they were not looked at. */
  user: PictureWords | null;
  persona: PictureWords | null;
  /** Of pictures in the chat and of shareable ones. */
  byUrl: Readonly<Record<string, PictureWords>>;
}

/** An answer of ours the platform accepted. */
export interface DeliveredAnswer {
  answerId: string;
  text: string;
  /** The picture it carried. Absent: none. */
  pictureUrl?: string;
  acceptedAt: string;
}

/** What the user's last texts are in, beside the languages the request allows. */
export interface HeardLanguage {
  /** FOREIGN: clearly none of the allowed languages. */
  verdict: 'EXPECTED' | 'FOREIGN' | 'UNCLEAR';
  /** A base code (`de`) or what a library calls it; null: not said. */
  language: string | null;
  /** 0 … 1. */
  confidence: number;
  /** A second look, at their words, agrees: hardly one is an everyday word of an allowed language. */
  isConfirmed: boolean;
  /** The texts that were judged. */
  messageKeys: string[];
  messageIds: string[];
}

/** Who and what this turn is about; fixed when the turn was claimed. */
export interface TurnSubject {
  projectId: string;
  projectPublicId: string;
  conversationId: string;
  turnId: string;
  turnNumber: number;
  /** 64-bit, decimal: everything random in the turn grows from it. */
  seed: string;
  /** Stable for the conversation (choices drawn "once per conversation"). */
  conversationSeed: string;
  request: EnqueueRequest;
  settings: ProjectSettings;
  isTest: boolean;
  /** ISO. First unanswered enqueue, and the time by which the turn is decided. */
  firstEnqueuedAt: string;
  deadlineAt: string;
  /** Spent in this turn on a request that was replaced since; decimal text. Absent: nothing. */
  supersededCost?: string;
}

export interface Gathered {
  /** Engine time (database clock) when gathering finished, ISO. */
  at: string;
  user: Profile;
  persona: Profile;
  /** Birthdates that were given and cannot be read; never part of a prompt. Absent: none. */
  unreadableBirthdates?: { user: UnreadableBirthdate | null; persona: UnreadableBirthdate | null };
  /** Oldest first, the newest 60, cut to the token budget. */
  history: HistoryMessage[];
  /** The conversation is known to be older than `history` reaches. Absent: it is not. */
  isHistoryCut?: boolean;
  /** Keys of USER messages no answered turn covers, oldest first. */
  unansweredKeys: string[];
  record: PersonaRecord;
  /** ISO of the last disclosure in the ledger of this conversation, null when there is none. */
  lastDisclosureAt: string | null;
  /** Offences within 30 days, per guardrail. */
  offences: Record<string, number>;
  /** The user is held or under age review: sexual text is off. */
  userUnderReview: boolean;
  /** ISO: when the user last spoke of harming themselves, in whatever conversation of the project. Absent: not lately. */
  crisisAt?: string;
  /** Absent: no picture was looked at. */
  pictures?: SeenPictures;
  /** Judged after gathering, and only where its guard is on. Absent: not judged, or nothing to judge. */
  heardLanguage?: HeardLanguage;
  /** The guardian's, of the unanswered messages. Absent: it was not asked, or has not answered yet. */
  judgement?: ModelJudgement;
  warnings: TurnWarning[];
}
