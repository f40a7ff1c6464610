import { parentPort } from 'node:worker_threads';
import { loadEnsemble } from './ensemble.ts';
import type { IdentificationAnswer, IdentificationOrder } from './language-identifier.ts';

/** The thread behind `createLanguageIdentifier`: loads the libraries, then answers one text after the other. */
const port = parentPort!;
const vote = await loadEnsemble();

port.on('message', ({ id, text }: IdentificationOrder) => {
  let votes: IdentificationAnswer['votes'] = null;
  try {
    votes = vote(text);
  } catch {
    // A text a library breaks on is not known, and no reason to end the thread.
  }
  port.postMessage({ id, votes } satisfies IdentificationAnswer);
});
port.postMessage({ id: 0, votes: null } satisfies IdentificationAnswer);
