import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, until } from './path-under-test.ts';

/** The endpoint of before: it keeps every call until it is told what to answer. */
interface FormerEndpoint {
  url: string;
  /** Calls it was sent, by their `webhook-id`. Announcements do not wait, and are not among them. */
  ids: string[];
  /** To the calls that wait, and to those that come. */
  answer(status: number): void;
  close(): Promise<void>;
}

async function startFormerEndpoint(): Promise<FormerEndpoint> {
  const waiting: ServerResponse[] = [];
  const ids: string[] = [];
  let status: number | null = null;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if ((JSON.parse(body) as { event: string }).event === 'answer.processing') {
      return response.writeHead(status ?? 204).end();
    }
    ids.push(String(request.headers['webhook-id']));
    if (status === null) waiting.push(response);
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/content`,
    ids,
    answer(given) {
      status = given;
      for (const response of waiting.splice(0)) response.writeHead(given).end();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let path: PathUnderTest;
let ownUrl: string;
const formers: FormerEndpoint[] = [];
beforeAll(async () => {
  path = await openPath({ settableClock: true });
  ownUrl = (await project()).endpoints.incomingContentUrl!;
});
afterAll(() => path?.stop());
afterEach(async () => {
  path.platform.behaviour.incomingContent = null;
  for (const former of formers.splice(0)) await former.close();
});

const project = () => path.management.projects.read(path.platform.projectId);
const moveTo = (incomingContentUrl: string) => path.changeProject({ endpoints: { incomingContentUrl } });

async function startOnFormer(): Promise<FormerEndpoint> {
  const former = await startFormerEndpoint();
  formers.push(former);
  await moveTo(former.url);
  return former;
}

/** An answer on its way to the former endpoint. */
async function sendTo(former: FormerEndpoint) {
  const parties = path.newParties();
  const sent = former.ids.length;
  await path.say(parties, 'Where do you live now?');
  await path.enqueue(parties);
  await until('a call of the former endpoint', () => former.ids.length > sent);
  return parties;
}

describe('an endpoint whose URL is changed while a call is under way', () => {
  it('is not disabled by the 410 of the one before, and gets that event with the same id', async () => {
    const former = await startOnFormer();
    const parties = await sendTo(former);
    await moveTo(ownUrl);
    former.answer(410);
    await until('the outcome', async () => (await path.stories(parties))[0]!.events.at(-1)!.attempts.length === 1);
    expect((await project()).incomingContent.enabled).toBe(true);
    await path.advance(1_000);
    await path.answer(parties);
    const [taken] = path.platform.ledger.entries({ endpoint: 'incomingContent', userProfileId: parties.userProfileId });
    expect(taken!.webhookId).toBe(former.ids[0]);
    expect((await path.tryEnqueue(path.newParties())).status).toBe(204);
  });

  it('is neither failing for the failure of the one before, nor healed by its success', async () => {
    const former = await startOnFormer();
    const failed = await sendTo(former);
    await moveTo(ownUrl);
    former.answer(500);
    await until('the outcome', async () => (await path.stories(failed))[0]!.events.at(-1)!.attempts.length === 1);
    expect((await project()).incomingContent.failingSince).toBeNull();

    const second = await startOnFormer();
    const accepted = await sendTo(second);
    await moveTo(ownUrl);
    path.platform.behaviour.incomingContent = ({ event }) => (event === 'answer.created' ? { status: 500 } : null);
    const failingSince = async () => (await project()).incomingContent.failingSince;
    const refused = path.newParties();
    await path.say(refused, 'Do you take this?');
    await path.enqueue(refused);
    const since = await until('the streak', failingSince);
    second.answer(204);
    await until('the end of its turn', async () => (await path.stories(accepted))[0]!.phase === 'ENDED');
    expect(await failingSince()).toBe(since);
    path.platform.behaviour.incomingContent = null;
    await path.advance(6_100);
    await path.answer(refused);
    await until('the end of the streak', async () => (await failingSince()) === null);
  });

  it('is not left alone for what the one before did: it is tried at once', async () => {
    const openCircuits = async () => {
      const text = await (await fetch(`${path.apiUrl}/metrics`)).text();
      return Number(/^repartee_webhook_circuits_open (\d+)$/m.exec(text)?.[1]);
    };
    expect(await openCircuits()).toBe(0);
    const former = await startOnFormer();
    former.answer(503);
    for (let count = 0; count < 10; count += 1) {
      const parties = path.newParties();
      await path.say(parties, 'Are you there?');
      await path.enqueue(parties);
    }
    await until('left alone', async () => (await openCircuits()) === 1);
    await moveTo(ownUrl);
    // The clock stands still: by it, the endpoint of before is left alone for as long as one likes.
    await path.ask(path.newParties(), 'Is anybody there?');
    await until('not left alone', async () => (await openCircuits()) === 0);
  });
});
