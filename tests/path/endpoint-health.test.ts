import { verifyRequest, verifyWebhook } from '@repartee/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPath, type PathUnderTest, passASecond, until } from './path-under-test.ts';
import { type RecordedCall, type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

let path: PathUnderTest;
let proxy: RecordingProxy;
beforeAll(async () => {
  path = await openPath({ settableClock: true });
  proxy = await startRecordingProxy(path.platform.url);
});
afterAll(async () => {
  await proxy?.close();
  await path?.stop();
});
afterEach(() => {
  path.platform.behaviour.incomingContent = null;
});

const dayMs = 86_400_000;
const project = () => path.management.projects.read(path.platform.projectId);

describe('an endpoint that does nothing but fail', () => {
  it('is shown with the time it began, disabled after five days, and served again once it is enabled', async () => {
    const parties = path.newParties();
    path.platform.behaviour.incomingContent = ({ event }) => (event === 'answer.created' ? { status: 500 } : null);
    await path.say(parties, 'Are you there?');
    await path.enqueue(parties);
    const failing = await until('the streak', async () => {
      const { incomingContent } = await project();
      return incomingContent.failingSince !== null && incomingContent;
    });
    expect(failing).toMatchObject({ enabled: true, disabledAt: null });
    expect(Math.abs(Date.parse(failing.failingSince!) - path.nowMs())).toBeLessThan(1_000);
    const isTried = (count: number) =>
      until(`${count} tries`, async () => {
        const event = (await path.stories(parties))[0]!.events.at(-1)!;
        return event.attempts.length === count && event.nextAttemptAt !== null;
      });
    await isTried(1);
    // Two failures days apart are no five days of failing.
    await path.advance(5 * dayMs);
    await isTried(2);
    expect((await project()).incomingContent).toMatchObject({ enabled: true, failingSince: failing.failingSince });
    await path.advance(dayMs / 2);
    await isTried(3);
    expect((await project()).incomingContent.enabled).toBe(true);
    await path.advance(dayMs / 2);
    const disabled = await until('disabled', async () => {
      const { incomingContent } = await project();
      return !incomingContent.enabled && incomingContent;
    });
    expect(disabled).toMatchObject({ disabledReason: 'FAILING', failingSince: failing.failingSince });
    expect(await path.logged(({ code }) => code === 'endpoint_disabled')).toMatchObject({ level: 'ERROR' });
    const refused = await until('a refusal', async () => {
      const answered = await path.tryEnqueue(path.newParties());
      return answered.status !== 204 && answered;
    });
    expect(((await refused.json()) as { code: string }).code).toBe('endpoint_disabled');
    await path.advance(dayMs);
    await until('parked', async () => (await path.stories(parties))[0]!.events.at(-1)!.state === 'PARKED');

    path.platform.behaviour.incomingContent = null;
    await path.changeProject({ incomingContent: { enabled: true } });
    await path.advance(2_000);
    await path.answer(parties);
    expect((await project()).incomingContent).toEqual({
      enabled: true,
      disabledAt: null,
      disabledReason: null,
      failingSince: null,
    });
  });
});

describe('a signing secret that is rotated', () => {
  it('loses nothing: with the overlap each call verifies with the old secret and with the new one', async () => {
    const { projectId } = path.platform;
    const { endpoints, signingSecret: before } = await project();
    await path.changeProject({
      endpoints: {
        profileUrl: proxy.url + new URL(endpoints.profileUrl!).pathname,
        chatHistoryUrl: proxy.url + new URL(endpoints.chatHistoryUrl!).pathname,
        incomingContentUrl: proxy.url + new URL(endpoints.incomingContentUrl!).pathname,
      },
    });
    const rotated = await path.management.projects.rotateSigningSecret(projectId, { overlapSeconds: 3_600 });
    const after = rotated.signingSecret!;
    expect(after).not.toBe(before);
    expect(Date.parse(rotated.signingOverlapEndsAt!)).toBe(path.nowMs() + 3_600_000);
    // The project directory's second.
    await passASecond();

    // The platform still knows the old secret alone, and takes the answer.
    await path.ask(path.newParties(), 'Which secret is it?');
    expect(proxy.calls.map(({ method }) => method)).toEqual(expect.arrayContaining(['GET', 'POST']));
    for (const call of proxy.calls) {
      for (const secret of [before!, after, [before!, after]]) expect(() => verify(call, secret)).not.toThrow();
      expect(() => verify(call, 'whsec_c29tZXRoaW5nIGVsc2U=')).toThrow();
    }

    const ended = await path.management.projects.endSigningOverlap(projectId);
    expect([ended.signingOverlapEndsAt, ended.signingSecret]).toEqual([null, after]);
    await passASecond();
    const seen = proxy.calls.length;
    // Who did not change in time loses nothing either: what it refuses is tried again, and kept.
    const parties = path.newParties();
    await path.say(parties, 'And now?');
    await path.enqueue(parties);
    await until('calls with the new secret', () => proxy.calls.length > seen);
    const call = proxy.calls[seen]!;
    expect(() => verify(call, after)).not.toThrow();
    expect(() => verify(call, before!)).toThrow();
  });
});

function verify({ method, target, headers, body }: RecordedCall, secret: string | string[]): void {
  if (method === 'GET') verifyRequest({ secret, headers, url: target });
  else verifyWebhook({ secret, headers, body });
}
