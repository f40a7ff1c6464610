import { type Language, languages, type Profile } from '@repartee/contract';
import {
  asksForPicture,
  asksWhetherHuman,
  type Distress,
  type Flavour,
  findHumanClaims,
  findSelfHarm,
  findSexualTerms,
  foldForMatching,
  foldPlainly,
  type InterestCode,
  interestCodes,
  type LanguagePack,
  languagePacks,
  type MessageKind,
  nameInAddress,
  proposesMeeting,
  sincereQuestionIn,
} from '../../../language/index.ts';
import { mayMatchIn } from '../../../platform/pattern-filter/index.ts';
import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion } from '../../text/index.ts';

/** What the sandbox takes from a turn's inputs. Profile texts come in only as short plain words that pass our checks. */
export interface Situation {
  messageKind: MessageKind;
  /** The user asked whether the persona is human: nothing but the truth will do. */
  asksWhetherHuman: boolean;
  /** The user asked for a picture, in whatever language. */
  asksForPicture: boolean;
  /** The user is in a bad way: nothing but care will do. */
  distress: Distress | null;
  /** The newest message begins with a greeting, whatever else it holds. */
  isGreeting: boolean;
  /** The user takes leave for the night. */
  saysGoodNight: boolean;
  /** The user's profile names some work, whatever the language of the word. */
  hasJob: boolean;
  /** Values of the phrases' slots; null where the profile has none that can be used. */
  values: Record<'name' | 'city' | 'job' | 'interest' | 'ownJob', string | null>;
  hasSharedInterest: boolean;
  flavour: Flavour | null;
}

/** Folded characters from which a message counts as a long one: LoCoMo's 75th percentile (161), rounded down. */
const longTextCharacters = 160;

export function readSituation(plan: Plan, gathered: Gathered, pack: LanguagePack): Situation {
  const unanswered = new Set(gathered.unansweredKeys);
  const userMessages = gathered.history.filter((message) => message.sender === 'USER');
  const newest = userMessages.filter((message) => unanswered.has(message.key));
  const last = newest.at(-1) ?? userMessages.at(-1) ?? null;
  const userInterests = knownInterests(gathered.user);
  const shared = userInterests.filter((interest) => knownInterests(gathered.persona).includes(interest));
  const interest = shared[0] ?? userInterests[0];
  const newestTexts = newest.flatMap(({ text }) => text ?? []);
  const ownJob = jobWords(gathered.persona, plan.writtenLanguage);
  return {
    messageKind: last === null ? 'TEXT' : messageKindOf(last, pack, ownJob !== null),
    asksWhetherHuman: [...newestTexts, newestTexts.join(' ')].some(
      (text) => asksWhetherHuman(text) || sincereQuestionIn(text) !== null,
    ),
    asksForPicture: newestTexts.some(asksForPicture),
    distress: distressIn(newestTexts),
    isGreeting: pack.listening.greeting.test(foldPlainly(last?.text ?? '')),
    saysGoodNight: isGoodNight(last?.text ?? '', pack),
    hasJob: plainWords(gathered.user.features?.job, 30) !== null,
    values: {
      name: addressOf(gathered.user, plan.writtenLanguage),
      city: gathered.user.countryCode === undefined ? null : plainWords(gathered.user.city, 30),
      job: jobWords(gathered.user, plan.writtenLanguage),
      ownJob,
      interest: interest === undefined ? null : pack.sandbox.interests[interest],
    },
    hasSharedInterest: shared.length > 0,
    flavour: plan.personality.value === null ? null : (flavours[plan.personality.value] ?? null),
  };
}

const flavours: Partial<Record<NonNullable<Plan['personality']['value']>, Flavour>> = {
  TEASING: 'PLAYFUL',
  SARCASTIC: 'PLAYFUL',
  CONFIDENT: 'PLAYFUL',
  SUPPORTIVE: 'WARM',
  ROMANTIC: 'WARM',
  APPRECIATIVE: 'WARM',
  POETIC: 'WARM',
  PASSIONNATE: 'WARM',
  HIGH_ENERGY: 'BRIGHT',
  GEEKY: 'BRIGHT',
  INTELLECTUAL: 'BRIGHT',
};

