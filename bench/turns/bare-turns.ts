import { Agent, request } from 'undici';
import type { Event } from '../../packages/contract/src/index.ts';
import type * as ids from '../../packages/server/src/platform/ids.ts';
import type * as directory from '../../packages/server/src/records/project-directory.ts';
import type * as signing from '../../packages/server/src/webhooks/sign.ts';
import { built, createBareApi } from '../_setup/bare-api.ts';

/**
 * The trips of a turn with nothing in them: as many statements, each on one row of one table, as many commits, and the same
 * calls of platform and model, one after the other as in a turn. No buffer, no claim among others, no guards, no plan, no
 * checks, no retries. What a turn takes here this machine takes for it at the moment. A process of its own; never part of
 * the product.
 */
const { newUuid, publicId } = await built<typeof ids>('platform/ids.js');
const { createProjectDirectory } = await built<typeof directory>('records/project-directory.js');
const { signedHeaders } = await built<typeof signing>('webhooks/sign.js');

/** As long as a prompt of the benchmark's conversations. */
const prompt = 'Twelve bytes'.repeat(700);

const agent = new Agent({ connections: 256 });
const api = await createBareApi({
  acceptor: {
    async accept({ project, request: { userProfileId, personaProfileId, tags } }) {
      const id = newUuid();
      await store('enqueue', id, { userProfileId, personaProfileId, tags });
      void writeTurn({ id, projectId: project.id, userProfileId, personaProfileId, tags: tags ?? {} });
      return { kind: 'ACCEPTED' };
    },
  },
  poolMax: 24,
});
const projects = createProjectDirectory(api.database, api.sealedBox);
await api.database.execute(
  `create table if not exists bare_turns (id uuid primary key, request jsonb, claimed_at timestamptz, plan jsonb, noticed_at
   timestamptz, reply jsonb, ended_at timestamptz)`,
);

interface BareTurn {
  id: string;
  projectId: string;
  userProfileId: string;
  personaProfileId: string;
  tags: Record<string, unknown>;
}

/** One row each; a lone turn's statements by the names they have in `records/`. */
const statements = {
  enqueue: 'insert into bare_turns (id, request) values ($1, $2)',
  claim: 'update bare_turns set claimed_at = now() where id = $1',
  load_turn: 'select request from bare_turns where id = $1',
  plan: 'update bare_turns set plan = $2 where id = $1',
  settle_notice: 'update bare_turns set noticed_at = now() where id = $1',
  reply: 'update bare_turns set reply = $2 where id = $1',
  settle_answer: 'update bare_turns set ended_at = now() where id = $1',
};

async function store(name: keyof typeof statements, id: string, value?: unknown): Promise<void> {
  const values = value === undefined ? [id] : [id, JSON.stringify(value)];
  await api.database.query(name, statements[name], values);
}

async function writeTurn(turn: BareTurn): Promise<void> {
  const { id, userProfileId, personaProfileId } = turn;
  await store('claim', id);
  await store('load_turn', id);
  const project = (await projects.get(turn.projectId))!;
  const url = new URL(project.chatHistoryUrl!);
  url.search = new URLSearchParams({ userProfileId, personaProfileId }).toString();
  const history = (await call('GET', url, `GET ${url.pathname}${url.search}`, project)) as { messages: unknown[] };
  await store('plan', id, history.messages);
  const parties = { projectId: publicId('proj', turn.projectId), userProfileId, personaProfileId };
  void (async () => {
    await push({ event: 'answer.processing', data: parties }, project);
    await store('settle_notice', id);
  })();
  const text = await askModel();
  await store('reply', id, { text });
  await push(
    { event: 'answer.created', data: { projectId: parties.projectId, answer: answerOf(turn, text) } },
    project,
  );
  await store('settle_answer', id);
}

function answerOf({ userProfileId, personaProfileId, tags }: BareTurn, text: string) {
  return {
    id: publicId('answer', newUuid()),
    userProfileId,
    personaProfileId,
    type: 'TEXT' as const,
    text,
    pictureUrl: null,
    pictureId: null,
    tags: tags as Record<string, string>,
    cost: '0.0000',
    conversationStopReason: null,
    conversationStoppedUntil: null,
    responseTime: 0,
    sequenceNumber: 0,
    parentAnswerId: null,
    createdAt: new Date().toISOString(),
    aiGenerated: true as const,
  };
}

async function askModel(): Promise<string> {
  const messages = [{ role: 'user', content: prompt }];
  const answer = await request(`${process.env.MODEL_URL}/chat/completions`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'scripted', messages }),
  });
  const body = (await answer.body.json()) as { choices: { message: { content: string } }[] };
  return body.choices[0]!.message.content.slice(0, 200);
}

function push(event: Event, project: directory.ProjectContext): Promise<unknown> {
  return call('POST', new URL(project.incomingContentUrl!), JSON.stringify(event), project);
}

async function call(
  method: 'GET' | 'POST',
  url: URL,
  payload: string,
  project: directory.ProjectContext,
): Promise<unknown> {
  const seconds = Math.floor(Date.now() / 1000);
  const signed = signedHeaders(project.signingSecrets, publicId('event', newUuid()), seconds, payload);
  const answer = await request(url, {
    method,
    dispatcher: agent,
    headers: { ...project.headers, ...signed, 'content-type': 'application/json' },
    body: method === 'POST' ? payload : null,
  });
  if (answer.statusCode !== 200) throw new Error(`the platform answered ${answer.statusCode}`);
  return answer.body.json();
}

await api.listen();
