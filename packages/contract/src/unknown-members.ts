import { z } from 'zod';
import { enqueueRequestSchema } from './nouns/enqueue-request.ts';
import { tagsSchema } from './wire-formats.ts';

const UNKNOWN_MEMBERS_MAX = 20;
const NAME_LENGTH_MAX = 64;

/**
 * JSON pointers of the members of an enqueue body that we do not know, at every level but inside `tags`: at most 20,
 * names cut to 64 characters. They are ignored, and named in a warning so that a typo can be found.
 */
export function unknownMembers(body: unknown): string[] {
  return unknownMembersOf(enqueueRequestSchema, body);
}

/** The same for any schema. Walks the schema, so hostile nesting of the body costs nothing. */
export function unknownMembersOf(schema: z.ZodType, value: unknown): string[] {
  const found: string[] = [];
  collect(schema, value, '', found);
  return found;
}

function collect(schema: z.ZodType, value: unknown, pointer: string, found: string[]): void {
  if (found.length >= UNKNOWN_MEMBERS_MAX || typeof value !== 'object' || value === null) return;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (let index = 0; index < value.length && found.length < UNKNOWN_MEMBERS_MAX; index++) {
      collect(inner.element as z.ZodType, value[index], `${pointer}/${index}`, found);
    }
  } else if (inner instanceof z.ZodObject && !Array.isArray(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (found.length >= UNKNOWN_MEMBERS_MAX) return;
      const known = Object.hasOwn(inner.shape, name) ? (inner.shape[name] as z.ZodType) : undefined;
      if (known === undefined) found.push(`${pointer}/${pointerToken(name)}`);
      else if (known !== tagsSchema) collect(known, member, `${pointer}/${name}`, found);
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
