import { eachMatch } from '../platform/each-match.ts';

/**
 * Folding brings the spellings of one phrase together before a rule looks at it: compatibility forms, case, accents,
 * apostrophes, invisible characters, emphasis marks. Linear in the length of the text. A few results are kept: several
 * finders look at the same text one after the other, and folding is half of their work.
 *
 * Several forms may come back. The first is plain: emoji became spaces. The others exist only where the text hides
 * words (`b o t`, `hu🙂man`, `b🙂t`, `b0t`, "bot" in quotes or brackets, 🤖, Cyrillic letters inside a Latin word) and
 * hold the words put together again; a finder looks at every form, so joining can add a match and never hide one.
 */
export function foldForMatching(text: string): readonly string[] {
  const known = lastFolded.get(text);
  if (known) return known;
  const forms = foldAnew(text).map(inOneByte);
  if (text.length <= keptCharactersMax) {
    if (lastFolded.size >= keptTextsMax) lastFolded.delete(lastFolded.keys().next().value!);
    lastFolded.set(text, forms);
  }
  return forms;
}

/** Oldest first. */
const lastFolded = new Map<string, readonly string[]>();
const keptTextsMax = 8;
const keptCharactersMax = 5_000;

function foldAnew(text: string): readonly string[] {
  const base = foldBase(text);
  const forms = [plainForm(base)];
  const add = (form: string): void => {
    if (!forms.includes(form)) forms.push(form);
  };
  if (robotFace.test(base)) add(settleSpaces(base.replace(robotFaces, robotWord).replace(emoji, ' ')));
  if (enclosing.test(base)) {
    const bare = settleSpaces(base.replace(robotFaces, robotWord).replace(emoji, ' ').replace(enclosed, '$1'));
    add(bare);
    if (mayHideWords(bare)) add(settleSpaces(untangleWords(bare.replace(spacedLetters, joinLettersAfterWord))));
  }
  if (!mayHideWords(base)) return forms;
  const hidden = base.replace(emojiInsideWord, '').replace(emoji, ' ');
  const joined = settleSpaces(untangleWords(hidden.replace(spacedLetters, joinLetters).replace(spacedJapanese, '')));
  add(joined);
  // `a b o t` is "a bot" more often than "abot": the same once more with a leading one-letter word left alone.
  const kept = settleSpaces(untangleWords(hidden.replace(spacedLetters, joinLettersAfterWord)));
  add(kept);
  // A round face in the place of the letter: `b🙂t`, `r🙂b🙂t`.
  const rounded = base.replace(roundLetter, 'o');
  if (rounded !== base) add(settleSpaces(rounded.replace(emoji, ' ')));
  return forms;
}

/** The plain form alone: for who compares texts and looks for nothing hidden. A quarter of the work of all forms. */
export function foldPlainly(text: string): string {
  return plainForm(foldBase(text));
}

export interface FoldedSentence {
  text: string;
  /** Offset of the sentence in the folded form. */
  index: number;
  isQuestion: boolean;
}

/** Cuts a folded form at sentence ends and line breaks; the closing mark is not part of the sentence. */
export function splitFoldedSentences(form: string): FoldedSentence[] {
  const sentences: FoldedSentence[] = [];
  let start = 0;
  for (const end of eachMatch(sentenceEnd, form)) {
    if (end.index > start) {
      sentences.push({ text: form.slice(start, end.index), index: start, isQuestion: /[?;]/.test(end[0]) });
    }
    start = end.index + end[0].length;
  }
  if (start < form.length) sentences.push({ text: form.slice(start), index: start, isQuestion: false });
  return sentences;
}

