import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { type ClaimMatch, findHumanClaims } from './find-human-claims.ts';
import { type FoldedSentence, foldForMatching, splitFoldedSentences } from './fold-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './language-packs.ts';
import { heardInSignals, isNamedEverywhere } from './question-signals.ts';

/**
 * What a sincere question asks for. EITHER: "bot or human?", "you're not a bot, are you?": a yes or no alone says
 * neither the truth nor a lie.
 */
export type SincereQuestion = 'BOT' | 'HUMAN' | 'EITHER';

/** What a user's message sincerely asks of the persona about herself; null when it does not. Each sentence by itself. */
export function sincereQuestionIn(
  text: string,
  packs: readonly LanguagePack[] = languagePacks,
): SincereQuestion | null {
  return findSincereQuestion(text, packs)?.question ?? null;
}

interface HeardQuestion {
  question: SincereQuestion;
  /** Of the language whose rules heard it (`en`). */
  ruleName: string;
}

/** The guard listens before a reply is written, and the check of the draft once more. Oldest first. */
const lastHeard = new Map<string, HeardQuestion | null>();
const KEPT_QUESTIONS = 256;
const KEPT_CHARACTERS_MAX = 1_000;

/** The same, and which language's rules heard it. Never holds the text. */
export function findSincereQuestion(
  text: string,
  packs: readonly LanguagePack[] = languagePacks,
): HeardQuestion | null {
  if (packs !== languagePacks || text.length > KEPT_CHARACTERS_MAX) return listenFor(text, packs);
  let heard = lastHeard.get(text);
  if (heard === undefined) {
    heard = listenFor(text, packs);
    if (lastHeard.size >= KEPT_QUESTIONS) lastHeard.delete(lastHeard.keys().next().value!);
    lastHeard.set(text, heard);
  }
  return heard;
}

function listenFor(text: string, packs: readonly LanguagePack[]): HeardQuestion | null {
  for (const form of foldForMatching(text)) {
    const candidates = candidatesIn(form);
    const mayMatch = mayMatchIn(candidates.join('\n'));
    const listening = packs.filter(({ guarding }) => mayMatch(guarding.honesty.sincereQuestion));
    const isNamed = isNamedEverywhere(form);
    const weighing = packs.filter(({ guarding }) => isNamed || mayMatch(guarding.questions.gate));
    if (listening.length === 0 && weighing.length === 0) continue;
    for (const asked of candidates) {
      const heard = judgeSentence(asked, listening, packs) ?? weighSentence(asked, weighing, packs);
      if (heard !== null) return heard;
    }
  }
  return null;
}

/** What may be a question: each sentence, and a short one together with the one before it. */
function candidatesIn(form: string): string[] {
  let before = '';
  return splitFoldedSentences(form).flatMap(({ text: sentence, isQuestion }) => {
    const asked = isQuestion ? `${sentence}?` : sentence;
    const joined = joinToShort(before, asked);
    before = sentence.trim();
    return joined === null ? [asked] : [asked, joined];
  });
}

/** In a longer sentence words stand beside each other that have nothing to do with each other. */
const WEIGHED_CHARACTERS_MAX = 160;

/** "I hate bots. Are you one?", "Admit it. You're a bot": half of what is said stands in the sentence before. */
const SHORT_CHARACTERS_MAX = 30;

function joinToShort(before: string, asked: string): string | null {
  const isHalf = Math.min(before.length, asked.length) <= SHORT_CHARACTERS_MAX;
  return before !== '' && isHalf ? `${before}, ${asked.trim()}` : null;
}

function judgeSentence(
  asked: string,
  listening: readonly LanguagePack[],
  packs: readonly LanguagePack[],
): HeardQuestion | null {
  for (const { guarding, ruleName } of listening) {
    const { honesty } = guarding;
    if (!honesty.sincereQuestion.test(asked)) continue;
    if (packs.some((pack) => pack.guarding.honesty.notSincere.test(asked))) return null;
    const asksBot = honesty.asksBot.test(asked);
    const isEither = asksBot === honesty.asksHuman.test(asked) || honesty.asksNegated.test(asked);
    return { question: isEither ? 'EITHER' : asksBot ? 'BOT' : 'HUMAN', ruleName };
  }
  return null;
}

/** The same by what the sentence is made of, where no phrase is known. */
function weighSentence(
  asked: string,
  weighing: readonly LanguagePack[],
  packs: readonly LanguagePack[],
): HeardQuestion | null {
  if (asked.length > WEIGHED_CHARACTERS_MAX) return null;
  for (const { guarding, ruleName } of weighing) {
    const question = heardInSignals(asked, guarding.questions);
    if (question === null) continue;
    return packs.some((pack) => pack.guarding.honesty.notSincere.test(asked)) ? null : { question, ruleName };
  }
  return null;
}

