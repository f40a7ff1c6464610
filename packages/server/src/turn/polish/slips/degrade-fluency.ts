import type { Language } from '@repartee/contract';
import { type Keyboard, languagePackFor } from '../../../language/index.ts';
import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { type RandomSource, seededRandom } from '../../seeded-random.ts';
import { splitSentences } from '../../text/index.ts';
import { slipInWord, withoutAccents } from './slip-in-word.ts';
import { type SlipRates, slipRates } from './slip-rates.ts';
import { isEverydayOpening, isSparedSentence, maySlip, type SparedWords, sparedWords } from './spared-words.ts';

/** Its name among the steps of polish. */
export const DEGRADE_FLUENCY = 'degrade-fluency';

/** Readers do not stumble over one wrong letter in a word of this length. */
const LETTERS_MIN = 4;
/** A token with anything else in it may be a link, an address, a number, a face or a tag. */
const PLAIN_WORD = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u;
/** What may stand around a word. */
const AROUND = /^([("“„«¡¿]*)(.*?)([.,!?;:…)"”»]*)$/su;

interface Typist {
  rates: SlipRates;
  keyboard: Keyboard;
  language: Language;
  random: RandomSource;
  spared: SparedWords;
  /** Wrong letters due by what was typed so far; below one. */
  dueLetters: number;
  /** Two wrong words in a row would be hard to read. */
  hasJustSlipped: boolean;
}

/**
 * The texts as somebody types them on a phone who does not look twice, at the rate of the planned level. Pure; chance is
 * the turn's seed. Never touched: names, numbers, links, addresses, emoji, marks other than one closing full stop, words in
 * capitals, and sentences on what the persona is. At most one slip to a word and none in its neighbour; nothing but the
 * accents in words of three letters and less.
 */
export function degradeFluency(texts: readonly string[], plan: Plan, gathered: Gathered): string[] {
  const level = plan.fluencyDegradation.value;
  if (level === 'NONE') return [...texts];
  const language = plan.writtenLanguage;
  const typist: Typist = {
    rates: slipRates[level],
    keyboard: languagePackFor(language).keyboard,
    language,
    random: seededRandom(plan.seed, 'slips'),
    spared: sparedWords(gathered, language),
    dueLetters: 0,
    hasJustSlipped: false,
  };
  return texts.map((text) => typeMessage(text, typist));
}

function typeMessage(text: string, typist: Typist): string {
  const sentences = splitSentences(text, typist.language);
  const typed = sentences.map((sentence) =>
    isSparedSentence(sentence, typist.language) ? sentence : typeSentence(sentence, typist),
  );
  const last = sentences.at(-1);
  const message = typed.join('');
  if (last === undefined || isSparedSentence(last, typist.language)) return message;
  return typist.random() < typist.rates.fullStops ? message.replace(/(?<=[\p{L}\p{M}])[.。]$/u, '') : message;
}

function typeSentence(sentence: string, typist: Typist): string {
  let isFirst = true;
  return sentence
    .split(/(\s+)/)
    .map((token) => {
      const [, before = '', word = '', after = ''] = AROUND.exec(token) ?? [];
      if (!PLAIN_WORD.test(word)) return token;
      const typed = before + typeWord(word, isFirst, typist) + after;
      isFirst = false;
      return typed;
    })
    .join('');
}

function typeWord(word: string, isOpening: boolean, typist: Typist): string {
  const { rates, random, spared, keyboard } = typist;
  const letters = Array.from(word).length;
  typist.dueLetters += rates.letters * letters;
  const draw = random();
  if (isOpening && isCapitalised(word) && isEverydayOpening(word, spared)) {
    return draw < rates.capitals ? word.toLowerCase() : word;
  }
  if (!maySlip(word, spared)) return word;
  const plain = withoutAccents(word, keyboard);
  if (plain !== word && draw < rates.accents) return plain;
  // A word with an apostrophe keeps its letters: of "can't" and "cant" each is read, of "csn't" neither.
  if (letters < LETTERS_MIN || /['’-]/.test(word) || typist.hasJustSlipped) {
    typist.hasJustSlipped = false;
    return word;
  }
  const slipped = random() < typist.dueLetters ? slipInWord(word, keyboard, random) : word;
  typist.hasJustSlipped = slipped !== word;
  typist.dueLetters = 0;
  return slipped;
}

function isCapitalised(word: string): boolean {
  const [first = '', ...rest] = word;
  return first !== first.toLowerCase() && rest.every((letter) => letter === letter.toLowerCase());
}
