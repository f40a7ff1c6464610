import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessKeyCache } from '../../packages/server/src/api/authentication/access-key-cache.ts';
import { createAccessKeyText } from '../../packages/server/src/api/authentication/access-key-text.ts';
import { createAdminToken } from '../../packages/server/src/api/authentication/admin-token.ts';
import { createAuthenticator } from '../../packages/server/src/api/authentication/authenticate.ts';
import { findAccessKeys } from '../../packages/server/src/records/access-keys.ts';
import {
  type ApiUnderTest,
  adminToken,
  enqueuePath,
  minimalEnqueue,
  send,
  startApi,
  type TestProject,
  useForASecond,
} from '../api/api-under-test.ts';

const guesses = Number(process.env.S3_GUESSES ?? 100_000);

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject({
    endpoints: {
      profileUrl: 'https://platform.example/profile',
      chatHistoryUrl: 'https://platform.example/history',
      incomingContentUrl: 'https://platform.example/incoming',
      headers: { Authorization: 'Bearer canary-of-the-platform' },
    },
  });
});
afterAll(() => api.close());

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Guesses with a right checksum, and the real key with a letter changed, swapped, cut, doubled or put in another case. */
function* nearMisses(key: string, count: number): Generator<string> {
  const random = (max: number) => randomBytes(4).readUInt32BE() % max;
  for (let number = 0; number < count; number += 1) {
    const at = random(key.length);
    const letter = alphabet[random(62)]!;
    const guess = [
      () => createAccessKeyText().key,
      () => `${key.slice(0, at)}${letter}${key.slice(at + 1)}`,
      () => `${key.slice(0, at)}${key.slice(at + 1)}${letter}`,
      () => key.slice(0, at),
      () => `${key}${letter}`,
      () => `${key.slice(0, at)}${key[at]!.toUpperCase()}${key.slice(at + 1)}`,
      () => `${key.slice(0, at)}%${key.slice(at + 1)}`,
    ][number % 7]!();
    if (guess !== key) yield guess;
  }
}

describe('S3: access keys', () => {
  it(`of ${guesses.toLocaleString('en')} guesses and near misses none is accepted, the key itself is`, async () => {
    const keys = createAccessKeyCache({ load: (hashes) => findAccessKeys(api.database, hashes) });
    const authenticator = createAuthenticator(keys, createAdminToken(adminToken));
    const isAccepted = async (token: string) => {
      try {
        await authenticator.identify(`Bearer ${token}`);
        return true;
      } catch (error) {
        if ((error as { code?: string }).code === 'access_key_invalid') return false;
        // The only other refusal of a token: it is none, because it is empty.
        if ((error as { code?: string }).code === 'access_key_missing' && token === '') return false;
        throw error;
      }
    };
    let accepted = 0;
    let batch: Promise<boolean>[] = [];
    for (const guess of nearMisses(project.key, guesses)) {
      batch.push(isAccepted(guess));
      if (batch.length === 1_000) {
        accepted += (await Promise.all(batch)).filter(Boolean).length;
        batch = [];
      }
    }
    accepted += (await Promise.all(batch)).filter(Boolean).length;
    expect(accepted).toBe(0);
    expect(await isAccepted(project.key)).toBe(true);
    expect(await isAccepted(adminToken)).toBe(true);
    expect(await isAccepted(adminToken.slice(0, -1))).toBe(false);
  });

  it('nor over HTTP', async () => {
    const statuses = new Set<number>();
    for (const guess of nearMisses(project.key, 500)) {
      const token = guess === '' ? 'x' : guess;
      statuses.add((await api.request(enqueuePath, { method: 'POST', token, json: minimalEnqueue })).status);
    }
    expect([...statuses]).toEqual([401]);
  });

  it('a dump of the database holds no key, signing secret or header that could be used', async () => {
    // The search is worth something only if it finds what is there, also in binary columns.
    await api.database.execute(
      `insert into profiles (project_id, profile_id, fetched_at, body) values (gen_random_uuid(), 'p', now(), $1)`,
      [Buffer.from('to-be-found')],
    );
    const { rows: tables } = await api.database.execute<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    let dump = '';
    for (const { name } of tables) {
      const { rows } = await api.database.execute<{ row: string }>(`select t::text as row from ${name} t`);
      dump += rows.map(({ row }) => row).join('\n');
      // bytea is written as hex: what it spells is looked at too.
      for (const { row } of rows) {
        for (const [, hex] of row.matchAll(/\\\\x([0-9a-f]+)/g)) dump += Buffer.from(hex!, 'hex').toString('latin1');
      }
    }
    const secret = project.signingSecret.replace('whsec_', '');
    expect(dump).toContain(project.key.slice(0, 12));
    expect(dump).toContain('to-be-found');
    for (const usable of [
      project.key,
      project.key.slice(12),
      secret,
      Buffer.from(secret, 'base64').toString('latin1'),
      'canary-of-the-platform',
      adminToken,
    ]) {
      expect(dump.includes(usable)).toBe(false);
    }
  });

  it('a revoked key is refused within a second, in every process, also when it is in constant use', async () => {
    const second = await api.startSecond();
    const { id, key } = await api.createKey(project.id);
    const enqueue = async (base: string) =>
      (await send(base, enqueuePath, { method: 'POST', token: key, json: minimalEnqueue })).status;
    const useUntil = performance.now() + 700;
    while (performance.now() < useUntil) expect(await enqueue(second.url)).toBe(204);
    expect(await enqueue(api.url)).toBe(204);
    expect((await api.request(`/v1/projects/${project.id}/access-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    const revokedAtMs = performance.now();
    expect(await enqueue(api.url)).toBe(401);
    await useForASecond(revokedAtMs, () => enqueue(second.url));
    expect(await enqueue(second.url)).toBe(401);
    await second.close();
  });

  it('no key or secret reaches the process log', () => {
    const log = api.logLines.join('\n');
    for (const secret of [
      project.key,
      project.key.slice(12),
      project.signingSecret,
      adminToken,
      'canary-of-the-platform',
    ]) {
      expect(log.includes(secret)).toBe(false);
    }
  });
});
