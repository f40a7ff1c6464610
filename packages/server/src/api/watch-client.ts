import type { ServerResponse } from 'node:http';
import type { ClientWatch } from '../turn/index.ts';

/** Follows a response to its end: whole and handed to the network, or cut because nobody is there any more. */
export function watchClient(response: ServerResponse): ClientWatch {
  const gone = new AbortController();
  const sent = new Promise<boolean>((resolve) => {
    const onClose = () => {
      if (!response.writableFinished) gone.abort();
      resolve(response.writableFinished);
    };
    if (response.closed || response.destroyed) onClose();
    else response.once('close', onClose);
  });
  return { signal: gone.signal, sent };
}
