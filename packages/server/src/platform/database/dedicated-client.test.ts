import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { silentLogger } from '../logger.ts';
import { isConnectionError, isUnanswered, isUnavailable } from './connection-errors.ts';
import { connectDedicatedClient } from './dedicated-client.ts';

it('a server that takes the connection and says nothing is one that cannot be reached, not an error of ours', async () => {
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  try {
    const error = await connectDedicatedClient({
      connection: `postgres://someone@127.0.0.1:${port}/any`,
      applicationName: 'test',
      logger: silentLogger,
      connectWithinMs: 50,
    }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(isConnectionError(error)).toBe(true);
    expect(isUnanswered(error)).toBe(true);
    expect(isUnavailable(error)).toBe(true);
  } finally {
    silent.close();
  }
});
