import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Event, eventSamples } from '@repartee/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DemoPlatform, DemoPlatformOptions } from '../demo-platform.ts';
import { startDemoPlatform } from '../start-demo-platform.ts';
import { type StandInApi, startStandInApi } from '../test-support/stand-in-api.ts';

let api: StandInApi;
let dataDir: string;
let platform: DemoPlatform | undefined;

beforeEach(async () => {
  api = await startStandInApi();
  dataDir = await mkdtemp(join(tmpdir(), 'demo-platform-'));
});
afterEach(async () => {
  await platform?.close();
  platform = undefined;
  await api.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(options: Partial<DemoPlatformOptions> = {}): Promise<DemoPlatform> {
  platform = await startDemoPlatform({ apiUrl: api.url, adminToken: api.adminToken, dataDir, ...options });
  return platform;
}

const created: Event = eventSamples['answer.created'];
const { answer } = eventSamples['answer.created'].data;

describe('the ledger', () => {
  it('holds every call: what it was, its exact bytes, its signature, how it was answered', async () => {
    const { ledger, projectId } = await start();
    await api.call(projectId, 'profileUrl', { profileId: 'user-tom' });
    await api.call(projectId, 'profileUrl', { profileId: 'nobody' });
    await api.call(projectId, 'chatHistoryUrl', { userProfileId: 'user-tom', personaProfileId: 'persona-nora' });
    await api.push(projectId, created, { id: 'event_1' });
    await api.push(projectId, created, { id: 'event_1' });
    await api.push(projectId, created, { id: 'event_2', secret: 'whsec_d3Jvbmc=' });
    const bodySha256 = createHash('sha256').update(JSON.stringify(created)).digest('hex');
    expect(ledger.entries()).toMatchObject([
      { sequence: 1, endpoint: 'profile', profileId: 'user-tom', status: 200, signature: 'VALID', bodySha256: null },
      { sequence: 2, endpoint: 'profile', profileId: 'nobody', status: 404, signature: 'VALID', isTaken: false },
      { sequence: 3, endpoint: 'chatHistory', userProfileId: 'user-tom', personaProfileId: 'persona-nora' },
      { sequence: 4, webhookId: 'event_1', tryNumber: 1, event: 'answer.created', answerId: answer.id, bodySha256 },
      { sequence: 5, webhookId: 'event_1', tryNumber: 2, status: 200, isTaken: true, bodySha256 },
      { sequence: 6, webhookId: 'event_2', signature: 'INVALID', status: 401, isTaken: false },
    ]);
    expect(ledger.entries({ event: 'answer.created', after: 4, limit: 1 }).map(({ sequence }) => sequence)).toEqual([
      5,
    ]);
    expect(ledger.entries({ userProfileId: answer.userProfileId })).toHaveLength(3);
  });

  it('is in its file before a call is answered when it is asked to be', async () => {
    const { projectId } = await start({ fsyncLedger: true });
    await api.push(projectId, created, { id: 'event_1' });
    const lines = (await readFile(join(dataDir, 'demo-platform', 'ledger.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ webhookId: 'event_1', status: 200 }]);
  });

  it('is bounded in memory and shown over HTTP only where asked for', async () => {
    const { ledger, projectId, url } = await start({ ledgerEntriesMax: 5, exposeLedger: true });
    for (let call = 0; call < 12; call++) await api.call(projectId, 'profileUrl', { profileId: 'user-tom' });
    expect(ledger.count).toBe(12);
    expect(ledger.entries().length).toBeLessThanOrEqual(6);
    const shown = await (await fetch(`${url}/ledger?endpoint=profile&after=10&limit=1`)).json();
    expect(shown).toMatchObject({ count: 12, entries: [{ sequence: 11 }] });
    expect((await fetch(`${url}/ledger?something=1`)).status).toBe(400);
    await platform!.close();
    const hidden = await start({ exposeLedger: false });
    expect((await fetch(`${hidden.url}/ledger`)).status).toBe(404);
  });
});

describe('the faults', () => {
  it('answer something else, without the event being taken, until the rule lets it through', async () => {
    const { behaviour, projectId, store, ledger } = await start();
    behaviour.incomingContent = ({ tryNumber }) =>
      tryNumber === 1 ? { status: 503, headers: { 'retry-after': '7' }, body: 'later' } : null;
    const refused = await api.push(projectId, created, { id: 'event_1' });
    expect([refused.status, refused.headers.get('retry-after'), await refused.text()]).toEqual([503, '7', 'later']);
    expect(store.receivedEvents()).toHaveLength(0);
    expect((await api.push(projectId, created, { id: 'event_1' })).status).toBe(200);
    expect(store.receivedEvents()).toHaveLength(1);
    expect(ledger.entries().map(({ status, isTaken }) => [status, isTaken])).toEqual([
      [503, false],
      [200, true],
    ]);
  });

  it('lose the answer to an event that was taken', async () => {
    const { behaviour, projectId, store, ledger } = await start();
    behaviour.incomingContent = () => ({ reset: true, isTaken: true });
    await expect(api.push(projectId, created, { id: 'event_1' })).rejects.toThrow();
    expect(store.receivedEvents()).toHaveLength(1);
    expect(ledger.entries()).toMatchObject([{ status: null, isTaken: true, signature: 'VALID' }]);
  });

  it('answer late, hang, and spoil the body of a profile', async () => {
    const { behaviour, projectId } = await start();
    behaviour.profile = ({ profileId }) => (profileId === 'user-tom' ? { delayMs: 60 } : { body: '{"profile":' });
    const startedAt = performance.now();
    expect((await api.call(projectId, 'profileUrl', { profileId: 'user-tom' })).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(55);
    expect(await (await api.call(projectId, 'profileUrl', { profileId: 'user-grace' })).text()).toBe('{"profile":');
    behaviour.chatHistory = () => ({ hang: true });
    const hanging = api.call(projectId, 'chatHistoryUrl', { userProfileId: '1', personaProfileId: '2' });
    const failed = expect(hanging).rejects.toThrow();
    await expect.poll(() => platform!.ledger.count).toBe(3);
    // Closing breaks off what hangs, and does not wait for it.
    await platform!.close();
    await failed;
  });
});

describe('made-up profiles and histories', () => {
  it('serve ids that nobody added', async () => {
    const { projectId } = await start({
      isKeptOnDisk: false,
      fallbackProfile: (id) => (id.startsWith('bench-') ? { id, version: '1', firstName: 'Bench' } : null),
      fallbackHistory: () => [{ id: '1', sender: 'USER', date: '2026-03-02T18:00:00.000Z', text: 'Hi' }],
    });
    const profile = await api.call(projectId, 'profileUrl', { profileId: 'bench-7' });
    expect(await profile.json()).toEqual({ profile: { id: 'bench-7', version: '1', firstName: 'Bench' } });
    const query = { userProfileId: 'bench-7', personaProfileId: 'bench-8' };
    const history = await (await api.call(projectId, 'chatHistoryUrl', query)).json();
    expect(history.messages).toHaveLength(1);
  });
});
