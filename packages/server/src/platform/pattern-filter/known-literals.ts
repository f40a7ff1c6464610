import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { requiredLiterals } from './required-literals.ts';

/** By key of the pattern; null where nothing is known of it. */
export type LiteralTable = Readonly<Record<string, readonly string[] | null>>;

/**
 * Written by the build beside the compiled code. Whoever runs the sources takes that of the last build: a pattern that
 * changed since has another key.
 */
const tableFiles = ['literals.json', '../../../dist/platform/pattern-filter/literals.json'].map(
  (path) => new URL(path, import.meta.url),
);
let table: LiteralTable | undefined;

/** The literals of a pattern as the build found them; found anew, which takes a millisecond, where it did not. */
export function literalsOf(pattern: RegExp): readonly string[] | null {
  table ??= readTable();
  const known = table[keyOf(pattern)];
  return known === undefined ? requiredLiterals(pattern) : known;
}

/** All that are known at the start were asked about; for a later one it is read again. */
export function forgetTable(): void {
  table = undefined;
}

function readTable(): LiteralTable {
  const file = tableFiles.find((candidate) => existsSync(candidate));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as LiteralTable) : {};
}

/** What the build writes. */
export function tableOf(patterns: readonly RegExp[]): LiteralTable {
  return Object.fromEntries(patterns.map((pattern) => [keyOf(pattern), requiredLiterals(pattern)]));
}

/** Patterns of the same source and flags need the same; a changed one has another key. */
function keyOf({ source, flags }: RegExp): string {
  return createHash('sha1').update(`${flags}/${source}`).digest('base64url').slice(0, 16);
}
