/** The three wire formats the server speaks; the names are those of the operator's model table. */
export type WireFormat = 'openai-compatible' | 'anthropic' | 'google';

/** A picture inside a request; `url` only where the provider was to fetch it, which must never be. */
export interface ScriptedImage {
  mediaType: string;
  /** Base64. */
  data: string;
  url?: string;
}

export interface ScriptedMessage {
  role: 'user' | 'assistant';
  text: string;
}

/** One model call, the same whatever wire format it came in. */
export interface ScriptedRequest {
  /** 1-based number of this call since the server started. */
  call: number;
  provider: WireFormat;
  model: string;
  /** The system sections as they were sent: one entry where the format joins them. */
  system: string[];
  messages: ScriptedMessage[];
  /** The text of the last message of the user; empty when there is none. */
  lastUserText: string;
  /** Pictures of all messages, in order. */
  images: ScriptedImage[];
  maxOutputTokens: number | undefined;
  /** The schema the answer was asked to follow; undefined when plain text was asked for. */
  schema: Record<string, unknown> | undefined;
  /** True when the schema came as a forced tool (Anthropic models without native structured output). */
  schemaAsTool: boolean;
  body: unknown;
}

interface Route {
  provider: WireFormat;
  /** Google names the model in the path. */
  model: string | undefined;
}

const googlePath = /\/models\/([^/:]+):generateContent$/;

/** Which wire format a path belongs to; undefined for anything that is not a model call. */
export function findRoute(path: string): Route | undefined {
  if (path.endsWith('/chat/completions')) return { provider: 'openai-compatible', model: undefined };
  if (path.endsWith('/messages')) return { provider: 'anthropic', model: undefined };
  const google = googlePath.exec(path);
  return google ? { provider: 'google', model: decodeURIComponent(google[1] as string) } : undefined;
}

type Json = Record<string, unknown>;

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const integer = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Text of a content that is a string or a list of blocks, as all three formats allow. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return list(content)
    .map((block) => text(object(block).text))
    .join('');
}

/** The pictures among the blocks of a content, in whichever of the three formats they are written. */
function contentImages(content: unknown): ScriptedImage[] {
  return list(content).flatMap((entry): ScriptedImage[] => {
    const block = object(entry);
    if (block.image_url !== undefined) {
      const url = text(object(block.image_url).url);
      const data = /^data:([^;,]+);base64,(.*)$/s.exec(url);
      return [data ? { mediaType: data[1]!, data: data[2]! } : { mediaType: '', data: '', url }];
    }
    const source = object(block.source);
    if (source.type === 'base64') return [{ mediaType: text(source.media_type), data: text(source.data) }];
    if (source.type === 'url') return [{ mediaType: '', data: '', url: text(source.url) }];
    const inline = object(block.inlineData);
    if (inline.data !== undefined) return [{ mediaType: text(inline.mimeType), data: text(inline.data) }];
    const file = object(block.fileData);
    return file.fileUri === undefined ? [] : [{ mediaType: '', data: '', url: text(file.fileUri) }];
  });
}

function readMessages(entries: unknown, contentOf: (entry: Json) => unknown): ScriptedMessage[] {
  return list(entries).map((entry) => {
    const role = object(entry).role;
    const text = contentText(contentOf(object(entry)));
    return { role: role === 'assistant' || role === 'model' ? 'assistant' : 'user', text };
  });
}

type Common = Omit<ScriptedRequest, 'call' | 'provider' | 'model' | 'lastUserText' | 'images' | 'body'>;

function readOpenAi(body: Json): Common {
  const all = list(body.messages).map(object);
  const schema = object(object(body.response_format).json_schema).schema;
  return {
    system: all.filter((message) => message.role === 'system').map((message) => contentText(message.content)),
    messages: readMessages(
      all.filter((message) => message.role !== 'system'),
      (message) => message.content,
    ),
    maxOutputTokens: integer(body.max_tokens) ?? integer(body.max_completion_tokens),
    schema: schema === undefined ? undefined : object(schema),
    schemaAsTool: false,
  };
}

function readAnthropic(body: Json): Common {
  const native = object(object(object(body.output_config).format)).schema ?? object(body.output_format).schema;
  const tool = list(body.tools).map(object)[0];
  const schema = native ?? tool?.input_schema;
  return {
    system:
      typeof body.system === 'string' ? [body.system] : list(body.system).map((block) => text(object(block).text)),
    messages: readMessages(body.messages, (message) => message.content),
    maxOutputTokens: integer(body.max_tokens),
    schema: schema === undefined ? undefined : object(schema),
    schemaAsTool: native === undefined && tool !== undefined,
  };
}

function readGoogle(body: Json): Common {
  const generation = object(body.generationConfig);
  const schema = generation.responseSchema ?? generation.responseJsonSchema;
  return {
    system: list(object(body.systemInstruction).parts).map((part) => text(object(part).text)),
    messages: readMessages(body.contents, (message) => message.parts),
    maxOutputTokens: integer(generation.maxOutputTokens),
    schema: schema === undefined ? undefined : object(schema),
    schemaAsTool: false,
  };
}

const readers: Record<WireFormat, (body: Json) => Common> = {
  'openai-compatible': readOpenAi,
  anthropic: readAnthropic,
  google: readGoogle,
};

/** The request behind a body. Lenient on purpose: what a provider would refuse is for the test to assert. */
export function readScriptedRequest(route: Route, body: unknown, call: number): ScriptedRequest {
  const json = object(body);
  const common = readers[route.provider](json);
  const lastUser = common.messages.findLast((message) => message.role === 'user');
  return {
    ...common,
    call,
    provider: route.provider,
    model: route.model ?? text(json.model),
    lastUserText: lastUser?.text ?? '',
    images: list(json.messages ?? json.contents).flatMap((entry) => {
      const { content, parts } = object(entry);
      return contentImages(content ?? parts);
    }),
    body,
  };
}
