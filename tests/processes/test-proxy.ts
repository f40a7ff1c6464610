import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestProxy {
  readonly url: string;
  /** Requests forwarded so far, per upstream, in the order of `ports`. */
  readonly forwarded: readonly number[];
  /** Answers it had to make up, because an upstream broke off or none was ready. */
  readonly ownFailures: number;
  isReady(index: number): boolean;
  close(): Promise<void>;
}

const probeEveryMs = 250;
const probeTimeoutMs = 2_000;
/** More looks in a row that nobody answered are late: on a starved machine that is a server, too, that is there and accepts. */
const missedMax = 2;

/**
 * A reverse proxy of the simplest kind: round robin over the upstreams whose `/readyz` said 200 when it last answered a look, over kept
 * connections; who is late with its answers gets nothing while another is not. It retries nothing, so whatever an upstream does wrong
 * reaches the client.
 */
export async function startTestProxy(ports: readonly number[]): Promise<TestProxy> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ready = ports.map(() => false);
  const missed = ports.map(() => 0);
  const forwarded = ports.map(() => 0);
  let ownFailures = 0;
  let turn = 0;

  const probe = (index: number) =>
    new Promise<void>((resolve) => {
      const settle = (isReady: boolean) => {
        ready[index] = isReady;
        missed[index] = 0;
        resolve();
      };
      const miss = () => {
        missed[index]! += 1;
        resolve();
      };
      // A connection of its own for each look: a kept one would not notice that nobody listens any more.
      const look = { port: ports[index], host: '127.0.0.1', path: '/readyz', agent: false, timeout: probeTimeoutMs };
      const sent = get(look, (answer) => {
        answer.resume();
        settle(answer.statusCode === 200);
      });
      // Who refuses the connection is gone; who does not answer does not keep us from looking again.
      let isLate = false;
      sent.once('error', () => (isLate ? miss() : settle(false)));
      sent.once('timeout', () => {
        isLate = true;
        sent.destroy(new Error('no answer in time'));
      });
    });

  function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const standing = ports.map((_, index) => index).filter((index) => ready[index]);
    const prompt = standing.filter((index) => missed[index]! <= missedMax);
    const candidates = prompt.length > 0 ? prompt : standing;
    const index = candidates[turn++ % candidates.length];
    if (index === undefined) {
      fail(outgoing, 503);
      return;
    }
    forwarded[index]! += 1;
    const { method, url: path, headers } = incoming;
    const sent = request({ host: '127.0.0.1', port: ports[index], method, path, headers, agent }, (answer) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(outgoing);
    });
    sent.once('error', () => fail(outgoing, 502));
    incoming.pipe(sent);
  }

  function fail(outgoing: ServerResponse, status: number): void {
    ownFailures += 1;
    if (!outgoing.headersSent) outgoing.writeHead(status);
    outgoing.end();
  }

  const server = createServer(forward).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await Promise.all(ports.map((_, index) => probe(index)));
  let isOpen = true;
  const probing = ports.map(async (_, index) => {
    while (isOpen) {
      await probe(index);
      await new Promise((resolve) => setTimeout(resolve, probeEveryMs));
    }
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forwarded,
    get ownFailures() {
      return ownFailures;
    },
    isReady: (index) => ready[index]!,
    async close() {
      isOpen = false;
      await Promise.all(probing);
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
