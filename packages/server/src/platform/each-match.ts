/**
 * Every match of a global pattern, in order: `matchAll` without its copy of the pattern. That copy is compiled anew once V8
 * has forgotten the source (two collections without a use), which takes milliseconds for a large pattern; the pattern
 * itself stays compiled for good. Leaving early, and the same pattern within itself, do no harm.
 */
export function* eachMatch(pattern: RegExp, text: string): Generator<RegExpExecArray, void> {
  if (!pattern.global) throw new TypeError('a pattern for every match must be global');
  let position = 0;
  try {
    for (;;) {
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (match === null) return;
      position = match[0] === '' ? nextPosition(pattern, text, match.index) : pattern.lastIndex;
      yield match;
    }
  } finally {
    pattern.lastIndex = 0;
  }
}

/** Past a match of nothing; a pattern that reads whole characters must not begin amid one. */
function nextPosition({ unicode }: RegExp, text: string, index: number): number {
  return index + (unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}
