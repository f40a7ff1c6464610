import { connect } from 'node:net';
import { patienceMs } from '../_setup/patience.ts';

/**
 * Bytes as they are, and everything that comes back until the server closes. Where it keeps the connection: until nothing
 * has come for `quietMs` after the beginning of an answer.
 */
export async function sendRaw(port: number, bytes: string | Buffer, quietMs?: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(received).toString('latin1'));
    };
    socket.on('connect', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      received.push(chunk);
      clearTimeout(timer);
      if (quietMs !== undefined) timer = setTimeout(finish, quietMs);
    });
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish();
      else reject(error);
    });
    socket.setTimeout(patienceMs, () => {
      socket.destroy();
      reject(new Error(`neither an answer nor an end within ${patienceMs} ms`));
    });
  });
}
