/**
 * Why a call is not accepted as one of Repartee's. The first five mean that it is not proven to come from there; the
 * last three that it does, but cannot be read (`event_unknown`: an event newer than this SDK).
 */
export type WebhookErrorCode =
  | 'headers_missing'
  | 'timestamp_invalid'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'signature_invalid'
  | 'body_not_json'
  | 'event_unknown'
  | 'event_invalid';

const messages: Readonly<Record<WebhookErrorCode, string>> = {
  headers_missing: 'webhook-id, webhook-timestamp and webhook-signature are required, each once.',
  timestamp_invalid: 'webhook-timestamp is not a number of seconds.',
  timestamp_too_old: 'webhook-timestamp is too old. Is the clock of this machine right?',
  timestamp_too_new: 'webhook-timestamp is in the future. Is the clock of this machine right?',
  signature_invalid:
    'No signature matches. Check the signing secret, that the body is the raw one, and publicUrl behind a proxy.',
  body_not_json: 'The body is not JSON.',
  event_unknown: 'The event is newer than this SDK.',
  event_invalid: 'The data of the event are not as documented.',
};

/** Thrown by `verifyWebhook` and `verifyRequest`. Holds nothing of what was received. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(messages[code]);
    this.code = code;
  }
}
