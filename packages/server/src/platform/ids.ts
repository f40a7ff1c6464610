import { hash, randomBytes } from 'node:crypto';
import { timeOrderedUuid } from './time-ordered-uuid.ts';

/**
 * Ids are UUIDs in the database (v7: time-ordered, so indexes stay dense) and `<prefix>_<22 base62 characters>` on the
 * wire. The prefix says what the id names; the database never stores it.
 */
export type IdPrefix = 'proj' | 'answer' | 'event' | 'turn' | 'key' | 'stop' | 'conv' | 'enq';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22; // 62^22 > 2^128

export function newUuid(): string {
  return timeOrderedUuid();
}

/** So many digits are a number that a double holds exactly: arithmetic of 128 bits is done thrice per id, not at every digit. */
const CHUNK = 8;
const CHUNK_VALUES = 62n ** BigInt(CHUNK);

export function publicId(prefix: IdPrefix, uuid: string): string {
  const value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  const upper = value / CHUNK_VALUES;
  const [high, middle, low] = [upper / CHUNK_VALUES, upper % CHUNK_VALUES, value % CHUNK_VALUES];
  return `${prefix}_${base62(high, LENGTH - 2 * CHUNK)}${base62(middle, CHUNK)}${base62(low, CHUNK)}`;
}

/** @param value below 2^53 */
function base62(value: bigint, length: number): string {
  let left = Number(value);
  let digits = '';
  for (let place = 0; place < length; place += 1) {
    digits = ALPHABET[left % 62]! + digits;
    left = Math.floor(left / 62);
  }
  return digits;
}

/** The UUID behind a public id, or undefined when the text is no id of this kind (the caller answers "not found"). */
export function parsePublicId(prefix: IdPrefix, text: string): string | undefined {
  if (!text.startsWith(`${prefix}_`) || text.length !== prefix.length + 1 + LENGTH) return undefined;
  let value = 0n;
  for (const character of text.slice(prefix.length + 1)) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 62n + BigInt(digit);
  }
  if (value >= 1n << 128n) return undefined;
  return hexToUuid(value.toString(16).padStart(32, '0'));
}

/**
 * A conversation needs no look-up: its id is the hash of what it is. Test and live conversations of the same parties
 * are different rows, so they can never merge and test mode can never touch live state.
 */
export function conversationUuid(
  projectUuid: string,
  userProfileId: string,
  personaProfileId: string,
  isTest: boolean,
): string {
  const digest = hash(
    'sha256',
    `${projectUuid}\n${isTest ? 'test' : 'live'}\n${userProfileId.length}\n${userProfileId}\n${personaProfileId}`,
  );
  return hexToUuid(digest.slice(0, 32));
}

/** `bits` of randomness as base62 text (256 bits: 43 characters). */
export function randomBase62(bits: number): string {
  const length = Math.ceil(bits / Math.log2(62));
  let value = BigInt(`0x${randomBytes(Math.ceil(bits / 8)).toString('hex')}`);
  let text = '';
  for (let i = 0; i < length; i++) {
    text = ALPHABET[Number(value % 62n)]! + text;
    value /= 62n;
  }
  return text;
}

function hexToUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
