import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EndpointCall } from '@repartee/sdk';

/** What the witness thinks of a signature. `STALE`: right, but more than five minutes from now. */
export type SignatureJudgement = 'VALID' | 'INVALID' | 'STALE' | 'MISSING';

const TOLERANCE_SECONDS = 300;

/**
 * Judges a signature by the words of the specification, on purpose without the SDK that the platform itself uses: the
 * ledger is a second opinion.
 */
export function judgeSignature(secret: string, call: EndpointCall, payload: string | Uint8Array): SignatureJudgement {
  const headers = call.headers as Readonly<Record<string, string | undefined>>;
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (!id || !timestamp || !signatures) return 'MISSING';
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(payload).digest();
  const isRight = signatures.split(' ').some((signature) => {
    const offered = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return signature.startsWith('v1,') && offered.length === expected.length && timingSafeEqual(offered, expected);
  });
  if (!isRight) return 'INVALID';
  return Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS + 1 ? 'STALE' : 'VALID';
}
