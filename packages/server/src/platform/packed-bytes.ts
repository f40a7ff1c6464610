import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OperationalError } from './errors.ts';

/**
 * Personal columns: one format byte, then the content. Nothing queries inside them, so that a later version can encrypt
 * without a migration. As bytea they take anything a client may send: `jsonb` refuses `\u0000` and lone surrogates,
 * and one refused row would fail a whole batch.
 */
export const packedFormats = {
  plain: 0,
  /** Raw deflate: the npm build of PostgreSQL has no lz4 or zstd, and its own pglz costs the database CPU. */
  deflate: 1,
  /** Reserved: AES-256-GCM with a key id, associated data = table and row id. Refused by this version. */
  encrypted: 2,
} as const;

/** Below this, deflating costs more time than the bytes it saves. */
const deflateAboveBytes = 4_096;
/** What unpacked content may grow to: far above anything we store, far below what hurts. */
const unpackedBytesMaxDefault = 16 * 1024 * 1024;

/** @returns the content with its format byte; deflated (level 1) above 4 KiB and only when that makes it smaller */
export function packBytes(content: Buffer): Buffer {
  if (content.length > deflateAboveBytes) {
    const deflated = deflateRawSync(content, { level: 1 });
    if (deflated.length < content.length) return Buffer.concat([Buffer.from([packedFormats.deflate]), deflated]);
  }
  return Buffer.concat([Buffer.from([packedFormats.plain]), content]);
}

/**
 * @param bytesMax the largest content accepted; a stored bomb ends here and not in our memory
 * @throws OperationalError `packed_bytes_unreadable`, not retryable; the message holds nothing of the content
 */
export function unpackBytes(packed: Buffer, bytesMax: number = unpackedBytesMaxDefault): Buffer {
  const content = packed.subarray(1);
  switch (packed[0]) {
    case packedFormats.plain:
      if (content.length > bytesMax) throw unreadable('too large');
      return content;
    case packedFormats.deflate:
      try {
        return inflateRawSync(content, { maxOutputLength: bytesMax });
      } catch (error) {
        const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
        throw unreadable(isTooLarge ? 'too large' : 'damaged');
      }
    case packedFormats.encrypted:
      throw unreadable('encrypted by a newer version');
    default:
      throw unreadable('unknown format');
  }
}

/** JSON as packed bytes. Undefined members disappear as in any JSON; the value itself must not be undefined. */
export function packJson(value: unknown): Buffer {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('a value without a JSON form cannot be packed');
  const bytes = Buffer.byteLength(text);
  if (bytes > deflateAboveBytes) return packBytes(Buffer.from(text, 'utf8'));
  // Every enqueue comes here: written once, behind its format byte.
  const packed = Buffer.allocUnsafe(bytes + 1);
  packed[0] = packedFormats.plain;
  packed.write(text, 1, 'utf8');
  return packed;
}

/**
 * @param parse the versioned schema's parse function: stored JSON is checked on read; what it throws passes through
 * @throws OperationalError `packed_bytes_unreadable`
 */
export function unpackJson<Value>(packed: Buffer, parse: (json: unknown) => Value, bytesMax?: number): Value {
  const text = unpackBytes(packed, bytesMax).toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The engine's message quotes the text: it goes no further.
    throw unreadable('no JSON');
  }
  return parse(json);
}

function unreadable(reason: string): OperationalError {
  return new OperationalError('packed_bytes_unreadable', `stored bytes cannot be read: ${reason}`, {
    retryable: false,
  });
}
