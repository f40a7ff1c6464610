import type { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Announced bodies up to this size are collected before the answer is handed over: streams cost more than they hold. */
const COLLECTED_BYTES_MAX = 256 * 1024;

const DECODERS: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export interface AnswerBody {
  readonly bytes: Readable & { arrayBuffer(): Promise<ArrayBuffer> };
  readonly contentEncoding: string | undefined;
  readonly contentLength: number;
  /** Counted after decompression. */
  readonly maxBytes: number;
}

/** What `new Response` may take: the bytes where they are few and announced, a stream that fails at the limit else. */
export async function readAnswerBody(body: AnswerBody): Promise<ArrayBuffer | ReadableStream<Uint8Array>> {
  const { bytes, contentEncoding, contentLength, maxBytes } = body;
  // The HTTP client holds the other side to the length it announced.
  if (contentEncoding === undefined && contentLength <= Math.min(COLLECTED_BYTES_MAX, maxBytes)) {
    return await bytes.arrayBuffer();
  }
  return ReadableStream.from(limited(decoded(bytes, contentEncoding), maxBytes));
}

function decoded(bytes: Readable, contentEncoding: string | undefined): Readable {
  if (contentEncoding === undefined || contentEncoding === 'identity') return bytes;
  const decoder = DECODERS[contentEncoding.trim().toLowerCase()]?.();
  // Also told of the end that we bring about ourselves, which nobody else listens to.
  bytes.on('error', (error) => decoder?.destroy(error));
  if (!decoder) {
    bytes.destroy();
    throw new TypeError('content_encoding_unknown');
  }
  decoder.once('close', () => bytes.destroy());
  bytes.pipe(decoder);
  return decoder;
}

/** Leaving the loop, also by an error, ends the source, and with it the connection. */
async function* limited(source: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let receivedBytes = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    receivedBytes += chunk.length;
    if (receivedBytes > maxBytes) throw new TypeError('response_too_large');
    yield chunk;
  }
}
