import type { Language } from '@repartee/contract';
import type { QuestionSignals } from './question-signals.ts';
import type { SandboxPhrases } from './sandbox-phrases.ts';

/** Everything we know of one language. Data only: a new language is a folder with these files and a line in the list. */
export interface LanguagePack {
  /** Base code; regional variants share the pack of their base. */
  language: Language;
  /** How rules name the pack: `en.denies_ai`. */
  ruleName: string;
  disclosure: DisclosureSentence;
  /** Said to somebody who may hurt themselves; the help lines of the user's country follow it on lines of their own. */
  crisis: ReviewedSentence;
  lengths: LanguageLengths;
  writing: WritingHabits;
  /** What is special in a region, that of the base code included; none where a code is only another name of the base. */
  variants: Partial<Record<Language, VariantHabits>>;
  keyboard: Keyboard;
  guarding: GuardingRules;
  listening: ListeningRules;
  sandbox: SandboxPhrases;
}

/** A sentence that matters: sent as it stands. */
export interface ReviewedSentence {
  text: string;
  /** What it says, in English, for whoever reviews it. */
  backTranslation: string;
  /** A native speaker who read it; null until somebody did. */
  reviewedBy: string | null;
}

/** That an AI writes. */
export interface DisclosureSentence extends ReviewedSentence {
  /** Follows it, asked sincerely, where the profile is to be called fictional. */
  fictional: ReviewedSentence;
}

/** How a language is written in a chat; each habit in a few words of English, for the prompt, which puts its name before it. */
export interface WritingHabits {
  /** Which form of "you", and how names are used. */
  address: string;
  /** Marks and the spaces around them; accents and signs that must not be lost. */
  punctuation: string;
  quotationMarks: string;
  laughter: string;
  /** Decimal sign, and the units people measure with. */
  numbers: string;
  /** Twelve or twenty-four hours, and how a time is written and said. */
  clock: string;
}

export interface VariantHabits extends Partial<WritingHabits> {
  /** Spelling, words and grammar of the region. */
  vocabulary: string;
}

/** The letters of the usual phone keyboard, row by row from the top, lower case; each row stands half a key further right. */
export interface Keyboard {
  rows: readonly [string, string, string];
}

/** What the guards know of a language. */
export interface GuardingRules {
  humanClaims: HumanClaimRules;
  honesty: HonestyRules;
  /** What a sincere question in words of its own is made of. */
  questions: QuestionSignals;
  sexualTerms: readonly SexualTermRule[];
  conduct: ConductRules;
}

/** What no persona may say, whatever was asked of it; each tested on a folded sentence. */
export interface ConductRules {
  /** Proposes, promises, dates or looks forward to a meeting in person. */
  meeting: RegExp;
  /** Asks for or gives a number, an address, an account elsewhere, or proposes to go there. */
  contact: RegExp;
  /** Asks for money, gifts, or to pay for something. */
  money: RegExp;
  /** In the clause of one of these three: it is denied, wished or dreamt ("I can't", "if only"). */
  negation: RegExp;
  /** After one of these three, in the same sentence: it is turned down ("but", "unfortunately"). */
  turnedDown: RegExp;
  /** Says of itself that it is under 18. */
  underAge: RegExp;
  /** The model speaks, not the persona: it declines the task. */
  modelRefusal: RegExp;
}

/** Inclusive. */
export interface LengthBand {
  min: number;
  max: number;
}

/** Bands for one reply as a whole (all its answers together). */
export interface LanguageLengths {
  unit: 'WORDS' | 'CHARACTERS';
  perSentence: Record<'SHORT' | 'REGULAR' | 'LONG', LengthBand>;
  sentences: Record<'SHORT' | 'REGULAR' | 'LONG' | 'VERY_LONG', LengthBand>;
  total: Record<'SHORT' | 'REGULAR' | 'LONG' | 'VERY_LONG', LengthBand>;
}

/** One way to claim to be human. Patterns see folded text (fold-text.ts): lower case, no accents, straight apostrophes. */
export interface ClaimRule {
  /** `denies_ai`; unique in its pack. */
  name: string;
  /** Global flag, only bounded repetition: a text is searched in linear time. */
  pattern: RegExp;
  /** A negation just before turns it into the honest statement ("not a real person is writing here"). */
  isNegatable: boolean;
  /** Looks at the whole text instead of one sentence ("a bot? no!"). */
  spansSentences: boolean;
}

export interface HumanClaimRules {
  /** Every claim holds one of these words: sentences without them are not looked at (most of a text). */
  anchor: RegExp;
  rules: readonly ClaimRule[];
  /** Tested on the end of what stands before a negatable claim in its clause. */
  negation: RegExp;
  /** Tested on what stands before any claim in its sentence: it is only quoted, wished or denied ("I never said", "if"). */
  undoneBefore: RegExp;
  /** The same for what follows; languages with the verb at the end need it. Null where nothing follows. */
  undoneAfter: RegExp | null;
  /** Tested on the clause before a claim inside a question: the claim is what is asked about. */
  questionLead: RegExp;
}

export interface SexualTermRule {
  name: string;
  /** On folded text, global flag, bounded. */
  pattern: RegExp;
}

/** What a sincere question, a lying answer to it and taking back the honest statement look like; on folded text. */
export interface HonestyRules {
  /** Asks the persona about herself: narrower than `listening.asksWhetherHuman`, because an answer is demanded. */
  sincereQuestion: RegExp;
  /** A sentence that only talks of it (the title of a book). */
  notSincere: RegExp;
  /** Which of the two the question names: what "no" and "yes" mean as its answer. */
  asksBot: RegExp;
  asksHuman: RegExp;
  /** "You're not a bot, right?": yes and no mean little as its answer. */
  asksNegated: RegExp;
  /** How a reply begins (after laughter) that says no, yes, or "human" to such a question. */
  denial: RegExp;
  affirmation: RegExp;
  namesHuman: RegExp;
  /** Says that an AI writes, or that no human does. */
  honestStatement: RegExp;
  /** Takes back what was just said ("just kidding"): means something only right after a disclosure. */
  retraction: RegExp;
  /** Takes back the line about the AI by name. */
  retractionOfAi: RegExp;
}

/** What the sandbox understands of a user's message; on folded text. */
export interface ListeningRules {
  greeting: RegExp;
  thanks: RegExp;
  /** "How are you?", "how is your day?" */
  wellbeing: RegExp;
  /** Takes leave for the night; a greeting in the evening is none. */
  goodNight: RegExp;
  /** Asks for the persona's work. */
  asksJob: RegExp;
  /** Proposes to meet in person. */
  meeting: RegExp;
  /** Bad news, grief, loneliness. */
  sadness: RegExp;
  /** Words of somebody who may hurt or kill themselves: rather heard once too often. */
  selfHarm: RegExp;
  /** A sincere question whether the persona is human, a bot, real. */
  asksWhetherHuman: RegExp;
}
