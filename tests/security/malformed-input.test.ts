import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ErrorCode,
  endpoints,
  enqueueRequestSample,
  errorCodes,
  generateRequestSample,
  suggestionRequestSample,
} from '@repartee/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processorMs } from '../../packages/server/src/platform/_processor-time.ts';
import { type ApiReply, type ApiUnderTest, enqueuePath, startApi, type TestProject } from '../api/api-under-test.ts';

const dataFolder = resolve(import.meta.dirname, '../../../shared/data');
const parsingFolder = join(dataFolder, 'json-parsing/test_parsing');
const naughtyFile = join(dataFolder, 'naughty-strings/blns.json');
const mutations = Number(process.env.S2_MUTATIONS ?? 5_000);

let api: ApiUnderTest;
let project: TestProject;
beforeAll(async () => {
  api = await startApi();
  project = await api.createProject();
});
afterAll(() => api.close());

const canary = 'CANARY7f3a';

function post(raw: string | Buffer, path = enqueuePath): Promise<ApiReply> {
  return api.request(path, {
    method: 'POST',
    token: project.key,
    raw,
    headers: { 'content-type': 'application/json' },
  });
}

/** Accepted, or refused with a documented code and nothing of what was sent. */
function expectDocumented(reply: ApiReply): void {
  if (reply.status < 300) return;
  const code = reply.body.code as ErrorCode;
  expect(errorCodes[code]?.status).toBe(reply.status);
  expect(reply.status).toBeLessThan(500);
  expect(reply.text).not.toContain(canary);
}

/** Runs in lanes: one after the other would measure the latency of a socket. */
async function inLanes<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>, lanes = 16): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

describe.skipIf(!existsSync(parsingFolder))(
  'S2: every file of JSONTestSuite (skipped where ../shared/data is missing)',
  () => {
    it('n_ is 400, y_ is read as JSON, i_ is either; none is a 5xx', async () => {
      const names = readdirSync(parsingFolder).filter((name) => name.endsWith('.json'));
      expect(names.length).toBeGreaterThan(300);
      const wrong: string[] = [];
      await inLanes(names, async (name) => {
        const reply = await post(readFileSync(join(parsingFolder, name)));
        expectDocumented(reply);
        const isJson = reply.body.code !== 'malformed_json';
        if (name.startsWith('n_') ? isJson || reply.status !== 400 : name.startsWith('y_') && !isJson) wrong.push(name);
      });
      expect(wrong).toEqual([]);
    });
  },
);

describe.skipIf(!existsSync(naughtyFile))('S2: naughty strings (skipped where ../shared/data is missing)', () => {
  it('are taken as ids, versions, tags and captions, and arrive as they were sent, or are refused as documented', async () => {
    const strings = JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[];
    await inLanes(strings, async (text) => {
      const request = {
        userProfileId: text,
        personaProfileId: `p-${text}`,
        language: 'EN',
        userProfileVersion: text,
        tags: { [text]: text },
        replyParameters: {
          shareablePictures: [{ id: 'p1', url: 'https://cdn.example/p.jpg', caption: text.slice(0, 100) }],
        },
      };
      const reply = await post(JSON.stringify(request));
      expectDocumented(reply);
      if (text.length > 0 && text.length <= 250) expect([text, reply.status]).toEqual([text, 204]);
    });
    const sent = new Set(strings);
    for (const { request } of api.acceptor.accepted) expect(sent.has(request.userProfileId)).toBe(true);
  });

  it('are no 5xx in paths, queries, names and reasons', async () => {
    const strings = JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[];
    await inLanes(strings, async (text) => {
      // Halves of surrogate pairs have no URL form: they come out as U+FFFD, as in a browser.
      const encoded = encodeURIComponent(Buffer.from(text).toString());
      for (const path of [
        `/v1/projects/${project.id}/turns?userProfileId=${encoded}&cursor=${encoded}`,
        `/v1/projects/${project.id}/turns?personaProfileId=${encoded}`,
        `/v1/projects/${project.id}/logs?code=${encoded}`,
        `/v1/projects/${project.id}/turns/${encoded}`,
      ]) {
        expectDocumented(await api.request(path));
      }
      expectDocumented(await post(JSON.stringify({ name: text }), `/v1/projects/${project.id}/access-keys`));
      expectDocumented(await post(JSON.stringify({ profileId: text }), `/v1/projects/${project.id}/profiles/refresh`));
    });
  });
});

