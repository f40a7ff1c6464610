import { languagePatterns } from '../language/index.ts';
import { preparePatterns } from '../platform/pattern-filter/index.ts';
import { guardPatterns, prepareSignals } from './guard/index.ts';

let learning: Promise<void> | undefined;

/**
 * What guards and checks must know of their patterns: a tenth of a second in slices, once per process. Whoever reads a
 * text earlier learns the rest at once, and nothing else is heard meanwhile.
 */
export function learnPatterns(): Promise<void> {
  learning ??= preparePatterns([...languagePatterns(), ...guardPatterns()]).then(prepareSignals);
  return learning;
}
