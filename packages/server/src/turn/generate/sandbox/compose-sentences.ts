import type { LanguagePack } from '../../../language/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion } from '../../text/index.ts';
import { choosePhrase } from './choose-phrase.ts';
import { makePhrases, type Phrase, phraseBookFor } from './phrase-book.ts';
import type { PhraseRandom } from './phrase-random.ts';
import type { Situation } from './read-situation.ts';
import type { SpokenPhrases } from './spoken-phrases.ts';

/** Share of messages with a question in human small talk (PersonaChat, four languages: 30 to 33 %). */
const humanQuestionShare = 0.31;

/**
 * Puts a reply together: an opening that answers what came in, or speaks of the picture that was asked for, then what the persona has to tell, questions last. The
 * number of sentences and their lengths are drawn towards a goal inside the plan's bands.
 */
export function composeSentences(
  plan: Plan,
  situation: Situation,
  pack: LanguagePack,
  spoken: SpokenPhrases,
  random: PhraseRandom,
): string[] {
  const { perSentence, sentences, total } = plan.lengths;
  const { sandbox } = pack;
  const book = phraseBookFor(pack);
  const asks = (sentence: string): boolean => isQuestion(sentence, pack.language);
  const make = (list: readonly string[]): Phrase[] => makePhrases(list, situation.values, pack);
  const isAsking =
    plan.question.choice === 'ASK' || (plan.question.choice === 'FREE' && random.next() < humanQuestionShare);
  const goal = total.min + (total.max - total.min) * (0.15 + 0.35 * random.next());
  const typical = typicalLength(book.smallTalk, perSentence);
  // One in each of so many messages.
  const wantedQuestions =
    plan.question.choice === 'ASK' ? Math.min(plan.question.answers ?? 1, plan.split.answers) : isAsking ? 1 : 0;
  const countMin = Math.max(
    sentences.min,
    Math.min(plan.split.answers, sentences.max),
    isAsking ? Math.min(1 + wantedQuestions, sentences.max) : 1,
  );
  const planned = clamp(
    Math.round(goal / typical),
    Math.min(countMin, Math.max(1, Math.floor(total.max / perSentence.min))),
    sentences.max,
  );

  const chosen: Phrase[] = [];
  const saidValues = new Set<string>();
  let length = 0;
  const say = (pool: readonly Phrase[], missing: number, mayRepeat = false): Phrase | null => {
    const room = total.max - length - Math.max(0, missing - 1) * perSentence.min;
    const wanted = clamp((goal - length) / Math.max(1, missing), perSentence.min, perSentence.max);
    const wish = {
      ...perSentence,
      max: Math.min(perSentence.max, room),
      wanted,
      tolerance: Math.max(1, typical / 5),
      mayRepeat,
    };
    const phrase = choosePhrase(pool, wish, spoken, saidValues, random);
    if (phrase === null) return null;
    spoken.add(phrase.text);
    if (phrase.value !== null) saidValues.add(phrase.value);
    length += phrase.length;
    chosen.push(phrase);
    return phrase;
  };

  /** What must be said counts more than its length. */
  const sayShortest = (pool: readonly Phrase[]): Phrase => {
    const shortest = Math.min(...pool.map((phrase) => phrase.length));
    const phrase = random.pick(pool.filter((other) => other.length === shortest));
    length += phrase.length;
    chosen.push(phrase);
    return phrase;
  };

  // Who asked for a picture reads first that there is one, or none, whatever else the message holds.
  const answers = pictureAnswers(plan, situation, pack);
  const picture = answers && (say(make(answers), planned, true) ?? sayShortest(make(answers)));

  const questions: Phrase[] = [];
  if (isAsking) {
    const pool = [
      ...book.questions,
      ...make(sandbox.questions.filter(hasName)),
      ...make(factsOf(situation, pack).filter(asks)),
    ];
    while (questions.length < wantedQuestions) {
      const others = pool.filter((phrase) => !questions.includes(phrase));
      const question = say(others, Math.max(1, planned - chosen.length), true);
      if (question !== null) questions.push(question);
      // Asked for and no question fits the sentence band: the nearest one.
      else if (plan.question.choice === 'ASK') questions.push(sayShortest(others));
      else break;
    }
  }

  const missing = (): number => Math.max(1, planned - chosen.length);
  const pools = picture === null ? openingPools(plan, situation, pack, planned - chosen.length) : [];
  for (const pool of pools) if (chosen.length < planned) say(make(pool), missing());

  const facts = make(factsOf(situation, pack).filter((fact) => !asks(fact)));
  const moments = make(sandbox.moments[plan.localTime.partOfDay]);
  const flavour = situation.flavour === null ? [] : make(sandbox.flavours[situation.flavour]);
  const smallTalk = [...book.smallTalk, ...make(sandbox.smallTalk.filter(hasName))];
  while (chosen.length < sentences.max && (chosen.length < planned || length < total.min)) {
    const drawn = random.next();
    const pool = drawn < 0.22 ? facts : drawn < 0.42 ? moments : drawn < 0.6 ? flavour : smallTalk;
    if (say(pool, missing()) === null && say(smallTalk, missing()) === null) break;
  }
  stretch(chosen, [...questions, picture], smallTalk, plan, spoken, saidValues, random);

  const told = chosen.filter((phrase) => !questions.includes(phrase));
  return [...told, ...questions].map((phrase) => phrase.text);
}

