import type { Profile } from '@repartee/contract';
import {
  asksWhetherHuman,
  type Flavour,
  findHumanClaims,
  findSexualTerms,
  foldForMatching,
  type InterestCode,
  interestCodes,
  type LanguagePack,
  type MessageKind,
} from '../../../language/index.ts';
import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';

/** What the sandbox takes from a turn's inputs. Profile texts come in only as short plain words that pass our checks. */
export interface Situation {
  messageKind: MessageKind;
  /** The user asked whether the persona is human: nothing but the truth will do. */
  asksWhetherHuman: boolean;
  /** Values of the phrases' slots; null where the profile has none that can be used. */
  values: { name: string | null; city: string | null; job: string | null; interest: string | null };
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
  return {
    messageKind: last === null ? 'TEXT' : messageKindOf(last, pack),
    asksWhetherHuman: newest.some((message) => message.text !== null && asksWhetherHuman(message.text)),
    values: {
      name: plainWords(gathered.user.firstName ?? gathered.user.nickname, 20),
      city: gathered.user.countryCode === undefined ? null : plainWords(gathered.user.city, 30),
      job: plainWords(gathered.user.features?.job, 30),
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

function messageKindOf(message: HistoryMessage, pack: LanguagePack): MessageKind {
  if (message.gifts.length > 0) return 'GIFT';
  if (message.pictureUrls.length > 0) return 'PICTURE';
  if (message.sticker !== null) return 'STICKER';
  if (message.text === null) return message.poke ? 'POKE' : 'TEXT';
  const text = foldForMatching(message.text)[0]!;
  if (text.length >= longTextCharacters) return 'LONG_TEXT';
  if (/\?/.test(text)) return 'QUESTION';
  if (pack.listening.thanks.test(text)) return 'THANKS';
  if (pack.listening.greeting.test(text)) return 'GREETING';
  return message.poke ? 'POKE' : 'TEXT';
}

function knownInterests(profile: Profile): InterestCode[] {
  const interests = profile.features?.interests ?? [];
  return interestCodes.filter((code) => interests.includes(code));
}

/** Profiles are data from outside: only a short run of letters is repeated, and only when it claims nothing. */
function plainWords(value: string | undefined, lengthMax: number): string | null {
  const words = value?.normalize('NFC').trim();
  if (words === undefined || words.length > lengthMax || !/^\p{L}[\p{L}\p{M}' -]*$/u.test(words)) return null;
  // ALL_CAPS values are codes of a list, not words.
  if (words.length > 3 && /^[A-Z]+$/.test(words)) return null;
  return findHumanClaims(words).length + findSexualTerms(words).length > 0 ? null : words;
}
