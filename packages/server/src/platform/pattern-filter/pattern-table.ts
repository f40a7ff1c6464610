import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { PackedIndex } from './literal-index.ts';

/**
 * What the build learnt of all patterns, with the index of their literals: reading a hundred thousand literals off patterns,
 * or into the index, would take most of a second of each start.
 */
export interface PatternTable {
  /** By key of the pattern: its number in the index; null where nothing is known of it. */
  numbers: ReadonlyMap<string, number | null>;
  index: PackedIndex;
}

/** Another one with each change of the index, its hashes, or what is read off a pattern: nothing is taken of an older one. */
const FORMAT = 1;

/**
 * Written by the build beside the compiled code. Whoever runs the sources takes that of the last build: a pattern that
 * changed since has another key.
 */
const tableFiles = ['patterns.bin', '../../../dist/platform/pattern-filter/patterns.bin'].map(
  (path) => new URL(path, import.meta.url),
);

/** Null where the build wrote none, or another version did. */
export function readTable(): PatternTable | null {
  const file = tableFiles.find((candidate) => existsSync(candidate));
  return file ? unpackTable(readFileSync(file)) : null;
}

/** What the build writes. */
export function packTable(table: PatternTable): Buffer {
  return serialize({ format: FORMAT, ...table });
}

export function unpackTable(bytes: Buffer): PatternTable | null {
  try {
    const { format, ...table } = deserialize(bytes) as PatternTable & { format: number };
    return format === FORMAT ? table : null;
  } catch {
    return null; // written by a newer V8
  }
}

/** Patterns of the same source and flags need the same; a changed one has another key. */
export function keyOf({ source, flags }: RegExp): string {
  return createHash('sha1').update(`${flags}/${source}`).digest('base64url').slice(0, 16);
}