/** All sentences the plan allows are used and the reply is still too short: a small talk line gives way to a longer one. */
function stretch(
  chosen: Phrase[],
  kept: readonly (Phrase | null)[],
  pool: readonly Phrase[],
  plan: Plan,
  spoken: SpokenPhrases,
  saidValues: Set<string>,
  random: PhraseRandom,
): void {
  for (let index = chosen.length - 1; index >= 0; index -= 1) {
    const length = chosen.reduce((sum, phrase) => sum + phrase.length, 0);
    const lacking = plan.lengths.total.min - length;
    const old = chosen[index]!;
    if (lacking <= 0 || kept.includes(old)) continue;
    const max = Math.min(plan.lengths.perSentence.max, old.length + plan.lengths.total.max - length);
    const wish = { min: old.length + 1, max, wanted: old.length + lacking, tolerance: 0, mayRepeat: false };
    const longer = choosePhrase(pool, wish, spoken, saidValues, random);
    if (longer !== null) {
      chosen[index] = longer;
      spoken.add(longer.text);
    }
  }
}

function pictureAnswers(
  plan: Plan,
  { asksForPicture }: Situation,
  { sandbox }: LanguagePack,
): readonly string[] | null {
  if (plan.sharePicture?.choice === 'SHARE') return sandbox.sharedPicture;
  return plan.kind === 'REPLY' && asksForPicture ? sandbox.noPicture : null;
}

function openingPools(
  plan: Plan,
  situation: Situation,
  { sandbox }: LanguagePack,
  room: number,
): (readonly string[])[] {
  const greetings = sandbox.greetings[plan.localTime.partOfDay];
  if (plan.kind === 'ICEBREAKER') return [greetings, sandbox.openings.ICEBREAKER];
  if (plan.kind === 'NUDGE' || plan.kind === 'REVIVE') return [sandbox.openings[plan.kind]];
  const reactions = sandbox.reactions[situation.messageKind];
  // "Hey, how are you?" is greeted back where there is room, and answered in any case.
  if (situation.messageKind === 'WELLBEING')
    return situation.isGreeting && room > 1 ? [greetings, reactions] : [reactions];
  return situation.messageKind === 'GREETING' ? [[...greetings, ...reactions]] : [reactions];
}

function factsOf(situation: Situation, { sandbox }: LanguagePack): string[] {
  const { city, job, sharedInterest, interest } = sandbox.userFacts;
  return [...city, ...job, ...(situation.hasSharedInterest ? sharedInterest : interest)].filter(
    // "What do you like about your work?" has no slot, but needs a job to talk about.
    (fact) => fact.includes('{') || situation.hasJob,
  );
}

function typicalLength(pool: readonly Phrase[], band: { min: number; max: number }): number {
  const lengths = pool.map((phrase) => phrase.length).filter((length) => length >= band.min && length <= band.max);
  if (lengths.length === 0) return (band.min + band.max) / 2;
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

const hasName = (sentence: string): boolean => sentence.includes('{name}');
const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), Math.max(min, max));
