import type { Client } from 'pg';
import { afterReading } from '../after-reading.ts';

/**
 * A statement of this connection that is not answered within `withinMs` fails, and the connection with it: for a server, or
 * a network, that answers nothing any more. Not pg's `query_timeout`, which judges before it reads (a process that stood
 * still would call statements failed that were carried out and answered) and keeps a connection that hangs.
 */
export function boundAnswers(client: Client, withinMs: number): void {
  const ask = client.query.bind(client) as unknown as (...statement: unknown[]) => unknown;
  const askInTime = (...statement: unknown[]): unknown => {
    const answer = ask(...statement);
    return answer instanceof Promise ? inTime(answer) : answer;
  };
  client.query = askInTime as Client['query'];

  function inTime(answer: Promise<unknown>): Promise<unknown> {
    let isAnswered = false;
    let isLate = false;
    const timer = afterReading(withinMs, () => {
      if (isAnswered) return;
      isLate = true;
      // Its end fails the statement, and whoever is given the connection next: a pool does so no more by then.
      client.connection.stream.destroy();
    });
    return answer
      .catch((error: unknown) => {
        throw isLate ? new Error('Query read timeout', { cause: error }) : error;
      })
      .finally(() => {
        isAnswered = true;
        clearTimeout(timer);
      });
  }
}