/** In whatever language it was said. */
function distressIn(texts: readonly string[]): Distress | null {
  // Also read as one: "i just want" · "to die".
  if ([...texts, texts.join(' ')].some((text) => findSelfHarm(text) !== null)) return 'SELF_HARM';
  const forms = texts.flatMap((text) => foldForMatching(text));
  const isSad = forms.some((form) => {
    const mayMatch = mayMatchIn(form);
    return languagePacks.some(({ listening: { sadness } }) => mayMatch(sadness) && sadness.test(form));
  });
  return isSad ? 'SAD' : null;
}

/** A longer message that ends with a good night wants more than one back. */
const GOOD_NIGHT_CHARACTERS_MAX = 80;

function isGoodNight(text: string, { language, listening }: LanguagePack): boolean {
  const folded = foldPlainly(text);
  return folded.length <= GOOD_NIGHT_CHARACTERS_MAX && !hasQuestion(text, language) && listening.goodNight.test(folded);
}

function messageKindOf(message: HistoryMessage, pack: LanguagePack, hasOwnJob: boolean): MessageKind {
  if (message.gifts.length > 0) return 'GIFT';
  if (message.pictureUrls.length > 0) return 'PICTURE';
  if (message.sticker !== null) return 'STICKER';
  if (message.text === null) return message.poke ? 'POKE' : 'TEXT';
  const text = foldPlainly(message.text);
  if (proposesMeeting(message.text)) return 'MEETING';
  if (text.length >= longTextCharacters) return 'LONG_TEXT';
  if (hasOwnJob && pack.listening.asksJob.test(text)) return 'JOB';
  if (pack.listening.wellbeing.test(text)) return 'WELLBEING';
  if (hasQuestion(message.text, pack.language)) return 'QUESTION';
  if (pack.listening.thanks.test(text)) return 'THANKS';
  if (pack.listening.greeting.test(text)) return 'GREETING';
  return message.poke ? 'POKE' : 'TEXT';
}

/** A question anywhere in a text; at its end also one that only its language marks as such. */
function hasQuestion(text: string, language: Language): boolean {
  return foldPlainly(text).includes('?') || isQuestion(text, language);
}

function knownInterests(profile: Profile): InterestCode[] {
  const interests = profile.features?.interests ?? [];
  return interestCodes.filter((code) => interests.includes(code));
}

/** The name as the user is called by it in this language. */
function addressOf({ firstName, nickname, gender }: Profile, written: Language): string | null {
  const name = plainWords(firstName ?? nickname, 20);
  return name === null ? null : nameInAddress(name, gender, written);
}

/**
 * A word for a job is free text in the language of its owner ("Comptable"), and only fits into a sentence of that
 * language. What people write where they live is the best guess there is; without a country the word stays out.
 */
function jobWords({ countryCode, features }: Profile, written: Language): string | null {
  if (countryCode === undefined || !/^[a-z]{2}$/i.test(countryCode)) return null;
  const spoken = new Intl.Locale(`und-${countryCode}`).maximize().language;
  const { base } = languages[written];
  // Both written forms of Norwegian.
  const isWritten = spoken === base || (base === 'nn' && spoken === new Intl.Locale('und-NO').maximize().language);
  return isWritten ? plainWords(features?.job, 30) : null;
}

/** Profiles are data from outside: only a short run of letters is repeated, and only when it claims nothing. */
function plainWords(value: string | undefined, lengthMax: number): string | null {
  const words = value?.normalize('NFC').trim();
  if (words === undefined || words.length > lengthMax || !/^\p{L}[\p{L}\p{M}' -]*$/u.test(words)) return null;
  // ALL_CAPS values are codes of a list, not words.
  if (words.length > 3 && /^[A-Z]+$/.test(words)) return null;
  return findHumanClaims(words).length + findSexualTerms(words).length > 0 ? null : words;
}
