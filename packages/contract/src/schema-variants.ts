import { z } from 'zod';

/**
 * Variants of an object schema for management bodies, where a typo must be refused. Checks of the objects themselves
 * and their `id` in the OpenAPI document do not carry over (a variant is another shape); checks of members do.
 */
export function strictVariant(schema: z.ZodType, variant: 'strict' | 'patch'): z.ZodType {
  if (schema instanceof z.ZodOptional) {
    return keepHelp(schema, strictVariant(schema.unwrap() as z.ZodType, variant).optional());
  }
  if (schema instanceof z.ZodNullable) {
    return keepHelp(schema, strictVariant(schema.unwrap() as z.ZodType, variant).nullable());
  }
  if (schema instanceof z.ZodArray) {
    // Items of a list are whole values, also in a patch: lists are replaced, never merged.
    const element = strictVariant(schema.element as z.ZodType, 'strict');
    return keepHelp(schema, schema.clone({ ...schema.def, element }));
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, member]) => {
      const next = strictVariant(member, variant);
      return [name, variant === 'patch' ? keepHelp(member, next.nullish()) : next];
    });
    return keepHelp(schema, z.strictObject(Object.fromEntries(members)));
  }
  return schema;
}

function keepHelp<Schema extends z.ZodType>(from: z.ZodType, to: Schema): Schema {
  const { id: _, ...help } = from.meta() ?? {};
  return Object.keys(help).length === 0 ? to : to.meta(help);
}

/** The input of a patch: every member optional, null = back to the default; lists are replaced as a whole. */
export type PatchOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Name in keyof T]?: PatchOf<NonNullable<T[Name]>> | null | undefined }
    : T;
