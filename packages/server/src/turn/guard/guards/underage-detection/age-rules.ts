import { foldedPattern } from '../../../../language/index.ts';
import type { PhraseRule, PhraseRules } from '../phrase-rules.ts';

/** How users of one language say that they are under 18. Data: one file for each base language in rules/. */
export interface AgeRules {
  /** `en` in `en.states_age`. */
  ruleName: string;
  /** The user says so: a statement of age, of being a minor, of a school year that only minors are in. */
  stated: PhraseRules;
  /** What minors say and adults hardly ever do: lessons, parents who forbid, not yet allowed to drive. */
  implied: PhraseRules;
  /** The persona asks for the age. */
  asksAge: RegExp;
  /** What an age alone can look like as the answer: "15", "just fifteen, you". */
  answersAge: RegExp;
  /** The persona asks whether the user is an adult, and a no. */
  asksWhetherAdult: RegExp;
  deniesAdult: RegExp;
  /** The user's own year of birth, judged against the day. */
  bornIn: RegExp;
  /** Takes a statement back: a joke, a slip. It stays a suspicion. */
  takesBack: RegExp;
}

/** `[name, confidence, source]`; with STATEMENT, a question that says it says nothing. */
export type AgePhrase = readonly [name: string, confidence: number, source: string, kind?: 'STATEMENT'];

/** What the patterns of one language share. Sources of regular expressions on folded text. */
export interface AgeWords {
  ruleName: string;
  /** The number words of 5 … 17 (where nobody is misread: of 4). */
  ages: string;
  /** Of these, 10 … 17. */
  teens: string;
  eighteen: string;
  /** Words that may follow a bare age ("I'm 15 and …"): whatever else follows is a unit, a thing counted. */
  followers: string;
  /** "years", "years old", "yo" */
  years: string;
  /** Words before a bare age in an answer: "just", "I'm". */
  answerStarts: string;
  /** See PhraseRules. */
  triggers: string | null;
  triggersBesideNumber?: string;
  impliedTriggers: string | null;
  /** Directly before a statement: it is somebody else's, denied, imagined, past. */
  undoneBefore: string;
  undoneAfter: string;
  impliedUndoneBefore?: string;
  impliedUndoneAfter?: string;
  stated: readonly AgePhrase[];
  implied: readonly AgePhrase[];
  asksAge: string;
  asksWhetherAdult: string;
  deniesAdult: string;
  /** With `{year}` where the year stands. */
  bornIn: string;
  takesBack: string;
  /** Script: words of Latin letters have cheap edges, other scripts need a look around, Japanese has no edges. */
  script?: 'LATIN' | 'OTHER' | 'JAPANESE';
}

/** `a{end}|b|c{end}` as `(?:a|c){end}|b`: the list of what may follow is compiled once, half of the whole otherwise. */
function withOneEnd(source: string): string {
  if (source.indexOf('{end}') === source.lastIndexOf('{end}')) return source;
  const ways: string[] = [];
  let start = 0;
  let depth = 0;
  let isClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '\\') at++;
    else if (isClass) isClass = character !== ']';
    else if (character === '[') isClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      ways.push(source.slice(start, at));
      start = at + 1;
    }
  }
  ways.push(source.slice(start));
  const ended = ways.filter((way) => way.endsWith('{end}')).map((way) => way.slice(0, -'{end}'.length));
  if (ended.length < 2) return source;
  return [`(?:${ended.join('|')}){end}`, ...ways.filter((way) => !way.endsWith('{end}'))].join('|');
}

/** Shared by all languages: people laugh and abbreviate across them. */
const followersAnywhere =
  'lo+l|lmf?ao+|rofl|(?:b?a?ha){1,6}h?|(?:e?he){1,6}h?|k{2,9}|(?:ja){2,6}|(?:hi){2,6}|xd+|btw|u|hbu|wbu|m|f|w|xx?|ok(?:ay|ey)?|p|d';
/** "sewe en twintig", "fem og tyve": the tens come after. */
const TENS_AFTER =
  '(?!(?: (?:en|og|und|in)|-)? ?(?:twint|dert|veert|vyft|sest|sew|tagt|neent|tyve|tred|fyrr|halv|tres|firs|tjue|forti|femti|sekst|sytti|atti|nitti|zwanz|dreiss|vierz|funfz|fuenfz|dvajs|trid|trett|stirid|pet?des))';