/** Whether a text says that an AI writes, in any language the guards know. A question ("me, an AI?") says nothing. */
export function statesThatAiWrites(text: string, packs: readonly LanguagePack[] = languagePacks): boolean {
  const form = foldForMatching(text)[0]!;
  const mayMatch = mayMatchIn(form);
  const rules = packs.map(({ guarding }) => guarding.honesty.honestStatement).filter(mayMatch);
  if (rules.length === 0) return false;
  const statements = splitFoldedSentences(form).filter(({ isQuestion }) => !isQuestion);
  return statements.some(({ text: sentence }) => rules.some((rule) => rule.test(sentence.trim())));
}

/** Whether a disclosure in somebody's own words still says that an AI writes, and nothing that takes it back. */
export function isHonestDisclosure(sentence: string): boolean {
  const isTakenBack = splitFoldedSentences(foldForMatching(sentence)[0]!).some(({ text }) =>
    languagePacks.some(({ guarding }) => guarding.honesty.retraction.test(text.trim())),
  );
  return statesThatAiWrites(sentence) && !isTakenBack && findHumanClaims(sentence).length === 0;
}

/** A sentence this short that begins with no or yes is nothing but the answer, wherever it stands. */
const BARE_ANSWER_CHARACTERS_MAX = 25;
/** Laughter and sighs before the answer itself. */
const INTERJECTIONS =
  /^[\s¡¿"'(-]*(?:(?:(?:ha){1,6}h?|(?:he){2,6}|(?:hi){2,6}|(?:ja){2,6}|(?:ah){2,6}a?|lol|lmao|mdr|rs+|kk+|hm+|oh+|o|ah+|aww*|omg|wow|well|hey|tja|ach|och|ay|eh+|ehm|uff|nou|no(?=[\s,]+(?:joo|juu|kyl|kylla|en|ei|niin|olen|oon|totta|tottakai|tietysti|tietenkin|siis|hei)\b)|na(?=[\s,!]+(?!haha|inte|nej|jag|det|verkligen|men|absolut|klart|da\b)[a-z])|what|come on|babe|honey|ふふ|えっ?|あはは|はは|うーん)(?:[\s,!;:…、-]+|$)){0,4}/;

/** The answer to a sincere question with a lying no, yes or "human", and nothing honest about it. */
export function answersFalsely(
  reply: string,
  question: SincereQuestion,
  packs: readonly LanguagePack[] = languagePacks,
): ClaimMatch | null {
  const sentences = splitFoldedSentences(foldForMatching(reply)[0]!);
  const first = sentences.findIndex(({ text }) => text.trim().replace(INTERJECTIONS, '') !== '');
  for (const [index, sentence] of sentences.entries()) {
    const isBare = sentence.text.trim().length <= BARE_ANSWER_CHARACTERS_MAX && !sentence.isQuestion;
    if (index !== first && !isBare) continue;
    const answer = sentence.text.trim().replace(INTERJECTIONS, '');
    for (const { guarding, ruleName } of packs) {
      const { honesty } = guarding;
      const lies =
        honesty.namesHuman.test(answer) ||
        (question === 'BOT' && honesty.denial.test(answer)) ||
        (question === 'HUMAN' && honesty.affirmation.test(answer));
      if (lies) return { rule: `${ruleName}.false_answer`, index: sentence.index };
    }
  }
  return null;
}

/** Whether a reply says yes to BOT or no to HUMAN: short, and the truth. */
export function answersTruly(
  reply: string,
  question: SincereQuestion,
  packs: readonly LanguagePack[] = languagePacks,
): boolean {
  if (question === 'EITHER') return false;
  const answer = foldForMatching(reply)[0]!.replace(INTERJECTIONS, '');
  return packs.some(({ guarding: { honesty } }) =>
    (question === 'BOT' ? honesty.affirmation : honesty.denial).test(answer),
  );
}

/** How much of a reply still speaks to the line before it. */
const OPENING_CHARACTERS_MAX = 120;

/**
 * Finds what takes the honest line back ("just kidding"). Only meaningful for a reply that stands next to that line:
 * its first sentence for words that name nothing, the whole of it for those that name the line or the AI.
 */
export function findRetractions(reply: string, packs: readonly LanguagePack[] = languagePacks): ClaimMatch[] {
  const matches: ClaimMatch[] = [];
  for (const form of foldForMatching(reply)) {
    const mayMatch = mayMatchIn(form);
    const sentences = splitFoldedSentences(form);
    const opening = openingOf(sentences);
    for (const { guarding, ruleName } of packs) {
      const { honesty } = guarding;
      const takesBack =
        (opening !== null && mayMatch(honesty.retraction) && honesty.retraction.test(opening)) ||
        (mayMatch(honesty.retractionOfAi) && sentences.some(({ text }) => honesty.retractionOfAi.test(text)));
      if (!takesBack) continue;
      const rule = `${ruleName}.retracts_disclosure`;
      if (!matches.some((match) => match.rule === rule)) matches.push({ rule, index: 0 });
    }
  }
  return matches;
}

function openingOf(sentences: readonly FoldedSentence[]): string | null {
  for (const { text } of sentences) {
    const opening = text.trim().replace(INTERJECTIONS, '');
    if (/\p{L}/u.test(opening)) return opening.slice(0, OPENING_CHARACTERS_MAX);
  }
  return null;
}
