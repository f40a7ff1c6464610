import { z } from 'zod';
import { aliases } from '../aliases.ts';
import { documentedAs } from '../wire-formats.ts';

export type Json = Record<string, unknown>;

/** Schemas of the document: one entry per name asked for, and the components they refer to. */
export interface DocumentedSchemas {
  readonly byName: Readonly<Record<string, Json>>;
  readonly components: Record<string, Json>;
}

/** Components of which every optional member may also be null, since null means "not set". */
const lenientComponents = [
  'EnqueueRequest',
  'GenerateRequest',
  'SuggestionRequest',
  'ReplyParameters',
  'Guardrails',
  'GuardrailOptionSet',
  'ShareablePicture',
  'Vision',
  'Action',
  'PersonaProfileOverrides',
  'PostProcessing',
  'Profile',
  'ProfileFeatures',
  'ProfileChild',
  'ProfilePet',
  'ChatMessage',
  'ChatGift',
];

/**
 * Converts all schemas in one go, so that a component with an id is made once. Documented is always what may be sent
 * (the input side): what we emit is a subset of it.
 */
export function documentSchemas(schemas: Readonly<Record<string, z.ZodType>>): DocumentedSchemas {
  const converted = z.toJSONSchema(z.object(schemas), {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema as Json),
  }) as Json;
  const { properties, $defs } = withComponentRefs(converted) as { properties: Record<string, Json>; $defs?: Json };
  const components = Object.fromEntries(
    Object.entries(($defs ?? {}) as Record<string, Json>)
      .map(([name, { id: _, ...schema }]): [string, Json] => [name, schema])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const name of lenientComponents) {
    if (components[name]) components[name] = withNullableMembers(components[name]);
  }
  return { byName: properties, components };
}

function tidy(zodSchema: z.core.$ZodType, json: Json): void {
  const help = z.globalRegistry.get(zodSchema);
  const documented = documentedAs.get(zodSchema);
  if (documented) {
    for (const key of Object.keys(json)) delete json[key];
    Object.assign(json, documented.json);
  }
  // zod leaves examples and defaults out where a value is transformed, as all of ours are still what may be sent.
  for (const key of ['description', 'examples', 'default', 'deprecated'] as const) {
    if (help?.[key] !== undefined) json[key] = help[key];
  }
  // `z.int()` documents the bounds of a double's whole numbers, which mean nothing to a reader.
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (Array.isArray(json.enum)) json.enum = json.enum.filter((value) => !Object.hasOwn(aliases, String(value)));
}

/** `#/$defs/X` → `#/components/schemas/X`, everywhere. */
function withComponentRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withComponentRefs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', '#/components/schemas/')
        : withComponentRefs(member),
    ]),
  );
}

function withNullableMembers(schema: Json): Json {
  const properties = schema.properties as Record<string, Json> | undefined;
  if (!properties) return schema;
  const required = new Set(schema.required as string[] | undefined);
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, member]) => {
        const inner = withNullableMembers(member);
        return [name, required.has(name) ? inner : orNull(inner)];
      }),
    ),
  };
}

function orNull(schema: Json): Json {
  if ('$ref' in schema) {
    const { $ref, ...help } = schema;
    return { ...help, anyOf: [{ $ref }, { type: 'null' }] };
  }
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  const type = [schema.type, 'null'].flat();
  return Array.isArray(schema.enum) ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type };
}
