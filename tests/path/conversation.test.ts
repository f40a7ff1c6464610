import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Constellation } from '../../packages/testbed/src/index.ts';
import { openConstellation } from '../_setup/constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await openConstellation();
});
afterAll(() => world?.stop());

const parties = { userProfileId: 'user-tom', personaProfileId: 'persona-nora' };

function enqueue(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.apiUrl}/cs/v1/content_creation/conversations/enqueue`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${world.platform.accessKey}`,
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

describe('a conversation', () => {
  it('is accepted with 204, gathered from the platform, and answered at its webhook, signed', async () => {
    await world.platform.addMessage(parties, { text: 'Hi! How was your day?' });
    const answered = await enqueue({ ...parties, language: 'EN', replyParameters: { bufferSeconds: 0 } });
    expect(answered.status).toBe(204);
    expect(answered.headers.get('x-request-id')).toMatch(/\S/);

    const received = await world.platform.waitForEvent((event) => event.event === 'answer.created', { timeoutMs: 15_000 });
    expect(received.event).toMatchObject({
      event: 'answer.created',
      data: {
        projectId: world.platform.projectId,
        answer: { ...parties, type: 'TEXT', sequenceNumber: 0, parentAnswerId: null, aiGenerated: true, tags: {} },
      },
    });
    console.log(JSON.stringify(received.event, null, 1));
    console.log(world.logLines.filter((l) => /"level":(40|50)/.test(l)).join('\n'));
  });
});
void Webhook;
