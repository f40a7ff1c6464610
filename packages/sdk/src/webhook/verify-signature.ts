import { Webhook } from 'standardwebhooks';
import type { WebhookErrorCode } from './webhook-error.ts';

/** Headers as the frameworks have them: `Headers`, or a record as Node, Express and Fastify keep it. */
export type HeaderSource = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What every verification needs. */
export interface SignatureOptions {
  /** Signing secret of the project (`whsec_…`); several while it is being changed. */
  secret: string | readonly string[];
  /** Seconds the timestamp may lie in the past or future, against repetition by others. Default 300. */
  toleranceSeconds?: number;
}

/** Identity of a verified call. */
export interface VerifiedCall {
  /** `webhook-id`: the same in every try of one event, so it is what to recognise repetitions by. */
  readonly id: string;
  /** `webhook-timestamp`: when this try was sent. */
  readonly sentAt: Date;
}

export type SignatureVerdict =
  | { readonly ok: true; readonly call: VerifiedCall }
  | { readonly ok: false; readonly code: WebhookErrorCode };

export type SignatureVerifier = (headers: HeaderSource, payloads: readonly (string | Uint8Array)[]) => SignatureVerdict;

/**
 * Prepares the secrets once. The verifier accepts a call when a signature of its list was made with one of the secrets
 * over one of the payloads. Throws a `TypeError` for a secret that cannot be one.
 */
export function createSignatureVerifier({ secret, toleranceSeconds = 300 }: SignatureOptions): SignatureVerifier {
  const signers = (typeof secret === 'string' ? [secret] : secret).map(readSecret);
  if (signers.length === 0) throw new TypeError('At least one signing secret is required.');
  if (!(toleranceSeconds > 0)) throw new TypeError('toleranceSeconds must be above 0.');

  return (headers, payloads) => {
    const id = readHeader(headers, 'webhook-id');
    const timestamp = readHeader(headers, 'webhook-timestamp');
    const signatures = readHeader(headers, 'webhook-signature');
    if (id === null || timestamp === null || signatures === null) return { ok: false, code: 'headers_missing' };
    if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, code: 'timestamp_invalid' };
    const sentAt = new Date(Number(timestamp) * 1000);
    const ageSeconds = Math.floor(Date.now() / 1000) - Number(timestamp);
    if (ageSeconds > toleranceSeconds) return { ok: false, code: 'timestamp_too_old' };
    if (-ageSeconds > toleranceSeconds) return { ok: false, code: 'timestamp_too_new' };

    const offered = signatures.split(' ').filter((signature) => signature.startsWith('v1,'));
    for (const payload of payloads) {
      const text = readText(payload);
      if (text === null) continue;
      for (const signer of signers) {
        const expected = signer.sign(id, sentAt, text);
        if (offered.some((signature) => isEqual(signature, expected))) return { ok: true, call: { id, sentAt } };
      }
    }
    return { ok: false, code: 'signature_invalid' };
  };
}

function readSecret(secret: string): Webhook {
  try {
    return new Webhook(secret);
  } catch {
    throw new TypeError('A signing secret must be the whole text that begins with whsec_.');
  }
}

/** One value, or null: a header that is missing, empty or sent twice proves nothing. */
export function readHeader(headers: HeaderSource, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name) || null;
  const value = headers[name] ?? headers[Object.keys(headers).find((key) => key.toLowerCase() === name) ?? name];
  if (typeof value === 'string') return value || null;
  return value?.length === 1 ? value[0] || null : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null for bytes that are not UTF-8: decoded leniently, different bytes would verify under one signature. */
function readText(payload: string | Uint8Array): string | null {
  if (typeof payload === 'string') return payload;
  try {
    return utf8.decode(payload);
  } catch {
    return null;
  }
}

/** In a time that does not depend on where the texts differ, so that a signature cannot be found piece by piece. */
function isEqual(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
