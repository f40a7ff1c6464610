import { z } from 'zod';
import { enqueueRequestSchema } from './nouns/enqueue-request.ts';

const UNKNOWN_MEMBERS_MAX = 20;
const NAME_LENGTH_MAX = 64;

/**
 * JSON pointers of the members of an enqueue body that we do not know, at every level but inside `tags`: at most 20,
 * names cut to 64 characters. They are ignored, and named in a warning so that a typo can be found.
 */
export function unknownMembers(body: unknown): string[] {
  return unknownMembersOf(enqueueRequestSchema, body);
}

/** The same for any schema. Walks what the schema knows, so hostile nesting of the body costs nothing. */
export function unknownMembersOf(schema: z.ZodType, value: unknown): string[] {
  const found: string[] = [];
  collect(outlineOf(schema), value, '', found);
  return found;
}

/** What a schema says about names, and nothing else; null where any member is allowed. */
type Outline = { readonly items: Outline } | { readonly members: ReadonlyMap<string, Outline> } | null;

/** Outlines are made once per schema: the check runs for every enqueue. */
const outlines = new WeakMap<z.ZodType, { readonly outline: Outline }>();

function outlineOf(schema: z.ZodType): Outline {
  const known = outlines.get(schema);
  if (known) return known.outline;
  const outline = makeOutline(unwrapped(schema));
  outlines.set(schema, { outline });
  return outline;
}

function makeOutline(schema: z.ZodType): Outline {
  if (schema instanceof z.ZodArray) {
    const items = outlineOf(schema.element as z.ZodType);
    return items === null ? null : { items };
  }
  if (!(schema instanceof z.ZodObject)) return null;
  const members = Object.entries(schema.shape as Record<string, z.ZodType>);
  return { members: new Map(members.map(([name, member]) => [name, outlineOf(member)])) };
}

function collect(outline: Outline, value: unknown, pointer: string, found: string[]): void {
  if (outline === null || typeof value !== 'object' || value === null || found.length >= UNKNOWN_MEMBERS_MAX) return;
  if ('items' in outline) {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      collect(outline.items, value[index], `${pointer}/${index}`, found);
    }
  } else if (!Array.isArray(value)) {
    for (const name of Object.keys(value)) {
      const member = outline.members.get(name);
      if (member) collect(member, (value as Record<string, unknown>)[name], `${pointer}/${name}`, found);
      else if (member === undefined && found.length < UNKNOWN_MEMBERS_MAX) {
        found.push(`${pointer}/${pointerToken(name)}`);
      }
    }
  }
}

/** The schema that names the members: behind optional, nullable, and the two halves of a pipe. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) {
    const { in: from, out: to } = schema;
    return unwrapped((from instanceof z.ZodTransform ? to : from) as z.ZodType);
  }
  return schema;
}

/** A member name as a token of a JSON pointer (RFC 6901), cut to 64 characters. */
export function pointerToken(name: string): string {
  const cut = name.length > NAME_LENGTH_MAX ? `${name.slice(0, NAME_LENGTH_MAX)}…` : name;
  return cut.replaceAll('~', '~0').replaceAll('/', '~1');
}
