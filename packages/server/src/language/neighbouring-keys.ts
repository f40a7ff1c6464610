import type { Keyboard } from './language-pack.ts';

/** Keys of a phone stand half a key further right in each row; a slipping finger lands on a key that touches the one meant. */
const ROW_SHIFT = 0.5;
const REACH = 1.2;

const known = new WeakMap<Keyboard, ReadonlyMap<string, readonly string[]>>();

/** For each letter with a key of its own, the letters whose keys touch it. */
export function neighbouringKeys(keyboard: Keyboard): ReadonlyMap<string, readonly string[]> {
  const found = known.get(keyboard);
  if (found) return found;
  const keys = keyboard.rows.flatMap((row, y) =>
    [...row].map((letter, index) => ({ letter, x: index + y * ROW_SHIFT, y })),
  );
  const neighbours = new Map(
    keys.map((key) => [
      key.letter,
      keys
        .filter((other) => other !== key && Math.hypot(other.x - key.x, other.y - key.y) <= REACH)
        .map(({ letter }) => letter),
    ]),
  );
  known.set(keyboard, neighbours);
  return neighbours;
}