describe('S2: mutated bodies', () => {
  it(`of ${mutations.toLocaleString('en')} mutations none is a 5xx, each refusal is documented and without the value`, async () => {
    const random = seededRandom(20_261_121);
    const counts = new Map<number, number>();
    await inLanes(mutated(enqueueRequestSample, random, mutations), async (body) => {
      const reply = await post(body);
      expectDocumented(reply);
      counts.set(reply.status, (counts.get(reply.status) ?? 0) + 1);
    });
    // The mutations reach every layer: some bodies stay valid, some are no JSON, some have bad values.
    expect([...counts.keys()].sort()).toEqual([204, 400, 422]);
  });

  it.each([
    [endpoints.generateReply.path, generateRequestSample],
    [endpoints.generateSuggestions.path, suggestionRequestSample],
  ])('%s: none is a 5xx, each refusal is documented and without the value', async (path, sample) => {
    const counts = new Map<number, number>();
    const bodies = mutated(sample, seededRandom(20_261_122), Math.min(mutations, 300));
    // Nearly all are of one conversation, and each is stored under its lock: more at once only wait for each other.
    const lanes = 4;
    const tried = async (body: string | Buffer) => {
      const reply = await post(body, path);
      // What was written never quotes it either: it is the sandbox that writes.
      expectDocumented(reply);
      counts.set(reply.status, (counts.get(reply.status) ?? 0) + 1);
    };
    await inLanes(bodies, tried, lanes);
    expect([...counts.keys()].sort()).toEqual([200, 400, 422]);
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
    for (const messages of [deep, `[${'{},'.repeat(300_000)}{}]`, `{"a":${deep}}`]) {
      const { messages: _, ...rest } = sample;
      expectDocumented(await post(`${JSON.stringify(rest).slice(0, -1)},"messages":${messages}}`, path));
    }
  });

  it('depth and width do no harm', async () => {
    const deep = (text: string) => text.repeat(60_000);
    const bodies = [
      `${deep('[')}${deep(']')}`,
      `${deep('{"a":')}1${deep('}')}`,
      `{"userProfileId":"1","personaProfileId":"2","language":"EN","tags":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}`,
      `{"userProfileId":"1","personaProfileId":"2","language":"EN","replyParameters":${'{"guardrails":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
      `{"userProfileId":"1","personaProfileId":"2","language":"EN","unknown":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
      `{"userProfileId":"1","personaProfileId":"2","language":"EN","replyParameters":{"shareablePictures":[${'{},'.repeat(40_000)}{}]}}`,
      `{"userProfileId":${'9'.repeat(200_000)}}`,
      `{"userProfileId":"1","personaProfileId":"2","language":"EN","__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}`,
    ];
    for (const body of bodies) {
      const startMs = processorMs();
      expectDocumented(await post(body));
      expect(processorMs() - startMs).toBeLessThan(2_000);
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('the server is well afterwards', async () => {
    expect((await post('{"userProfileId":"1","personaProfileId":"2","language":"EN"}')).status).toBe(204);
    expect(api.logLines.filter((line) => line.includes('internal_error'))).toEqual([]);
    expect(api.logLines.join('\n')).not.toContain(canary);
  });
});

type Random = (max: number) => number;

/** Mulberry32: a failing run is repeated by its seed. */
function seededRandom(seed: number): Random {
  let state = seed;
  return (max) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % max;
  };
}

const hostileValues: unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.1 + 0.2,
  '',
  canary,
  `${canary}\u0000`,
  `${canary}\ud800`,
  `${canary}${'x'.repeat(3_000)}`,
  '1e9',
  '-0',
  [],
  [canary],
  [null],
  {},
  { [canary]: canary },
  { toString: canary, __proto__: null },
  `https://${canary}:pw@host/`,
  `javascript:${canary}`,
];

/** Half of them change members of a full request, the other half change its bytes. */
function* mutated(sample: unknown, random: Random, count: number): Generator<string | Buffer> {
  const whole = JSON.stringify(sample);
  for (let number = 0; number < count; number += 1) {
    if (number % 2 === 0) {
      const request: unknown = JSON.parse(whole);
      const changes = 1 + random(3);
      for (let change = 0; change < changes; change += 1) changeMember(request, random);
      yield JSON.stringify(request);
      continue;
    }
    const bytes = Buffer.from(whole);
    const changes = 1 + random(4);
    for (let change = 0; change < changes; change += 1) bytes[random(bytes.length)] = random(256);
    yield random(5) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
  }
}

function changeMember(value: unknown, random: Random): void {
  let parent = value as Record<string, unknown>;
  for (;;) {
    const names = Object.keys(parent);
    const name = names[random(names.length)];
    if (name === undefined) {
      parent[canary] = structuredClone(hostileValues[random(hostileValues.length)]);
      return;
    }
    const member = parent[name];
    if (typeof member === 'object' && member !== null && random(3) > 0) {
      parent = member as Record<string, unknown>;
      continue;
    }
    if (random(6) === 0) delete parent[name];
    else parent[name] = structuredClone(hostileValues[random(hostileValues.length)]);
    return;
  }
}
