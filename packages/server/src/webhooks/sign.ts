import { createHmac } from 'node:crypto';

/**
 * Standard Webhooks: HMAC-SHA256 over `id.timestamp.payload` with the bytes behind `whsec_`, as `v1,<base64>`; several
 * secrets (a rotation with overlap) give several signatures, separated by spaces.
 */
export function signPayload(
  secrets: readonly string[],
  id: string,
  timestampSeconds: number,
  payload: Buffer | string,
): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.startsWith('whsec_') ? secret.slice(6) : secret, 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.`).update(payload).digest('base64')}`;
    })
    .join(' ');
}

/** The three headers every call of ours carries. A GET signs the text `GET <path?query as sent>`. */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  timestampSeconds: number,
  payload: Buffer | string,
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': signPayload(secrets, id, timestampSeconds, payload),
  };
}