/** The Greek question mark is the semicolon, where Greek stands before it and no smile is made of it. */
const sentenceEnd = /[.!?。\n]+|;+(?<=[\u0370-\u03ff][^.!?;\n]{0,40};+)(?!-?[)(dp])/g;
const apostrophes = /[’‘‛ʼʹ`´′＇]/g;
const dashes = /[‐‑‒–—―−]/g;
const accents = /[\u0300-\u036f]/g;
// Format characters (zero-width, bidi, soft hyphen), variation selectors and the fillers that render as nothing.
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164/gu;
/** 🅱, and letters of flags in a row that is no flag: 🇧🇴🇹. */
const squaredLetters = /[\u{1f170}-\u{1f189}]/gu;
const flagLetters =
  /(?<![\u{1f1e6}-\u{1f1ff}])[\u{1f1e6}-\u{1f1ff}](?:[\u{1f1e6}-\u{1f1ff}]{2})+(?![\u{1f1e6}-\u{1f1ff}])/gu;
const emphasis = /[*_~|]/g;
/** "A.I.", "I.A.", "K.I.": the points end no sentence; and "an a i". */
const dottedAi = /(?<![\p{L}\p{N}])(?:([aikmud])\. ?([ai])\.?|(?<=\ban )(a) (i))(?![\p{L}\p{N}.])/gu;
const ellipsis = /\.{2,}|。{2,}/g;
const emoji = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3)+/gu;
const emojiInsideWord =
  /(?<=\p{L})(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3)+(?=\p{L})/gu;
/** Quotes and brackets around a word or two, and what stands between: `"bot"`, `(bot)`, `「ボット」`. */
const enclosing = /["“”„«»‹›「」『』【】()[\]{}<>〈〉]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u;
const enclosed =
  /(?:["“”„«»‹›「『【([{<〈]|(?<![\p{L}\p{N}])'{1,3})\s?([^"“”„«»‹›「」『』【】()[\]{}<>〈〉\n]{1,40}?)\s?(?:["“”„«»‹›」』】)\]}>〉]|'{1,3}(?![\p{L}\p{N}]))/gu;
const robotFace = /\u{1f916}/u;
const robotFaces = /\u{1f916}/gu;
const roundLetter = /(?<=[br])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})+(?=[bt])/gu;
const spacedLetters = /(?<![\p{L}\p{N}'])\p{L}(?:[ .\-·,/]\p{L}){2,40}(?![\p{L}\p{N}'])/gu;
const spacedJapanese = /(?<=[\u3041-\u30ff\u4e00-\u9fff])[ ・.\-·]{1,3}(?=[\u3041-\u30ff\u4e00-\u9fff])/gu;
const letterSeparators = /[ .\-·,/]/g;
const wordWithStrangers = /[\p{L}\p{N}@$]{2,60}/gu;
const twoByteLetter = /[\u0100-\uffff]/;
/** Not the single space that stands between most words. */
const unsettledSpaces = /[^\S\n]{2,}|[^\S\n ]/g;
const lineBreaks = /[\r\n\u2028\u2029]+/g;

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ο: 'o',
  ι: 'i',
  ε: 'e',
  τ: 't',
};

function foldBase(text: string): string {
  return text
    .replace(apostrophes, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .replace(squaredLetters, (letter) => String.fromCharCode(97 + letter.codePointAt(0)! - 0x1f170))
    .replace(flagLetters, (run) =>
      [...run].map((flag) => String.fromCharCode(97 + flag.codePointAt(0)! - 0x1f1e6)).join(''),
    )
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(emphasis, '')
    .replace(dottedAi, '$1$2$3$4')
    .replace(ellipsis, ' ')
    .replace(lineBreaks, '\n');
}

/**
 * The same text in one byte a letter where it can be: normalizing leaves two, and every pattern is slower by half on those.
 */
function inOneByte(text: string): string {
  return twoByteLetter.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

function plainForm(base: string): string {
  return settleSpaces(base.replace(emoji, ' '));
}

function settleSpaces(text: string): string {
  return text.replace(unsettledSpaces, ' ').trim();
}

/** The face stands for the noun in every language; apart from Latin letters, joined to Japanese ones. */
function robotWord(face: string, offset: number, text: string): string {
  const isAfterLatin = /[a-z]/.test(text[offset - 1] ?? '');
  const isBeforeLatin = /[a-z]/.test(text[offset + face.length] ?? '');
  return `${isAfterLatin ? ' ' : ''}bot${isBeforeLatin ? ' ' : ''}`;
}

function mayHideWords(text: string): boolean {
  return (
    text.search(spacedLetters) >= 0 ||
    text.search(emojiInsideWord) >= 0 ||
    text.search(spacedJapanese) >= 0 ||
    /[a-z][0-9@$]|[0-9@$][a-z]/.test(text) ||
    /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/.test(text)
  );
}

function joinLetters(run: string): string {
  return run.replace(letterSeparators, '');
}

function joinLettersAfterWord(run: string): string {
  return /^[aeiouy][ .\-·,/]/.test(run) ? `${run[0]} ${joinLetters(run.slice(2))}` : joinLetters(run);
}

/** Digits and look-alike letters inside a word that also has Latin letters. */
function untangleWords(text: string): string {
  return text.replace(wordWithStrangers, (word) => {
    if (!/[a-z]/.test(word) || /^[a-z]+$/.test(word)) return word;
    let plain = '';
    for (const letter of word) plain += lookAlikes[letter] ?? letter;
    return plain;
  });
}
