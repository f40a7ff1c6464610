export type PartOfDay = 'NIGHT' | 'MORNING' | 'MIDDAY' | 'AFTERNOON' | 'EVENING';

/**
 * What the user's newest message mainly is, as far as the sandbox looks. WELLBEING asks how the persona is, MEETING
 * proposes to meet, JOB asks for the persona's work.
 */
export type MessageKind =
  | 'GREETING'
  | 'QUESTION'
  | 'THANKS'
  | 'WELLBEING'
  | 'MEETING'
  | 'JOB'
  | 'LONG_TEXT'
  | 'TEXT'
  | 'POKE'
  | 'GIFT'
  | 'STICKER'
  | 'PICTURE';

/**
 * The sandbox's small talk in one language. Every string is one sentence with its closing mark (stops, pauses and
 * honest answers may be two), free of emoji, neutral to the gender of both sides, without promises to meet, contacts,
 * money or a claim to be human. Each list mixes sentences for the SHORT and for the LONG band of sentence lengths.
 *
 * The sandbox does not understand what it reads: `reactions` to a text or a question acknowledge it and never agree,
 * judge or laugh, because the text can be a confession or a plea.
 *
 * Slots: `{name}` the user's name in its form of address (vocatives/), so only where the user is addressed; `{city}`, `{job}`,
 * `{interest}`, `{ownJob}` the persona's work; `{treat}` and `{pastime}` take every value of their list, which is where the
 * variety comes from. A sentence whose slot has no value is not used. A value is capitalised where it opens a sentence.
 */
export interface SandboxPhrases {
  treats: readonly string[];
  pastimes: readonly string[];
  /** Values of `profile.features.interests` in words. */
  interests: Readonly<Record<InterestCode, string>>;
  greetings: Readonly<Record<PartOfDay, readonly string[]>>;
  reactions: Readonly<Record<MessageKind, readonly string[]>>;
  /** Goes along with a picture that was asked for, in place of a reaction; what it shows is not known. */
  sharedPicture: readonly string[];
  /** A picture was asked for and none goes along: neither a reason, which is the plan's business, nor a promise. */
  noPicture: readonly string[];
  moments: Readonly<Record<PartOfDay, readonly string[]>>;
  smallTalk: readonly string[];
  questions: readonly string[];
  userFacts: Readonly<Record<'city' | 'job' | 'sharedInterest' | 'interest', readonly string[]>>;
  openings: Readonly<Record<'ICEBREAKER' | 'NUDGE' | 'REVIVE', readonly string[]>>;
  flavours: Readonly<Record<Flavour, readonly string[]>>;
  /** Answers to a good night; nothing that keeps the user awake. */
  goodNights: readonly string[];
  care: Readonly<Record<Distress, { answers: readonly string[]; questions: readonly string[] }>>;
  pauses: readonly string[];
  stops: Readonly<Record<'USER_UNDERAGE' | 'USER_MESSAGE_REPETITION' | 'OTHER', readonly string[]>>;
  honest: { answers: readonly string[]; statements: readonly string[]; questions: readonly string[] };
}

/** SAD: bad news, loneliness, grief. SELF_HARM: somebody who may be in danger. */
export type Distress = 'SAD' | 'SELF_HARM';

export type Flavour = 'PLAYFUL' | 'WARM' | 'BRIGHT';

export const interestCodes = [
  'MUSIC',
  'COOKING',
  'TRAVEL',
  'READING',
  'SPORTS',
  'MOVIES',
  'DANCING',
  'PHOTOGRAPHY',
  'HIKING',
  'GAMING',
  'ART',
  'NATURE',
  'TAILORING',
] as const;
export type InterestCode = (typeof interestCodes)[number];

/** Gender-neutral and harmless next to any sentence; the calm ones also suit goodbyes; plain and caring ones never smile. */
export const sandboxEmojis = {
  cheerful: ['😊', '😄', '✨', '🙈', '🌸', '😁', '🎶', '🌿', '🥰', '😅', '🤗'],
  plain: ['🌿', '🍀', '✨', '🌸', '🎶'],
  byDay: ['☀️'],
  byNight: ['🌙'],
  calm: ['🙂', '🌿', '🍀'],
  caring: ['🤍', '🌿', '💛'],
} as const;