/** As the finder wants them: the first four letters of each. */
const starts = (triggers: string | null): string | null =>
  triggers?.replace(/\S+/g, (word) => word.slice(0, 4)) ?? null;
const quoteBefore = '["“„«»‹「『]\\s?$';

/**
 * Compiles what a language says. In its sources stand `{age}` (5 … 17 in digits or words), `{teen}` (10 … 17), `{18}`,
 * `{end}` (nothing follows that makes the number a measure) and `{years}`.
 */
export function ageRules(words: AgeWords): AgeRules {
  const { ruleName, script = 'LATIN' } = words;
  const [before, after] =
    script === 'LATIN'
      ? ['\\b', '(?![\\p{L}\\p{N}])']
      : script === 'OTHER'
        ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
        : ['', ''];
  const wordEnd = script === 'JAPANESE' ? '' : '(?![\\p{L}\\p{N}])';
  const number = (digits: string, spelled: string): string =>
    `(?:(?<![\\d.,:/$€£#])(?:${digits})(?!\\d|[.,:/]\\d|\\s?[%°$€£¥"″×*+=]|'(?!\\p{L})|\\s?[-/]\\s?\\d)|(?:${spelled})${wordEnd}${wordEnd && TENS_AFTER})`;
  const end = `(?=\\s*$|\\s*[,;:!)(\\]\\-…/&+"、！？，]|\\s+(?:${followersAnywhere}|${words.followers})(?![\\p{L}\\p{N}]))`;
  const parts: Readonly<Record<string, string>> = {
    age: number('1 ?[0-7]|[5-9]', words.ages),
    teen: number('1 ?[0-7]', words.teens),
    '18': number('18', words.eighteen),
    years: `(?:${words.years})`,
    end,
    year: '20[0-3]\\d',
  };
  const fill = (source: string): string =>
    source.replace(/\{(age|teen|18|years|end|year)\}/g, (_, name) => parts[name]!);
  const whole = (source: string, flags: 'u' | 'gu'): RegExp =>
    foldedPattern(`${before}(?:${fill(withOneEnd(source))})${after}`, flags);
  const rules = (list: readonly AgePhrase[]): PhraseRule[] =>
    list.map(([name, confidence, source, kind]) => ({
      name,
      confidence,
      pattern: whole(source, 'gu'),
      isStatement: kind === 'STATEMENT',
    }));
  const undone = (source: string | undefined): RegExp =>
    foldedPattern(
      source === undefined
        ? quoteBefore
        : `${quoteBefore}|${script === 'JAPANESE' ? '' : '(?<![\\p{L}\\p{N}])'}(?:${fill(source)})${wordEnd && '[\\s,:]{0,2}'}$`,
      'u',
    );
  const undoneLater = (source: string | undefined): RegExp | null =>
    source === undefined ? null : foldedPattern(`^[\\s,]{0,2}(?:${fill(source)})${wordEnd}`, 'u');
  const beside = words.triggersBesideNumber;
  return {
    ruleName,
    stated: {
      ruleName,
      triggers: starts(words.triggers),
      ...(beside === undefined ? {} : { triggersBesideNumber: starts(beside) ?? '' }),
      rules: rules(words.stated),
      undoneBefore: undone(words.undoneBefore),
      undoneAfter: undoneLater(words.undoneAfter),
    },
    implied: {
      ruleName,
      triggers: starts(words.impliedTriggers),
      readsNumbers: false,
      rules: rules(words.implied),
      undoneBefore: undone(words.impliedUndoneBefore),
      undoneAfter: undoneLater(words.impliedUndoneAfter),
    },
    asksAge: whole(words.asksAge, 'u'),
    answersAge: foldedPattern(
      `^[^\\p{L}\\p{N}]*(?:(?:${words.answerStarts})[\\s,]{1,3}){0,4}${fill('{age}')}(?:[\\s-]?{years})?${fill('{end}')}`.replace(
        '{years}',
        parts.years!,
      ),
      'u',
    ),
    asksWhetherAdult: whole(words.asksWhetherAdult, 'u'),
    deniesAdult: foldedPattern(`^[^\\p{L}\\p{N}]*(?:${words.deniesAdult})${wordEnd}`, 'u'),
    bornIn: whole(words.bornIn, 'gu'),
    takesBack: whole(words.takesBack, 'u'),
  };
}
