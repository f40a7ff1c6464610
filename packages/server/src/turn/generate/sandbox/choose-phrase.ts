import type { Phrase } from './phrase-book.ts';
import type { PhraseRandom } from './phrase-random.ts';
import type { SpokenPhrases } from './spoken-phrases.ts';

/** What the next sentence should be like; lengths in the language's unit. */
export interface Wish {
  min: number;
  max: number;
  wanted: number;
  /** How far from `wanted` is still as good. */
  tolerance: number;
  /** Rather say it again than nothing. */
  mayRepeat: boolean;
}

/** Draws a phrase that fits: first one whose template was not heard yet, then one not said yet, near the wanted length. */
export function choosePhrase(
  pool: readonly Phrase[],
  wish: Wish,
  spoken: SpokenPhrases,
  saidValues: ReadonlySet<string>,
  random: PhraseRandom,
): Phrase | null {
  const fitting = pool.filter((phrase) => phrase.length >= wish.min && phrase.length <= wish.max);
  const unsaid = fitting.filter(
    (phrase) => !spoken.hasSentence(phrase.key()) && (phrase.value === null || !saidValues.has(phrase.value)),
  );
  const fresh = unsaid.filter((phrase) => !spoken.hasTemplate(phrase.templateKey()));
  return (
    drawUnsaid(fresh, wish, spoken, random) ??
    drawUnsaid(unsaid, wish, spoken, random) ??
    (wish.mayRepeat && fitting.length > 0 ? draw(fitting, wish, random) : null)
  );
}

/** Draws until one is also not nearly said (typos of an earlier reply hide an exact repeat). */
function drawUnsaid(pool: Phrase[], wish: Wish, spoken: SpokenPhrases, random: PhraseRandom): Phrase | null {
  let left = pool;
  for (let tries = 0; left.length > 0 && tries < 12; tries += 1) {
    const phrase = draw(left, wish, random);
    if (!spoken.hasNearly(phrase.text, phrase.key())) return phrase;
    left = left.filter((other) => other !== phrase);
  }
  return null;
}

function draw(pool: readonly Phrase[], wish: Wish, random: PhraseRandom): Phrase {
  const distance = (phrase: Phrase): number => Math.max(0, Math.abs(phrase.length - wish.wanted) - wish.tolerance);
  const nearest = Math.min(...pool.map(distance));
  return random.pick(pool.filter((phrase) => distance(phrase) === nearest));
}
