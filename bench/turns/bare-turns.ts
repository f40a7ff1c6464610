import { Agent, request } from 'undici';
import type * as ids from '../../packages/server/src/platform/ids.ts';
import type * as directory from '../../packages/server/src/records/project-directory.ts';
import type { NewEvent } from '../../packages/server/src/records/turns.ts';
import type * as events from '../../packages/server/src/turn/events-of-turn.ts';
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
const { answerEvent, processingEvent } = await built<typeof events>('turn/events-of-turn.js');
const { signedHeaders } = await built<typeof signing>('webhooks/sign.js');

/** The server's calls of the model are 8.6 kB in the benchmark's conversations. */
const prompt = 'Twelve bytes'.repeat(715);
/** Of what the scripted model echoes: as long as an answer of chat. */
const answerLettersMax = 200;

const agent = new Agent({ connections: 256 });
const api = await createBareApi({
  acceptor: {
    async accept({ project, request: { userProfileId, personaProfileId, tags } }) {
      const id = newUuid();
      await store('enqueue', id, { userProfileId, personaProfileId, tags });
      const parties = { projectId: project.id, userProfileId, personaProfileId };
      void writeTurn({ id, ...parties, tags: tags ?? {}, enqueuedAtMs: Date.now() });
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

interface BareTurn extends events.EventParties {
  id: string;
  tags: Record<string, unknown>;
  enqueuedAtMs: number;
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
  const payload = `GET ${url.pathname}${url.search}`;
  const history = (await call('GET', url, { id: newUuid(), payload }, project)) as { messages: unknown[] };
  await store('plan', id, history.messages);
  void (async () => {
    await push(processingEvent(turn), project);
    await store('settle_notice', id);
  })();
  const text = await askModel();
  await store('reply', id, { text });
  await push(createdEvent(turn, text), project);
  await store('settle_answer', id);
}

function createdEvent({ projectId, userProfileId, personaProfileId, tags, enqueuedAtMs }: BareTurn, text: string) {
  const answer = { version: 1 as const, text, tags, cost: '0.0000', userProfileId, personaProfileId };
  const answerId = newUuid();
  const release = { atMs: Date.now(), firstEnqueuedAtMs: enqueuedAtMs, answerId, number: 0, firstAnswerId: answerId };
  return answerEvent(projectId, answer, { ...release, stop: null });
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
  return body.choices[0]!.message.content.slice(0, answerLettersMax);
}

function push({ id, body }: NewEvent, project: directory.ProjectContext): Promise<unknown> {
  return call('POST', new URL(project.incomingContentUrl!), { id, payload: body }, project);
}

async function call(
  method: 'GET' | 'POST',
  url: URL,
  { id, payload }: { id: string; payload: Buffer | string },
  project: directory.ProjectContext,
): Promise<unknown> {
  const signed = signedHeaders(project.signingSecrets, publicId('event', id), Math.floor(Date.now() / 1000), payload);
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
