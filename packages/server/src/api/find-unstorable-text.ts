import { type FieldProblem, jsonPointer } from '@repartee/contract';

/** NUL, which PostgreSQL's text and jsonb refuse, and halves of surrogate pairs, which jsonb refuses and text changes. */
const unstorable = /\u0000|\p{Surrogate}/u;

const fieldsMax = 50;

/** Two ids that differ in such halves alone would be stored as one, and their conversations mixed. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

/**
 * Members that cannot be stored as text, for bodies and queries whose values stay in columns. Only values that a schema
 * has passed are walked, so their depth is bounded.
 */
export function findUnstorableText(value: unknown, base = ''): FieldProblem[] {
  const found: FieldProblem[] = [];
  collect(value, [], base, found);
  return found;
}

function collect(value: unknown, path: PropertyKey[], base: string, found: FieldProblem[]): void {
  if (found.length >= fieldsMax) return;
  if (typeof value === 'string') {
    if (!isStorable(value)) {
      found.push({
        pointer: base + (base === '' ? jsonPointer(path) : path.join('/')),
        code: 'invalid_format',
        message: 'Must be Unicode text without the character U+0000.',
      });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) collect(member, [...path, name], base, found);
  }
}
