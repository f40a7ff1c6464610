import { type Language, languages } from '@repartee/contract';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const { locale } = languages[language];
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

/** Where a chat sentence ends although Unicode's rules see none: after "..." or an emoji that a space follows. */
const SOFT_END = /(?<=(?:\.{2,}|…|[\p{Emoji_Presentation}\u2764\u263A\u2665]\uFE0F?)[^\S\n]+)(?=\S)/u;
/**
 * A full stop that ends no sentence; the Segmenter of Node has no list of them. Of single letters only consonants ("J.", the
 * "z." of "z. B."): vowels are words that end sentences ("So do I.", "lo è.", "acho que é.").
 */
const ABBREVIATION =
  /(?:^|[\s(])(?:[b-df-hj-np-tv-z]|Dr|Mr|Mrs|Ms|Prof|St|Hr|Fr|Nr|ca|bzw|vgl|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|p\.\s?ex|Mme|Mlle|Sr|Sra|Srta|bijv|dhr|mevr|evtl|vs|approx|a\.m|p\.m)\.\s*$/iu;
/** Abbreviations of one language that are words of another: Danish "sig" and "min" end sentences. */
const ABBREVIATION_IN: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[\s(])(?:Std|Min)\.\s*$/iu,
  it: /(?:^|[\s(])(?:Sig|Dott)\.\s*$/iu,
};

/** Plain text without a mark (";" asks in Greek), but for those it ends with: one sentence in every language. */
const ONE_SENTENCE = /^[ "-\-/-:<->@-~]*[.?!]*$/;

/** A draft is split by its checks, by polish and by the record. Oldest first. */
const lastSplit = new Map<string, readonly string[]>();
const KEPT_SPLITS = 256;
/** Longer ones are rare. */
const KEPT_CHARACTERS_MAX = 400;

/**
 * The sentences of a text with the spaces that follow them: joined again they are the text. A piece without a letter or
 * digit ("😊", "!!") belongs to the sentence before it.
 */
export function splitSentences(text: string, language: Language): string[] {
  if (text === '') return [];
  if (ONE_SENTENCE.test(text)) return [text];
  if (text.length > KEPT_CHARACTERS_MAX) return splitAnew(text, language);
  const name = `${language} ${text}`;
  let known = lastSplit.get(name);
  if (!known) {
    known = splitAnew(text, language);
    if (lastSplit.size >= KEPT_SPLITS) lastSplit.delete(lastSplit.keys().next().value!);
    lastSplit.set(name, known);
  }
  return [...known];
}

function splitAnew(text: string, language: Language): string[] {
  const ownAbbreviation = ABBREVIATION_IN[languages[language].base];
  const sentences: string[] = [];
  let isOpen = false;
  for (const line of text.split(/(?<=\n)/)) {
    for (const { segment } of segmenterOf(language).segment(line)) {
      for (const piece of segment.split(SOFT_END)) {
        const last = sentences.length - 1;
        const belongsToLast = last >= 0 && (isOpen || !/[\p{L}\p{N}]/u.test(piece));
        if (belongsToLast) sentences[last] += piece;
        else sentences.push(piece);
        const end = sentences[sentences.length - 1]!.slice(-12);
        isOpen = ABBREVIATION.test(end) || ownAbbreviation?.test(end) === true;
      }
    }
    isOpen = false;
  }
  return sentences;
}
