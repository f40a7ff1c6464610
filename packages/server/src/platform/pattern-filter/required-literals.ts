import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Larger sets of literals are cut into parts: the best part says as much. */
const LITERALS_MAX = 160;
const LITERAL_CHARACTERS_MAX = 24;
/** Classes of more characters say nothing worth looking for. */
const CLASS_CHARACTERS_MAX = 12;

/** What a part of a pattern is known to match. */
interface Knowledge {
  /** Everything it can match; null: too much to list. */
  exact: readonly string[] | null;
  /** Whatever it matches holds one of these; null: nothing is known. */
  required: readonly string[] | null;
}

const nothing: Knowledge = { exact: null, required: null };
/** Matches no character. */
const empty: Knowledge = { exact: [''], required: null };

/**
 * Texts of which every match of a pattern holds at least one; null where none are known (classes alone, the `i` flag).
 * What stands in assertions is not counted: it need not be part of the match.
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
  if (pattern.ignoreCase) return null;
  const { source, unicode, flags } = pattern;
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  });
  return bestOf([choose(parsed.alternatives)]);
}

function choose(alternatives: readonly AST.Alternative[]): Knowledge {
  const known = alternatives.map(({ elements }) => concatenate(elements));
  const required: string[] = [];
  for (const one of known) {
    const best = bestOf([one]);
    if (best === null) return { exact: union(known), required: null };
    required.push(...best);
  }
  return { exact: union(known), required: [...new Set(required)] };
}

function concatenate(elements: readonly AST.Element[]): Knowledge {
  let exact: readonly string[] | null = [''];
  let run: readonly string[] = [''];
  const candidates: Knowledge[] = [];
  for (const element of elements) {
    const known = knowledgeOf(element);
    candidates.push({ exact: null, required: known.required });
    exact = exact && known.exact && cross(exact, known.exact);
    const longer = known.exact && cross(run, known.exact);
    if (longer) run = longer;
    else {
      candidates.push({ exact: run, required: null });
      run = known.exact ?? [''];
    }
  }
  candidates.push({ exact: run, required: null });
  return { exact, required: bestOf(candidates) };
}

function knowledgeOf(element: AST.Element): Knowledge {
  switch (element.type) {
    case 'Character':
      return { exact: [String.fromCodePoint(element.value)], required: null };
    case 'CharacterClass':
      return { exact: charactersOf(element), required: null };
    case 'Group':
    case 'CapturingGroup':
      return choose(element.alternatives);
    case 'Assertion':
      return empty;
    case 'Quantifier':
      return repeat(element);
    default:
      return nothing;
  }
}

function repeat({ element, min, max }: AST.Quantifier): Knowledge {
  const once = knowledgeOf(element);
  if (max === 0) return empty;
  if (min === 0) return { exact: max === 1 && once.exact ? union([empty, once]) : null, required: null };
  let exact = min === max ? once.exact : null;
  for (let times = 1; exact && once.exact && times < min; times += 1) exact = cross(exact, once.exact);
  return { exact, required: bestOf([once]) };
}

function charactersOf(element: AST.CharacterClass): string[] | null {
  if (element.negate) return null;
  const found: string[] = [];
  for (const member of element.elements) {
    if (member.type === 'Character') found.push(String.fromCodePoint(member.value));
    else if (member.type === 'CharacterClassRange') {
      if (member.max.value - member.min.value >= CLASS_CHARACTERS_MAX) return null;
      for (let code = member.min.value; code <= member.max.value; code += 1) found.push(String.fromCodePoint(code));
    } else return null;
    if (found.length > CLASS_CHARACTERS_MAX) return null;
  }
  return found;
}

function cross(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > LITERALS_MAX) return null;
  const joined = before.flatMap((one) => after.map((other) => one + other));
  return joined.some((text) => text.length > LITERAL_CHARACTERS_MAX) ? null : joined;
}

function union(known: readonly Knowledge[]): readonly string[] | null {
  const all: string[] = [];
  for (const { exact } of known) {
    if (exact === null) return null;
    all.push(...exact);
  }
  return all.length > LITERALS_MAX ? null : [...new Set(all)];
}

/** The set that the fewest texts will hold. */
function bestOf(candidates: readonly Knowledge[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const { exact, required } of candidates) {
    for (const set of [exact, required]) {
      if (set === null || set.length === 0 || set.includes('')) continue;
      if (best === null || commonness(set) < commonness(best)) best = set;
    }
  }
  return best;
}

/** A rough share of texts that hold one of them: a letter more makes it ten times rarer. */
function commonness(literals: readonly string[]): number {
  return literals.reduce((sum, { length }) => sum + 10 ** -Math.min(length, 5), 0);
}
