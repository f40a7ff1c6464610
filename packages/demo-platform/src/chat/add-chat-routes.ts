import { randomUUID } from 'node:crypto';
import {
  type Client,
  type EnqueueRequestInput,
  type Language,
  type ManagementClient,
  RequestError,
} from '@repartee/sdk';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Cast } from '../cast/create-cast.ts';
import type { ConversationStore, Parties } from '../store/conversation-store.ts';
import { buildReplyControls, listLanguages, type ReplyControl } from './reply-controls.ts';
import type { UpdateStreams } from './update-streams.ts';

export interface ChatDependencies {
  cast: Cast;
  store: ConversationStore;
  streams: UpdateStreams;
  /** Null until the platform is registered. */
  repartee: () => { client: Client; management: ManagementClient; projectId: string } | null;
  /** Who writes, where the operator said so. */
  writer: string | null;
}

const TEXT_LENGTH_MAX = 2000;
/** Text of the longest message in four-byte characters, with room for the settings. */
const BODY_BYTES_MAX = 16 * 1024;

/** What the page sends to make the persona answer. `text` null: the persona is to write first. */
interface SendBody {
  text: string | null;
  language: string;
  testMode: boolean;
  replyParameters: Record<string, unknown>;
}

/** The calls of the chat page, under `/chat/api`. */
export function addChatRoutes(chat: FastifyInstance, dependencies: ChatDependencies): void {
  const { cast, store, streams } = dependencies;
  // Built from the OpenAPI document when the first page asks, so that a start does not wait for it.
  let controls: ReplyControl[] | null = null;

  chat.get('/api/cast', async () => {
    controls ??= buildReplyControls();
    return {
      users: cast.all('user').map(describe),
      personas: cast.all('persona').map(describe),
      languages: listLanguages(),
      controls,
      writer: dependencies.writer,
      textLengthMax: TEXT_LENGTH_MAX,
    };
  });

  chat.get('/api/conversation', async (request, reply) => {
    const parties = readParties(request.query, cast);
    return parties ? store.read(parties) : refuse(reply, 404, 'conversation_unknown');
  });

  chat.get('/api/updates', (request, reply) => {
    const parties = readParties(request.query, cast);
    if (!parties) return refuse(reply, 404, 'conversation_unknown');
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    if (!streams.open(parties, reply.raw)) reply.raw.writeHead(503).end();
    return reply;
  });

  chat.post('/api/messages', { bodyLimit: BODY_BYTES_MAX }, async (request, reply) => {
    const parties = readParties(request.body, cast);
    if (!parties) return refuse(reply, 404, 'conversation_unknown');
    const body = readSendBody(request.body);
    if (!body) return refuse(reply, 422, 'message_invalid');
    const messageId = randomUUID();
    if (body.text !== null) {
      await store.addMessage(parties, {
        id: messageId,
        sender: 'USER',
        date: new Date().toISOString(),
        text: body.text,
      });
    }
    const repartee = dependencies.repartee();
    if (!repartee) return refuse(reply, 503, 'not_ready');
    try {
      await repartee.client.enqueue(toEnqueue(parties, body), { idempotencyKey: messageId });
      return await reply.code(202).send({});
    } catch (error) {
      if (error instanceof RequestError) return reply.code(502).send(describeFailure(error));
      throw error;
    }
  });

  chat.get('/api/writer', async (request, reply) => {
    const parties = readParties(request.query, cast);
    if (!parties) return refuse(reply, 404, 'conversation_unknown');
    return { writer: dependencies.writer ?? (await findWriter(dependencies, parties)) };
  });
}

/** Who wrote the last answer, from the story of its turn; null: not known. */
async function findWriter({ repartee }: ChatDependencies, parties: Parties): Promise<string | null> {
  const connection = repartee();
  if (!connection) return null;
  const { management, projectId } = connection;
  try {
    const { items } = await management.turns.list(projectId, { ...parties, outcome: 'ANSWERED', limit: 1 });
    if (!items[0]) return null;
    const { modelCalls, drafts } = await management.turns.read(projectId, items[0].id);
    const draft = drafts.find(({ isUsed }) => isUsed);
    if (!draft) return null;
    const call = modelCalls.find(({ number }) => number === draft.callNumber);
    return call ? `${call.model} (${call.provider})` : 'sandbox';
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

function toEnqueue(parties: Parties, body: SendBody): EnqueueRequestInput {
  return {
    ...parties,
    language: body.language as Language,
    testMode: body.testMode,
    // The API judges the values; what it says is shown on the page.
    replyParameters: { ...body.replyParameters, ...(body.text === null ? { engage: 'AUTO' as const } : {}) },
  };
}

/** What the page may show of somebody: what the platform would show to any other member. */
function describe({ profile, language }: { profile: ReturnType<Cast['all']>[number]['profile']; language: string }) {
  const { id, firstName, nickname, description, birthdate, city, countryCode } = profile;
  return {
    id: String(id),
    name: firstName ?? nickname ?? String(id),
    language,
    description: description ?? null,
    birthdate: birthdate ?? null,
    place: [city, countryCode].filter(Boolean).join(', ') || null,
  };
}

function describeFailure(error: RequestError) {
  const { code, status, requestId, errors, retryAfterSeconds } = error;
  const fields = errors.map(({ pointer, message }) => `${pointer}: ${message}`);
  return { error: code, status, requestId, message: error.message, fields, retryAfterSeconds };
}

function readParties(value: unknown, cast: Cast): Parties | null {
  const { userProfileId, personaProfileId } = (value ?? {}) as Record<string, unknown>;
  if (typeof userProfileId !== 'string' || typeof personaProfileId !== 'string') return null;
  const isKnown = cast.find(userProfileId)?.role === 'user' && cast.find(personaProfileId)?.role === 'persona';
  return isKnown ? { userProfileId, personaProfileId } : null;
}

function readSendBody(value: unknown): SendBody | null {
  const { text, language, testMode, replyParameters } = (value ?? {}) as Record<string, unknown>;
  const isText = text === null || (typeof text === 'string' && text.trim() !== '' && text.length <= TEXT_LENGTH_MAX);
  const isObject = typeof replyParameters === 'object' && replyParameters !== null && !Array.isArray(replyParameters);
  if (!isText || typeof language !== 'string' || typeof testMode !== 'boolean' || !isObject) return null;
  return { text, language, testMode, replyParameters: replyParameters as Record<string, unknown> };
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
