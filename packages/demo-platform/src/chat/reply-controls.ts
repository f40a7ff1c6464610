import { buildOpenApi, type Language, languages, type ReplyParameterName, replyParameters } from '@repartee/contract';

/** A setting that can be changed beside the chat. */
export interface ReplyControl {
  readonly name: ReplyParameterName;
  readonly kind: 'choice' | 'switch' | 'number';
  /** For `choice`. */
  readonly choices: readonly string[];
  /** For `number`. */
  readonly min: number | null;
  readonly max: number | null;
  readonly isWhole: boolean;
  readonly limits: string;
  readonly help: string;
  /** What holds when it is not set; null: nothing is imposed. */
  readonly default: string | null;
  /** What the page starts with; null: not set. */
  readonly initial: string | null;
}

/** Parameters with a control, in the order of the page. The others need lists or objects. */
const controlled: readonly ReplyParameterName[] = [
  'messageLength',
  'sentenceLength',
  'emojis',
  'questionFrequency',
  'multipleMessagesPerReply',
  'multipleMessagesPerReplyFrequency',
  'replyTypingDelay',
  'bufferSeconds',
  'personaPersonality',
  'meetingPolicy',
  'fluencyDegradation',
  'preventAggressiveTone',
  'fictionalDisclosure',
  'enableSexualTextContent',
  'chatModel',
];

/** The default of 5 seconds is right for people who send three lines in a row, and long for a first try. */
const initialValues: { readonly [Name in ReplyParameterName]?: string } = {
  bufferSeconds: '1',
  replyTypingDelay: 'FAST',
};

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  anyOf?: JsonSchema[];
  $ref?: string;
}

/** The controls, with kinds and bounds from the registry of the contract. */
export function buildReplyControls(): ReplyControl[] {
  const document = buildOpenApi() as unknown as {
    components: { schemas: Record<string, JsonSchema & { properties?: Record<string, JsonSchema> }> };
  };
  const { schemas } = document.components;
  return controlled.map((name) => {
    const variants = flatten(schemas.ReplyParameters?.properties?.[name] ?? {}, schemas);
    const choices = variants.flatMap((variant) => variant.enum ?? []).filter((value) => typeof value === 'string');
    const number = variants.find(({ type }) => hasType(type, 'integer') || hasType(type, 'number'));
    const { limits, help, default: fallback } = replyParameters[name];
    return {
      name,
      kind: choices.length > 0 ? 'choice' : number ? 'number' : 'switch',
      choices,
      min: number?.minimum ?? null,
      max: number?.maximum ?? null,
      isWhole: hasType(number?.type, 'integer'),
      limits,
      help,
      default: fallback === undefined ? null : String(fallback),
      initial: initialValues[name] ?? null,
    };
  });
}

export function listLanguages(): { code: Language; name: string }[] {
  return (Object.keys(languages) as Language[]).map((code) => ({ code, name: languages[code].name }));
}

function flatten(schema: JsonSchema, schemas: Record<string, JsonSchema>): JsonSchema[] {
  const referred = schema.$ref ? schemas[schema.$ref.split('/').at(-1)!] : undefined;
  return [
    schema,
    ...(referred ? [referred] : []),
    ...(schema.anyOf ?? []).flatMap((variant) => flatten(variant, schemas)),
  ];
}

function hasType(type: string | string[] | undefined, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}
