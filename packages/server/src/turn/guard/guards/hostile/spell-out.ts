/**
 * The texts a small regular expression source can match: alternatives, options and sets of letters spelled out; what only
 * stands around a match left out; anything open (`\p{L}+`) as a space. For the lists of words in the rules, not for phrases.
 */
export function spellOut(source: string): string[] {
  const reader = { source, position: 0 };
  return [...new Set(alternatives(reader))];
}

interface Reader {
  source: string;
  position: number;
}

const TEXTS_MAX = 5_000;

function alternatives(reader: Reader): string[] {
  const texts = sequence(reader);
  while (reader.source[reader.position] === '|') {
    reader.position += 1;
    texts.push(...sequence(reader));
  }
  return texts;
}

function sequence(reader: Reader): string[] {
  let texts = [''];
  while (reader.position < reader.source.length && !'|)'.includes(reader.source[reader.position]!)) {
    const next = quantified(reader);
    texts = texts.flatMap((text) => next.map((more) => text + more));
    if (texts.length > TEXTS_MAX) throw new Error('a list of words is to be spelled out, not a phrase');
  }
  return texts;
}

const LETTERS = /[^()[\]{}?*+|\\.^$]+/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const GROUP = /\((?:\?(?::|<?[=!]))?/y;
const CLASS = /\[([^\]]*)\]/y;
const OPEN = /\\[pP]\{\w+\}|\\\w|[.^$]/y;

function quantified(reader: Reader): string[] {
  const letters = take(reader, LETTERS)?.[0];
  if (letters !== undefined) {
    if (!'?*+{'.includes(reader.source[reader.position] ?? '|')) return [letters];
    // What follows is said of the last letter alone.
    reader.position -= 1;
    if (letters.length > 1) return [letters.slice(0, -1)];
  }
  const texts = atom(reader);
  const quantifier = take(reader, QUANTIFIER)?.[0];
  return quantifier !== undefined && /^(?:[?*]|\{0)/.test(quantifier) ? ['', ...texts] : texts;
}

function atom(reader: Reader): string[] {
  const group = take(reader, GROUP)?.[0];
  if (group !== undefined) {
    const inner = alternatives(reader);
    reader.position += 1;
    return /[=!]$/.test(group) ? [''] : inner;
  }
  const set = take(reader, CLASS)?.[1];
  if (set !== undefined) return /[\\^]|\w-\w/.test(set) ? [' '] : [...set];
  if (take(reader, OPEN) !== null) return [' '];
  return [reader.source[reader.position++]!];
}

/** What stands next, if it is that. */
function take(reader: Reader, what: RegExp): RegExpExecArray | null {
  what.lastIndex = reader.position;
  const found = what.exec(reader.source);
  if (found !== null) reader.position = what.lastIndex;
  return found;
}
