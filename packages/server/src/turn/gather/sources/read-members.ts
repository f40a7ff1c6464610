import type { z } from 'zod';

/**
 * Field-by-field reading of what a platform answers: each member by its own schema, so that one unusable value costs
 * that value and not the answer. Null, undefined and blank text mean "not set".
 */

export type Members<Fields extends Record<string, z.ZodType>> = { [Name in keyof Fields]?: z.output<Fields[Name]> };

export interface MembersReading<Fields extends Record<string, z.ZodType>> {
  members: Members<Fields>;
  /** What was left out and why: names and rules of ours, never a value. */
  refused: string[];
}

/** Where a list is longer than its schema allows, its start is used. */
const SHORTENED_LIST_LENGTH = 50;

export function readMembers<Fields extends Record<string, z.ZodType>>(
  fields: Fields,
  raw: Record<string, unknown>,
  prefix = '',
): MembersReading<Fields> {
  const members: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const value = Array.isArray(raw[name]) ? raw[name].map(withoutNotSetMembers) : raw[name];
    if (!Object.hasOwn(raw, name) || isNotSet(value)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      members[name] = parsed.data;
      continue;
    }
    const usable = Array.isArray(value) ? readItems(schema, value) : undefined;
    if (usable === undefined) refused.push(`${prefix}${name} (${firstMessage(parsed.error)})`);
    else {
      members[name] = usable.items;
      refused.push(`${prefix}${name} (${usable.leftOut} of its items)`);
    }
  }
  return { members: members as Members<Fields>, refused };
}

export function isNotSet(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** An item such as a gift or a pet, without its unset members. */
function withoutNotSetMembers(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([, member]) => !isNotSet(member)));
}

/** The items of a list that are usable alone; undefined when there is none. */
function readItems(schema: z.ZodType, list: unknown[]): { items: unknown[]; leftOut: number } | undefined {
  const items: unknown[] = [];
  // A list far beyond any schema is not worth reading to its end.
  for (const item of list.slice(0, 1000)) {
    const parsed = schema.safeParse([item]);
    if (parsed.success && Array.isArray(parsed.data)) items.push(...parsed.data);
  }
  if (items.length === 0) return undefined;
  const kept = schema.safeParse(items).success ? items : items.slice(0, SHORTENED_LIST_LENGTH);
  return { items: kept, leftOut: list.length - kept.length };
}

function firstMessage(error: z.ZodError): string {
  return (error.issues[0]?.message ?? 'not usable').slice(0, 160);
}
