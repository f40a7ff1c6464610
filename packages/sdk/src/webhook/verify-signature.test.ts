import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { eventSamples } from '@repartee/contract';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { verifyRequest } from './verify-request.ts';
import { createSignatureVerifier } from './verify-signature.ts';
import { verifyWebhook } from './verify-webhook.ts';
import { WebhookError } from './webhook-error.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const otherSecret = 'whsec_bm90IHRoZSByaWdodCBvbmUgYXQgYWxs';
const body = JSON.stringify(eventSamples['answer.created']);

/** Signs as the specification says it, without any library. */
function sign(payload: string | Uint8Array, options: { id?: string; ageSeconds?: number; secret?: string } = {}) {
  const id = options.id ?? 'event_1';
  const timestamp = String(Math.floor(Date.now() / 1000) - (options.ageSeconds ?? 0));
  const key = Buffer.from((options.secret ?? secret).replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(payload).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof WebhookError) return error.code;
    throw error;
  }
}

const vectorsPath = new URL('../../../../../shared/data/webhooks/vectors.json', import.meta.url);

interface Vector {
  name: string;
  secret?: string;
  id?: string;
  timestamp?: number;
  payload?: string;
  expect?: string;
  expect_signature?: string;
  drop_header?: string;
  set_header?: Record<string, string>;
  set_header_template?: string;
  truncate_signature?: number;
  age_seconds?: number;
}

describe.skipIf(!existsSync(vectorsPath))(
  'the Standard Webhooks vectors (skipped without ../shared/data/webhooks)',
  () => {
    const vectors: Vector[] = existsSync(vectorsPath) ? JSON.parse(readFileSync(vectorsPath, 'utf8')).vectors : [];

    it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
      const payload = vector.payload ?? '{"test": 2432232314}';
      if (vector.expect === 'constructor error') {
        expect(() => createSignatureVerifier({ secret: vector.secret! })).toThrow(TypeError);
        return;
      }
      if (vector.expect_signature) {
        const headers = {
          'webhook-id': vector.id!,
          'webhook-timestamp': String(vector.timestamp),
          'webhook-signature': vector.expect_signature,
        };
        const toleranceSeconds = Math.ceil(Date.now() / 1000) - vector.timestamp! + 60;
        const verify = createSignatureVerifier({ secret: vector.secret!, toleranceSeconds });
        expect(verify(headers, [payload]).ok).toBe(true);
        expect(verify(headers, [`${payload} `]).ok).toBe(false);
        return;
      }
      const valid: Record<string, string> = sign(payload, { ageSeconds: vector.age_seconds ?? 0 });
      const headers: Record<string, string> = { ...valid, ...vector.set_header };
      if (vector.drop_header) delete headers[vector.drop_header];
      if (vector.truncate_signature) {
        headers['webhook-signature'] = headers['webhook-signature']!.slice(0, vector.truncate_signature);
      }
      if (vector.set_header_template) {
        headers['webhook-signature'] = vector.set_header_template.replace('{valid}', valid['webhook-signature']!);
      }
      expect(createSignatureVerifier({ secret })(headers, [payload]).ok).toBe(vector.expect === 'accept');
    });
  },
);

