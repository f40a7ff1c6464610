import { eachMatch } from '../../../../platform/each-match.ts';

const ENCODED = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{16,4000}={0,2}/g;
/** More of these are no message. */
const ENCODED_MAX = 4;
/** What a decoded text is made of; anything else was never encoded. */
const READABLE = /^[\p{L}\p{N}\p{P}\p{S}\s]{8,}$/u;
/** Beginnings of the words an attempt is made of, from the end. */
const REVERSED = /tpmorp|metsys|noitcurtsni|snoitcurtsni|erongi|ereirongi|arongi|suoiverp|rekcilhcop|gnusiewna/i;

/** What a text carries in another dress: base64, or written from its end. */
export function unwrapped(text: string): string[] {
  const inner: string[] = [];
  for (const [encoded] of eachMatch(ENCODED, text)) {
    if (inner.length >= ENCODED_MAX) break;
    const decoded = Buffer.from(encoded, 'base64').toString('utf8');
    if (READABLE.test(decoded)) inner.push(decoded);
  }
  if (REVERSED.test(text)) inner.push([...text].reverse().join(''));
  return inner;
}
