import { foldedPattern } from '../../../../language/index.ts';
import type { PhraseRule, PhraseRules } from '../phrase-rules.ts';
import { spellOut } from './spell-out.ts';

/** Ways to abuse somebody; how each is undone stands in `families`. */
export type AbuseFamily =
  | 'insults'
  | 'dismisses'
  | 'insults_sexually'
  | 'degrades'
  | 'insults_origin'
  | 'threatens'
  | 'wishes_harm';

interface FamilyTraits {
  confidence: number;
  /** Laughter or affection in the same message makes a tease of it. */
  isUndoneByPlay: boolean;
  /** Talk of desire in the same message makes it part of a game between adults. */
  isUndoneByDesire: boolean;
}

export const families: Readonly<Record<AbuseFamily, FamilyTraits>> = {
  insults: { confidence: 0.65, isUndoneByPlay: true, isUndoneByDesire: true },
  dismisses: { confidence: 0.65, isUndoneByPlay: true, isUndoneByDesire: true },
  insults_sexually: { confidence: 0.75, isUndoneByPlay: false, isUndoneByDesire: true },
  degrades: { confidence: 0.8, isUndoneByPlay: false, isUndoneByDesire: true },
  insults_origin: { confidence: 0.9, isUndoneByPlay: false, isUndoneByDesire: false },
  threatens: { confidence: 0.85, isUndoneByPlay: true, isUndoneByDesire: false },
  wishes_harm: { confidence: 0.9, isUndoneByPlay: false, isUndoneByDesire: false },
};

/**
 * What abuse is made of in one language, as regular expression sources on folded text (language/fold-text.ts). Words
 * stand alone or are directed at "you" by grammar; sentences are whole phrases that are directed by themselves.
 */
export interface AbuseSource {
  ruleName: string;
  /** Of `sentences` alone, as in PhraseRules; those of the words follow from the words. */
  triggers: string;
  /** What a word must follow to be said to "you" ("you are such a ", "you "). With its closing space. */
  youAre: string;
  /** What must follow a word to do the same, where the verb comes last; with its leading space, if any. */
  areYou?: string;
  /** Words that stand beside an insult that is a sentence by itself ("hey", "listen", "fucking"). */
  beside: string;
  /** Nouns that insult; also shouted alone. */
  nouns: Partial<Record<AbuseFamily, readonly string[]>>;
  /** Adjectives and other words that insult only where they are said of "you". */
  qualities: Partial<Record<AbuseFamily, readonly string[]>>;
  sentences: Partial<Record<AbuseFamily, readonly string[]>>;
  /** Somebody else is meant, it is denied, reported, asked; before a match, in its sentence. */
  undoneBefore: string | null;
  undoneAfter: string | null;
  /** Teasing and affection, anywhere in the message. */
  play: string;
  /** Desire, and insults as endearments ("my dirty little …"), anywhere in the message. */
  desire: string;
  /** The second check's own view: word beginnings that weigh 1 and 2, and whole words that mean "you". */
  weights: { you: string; mild: string; grave: string };
  /** A script without spaces between words; `triggers` then stand anywhere in a sentence, whole. */
  isUnspaced?: boolean;
}

export interface AbuseRules extends PhraseRules {
  play: RegExp;
  desire: RegExp;
  weights: { you: readonly string[]; mild: readonly string[]; grave: readonly string[] };
  isUnspaced: boolean;
}

/** Edges of words: letters that folding leaves beside a–z, or of any script; the short set is twice as fast. */
const LATIN_LETTERS = 'a-z0-9\\u00f8\\u0111\\u0131\\u0142';
const ANY_LETTERS = '\\p{L}\\p{N}';
const EDGE = '[\\s,;:"\'()!¡¿-]{0,4}';
const WORD = /[\p{L}\p{N}]+/gu;
const TRIGGER_LETTERS = 4;

export function abuseRules(source: AbuseSource): AbuseRules {
  const { ruleName, isUnspaced = false, weights } = source;
  const letters = /[a-z]/.test(source.youAre.replace(/\\[pP]\{\w+\}/g, '')) ? LATIN_LETTERS : ANY_LETTERS;
  const [before, after] = isUnspaced ? ['', ''] : [`(?<![${letters}])`, `(?![${letters}])`];
  const rules: PhraseRule[] = [];
  for (const [family, { confidence }] of Object.entries(families) as [AbuseFamily, FamilyTraits][]) {
    const nouns = source.nouns[family] ?? [];
    const said = [...nouns, ...(source.qualities[family] ?? [])].join('|');
    const parts: string[] = [...(source.sentences[family] ?? [])];
    if (said !== '') {
      parts.push(`(?:${source.youAre})(?:${said})`);
      if (source.areYou !== undefined) parts.push(`(?:${said})(?:${source.areYou})`);
    }
    const sources = parts.length > 0 ? [`${before}(?:${parts.join('|')})${after}`] : [];
    if (nouns.length > 0) sources.push(aloneSource(source, nouns, after));
    if (sources.length > 0) rules.push({ name: family, pattern: foldedPattern(sources.join('|'), 'gu'), confidence });
  }
  return {
    ruleName,
    triggers: isUnspaced ? null : `${stems(source.triggers).map(beginningOf).join(' ')} ${triggersOf(source)}`,
    ...(isUnspaced ? { anchor: foldedPattern(stems(source.triggers).join('|'), 'u') } : {}),
    readsNumbers: false,
    rules,
    undoneBefore: source.undoneBefore === null ? null : foldedPattern(`${before}(?:${source.undoneBefore})`, 'u'),
    undoneAfter: source.undoneAfter === null ? null : foldedPattern(`(?:${source.undoneAfter})${after}`, 'u'),
    play: foldedPattern(`${before}(?:${source.play})${after}`, 'u'),
    desire: foldedPattern(`${before}(?:${source.desire})${after}`, 'u'),
    weights: { you: stems(weights.you), mild: stems(weights.mild), grave: stems(weights.grave) },
    isUnspaced,
  };
}

/** A noun that is a sentence by itself, or called after one. Four and not three: V8 writes out up to three repetitions. */
function aloneSource({ beside, isUnspaced = false }: AbuseSource, nouns: readonly string[], after: string): string {
  const space = isUnspaced ? '[、 ]?' : '[ ,:;-]{1,4}';
  const start = isUnspaced ? '^' : '(?:^|[,;:])';
  const around = `(?:${beside})`;
  return `${start}${EDGE}(?:${around}${space}){0,4}(?:${nouns.join('|')})${after}(?:${space}${around}${after}){0,4}${EDGE}$`;
}

function stems(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function beginningOf(word: string): string {
  return word.slice(0, TRIGGER_LETTERS);
}

/** The longest word of everything the lists can match. */
function triggersOf({ nouns, qualities, areYou = ' ' }: AbuseSource): string {
  const sources = [...Object.values(nouns), ...Object.values(qualities)].flat();
  const longest = sources
    .flatMap(spellOut)
    .map((text) => (text.match(WORD) ?? []).reduce((a, b) => (b.length >= a.length ? b : a), ''));
  // Where "are" is an ending of the word, what follows its beginning is open.
  return [...new Set(areYou.startsWith(' ') ? longest : longest.map(beginningOf))].join(' ');
}