describe('verifyWebhook', () => {
  it('accepts what the standardwebhooks library signs, and the library what we accept', () => {
    const now = new Date();
    const headers = {
      'webhook-id': 'event_2',
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('event_2', now, body),
    };
    expect(verifyWebhook({ secret, headers, body })).toEqual(JSON.parse(body));
    expect(new Webhook(secret).verify(body, sign(body))).toEqual(JSON.parse(body));
  });

  it('takes the raw bytes as well as their text, and headers in every form', () => {
    const bytes = new TextEncoder().encode(body);
    const headers = sign(body);
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    for (const source of [headers, new Headers(headers), upper]) {
      expect(verifyWebhook({ secret, headers: source, body: bytes }).event).toBe('answer.created');
    }
  });

  it('accepts the old and the new secret while it is being changed', () => {
    expect(verifyWebhook({ secret: [otherSecret, secret], headers: sign(body), body }).event).toBe('answer.created');
    const two = {
      ...sign(body),
      'webhook-signature': `${sign(body, { secret: otherSecret })['webhook-signature']} ${sign(body)['webhook-signature']}`,
    };
    expect(verifyWebhook({ secret, headers: two, body }).event).toBe('answer.created');
  });

  it('refuses a changed body, id, timestamp and another secret', () => {
    const headers = sign(body);
    const timestamp = String(Number(headers['webhook-timestamp']) - 1);
    expect(codeOf(() => verifyWebhook({ secret, headers, body: body.replace('"', ' "') }))).toBe('signature_invalid');
    expect(codeOf(() => verifyWebhook({ secret, headers: { ...headers, 'webhook-id': 'event_9' }, body }))).toBe(
      'signature_invalid',
    );
    expect(codeOf(() => verifyWebhook({ secret, headers: { ...headers, 'webhook-timestamp': timestamp }, body }))).toBe(
      'signature_invalid',
    );
    expect(codeOf(() => verifyWebhook({ secret: otherSecret, headers, body }))).toBe('signature_invalid');
  });

  it('refuses bytes that are not UTF-8 even where lenient decoding would give the signed text', () => {
    const signed = '{"text":"\ufffd"}';
    const forged = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(forged.toString('utf8')).toBe(signed);
    expect(codeOf(() => verifyWebhook({ secret, headers: sign(signed), body: forged }))).toBe('signature_invalid');
  });

  it('refuses calls outside the tolerance, in both directions, and takes another tolerance', () => {
    expect(codeOf(() => verifyWebhook({ secret, headers: sign(body, { ageSeconds: 310 }), body }))).toBe(
      'timestamp_too_old',
    );
    expect(codeOf(() => verifyWebhook({ secret, headers: sign(body, { ageSeconds: -310 }), body }))).toBe(
      'timestamp_too_new',
    );
    const headers = sign(body, { ageSeconds: 310 });
    expect(verifyWebhook({ secret, headers, body, toleranceSeconds: 3600 }).event).toBe('answer.created');
  });

  it('refuses a header that came twice', () => {
    const headers = { ...sign(body), 'webhook-id': ['event_1', 'event_2'] };
    expect(codeOf(() => verifyWebhook({ secret, headers, body }))).toBe('headers_missing');
  });

  it('tells an event that is newer than the SDK from one that is broken', () => {
    for (const [text, code] of [
      ['{"event":"moon.risen","data":{}}', 'event_unknown'],
      ['{"event":"answer.created","data":{}}', 'event_invalid'],
      ['null', 'event_invalid'],
      ['{', 'body_not_json'],
    ] as const) {
      expect(codeOf(() => verifyWebhook({ secret, headers: sign(text), body: text }))).toBe(code);
    }
  });

  it('leaves out members that a newer server adds', () => {
    const newer = JSON.stringify({ ...eventSamples['answer.processing'], extra: 1 });
    expect(verifyWebhook({ secret, headers: sign(newer), body: newer })).toEqual(eventSamples['answer.processing']);
  });

  it('reads every event of the contract', () => {
    for (const sample of Object.values(eventSamples)) {
      const text = JSON.stringify(sample);
      expect(verifyWebhook({ secret, headers: sign(text), body: text })).toEqual(sample);
    }
  });

  it('names no secret and no text in its errors', () => {
    try {
      verifyWebhook({ secret, headers: sign('{"event":"SECRET-TEXT"'), body: '{"event":"SECRET-TEXT"' });
    } catch (error) {
      expect(JSON.stringify([String(error), (error as Error).stack])).not.toMatch(/SECRET-TEXT|MfKQ9r8/);
    }
    expect(() => createSignatureVerifier({ secret: 'whsec_ä-not-base64' })).toThrow(/^A signing secret must be/);
  });
});

describe('verifyRequest', () => {
  const target = '/repartee/profile?profileId=J%C3%BCrgen%20%2B1&x=a+b';

  it('checks path and query as they were sent, whatever host they came to', () => {
    const headers = sign(`GET ${target}`);
    expect(verifyRequest({ secret, headers, url: target }).id).toBe('event_1');
    expect(verifyRequest({ secret, headers, url: `https://inner.local:3000${target}` }).id).toBe('event_1');
    expect(codeOf(() => verifyRequest({ secret, headers, url: target.replace('%2B1', '%2B2') }))).toBe(
      'signature_invalid',
    );
    expect(codeOf(() => verifyRequest({ secret, headers: sign(target), url: target }))).toBe('signature_invalid');
  });

  it('knows the address that was called behind a proxy that strips or rewrites the path', () => {
    const headers = sign(`GET /api${target}`);
    const publicUrl = 'https://chat.example/api/';
    expect(verifyRequest({ secret, headers, url: target, publicUrl }).id).toBe('event_1');
    expect(verifyRequest({ secret, headers, url: target, publicUrl: (seen) => `/api${seen}` }).id).toBe('event_1');
    expect(codeOf(() => verifyRequest({ secret, headers, url: target }))).toBe('signature_invalid');
  });

  it('takes a publicUrl whose path the proxy does not strip', () => {
    const publicUrl = 'https://chat.example/api';
    expect(verifyRequest({ secret, headers: sign(`GET /api${target}`), url: `/api${target}`, publicUrl }).id).toBe(
      'event_1',
    );
  });
});
