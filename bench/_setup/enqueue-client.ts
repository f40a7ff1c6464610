import { Agent, request } from 'node:http';

export const enqueuePath = '/cs/v1/content_creation/conversations/enqueue';

export interface EnqueueClient {
  /** The status of the answer; 0 when there was none. */
  post(body: string): Promise<number>;
  close(): void;
}

/** Enqueues over kept connections, with as little work per call as Node allows. */
export function createEnqueueClient(options: { url: string; accessKey: string; connections: number }): EnqueueClient {
  const { hostname, port } = new URL(options.url);
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const headers = { authorization: `Bearer ${options.accessKey}`, 'content-type': 'application/json' };
  const call = { hostname, port, path: enqueuePath, method: 'POST', agent, headers, timeout: 10_000 };
  return {
    post: (body) =>
      new Promise((resolve) => {
        const sent = request(call, (answer) => {
          answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
        });
        sent.once('timeout', () => sent.destroy());
        sent.once('error', () => resolve(0));
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
