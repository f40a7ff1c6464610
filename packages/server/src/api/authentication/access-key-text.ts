import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { randomBase62 } from '../../platform/ids.ts';

/**
 * An access key: `sk-proj-`, 43 base62 characters (256 bit), 6 base62 characters of CRC-32 over what stands before. The
 * checksum is no protection: it finds typing errors without a look-up, and lets secret scanners know a key from noise.
 */
const prefix = 'sk-proj-';
const secretLength = 43;
const checksumLength = 6;
const keyLength = prefix.length + secretLength + checksumLength;
/** What is kept to recognise a key by: 4 of 43 characters give nothing away. */
const shownLength = prefix.length + 4;

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^sk-proj-[0-9A-Za-z]{49}$/;

function checksum(text: string): string {
  let value = crc32(text);
  let written = '';
  for (let i = 0; i < checksumLength; i++) {
    written = digits[value % 62]! + written;
    value = Math.floor(value / 62);
  }
  return written;
}

export interface NewAccessKey {
  /** Shown once, never stored. */
  key: string;
  hash: Buffer;
  prefix: string;
}

export function createAccessKeyText(): NewAccessKey {
  const secret = prefix + randomBase62(256);
  const key = secret + checksum(secret);
  return { key, hash: Buffer.from(hashAccessKey(key), 'hex'), prefix: key.slice(0, shownLength) };
}

/** Whether a text could be one of our keys at all. */
export function isAccessKeyText(text: string): boolean {
  if (text.length !== keyLength || !form.test(text)) return false;
  return text.endsWith(checksum(text.slice(0, -checksumLength)));
}

/** SHA-256 in hex. A slow hash would protect nothing: the key has 256 bits of its own. */
export function hashAccessKey(key: string): string {
  return hash('sha256', key, 'hex');
}
