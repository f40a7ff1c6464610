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

function quantified(reader: Reader): string[] {
  const texts = atom(reader);
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.position))?.[0];
  if (quantifier === undefined) return texts;
  reader.position += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier) ? ['', ...texts] : texts;
}

function atom(reader: Reader): string[] {
  const { source } = reader;
  const rest = source.slice(reader.position);
  const group = /^\((?:\?(?::|<?[=!]))?/.exec(rest)?.[0];
  if (group !== undefined) {
    reader.position += group.length;
    const inner = alternatives(reader);
    reader.position += 1;
    return /[=!]$/.test(group) ? [''] : inner;
  }
  const set = /^\[([^\]]*)\]/.exec(rest);
  const open = /^(?:\\[pP]\{\w+\}|\\\w|\.|[$^])/.exec(rest)?.[0];
  if (set !== null) {
    reader.position += set[0].length;
    return /[\\^]|\w-\w/.test(set[1]!) ? [' '] : [...set[1]!];
  }
  const taken = open ?? rest[0]!;
  reader.position += taken.length;
  return [open === undefined ? taken : ' '];
}
