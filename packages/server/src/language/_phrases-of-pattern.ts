/**
 * For tests: strings that a pattern may match, drawn at random from its source. Lookarounds are left out and repetitions
 * kept short, so a phrase is held against the pattern before it is used. `7` and `ɋ` stand for any letter.
 */
export function phrasesOfPattern({ source }: RegExp, random: () => number): () => string {
  let at = 0;
  type Draw = () => string;
  const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;

  function alternatives(): Draw {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return () => oneOf(options)();
  }

  function sequence(): Draw {
    const parts: Draw[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return () => parts.map((part) => part()).join('');
  }

  function repeated(draw: Draw): Draw {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at));
    if (quantifier === null) return draw;
    at += quantifier[0].length;
    const [sign, min, max] = quantifier;
    const least = min === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(min);
    const bounded = min !== undefined && max === undefined ? least : Number(max || least + 2);
    const most = min === undefined ? (sign.startsWith('?') ? 1 : 3) : Math.min(bounded, least + 4);
    return () => {
      const count = random() < 0.5 ? least : least + Math.floor(random() * (most - least + 1));
      return Array.from({ length: count }, draw).join('');
    };
  }

  function atom(): Draw {
    const lookaround = /^\(\?(?:<?[=!])/.exec(source.slice(at));
    if (lookaround !== null) {
      at += lookaround[0].length;
      alternatives();
      at += 1;
      return () => '';
    }
    if (source[at] === '(') {
      at += source.startsWith('(?:', at) ? 3 : 1;
      const group = alternatives();
      at += 1;
      return group;
    }
    if (source[at] === '[') return letters();
    if (source[at] === '^' || source[at] === '$' || source[at] === '.') {
      at += 1;
      return () => (source[at - 1] === '.' ? '7' : '');
    }
    const letter = character();
    return () => letter;
  }

  function letters(): Draw {
    at += 1;
    const isNegated = source[at] === '^';
    if (isNegated) at += 1;
    const choices: string[] = [];
    while (source[at] !== ']') {
      if (source[at] === '-' && choices.length > 0 && source[at + 1] !== ']') at += 1;
      choices.push(character());
    }
    at += 1;
    return () => (isNegated ? '7' : oneOf(choices));
  }

  function character(): string {
    const escaped = /^\\(?:p\{\w+\}|u\{([0-9a-f]+)\}|u([0-9a-f]{4})|(.))/iu.exec(source.slice(at));
    if (escaped === null) {
      at += 1;
      return source[at - 1]!;
    }
    at += escaped[0].length;
    const [, braced, four, plain] = escaped;
    if (braced !== undefined || four !== undefined) return String.fromCodePoint(Number.parseInt(braced ?? four!, 16));
    if (plain === undefined) return 'ɋ';
    return { b: '', B: '', w: '7', d: '7', S: '7', s: ' ', n: '\n' }[plain] ?? plain;
  }

  return alternatives();
}
