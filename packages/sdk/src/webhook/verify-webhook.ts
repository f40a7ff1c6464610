import { type Event, eventNames, eventSchema, validate } from '@repartee/contract';
import { createSignatureVerifier, type HeaderSource, type SignatureOptions } from './verify-signature.ts';
import { WebhookError, type WebhookErrorCode } from './webhook-error.ts';

export interface WebhookInput extends SignatureOptions {
  headers: HeaderSource;
  /** The body as it was received, before any JSON parser: bytes, or their text. */
  body: string | Uint8Array;
}

/**
 * The event of a call to your incoming content endpoint, if it comes from Repartee and is fresh. Throws a `WebhookError`
 * otherwise (a `TypeError` for a secret that cannot be one). The same event may come again with the same `webhook-id`.
 */
export function verifyWebhook({ headers, body, ...options }: WebhookInput): Event {
  const verdict = createSignatureVerifier(options)(headers, [body]);
  if (!verdict.ok) throw new WebhookError(verdict.code);
  const reading = readEvent(body);
  if (!reading.ok) throw new WebhookError(reading.code);
  return reading.event;
}

export type EventReading =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly code: WebhookErrorCode };

/** The event in a verified body. Members that this SDK does not know are left out. */
export function readEvent(body: string | Uint8Array): EventReading {
  let json: unknown;
  try {
    json = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return { ok: false, code: 'body_not_json' };
  }
  const name = (json as { event?: unknown } | null)?.event;
  if (typeof name === 'string' && !(eventNames as readonly string[]).includes(name)) {
    return { ok: false, code: 'event_unknown' };
  }
  const event = validate(eventSchema, json);
  return event.ok ? { ok: true, event: event.value } : { ok: false, code: 'event_invalid' };
}
