import type { z } from 'zod';
import { aliases } from './aliases.ts';
import type { FieldProblem, FieldProblemCode } from './nouns/problem.ts';
import { fieldProblemCodes } from './nouns/problem.ts';
import { pointerToken } from './unknown-members.ts';

/** What validation says: the parsed value, or every problem found (at most 50), in words of our own. */
export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: FieldProblem[] };

const PROBLEMS_MAX = 50;

/**
 * Reads a value by a schema. Never throws, and no message ever repeats what was received: zod's own messages can, so
 * every issue is put into words here, from what is allowed alone.
 */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown): Validated<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, value, issue.path));
  return { ok: false, problems: withoutFollowUps(problems).slice(0, PROBLEMS_MAX) };
}

/** A value of the wrong type may fail further checks (a string is "too long" for a list): its type says enough. */
function withoutFollowUps(problems: readonly FieldProblem[]): FieldProblem[] {
  const mistyped = new Set(problems.filter(({ code }) => code === 'wrong_type').map(({ pointer }) => pointer));
  return problems.filter(({ pointer, code }) => code === 'wrong_type' || !mistyped.has(pointer));
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, value: unknown, path: PropertyKey[]): FieldProblem[] {
  const pointer = jsonPointer(path);
  if (isMissing(value, path) && issue.code !== 'custom') {
    return [{ pointer, code: 'required', message: 'This member is required and must not be null.' }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: jsonPointer([...path, key]),
      code: 'unknown_member',
      message: 'There is no such member.',
    }));
  }
  const [code, message] = inWords(issue);
  return [{ pointer, code, message }];
}

function inWords(issue: Issue): [FieldProblemCode, string] {
  switch (issue.code) {
    case 'invalid_type':
      return ['wrong_type', `Must be ${typeInWords(issue.expected)}.`];
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_value': {
      const allowed = issue.values.filter((allowed) => !Object.hasOwn(aliases, String(allowed))).map(String);
      return ['not_allowed', allowed.length === 1 ? `Must be ${allowed[0]}.` : `Must be one of ${allowed.join(', ')}.`];
    }
    case 'invalid_union':
      return inWordsOfUnion(issue);
    case 'invalid_format':
      return ['invalid_format', 'Does not have the documented form.'];
    case 'invalid_key':
      return ['invalid_format', 'The name of this member is not allowed.'];
    case 'custom': {
      const code = issue.params?.problem;
      return isFieldProblemCode(code) ? [code, issue.message] : ['invalid', 'Is not valid.'];
    }
    default:
      return ['invalid', 'Is not valid.'];
  }
}

/** A union fails as a whole: the types of its branches say in one sentence what would have been right. */
function inWordsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>): [FieldProblemCode, string] {
  const discriminator = 'discriminator' in issue && typeof issue.discriminator === 'string';
  const firsts = issue.errors.map((branch) => branch[0]).filter((first) => first !== undefined);
  const types = firsts.flatMap((first) =>
    first.code === 'invalid_type' && first.path.length === 0 ? [typeInWords(first.expected)] : [],
  );
  if (!discriminator && types.length > 0 && types.length === firsts.length) {
    return ['wrong_type', `Must be ${[...new Set(types)].join(' or ')}.`];
  }
  const other = firsts.find((first) => first.code !== 'invalid_type');
  if (!discriminator && other !== undefined && other.path.length === 0) return inWords(other);
  return ['not_allowed', 'Is none of the documented variants.'];
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): [FieldProblemCode, string] {
  const most = inDigits(issue.maximum);
  if (issue.origin === 'string') return ['too_long', `Must be at most ${most} characters long.`];
  if (issue.origin === 'array') return ['too_many_items', `Must have at most ${counted(most, 'item')}.`];
  return ['out_of_range', `Must be ${issue.inclusive === false ? 'less than' : 'at most'} ${most}.`];
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): [FieldProblemCode, string] {
  const least = inDigits(issue.minimum);
  if (issue.origin === 'string') {
    return ['too_short', least === '1' ? 'Must not be empty.' : `Must be at least ${least} characters long.`];
  }
  if (issue.origin === 'array') return ['too_short', `Must have at least ${counted(least, 'item')}.`];
  return ['out_of_range', `Must be ${issue.inclusive === false ? 'greater than' : 'at least'} ${least}.`];
}

function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}

function inDigits(bound: number | bigint): string {
  return String(bound);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

function typeInWords(expected: string): string {
  return Object.hasOwn(typeNames, expected) ? typeNames[expected]! : 'of the documented type';
}

/** Absent or null where a member is named (not: an item of a list, which cannot be "missing"). */
function isMissing(value: unknown, path: PropertyKey[]): boolean {
  if (path.length === 0 || typeof path.at(-1) === 'number') return false;
  let current: unknown = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return false;
    current = Object.hasOwn(current, key) ? (current as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return current === undefined || current === null;
}

function isFieldProblemCode(code: unknown): code is FieldProblemCode {
  return (fieldProblemCodes as readonly unknown[]).includes(code);
}

/** RFC 6901; an empty pointer is the whole body. Names are cut to 64 characters. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${pointerToken(String(key))}`).join('');
}
