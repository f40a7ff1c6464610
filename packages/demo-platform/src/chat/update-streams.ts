import type { ServerResponse } from 'node:http';
import type { Parties, Update } from '../store/conversation-store.ts';

/** Open pages, each looking at one conversation through server-sent events. */
export interface UpdateStreams {
  /** False: too many are open. */
  open(parties: Parties, response: ServerResponse): boolean;
  publish(parties: Parties, update: Update): void;
  close(): void;
}

const STREAMS_MAX = 200;
/** Keeps proxies from ending a silent connection, and finds pages that are gone. */
const BEAT_MS = 15_000;
/** A page that does not read this much is gone or hostile. */
const UNREAD_BYTES_MAX = 1024 * 1024;

export function createUpdateStreams(): UpdateStreams {
  const streams = new Map<ServerResponse, Parties>();
  const write = (response: ServerResponse, text: string): void => {
    if (response.writableLength > UNREAD_BYTES_MAX) response.destroy();
    else response.write(text);
  };
  const beat = setInterval(() => {
    for (const response of streams.keys()) write(response, ': beat\n\n');
  }, BEAT_MS);
  beat.unref();

  return {
    open(parties, response) {
      if (streams.size >= STREAMS_MAX) return false;
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      // The page hears at once that it is connected, and then asks for what it may have missed.
      response.write('retry: 1000\nevent: connected\ndata: {}\n\n');
      streams.set(response, parties);
      response.on('close', () => streams.delete(response));
      response.on('error', () => streams.delete(response));
      return true;
    },
    publish(parties, update) {
      if (streams.size === 0) return;
      const text = `event: update\ndata: ${JSON.stringify(update)}\n\n`;
      for (const [response, watched] of streams) {
        if (watched.userProfileId === parties.userProfileId && watched.personaProfileId === parties.personaProfileId) {
          write(response, text);
        }
      }
    },
    close() {
      clearInterval(beat);
      for (const response of streams.keys()) response.end();
      streams.clear();
    },
  };
}
