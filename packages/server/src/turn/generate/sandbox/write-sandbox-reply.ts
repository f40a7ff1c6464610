import { languagePackFor, sandboxEmojis } from '../../../language/index.ts';
import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { isQuestion } from '../../text/index.ts';
import { composeSentences } from './compose-sentences.ts';
import { type PhraseRandom, phraseRandom } from './phrase-random.ts';
import { readSituation, type Situation } from './read-situation.ts';
import { writeCare, writeGoodNight, writeHonestAnswer, writePause, writeStop } from './special-replies.ts';
import { spokenPhrases } from './spoken-phrases.ts';

/** Human chat leaves the last full stop out in 32 to 37 % of messages (PersonaChat). */
const openEndShare = 0.35;

/**
 * The offline writer: pleasant small talk from phrase tables, no model. Pure; the same plan and inputs give the same
 * messages. It obeys language, lengths, emoji, question and split choices of the plan, never repeats what the persona
 * said in the history it is given, promises nothing, and says that an AI writes when the user asks.
 *
 * It understands little, so it agrees with nothing and laughs at nothing: a text is acknowledged; bad news and words of
 * self-harm are met with care, a wish to meet with a friendly no, a good night with a good night.
 *
 * These answers, pauses, stops and honest answers are short whatever length was asked for (the upper bound still holds where a phrase
 * fits it), come as one message, and pauses and stops never ask a question.
 */
export function writeSandboxReply(plan: Plan, gathered: Gathered): string[] {
  const random = phraseRandom(plan.seed);
  const pack = languagePackFor(plan.writtenLanguage);
  const situation = readSituation(plan, gathered, pack);
  const spoken = spokenPhrases(gathered.history);
  const write = chooseWriter(plan, situation);
  const isSpecial = write !== composeSentences;
  const sentences = write(plan, situation, pack, spoken, random);
  const asks = (sentence: string): boolean => isQuestion(sentence, plan.writtenLanguage);
  const groups = groupSentences(sentences, isSpecial ? 1 : plan.split.answers, asks, random);
  const emojis = drawEmojis(plan.emojis, emojisFor(plan, situation, isSpecial), groups.length, random);
  const joint = plan.lengths.unit === 'CHARACTERS' ? '' : ' ';
  return groups.map((group, index) => {
    const text = group.join(joint);
    const ended = finishMessage(text, emojis[index]!, !isSpecial && random.next() < openEndShare);
    return plan.writtenLanguage === 'DE_CH' ? ended.replaceAll('ß', 'ss') : ended;
  });
}

/** What must be said comes before what the plan would like to say. */
function chooseWriter(plan: Plan, situation: Situation): typeof composeSentences {
  if (plan.kind === 'STOP') return writeStop;
  if (situation.distress === 'SELF_HARM') return writeCare;
  if (plan.kind === 'PAUSE') return writePause;
  if (situation.asksWhetherHuman) return writeHonestAnswer;
  if (situation.distress !== null) return writeCare;
  return situation.saysGoodNight && plan.kind === 'REPLY' ? writeGoodNight : composeSentences;
}

/** What was said in a free text is unknown: no face smiles at it. */
const unreadKinds: ReadonlySet<Situation['messageKind']> = new Set(['TEXT', 'LONG_TEXT', 'QUESTION', 'MEETING']);

function emojisFor({ kind, localTime }: Plan, situation: Situation, isSpecial: boolean): readonly string[] {
  if (situation.distress !== null) return sandboxEmojis.caring;
  if (isSpecial) return sandboxEmojis.calm;
  const isUnread = kind === 'REPLY' && unreadKinds.has(situation.messageKind);
  const isDark = localTime.partOfDay === 'NIGHT' || localTime.partOfDay === 'EVENING';
  return [...sandboxEmojis[isUnread ? 'plain' : 'cheerful'], ...(isDark ? sandboxEmojis.byNight : sandboxEmojis.byDay)];
}

/** As many messages as asked for when there are sentences enough; neighbours stay together. */
function groupSentences(
  sentences: string[],
  answers: number,
  asks: (sentence: string) => boolean,
  random: PhraseRandom,
): string[][] {
  const questions = sentences.filter(asks);
  if (questions.length > 1 && answers > 1) return groupQuestions(sentences, questions, answers, random);
  const count = Math.max(1, Math.min(answers, sentences.length));
  const sizes = new Array<number>(count).fill(1);
  for (let left = sentences.length - count; left > 0; left -= 1) {
    const index = random.between(0, count - 1);
    sizes[index] = sizes[index]! + 1;
  }
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return sentences.slice(start - size, start);
  });
}

/** One question ends each of the last messages; what is told keeps its order, and no message is left without a sentence. */
function groupQuestions(sentences: string[], questions: string[], answers: number, random: PhraseRandom): string[][] {
  const told = sentences.filter((sentence) => !questions.includes(sentence));
  const count = Math.max(questions.length, Math.min(answers, sentences.length));
  const withoutQuestion = count - questions.length;
  const places = told.map((_, index) =>
    index < withoutQuestion || index === 0 ? index : random.between(0, count - 1),
  );
  places.sort((one, other) => one - other);
  const groups = Array.from({ length: count }, (_, place) => told.filter((_text, index) => places[index] === place));
  for (const [index, question] of questions.entries()) groups[withoutQuestion + index]!.push(question);
  return groups;
}

/** Emoji per message, no emoji twice in one reply. */
function drawEmojis(band: Plan['emojis'], list: readonly string[], messages: number, random: PhraseRandom): string[] {
  const placed = new Array<string>(messages).fill('');
  const left = [...list];
  for (let count = random.between(band.min, band.max); count > 0; count -= 1) {
    const emoji = left.length > 0 ? left.splice(random.between(0, left.length - 1), 1)[0]! : random.pick(list);
    const index = random.between(0, messages - 1);
    placed[index] += emoji;
  }
  return placed;
}

function finishMessage(text: string, emojis: string, isOpenEnd: boolean): string {
  const ended = emojis !== '' || isOpenEnd ? text.replace(/[.。]$/u, '') : text;
  if (emojis === '') return ended;
  return /[。！？]$/u.test(text) ? ended + emojis : `${ended} ${emojis}`;
}
