import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A picture as its server gives it: eight bytes of PNG and a name to know it by in the model's request. */
export interface ServedPicture {
  name?: string;
  status?: number;
  headers?: Record<string, string>;
  /** In place of a picture. */
  body?: Buffer;
  /** Sends its first bytes and then nothing that would end it. */
  drips?: boolean;
  /** Answers when this is done. */
  after?: Promise<unknown>;
}

const png = Buffer.from('89504e470d0a1a0a', 'hex');

export interface PictureServer {
  /** A new URL that serves this. */
  add(picture?: ServedPicture): string;
  /** How often a URL was fetched. */
  fetches(url: string): number;
  close(): Promise<void>;
}

/** The name of a picture the model was shown. */
export function nameOf(base64: string): string {
  return Buffer.from(base64, 'base64').subarray(png.length).toString('utf8');
}

export async function startPictureServer(): Promise<PictureServer> {
  const served = new Map<string, ServedPicture>();
  const counts = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url!;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const picture = served.get(path) ?? { status: 404 };
    await picture.after;
    response.writeHead(picture.status ?? 200, picture.headers ?? {});
    const body = picture.body ?? Buffer.concat([png, Buffer.from(picture.name ?? path)]);
    if (!picture.drips) {
      response.end(body);
      return;
    }
    response.write(body);
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    add(picture = {}) {
      const path = `/${served.size + 1}.png`;
      served.set(path, picture);
      return base + path;
    },
    fetches: (url) => counts.get(new URL(url).pathname) ?? 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
