import { existsSync, readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signedHeaders, signPayload } from './sign.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const otherSecret = `whsec_${Buffer.from('fedcba9876543210fedcba9876543210').toString('base64')}`;

describe('the signature of an event', () => {
  it('is accepted by the Standard Webhooks library', () => {
    const body = JSON.stringify({ event: 'answer.created', data: { text: 'Grüße 🙂' } });
    const seconds = Math.floor(Date.now() / 1000);
    const headers = signedHeaders([secret], 'event_1', seconds, Buffer.from(body));
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(otherSecret).verify(body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
  });

  it('carries one signature per secret while a rotation overlaps', () => {
    const seconds = Math.floor(Date.now() / 1000);
    const headers = signedHeaders([otherSecret, secret], 'event_2', seconds, '{}');
    expect(headers['webhook-signature']!.split(' ')).toHaveLength(2);
    expect(new Webhook(secret).verify('{}', headers)).toEqual({});
    expect(new Webhook(otherSecret).verify('{}', headers)).toEqual({});
  });

  const vectors = new URL('../../../../../shared/data/webhooks/vectors.json', import.meta.url);
  it.skipIf(!existsSync(vectors))('matches the published vectors', () => {
    const { vectors: list } = JSON.parse(readFileSync(vectors, 'utf8')) as {
      vectors: { secret: string; id: string; timestamp: number; payload: string; expect_signature?: string }[];
    };
    const signed = list.filter((vector) => vector.expect_signature);
    expect(signed.length).toBeGreaterThan(0);
    for (const vector of signed) {
      expect(signPayload([vector.secret], vector.id, vector.timestamp, vector.payload)).toBe(vector.expect_signature);
    }
  });
});
