import { type EventName, eventNames, eventSchemaOf, events } from '../events.ts';
import { chatHistoryResponseSchema } from '../nouns/chat-message.ts';
import { profileResponseSchema } from '../nouns/profile.ts';
import { chatMessageSamples, eventSamples, profileSample } from '../samples.ts';
import type { DocumentedSchemas, Json } from './schemas.ts';

const signatureParameters: Json[] = [
  {
    name: 'webhook-id',
    in: 'header',
    required: true,
    description: 'Id of the event or call. A retry repeats it: use it to take each event once.',
    schema: { type: 'string' },
  },
  {
    name: 'webhook-timestamp',
    in: 'header',
    required: true,
    description: 'Seconds since 1970 when this try was sent. Refuse old ones.',
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
  {
    name: 'webhook-signature',
    in: 'header',
    required: true,
    description:
      'Standard Webhooks: `v1,` and the base64 HMAC-SHA256 with the signing secret of the project over `id.timestamp.body`; for GET calls over `id.timestamp.GET <path?query as sent>`. Several, separated by spaces, while the secret is changed.',
    schema: { type: 'string' },
  },
];

const aiGeneratedParameter: Json = {
  name: 'X-AI-Generated',
  in: 'header',
  required: true,
  description: 'What this carries was written by an AI.',
  schema: { type: 'string', const: 'true' },
};

const tag = 'Your endpoints';

/** What the platform must offer, by the names under which its schemas are converted. */
export const webhookSchemas = {
  'webhook.profile': profileResponseSchema,
  'webhook.chatHistory': chatHistoryResponseSchema,
  ...Object.fromEntries(eventNames.map((name) => [`webhook.${name}`, eventSchemaOf(name)])),
};

/** The calls to the platform, as `webhooks` of the document. */
export function documentWebhooks({ byName }: DocumentedSchemas): Json {
  return {
    profile: {
      get: {
        operationId: 'onProfile',
        tags: [tag],
        summary: 'Profile endpoint',
        description:
          'We ask your `profileUrl` for the user and the persona, unless our copy is current (`version`, `expiresAt`). 10 seconds per call, bodies up to 256 KiB. Members that we cannot use are left out with a warning in the project log.',
        parameters: [queryParameter('profileId', 'The profile asked for.'), ...signatureParameters],
        responses: {
          200: {
            description: 'The profile; its `id` equals `profileId`.',
            content: {
              'application/json': { schema: byName['webhook.profile'], example: { profile: profileSample } },
            },
          },
          404: { description: 'There is no such profile: the turn is dropped at once, without retries.' },
        },
      },
    },
    chatHistory: {
      get: {
        operationId: 'onChatHistory',
        tags: [tag],
        summary: 'Chat history endpoint',
        description:
          'We ask your `chatHistoryUrl` at every turn. Answer with everything, or with what is newer than `lastMessageDate`. 10 seconds per call, bodies up to 8 MiB.',
        parameters: [
          queryParameter('userProfileId', 'The user.'),
          queryParameter('personaProfileId', 'The persona.'),
          {
            name: 'lastMessageDate',
            in: 'query',
            required: false,
            description: 'Date of the newest message we know, less one second. You may ignore it.',
            schema: { type: 'string', format: 'date-time' },
          },
          ...signatureParameters,
        ],
        responses: {
          200: {
            description: 'Messages of the conversation, in any order.',
            content: {
              'application/json': { schema: byName['webhook.chatHistory'], example: { messages: chatMessageSamples } },
            },
          },
        },
      },
    },
    ...Object.fromEntries(eventNames.map((name) => [name, { post: documentEvent(name, byName) }])),
  };
}

function documentEvent(name: EventName, byName: DocumentedSchemas['byName']): Json {
  const { summary, description } = events[name];
  return {
    operationId: `on${name.replaceAll(/(^|\.)(\w)/g, (_match, _dot, letter: string) => letter.toUpperCase())}`,
    tags: [tag],
    summary,
    description: `${description}\n\nPosted to your \`incomingContentUrl\`. Per conversation strictly in order.`,
    parameters: [...signatureParameters, aiGeneratedParameter],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: byName[`webhook.${name}`], example: eventSamples[name] } },
    },
    responses: {
      '2XX': { description: 'Taken. Answer within 15 seconds, before doing long work.' },
      410: { description: 'Gone: the endpoint is disabled until you enable it again, what waits is kept.' },
      default: {
        description:
          'Anything else is tried again: after 5 s, 30 s, 2 min, 10 min, 30 min, 1 h and 2 h (400, 404 and 422 at most three tries), honouring `Retry-After`; then it is a dead letter, which can be replayed.',
      },
    },
  };
}

function queryParameter(name: string, description: string): Json {
  return { name, in: 'query', required: true, description, schema: { type: 'string' } };
}
