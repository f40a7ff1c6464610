import { type LanguagePack, splitSentences } from '../../../language/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { makePhrases, type Phrase } from './phrase-book.ts';
import type { PhraseRandom } from './phrase-random.ts';
import type { Situation } from './read-situation.ts';
import type { SpokenPhrases } from './spoken-phrases.ts';

/** A pause: the persona steps away and names no time. */
export function writePause(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  const make = (list: readonly string[]): Phrase[] => makePhrases(list, situation.values, pack);
  const pause = drawShort(make(pack.sandbox.pauses), plan, spoken, random).text;
  if (!situation.asksWhetherHuman) return splitSentences(pause);
  // Stepping away is no answer to whether it is human.
  return [drawShort(make(pack.sandbox.honest.answers), plan, spoken, random).text, pause];
}

/** Bad news or worse: care, no small talk. Where somebody may be in danger, people nearby and a help line are named. */
export function writeCare(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  const { answers, questions } = pack.sandbox.care[situation.distress!];
  const make = (list: readonly string[]): Phrase[] => makePhrases(list, situation.values, pack);
  const told = situation.asksWhetherHuman
    ? [drawShort(make(pack.sandbox.honest.answers), plan, spoken, random).text]
    : [];
  told.push(drawShort(make(answers), plan, spoken, random).text);
  return plan.question.choice === 'ASK' ? [...told, random.pick(make(questions)).text] : told;
}

/** A good night back, and no question that would keep the user awake. */
export function writeGoodNight(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  return [drawShort(makePhrases(pack.sandbox.goodNights, situation.values, pack), plan, spoken, random).text];
}

/** The last answer before a stop: warm, neutral, no question, nothing that holds the user. */
export function writeStop(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  const { stops } = pack.sandbox;
  const reason = plan.stop?.reason;
  const list = reason === 'USER_UNDERAGE' || reason === 'USER_MESSAGE_REPETITION' ? stops[reason] : stops.OTHER;
  return splitSentences(drawShort(makePhrases(list, situation.values, pack), plan, spoken, random).text);
}

/** Asked whether it is human: an AI writes. Said every time it is asked, even when it was said before. */
export function writeHonestAnswer(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  const { honest } = pack.sandbox;
  const make = (list: readonly string[]): Phrase[] => makePhrases(list, situation.values, pack);
  const { max } = plan.lengths.total;
  const sentences = [drawShort(make(honest.answers), plan, spoken, random)];
  const length = (): number => sentences.reduce((sum, phrase) => sum + phrase.length, 0);
  const statement = random.pick(make(honest.statements));
  if (length() + statement.length <= max && sentences.length < plan.lengths.sentences.max) sentences.push(statement);
  const question = random.pick(make(honest.questions));
  const isAsking = plan.question.choice === 'ASK' || (plan.question.choice === 'FREE' && random.next() < 0.5);
  if (isAsking && (plan.question.choice === 'ASK' || length() + question.length <= max)) {
    // Rather without the friendly remark than longer than allowed.
    if (length() + question.length > max || sentences.length >= plan.lengths.sentences.max) sentences.splice(1);
    sentences.push(question);
  }
  return sentences.map((phrase) => phrase.text);
}

/** One that fits the reply's upper length and was not said; else any that fits; else the shortest. */
function drawShort(pool: readonly Phrase[], plan: Plan, spoken: SpokenPhrases, random: PhraseRandom): Phrase {
  const fitting = pool.filter((phrase) => phrase.length <= plan.lengths.total.max);
  const unsaid = fitting.filter((phrase) => splitSentences(phrase.text).every((part) => !spoken.hasNearly(part)));
  if (unsaid.length > 0) return random.pick(unsaid);
  if (fitting.length > 0) return random.pick(fitting);
  return pool.reduce((shortest, phrase) => (phrase.length < shortest.length ? phrase : shortest));
}
