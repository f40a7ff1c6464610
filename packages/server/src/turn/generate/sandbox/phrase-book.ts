import { type Language, languages } from '@repartee/contract';
import { type LanguagePack, measureText } from '../../../language/index.ts';
import { phraseKey } from './spoken-phrases.ts';

/** One sentence ready to be said. */
export interface Phrase {
  readonly text: string;
  /** For comparing with what was said before. */
  key(): string;
  /** The longest fixed part of the sentence it was made from. */
  templateKey(): string;
  /** What stands in its slot: not to be heard twice in one reply. */
  readonly value: string | null;
  /** In the unit of the language's lengths. */
  readonly length: number;
}

/** The sentences of a language that need nothing of the conversation: made once per pack, they are the bulk. */
export interface PhraseBook {
  smallTalk: readonly Phrase[];
  questions: readonly Phrase[];
}

const books = new WeakMap<LanguagePack, PhraseBook>();

export function phraseBookFor(pack: LanguagePack): PhraseBook {
  let book = books.get(pack);
  if (book === undefined) {
    book = {
      smallTalk: expandSlots(pack.sandbox.smallTalk, pack),
      questions: expandSlots(pack.sandbox.questions, pack),
    };
    books.set(pack, book);
  }
  return book;
}

function expandSlots(sentences: readonly string[], pack: LanguagePack): Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    if (sentence.includes('{name}')) continue;
    const slot = sentence.includes('{treat}') ? 'treat' : sentence.includes('{pastime}') ? 'pastime' : null;
    if (slot === null) phrases.push(makePhrase(sentence, {}, pack)!);
    else {
      const values = slot === 'treat' ? pack.sandbox.treats : pack.sandbox.pastimes;
      for (const value of values) phrases.push(makePhrase(sentence, { [slot]: value }, pack)!);
    }
  }
  return phrases;
}

/** Phrases without slots, of each language: made once, they are most of what a reply chooses from. */
const plainPhrases = new WeakMap<LanguagePack, Map<string, Phrase>>();

/** Fills a sentence's slots; null where a value is missing. */
export function makePhrase(
  sentence: string,
  values: Readonly<Record<string, string | null | undefined>>,
  pack: LanguagePack,
): Phrase | null {
  if (sentence.includes('{')) return fillPhrase(sentence, values, pack);
  const known = plainPhrases.get(pack) ?? new Map<string, Phrase>();
  if (known.size === 0) plainPhrases.set(pack, known);
  const phrase = known.get(sentence) ?? fillPhrase(sentence, values, pack)!;
  known.set(sentence, phrase);
  return phrase;
}

function fillPhrase(
  sentence: string,
  values: Readonly<Record<string, string | null | undefined>>,
  pack: LanguagePack,
): Phrase | null {
  let filledValue: string | null = null;
  let isComplete = true;
  const filled = sentence.replace(slots, (_, slot: string) => {
    const value = values[slot];
    if (value === null || value === undefined) isComplete = false;
    else if (slot !== 'name') filledValue = value;
    return value ?? '';
  });
  if (!isComplete) return null;
  const text = capitalise(filled, pack.language).replace(spaceBeforeMark, '\u00a0');
  const parts = sentence.split(slots).filter((_, index) => index % 2 === 0);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  // Most phrases of a list do not fit, and are never compared.
  let key: string | undefined;
  let templateKey: string | undefined;
  const phrase = {
    text,
    key() {
      key ??= phraseKey(text);
      return key;
    },
    templateKey() {
      templateKey ??= phraseKey(longest) || phrase.key();
      return templateKey;
    },
    value: filledValue,
    length: measureText(text, pack.lengths.unit).total,
  };
  return phrase;
}

/** Fills a list, leaving out what has no value. */
export function makePhrases(
  sentences: readonly string[],
  values: Readonly<Record<string, string | null | undefined>>,
  pack: LanguagePack,
): Phrase[] {
  return sentences.map((sentence) => makePhrase(sentence, values, pack)).filter((phrase) => phrase !== null);
}

const slots = /\{(\w+)\}/g;
/** French puts a no-break space there; the phrases are written with an ordinary one. */
const spaceBeforeMark = / (?=[?!:;])/g;

/** Turkish has its own capital of i. The rules of other languages are for whole words: Greek would lose its accent. */
function capitalise(text: string, language: Language): string {
  const locale = languages[language].base === 'tr' ? 'tr' : undefined;
  return text.replace(
    /^([¿¡]?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + (locale ? letter.toLocaleUpperCase(locale) : letter.toUpperCase()),
  );
}
