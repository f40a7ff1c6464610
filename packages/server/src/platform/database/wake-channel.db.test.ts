import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../../../tests/_setup/database.ts';
import type { TestDatabase } from '../../../../testbed/src/test-database.ts';
import { silentLogger } from '../logger.ts';
import { createWakeChannel } from './index.ts';

let clone: TestDatabase;
beforeAll(async () => {
  clone = await createTestDatabase();
});
afterAll(() => clone?.drop());

/** Between the channel and the database; the first connection goes silent with its first statement. */
async function startForgetfulNetwork() {
  const real = new URL(clone.url);
  const folder = real.searchParams.get('host');
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    let isSilent = false;
    const forgets = connections === 1;
    const upstream = folder
      ? connect({ path: `${folder}/.s.PGSQL.${real.searchParams.get('port') ?? '5432'}` })
      : connect({ host: real.hostname, port: Number(real.port || 5432) });
    open.add(client);
    for (const socket of [client, upstream]) socket.on('error', () => {});
    client.on('data', (chunk) => {
      isSilent ||= forgets && chunk.includes('synchronous_commit');
      if (!isSilent) upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
    client.on('close', () => {
      open.delete(client);
      upstream.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(real);
  url.search = '';
  url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url: url.toString(),
    seen: () => ({ connections, open: open.size }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('the wake channel', () => {
  it('keeps no connection to a server that fell silent, and one to the server that answers', async () => {
    const network = await startForgetfulNetwork();
    const heard: string[] = [];
    const listening = createWakeChannel({
      connection: network.url,
      logger: silentLogger,
      onWake: (names) => heard.push(...names),
    });
    await expect.poll(network.seen).toEqual({ connections: 2, open: 1 });
    const telling = createWakeChannel({ connection: clone.url, logger: silentLogger });
    await expect
      .poll(() => {
        telling.notify('one');
        return heard.includes('one');
      })
      .toBe(true);
    expect(network.seen()).toEqual({ connections: 2, open: 1 });
    await listening.close();
    await telling.close();
    await network.close();
  });
});
