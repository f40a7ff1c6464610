import {
  buildOpenApi,
  defaultModelCapabilities,
  languages,
  type ReplyParameterEntry,
  type ReplyParameterName,
  replyParameters,
} from '@repartee/contract';

/** One setting beside the chat: a member of the enqueue request, or of the project's settings, that holds a value. */
export interface SettingControl {
  /** As people write it, e.g. `vision.sharedPicturesAnalysis`: a member of `replyParameters`, else of the request itself. */
  readonly name: string;
  /** Where it goes in the body. */
  readonly path: readonly string[];
  readonly kind: 'choice' | 'switch' | 'number' | 'text' | 'numbers' | 'json';
  readonly choices: readonly { value: string; label: string }[];
  /** The body holds a list with what was chosen. */
  readonly isList: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly isWhole: boolean;
  readonly lengthMax: number | null;
  /** What is allowed, where the control does not show it by itself; may be empty. */
  readonly limits: string;
  /** Meaning, in Markdown: the contract's own words. */
  readonly help: string;
  /** Has an effect with these chat models only; empty: with every one. */
  readonly models: readonly string[];
  readonly isDeprecated: boolean;
  /** What holds when it is not set; null: nothing is imposed. */
  readonly default: string | null;
  /** What the page starts with; null: not set. */
  readonly initial: string | null;
  /** For `json`: a value to begin with. */
  readonly example: string | null;
}

/** The default of 5 seconds is right for people who send three lines in a row, and long for a first try. */
const initialValues: Readonly<Record<string, string>> = { bufferSeconds: '1', replyTypingDelay: 'FAST' };

/** Values that need lists or objects have a start: the schema alone says little to somebody who is new. */
const examples: Readonly<Record<string, unknown>> = {
  tags: { campaign: 'spring', abTest: { group: 'b' } },
  shareablePictures: [
    { id: 'beach-1', url: 'https://pictures.example.com/beach-1.jpg', caption: 'Reading on the beach' },
    { id: 'kitchen-1', url: 'https://pictures.example.com/kitchen-1.jpg', caption: 'Cooking pasta at home' },
  ],
};

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  $ref?: string;
}
type Schemas = Readonly<Record<string, JsonSchema>>;

/** What a member inherits from the ones around it. */
interface Around {
  readonly path: readonly string[];
  readonly help: string;
  readonly models: readonly string[];
  readonly isDeprecated: boolean;
}

/** Every member of the enqueue request that can be set beside the chat: all but the two parties, which the page knows. */
export function listRequestControls(): SettingControl[] {
  const { userProfileId: _user, personaProfileId: _persona, ...members } = readSchemas().EnqueueRequest!.properties!;
  return controlsOf(members);
}

/** These members of the project's settings (`disclosure.mode`), in this order. */
export function listProjectControls(names: readonly string[]): SettingControl[] {
  const all = controlsOf(readSchemas().ProjectSettings!.properties!);
  return names.flatMap((name) => all.filter((control) => control.name === name));
}

let schemasOnce: Schemas | null = null;

/** Building the document takes a while, and it never changes. */
function readSchemas(): Schemas {
  schemasOnce ??= (buildOpenApi() as unknown as { components: { schemas: Schemas } }).components.schemas;
  return schemasOnce;
}

function controlsOf(members: Record<string, JsonSchema>): SettingControl[] {
  const schemas = readSchemas();
  return Object.entries(members).flatMap(([name, schema]) =>
    controlsAt(schema, schemas, { path: [name], help: '', models: [], isDeprecated: false }),
  );
}

/** An object with known members is taken apart; anything else is one control. */
function controlsAt(schema: JsonSchema, schemas: Schemas, around: Around): SettingControl[] {
  const variants = flatten(schema, schemas);
  const entry = registered(around.path);
  const own: Around = {
    path: around.path,
    help: entry?.help ?? schema.description ?? around.help,
    models: entry?.needs === undefined ? around.models : modelsWith(entry.needs),
    isDeprecated: around.isDeprecated || schema.deprecated === true,
  };
  const members = variants.find(({ properties }) => properties !== undefined)?.properties;
  if (members !== undefined) {
    return Object.entries(members).flatMap(([name, member]) =>
      controlsAt(member, schemas, { ...own, path: [...own.path, name] }),
    );
  }
  return [controlOf(schema, variants, schemas, own, entry)];
}

