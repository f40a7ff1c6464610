import { createHash } from 'node:crypto';

/** 64 bits, decimal, as a turn's seed is; the same for the same parts, and nothing else has them. */
export function makeSeed(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return BigInt(`0x${digest.slice(0, 16)}`).toString();
}
