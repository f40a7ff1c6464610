import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network that can go silent: packets are swallowed, in both directions, and nobody is told. */
export interface SilentProxy {
  /** Of the database, through here. */
  url: string;
  /** From now on nothing comes through, on old connections and on new ones, which are accepted all the same. */
  goSilent(): void;
  /** What is new comes through again; what was swallowed stays lost, and its connections stay silent. */
  speak(): void;
  close(): Promise<void>;
}

export async function startSilentProxy(databaseUrl: string): Promise<SilentProxy> {
  const real = new URL(databaseUrl);
  const folder = real.searchParams.get('host');
  const port = real.searchParams.get('port') ?? (real.port || '5432');
  const open = new Set<Socket>();
  let isSilent = false;
  const server: Server = createServer((client) => {
    open.add(client);
    client.on('error', () => {});
    if (isSilent) {
      client.resume();
      return;
    }
    const upstream = connect(
      folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: real.hostname, port: Number(port) },
    );
    open.add(upstream);
    upstream.on('error', () => client.destroy());
    const isLost = new WeakSet<Socket>();
    const relay = (from: Socket, to: Socket) => {
      from.on('data', (chunk) => {
        if (isSilent) isLost.add(client);
        if (!isLost.has(client)) to.write(chunk);
      });
      from.on('close', () => {
        open.delete(from);
        if (!isSilent && !isLost.has(client)) to.destroy();
      });
    };
    relay(client, upstream);
    relay(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(real);
  url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  url.search = '';
  return {
    url: url.toString(),
    goSilent() {
      isSilent = true;
    },
    speak() {
      isSilent = false;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
