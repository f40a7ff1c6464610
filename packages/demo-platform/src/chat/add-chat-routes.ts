import { randomUUID } from 'node:crypto';
import type { ProjectSettings } from '@repartee/contract';
import { type Client, type ManagementClient, type ProjectSettingsPatch, RequestError } from '@repartee/sdk';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Cast } from '../cast/create-cast.ts';
import type { ConversationStore, Parties } from '../store/conversation-store.ts';
import { findStory } from './find-story.ts';
import { createMessageExtras } from './message-extras.ts';
import { readSendBody, TEXT_LENGTH_MAX, toEnqueue, toMessage } from './send-body.ts';
import { listSettingGroups, projectSettingGroup, projectSettingNames, type SettingGroup } from './setting-groups.ts';
import type { UpdateStreams } from './update-streams.ts';

/** What the chat needs of Repartee. */
export interface ChatConnection {
  readonly client: Client;
  readonly management: ManagementClient;
  readonly projectId: string;
  /** Changes settings of the project; null: not from this page, which others can open. */
  readonly changeSettings: ((patch: ProjectSettingsPatch) => Promise<ProjectSettings>) | null;
}

export interface ChatDependencies {
  cast: Cast;
  store: ConversationStore;
  streams: UpdateStreams;
  /** Null until the platform is registered. */
  repartee: () => ChatConnection | null;
  /** Who writes, where the operator said so. */
  writer: string | null;
}

/** Text of the longest message in four-byte characters, tags, a hundred pictures, and room for the other settings. */
const BODY_BYTES_MAX = 64 * 1024;

/** The calls of the chat page, under `/chat/api`. */
export function addChatRoutes(chat: FastifyInstance, dependencies: ChatDependencies): void {
  const { cast, store, streams } = dependencies;
  const extras = createMessageExtras();
  // Built from the OpenAPI document when the first page asks, so that a start does not wait for it.
  let settingGroups: SettingGroup[] | null = null;
  let projectGroup: SettingGroup | null = null;

  chat.get('/api/cast', async () => {
    settingGroups ??= listSettingGroups();
    projectGroup ??= projectSettingGroup();
    return {
      users: cast.all('user').map(describe),
      personas: cast.all('persona').map(describe),
      settingGroups,
      projectGroup,
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
    const message = toMessage(body, body.extra && extras.next(body.extra), messageId, new Date());
    if (message !== null) await store.addMessage(parties, message);
    return await withRepartee(reply, dependencies, async ({ client }) => {
      await client.enqueue(toEnqueue(parties, body), { idempotencyKey: messageId });
      return await reply.code(202).send({});
    });
  });

  chat.get('/api/story', async (request, reply) => {
    const parties = readParties(request.query, cast);
    const asked = readStoryQuery(request.query);
    if (!parties || !asked) return refuse(reply, 404, 'story_unknown');
    return await withRepartee(reply, dependencies, async (connection) => {
      const story = await findStory(connection, parties, asked);
      return story ?? refuse(reply, 404, 'story_unknown');
    });
  });

  chat.get('/api/project', async (_request, reply) =>
    withRepartee(reply, dependencies, async ({ management, projectId, changeSettings }) => {
      const { settings } = await management.projects.read(projectId);
      return { values: valuesOf(settings), canChange: changeSettings !== null };
    }),
  );

  chat.patch('/api/project', async (request, reply) => {
    const patch = readSettingsPatch(request.body);
    if (!patch) return refuse(reply, 422, 'setting_invalid');
    return await withRepartee(reply, dependencies, async ({ changeSettings }) => {
      if (!changeSettings) return refuse(reply, 403, 'settings_locked');
      return { values: valuesOf(await changeSettings(patch)), canChange: true };
    });
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

/** What the API refuses is told to the page as it is; it holds no credential. */
async function withRepartee<Result>(
  reply: FastifyReply,
  { repartee }: ChatDependencies,
  act: (connection: ChatConnection) => Promise<Result>,
): Promise<Result | FastifyReply> {
  const connection = repartee();
  if (!connection) return refuse(reply, 503, 'not_ready');
  try {
    return await act(connection);
  } catch (error) {
    if (error instanceof RequestError) return await reply.code(502).send(describeFailure(error));
    throw error;
  }
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

function readStoryQuery(query: unknown): { id: string; date: string } | null {
  const { id, date } = (query ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || typeof date !== 'string' || Number.isNaN(Date.parse(date))) return null;
  return { id, date };
}

/** The settings of the page, by name (`disclosure.mode`); what is not set is absent. */
function valuesOf(settings: ProjectSettings): Record<string, unknown> {
  const found = projectSettingNames.map((name) => {
    const value = name
      .split('.')
      .reduce<unknown>((around, part) => (around as Record<string, unknown>)?.[part], settings);
    return [name, value] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** `{name, value}` of one of the settings of the page; null as a value: back to the default. */
function readSettingsPatch(body: unknown): ProjectSettingsPatch | null {
  const { name, value } = (body ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || !projectSettingNames.includes(name) || value === undefined) return null;
  return name.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as ProjectSettingsPatch;
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}
