import type { Socket } from 'node:net';
import type { Client, Submittable } from 'pg';

/** What pg hands to a query of its own making; its typings do not tell. */
interface WireConnection {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/** Handlers that pg calls on the query under way. */
abstract class CopyQuery implements Submittable {
  protected readonly text: string;
  protected connection: WireConnection | undefined;
  readonly done: Promise<void>;
  protected settle!: { resolve: () => void; reject: (error: unknown) => void };

  constructor(text: string) {
    this.text = text;
    this.done = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.done.catch(() => {}); // whoever waits hears of it
  }

  submit(connection: unknown): void {
    this.connection = connection as WireConnection;
    this.connection.query(this.text);
  }

  handleCommandComplete(): void {}

  handleError(error: unknown): void {
    this.settle.reject(error);
  }

  handleReadyForQuery(): void {
    this.settle.resolve();
  }
}

class CopyOut extends CopyQuery {
  readonly #onChunk: (chunk: Buffer, pausable: Socket) => void;

  constructor(text: string, onChunk: (chunk: Buffer, pausable: Socket) => void) {
    super(text);
    this.#onChunk = onChunk;
  }

  handleCopyData(message: { chunk: Buffer }): void {
    this.#onChunk(message.chunk, this.connection!.stream);
  }
}

class CopyIn extends CopyQuery {
  readonly ready: Promise<WireConnection>;
  #announce!: (connection: WireConnection) => void;

  constructor(text: string) {
    super(text);
    this.ready = new Promise((resolve, reject) => {
      this.#announce = resolve;
      this.done.catch(reject);
    });
  }

  handleCopyInResponse(connection: unknown): void {
    this.#announce(connection as WireConnection);
  }
}

/** Every row of `copy … to stdout`, one line per chunk, as the server sends them. */
export async function readCopy(client: Client, statement: string, onChunk: (chunk: Buffer) => void): Promise<void> {
  await client.query(new CopyOut(statement, onChunk)).done;
}

/**
 * Streams `copy … to stdout` of one server into `copy … from stdin` of another. The reader is paused while the writer has
 * not taken what it was given: the memory needed does not depend on the size of the table.
 */
export async function pipeCopy(
  from: { client: Client; statement: string },
  to: { client: Client; statement: string },
  onChunk: (chunk: Buffer) => void,
): Promise<void> {
  const writer = to.client.query(new CopyIn(to.statement));
  const connection = await writer.ready;
  let failed = false;
  void writer.done.catch(() => {
    failed = true;
  });
  const reader = from.client.query(
    new CopyOut(from.statement, (chunk, source) => {
      onChunk(chunk);
      if (failed) return;
      connection.sendCopyFromChunk(chunk);
      if (!connection.stream.writableNeedDrain || source.isPaused()) return;
      source.pause();
      const resume = () => {
        connection.stream.off('drain', resume).off('close', resume);
        source.resume();
      };
      connection.stream.on('drain', resume).on('close', resume);
    }),
  );
  try {
    await reader.done;
  } catch (error) {
    connection.sendCopyFail('the source failed');
    await writer.done.catch(() => {});
    throw error;
  }
  connection.endCopyFrom();
  await writer.done;
}
