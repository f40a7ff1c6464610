import type { BaseLanguage } from './function-words.ts';
import { countedAs, namesOf } from './language-groups.ts';

/** What each library says of a text: language code → how sure, 0 … 1. An empty record: it has no idea. */
export interface LanguageVotes {
  eld: Readonly<Record<string, number>>;
  tinyld: Readonly<Record<string, number>>;
  cld3: Readonly<Record<string, number>>;
}

type Library = keyof LanguageVotes;

/** Chosen on every second line of the test data (bench/language-identification); cld3 knows all 29. */
const WEIGHTS: Readonly<Record<Library, number>> = { eld: 1.5, tinyld: 0.7, cld3: 1 };

/** Of ours, what a library has never heard of; its silence on them says nothing. */
const UNKNOWN_TO: Readonly<Record<Library, ReadonlySet<string>>> = {
  eld: new Set(['af', 'zu', 'ga']),
  tinyld: new Set(['zu', 'sl']),
  cld3: new Set(),
};

const LIBRARIES = Object.keys(WEIGHTS) as Library[];

/** Fewer letters are no basis for calling a text foreign. */
export const FOREIGN_LETTERS_MIN = 12;
/** From here on a text counts as long, and less of a lead will do. */
const LONG_LETTERS = 25;
const SHORT_LEAD_MIN = 0.5;
const LONG_LEAD_MIN = 0.35;
/** What makes it sure that a text is in an expected language. */
const EXPECTED_SCORE_MIN = 0.5;

export interface JudgedVotes {
  verdict: 'EXPECTED' | 'FOREIGN' | 'UNCLEAR';
  /** The code with the best score; null when no library has any idea. */
  language: string | null;
  /** The lead of the best code over the expected ones, or of the expected one over nothing; 0 … 1. */
  confidence: number;
}

/**
 * Whether a text is in one of the expected languages. It is foreign when the best language leads every expected one
 * (with what that is confused with) among the libraries that know the expected one. Pure.
 */
export function judgeVotes(votes: LanguageVotes, expected: readonly BaseLanguage[], letters: number): JudgedVotes {
  const counted = countVotes(votes);
  const best = bestOf(counted);
  if (best === null) return { verdict: 'UNCLEAR', language: null, confidence: 0 };
  const names = expected.map(namesOf);
  if (names.flat().includes(best.language)) {
    const verdict = best.score >= EXPECTED_SCORE_MIN ? 'EXPECTED' : 'UNCLEAR';
    return { verdict, language: best.language, confidence: best.score };
  }
  const lead = Math.min(...names.flat().map((name) => leadOver(counted, best.language, name)));
  const isForeign =
    letters >= FOREIGN_LETTERS_MIN && lead >= (letters >= LONG_LETTERS ? LONG_LEAD_MIN : SHORT_LEAD_MIN);
  return { verdict: isForeign ? 'FOREIGN' : 'UNCLEAR', language: best.language, confidence: Math.max(0, lead) };
}

/** The likeliest of some languages, for measuring. */
export function likeliest(votes: LanguageVotes, among: readonly BaseLanguage[]): string | null {
  const counted = countVotes(votes);
  const names = new Set(among.map(countedAs));
  return bestOf(counted, (code) => names.has(code))?.language ?? null;
}

type Counted = Record<Library, Map<string, number>>;

function countVotes(votes: LanguageVotes): Counted {
  const counted: Counted = { eld: new Map(), tinyld: new Map(), cld3: new Map() };
  for (const library of LIBRARIES) {
    for (const [code, share] of Object.entries(votes[library])) {
      const name = countedAs(code);
      counted[library].set(name, Math.min(1, (counted[library].get(name) ?? 0) + share));
    }
  }
  return counted;
}

function bestOf(
  counted: Counted,
  isWanted: (code: string) => boolean = () => true,
): { language: string; score: number } | null {
  let best: { language: string; score: number } | null = null;
  for (const code of new Set(LIBRARIES.flatMap((library) => [...counted[library].keys()]))) {
    if (!isWanted(code)) continue;
    const score = meanOver(knowing(code, counted), (library) => counted[library].get(code) ?? 0);
    if (best === null || score > best.score) best = { language: code, score };
  }
  return best;
}

function knowing(code: string, counted: Counted): Library[] {
  return LIBRARIES.filter((library) => !UNKNOWN_TO[library].has(code) || counted[library].has(code));
}

function leadOver(counted: Counted, best: string, expected: string): number {
  const libraries = LIBRARIES.filter((library) => !UNKNOWN_TO[library].has(expected));
  return meanOver(libraries, (library) => (counted[library].get(best) ?? 0) - (counted[library].get(expected) ?? 0));
}

function meanOver(libraries: readonly Library[], shareIn: (library: Library) => number): number {
  let sum = 0;
  let weight = 0;
  for (const library of libraries) {
    sum += WEIGHTS[library] * shareIn(library);
    weight += WEIGHTS[library];
  }
  return weight === 0 ? 0 : sum / weight;
}