function controlOf(
  schema: JsonSchema,
  variants: readonly JsonSchema[],
  schemas: Schemas,
  { path, help, models, isDeprecated }: Around,
  entry: ReplyParameterEntry | null,
): SettingControl {
  const name = nameOf(path);
  const items = variants.find(({ type }) => hasType(type, 'array'))?.items;
  const valued = items === undefined ? variants : flatten(items, schemas);
  const choices = valued.flatMap((variant) => variant.enum ?? []).filter((value) => typeof value === 'string');
  const number = valued.find(({ type }) => hasType(type, 'integer') || hasType(type, 'number'));
  const text = valued.find(({ type }) => hasType(type, 'string'));
  const isText = text !== undefined && number === undefined;
  const isObject = valued.some(({ type }) => hasType(type, 'object'));
  const kind = ((): SettingControl['kind'] => {
    if (choices.length > 0) return 'choice';
    if (isObject) return 'json';
    if (number !== undefined) return items === undefined ? 'number' : 'numbers';
    return isText ? 'text' : 'switch';
  })();
  const fallback = entry === null ? schema.default : entry.default;
  const example = examples[name];
  return {
    name,
    path,
    kind,
    choices: choices.map((value) => ({ value, label: labelOf(value) })),
    isList: items !== undefined,
    min: number?.minimum ?? null,
    max: number?.maximum ?? null,
    isWhole: hasType(number?.type, 'integer'),
    lengthMax: text?.maxLength ?? null,
    limits: kind === 'choice' || kind === 'switch' ? '' : (entry?.limits ?? limitsOf(number, text, variants)),
    help,
    models,
    isDeprecated,
    default: fallback === undefined ? null : String(fallback),
    initial: initialValues[name] ?? null,
    example: kind === 'json' ? JSON.stringify(example ?? {}, null, 2) : null,
  };
}

/** The registry knows a parameter by its place directly under `replyParameters`. */
function registered(path: readonly string[]): ReplyParameterEntry | null {
  if (path.length !== 2 || path[0] !== 'replyParameters') return null;
  return replyParameters[path[1] as ReplyParameterName] ?? null;
}

function nameOf(path: readonly string[]): string {
  return (path[0] === 'replyParameters' ? path.slice(1) : path).join('.');
}

function labelOf(value: string): string {
  const language = languages[value as keyof typeof languages];
  return language === undefined ? value : `${language.name} (${value})`;
}

function limitsOf(
  number: JsonSchema | undefined,
  text: JsonSchema | undefined,
  variants: readonly JsonSchema[],
): string {
  const itemsMax = variants.find(({ maxItems }) => maxItems !== undefined)?.maxItems;
  const format = (value: number) => value.toLocaleString('en');
  if (number?.minimum !== undefined && number.maximum !== undefined) {
    const range = `${format(number.minimum)} to ${format(number.maximum)}`;
    return itemsMax === undefined ? range : `up to ${itemsMax} numbers with commas between, each ${range}`;
  }
  return text?.maxLength === undefined ? '' : `up to ${format(text.maxLength)} characters`;
}

function modelsWith(capability: NonNullable<ReplyParameterEntry['needs']>): string[] {
  const names = Object.keys(defaultModelCapabilities) as (keyof typeof defaultModelCapabilities)[];
  const able = names.filter((name) => defaultModelCapabilities[name].includes(capability));
  return able.length === names.length ? [] : able;
}

function flatten(schema: JsonSchema, schemas: Schemas): JsonSchema[] {
  const referred = schema.$ref ? schemas[schema.$ref.split('/').at(-1)!] : undefined;
  return [
    schema,
    ...(referred ? flatten(referred, schemas) : []),
    ...(schema.anyOf ?? []).flatMap((variant) => flatten(variant, schemas)),
  ];
}

function hasType(type: string | string[] | undefined, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}
