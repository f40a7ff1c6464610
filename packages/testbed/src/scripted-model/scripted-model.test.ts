import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  readLedgerFile,
  replyClaimingToBeHuman,
  replyWith,
  replyWithoutEnd,
  replyWithWholeContext,
  type ScriptedModel,
  type ScriptedModelOptions,
  startScriptedModel,
} from './index.ts';

const openModels: ScriptedModel[] = [];
const openFolders: string[] = [];

async function start(options: ScriptedModelOptions = {}): Promise<ScriptedModel> {
  const model = await startScriptedModel(options);
  openModels.push(model);
  return model;
}

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scripted-model-'));
  openFolders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(openModels.splice(0).map((model) => model.close()));
  await Promise.all(openFolders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

interface ChatCompletion {
  choices: { message: { content: string }; finish_reason: string }[];
}

async function ask(model: ScriptedModel, text: string, options: { key?: string; signal?: AbortSignal } = {}) {
  return await fetch(`${model.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(options.key ? { authorization: `Bearer ${options.key}` } : {}) },
    body: JSON.stringify({ model: 'm', max_tokens: 20, messages: [{ role: 'user', content: text }] }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

async function answerOf(response: Promise<Response>): Promise<string> {
  const body = (await (await response).json()) as ChatCompletion;
  return body.choices[0]?.message.content ?? '';
}

describe('answers', () => {
  test('the same request gets the same words, another request other words', async () => {
    const model = await start();
    const [one, again, other] = [
      await answerOf(ask(model, 'hello')),
      await answerOf(ask(model, 'hello')),
      await answerOf(ask(model, 'bye')),
    ];
    expect(one).toContain('hello');
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test('what tells answers apart holds no number, which might be refused as a phone number', async () => {
    const model = await start();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => answerOf(ask(model, 'x'.repeat(index)))),
    );
    expect(new Set(answers.map((answer) => answer.slice(-8))).size).toBe(100);
    expect(answers.filter((answer) => /\d/.test(answer))).toEqual([]);
  });

  test('a queue is used up in order, then the default answers again', async () => {
    const model = await start({ script: [{ text: 'first' }, { fault: { kind: 'status', status: 500 } }] });
    expect(await answerOf(ask(model, 'x'))).toBe('first');
    expect((await ask(model, 'x')).status).toBe(500);
    expect(await answerOf(ask(model, 'x'))).toContain('You wrote');
  });

  test('a schema is filled in, whatever it asks for besides messages', async () => {
    const model = await start({ script: replyWith('hi') });
    const schema = {
      type: 'object',
      properties: {
        messages: { type: 'array' },
        mood: { enum: ['calm', 'merry'] },
        picture: { type: ['string', 'null'] },
        count: { type: 'integer' },
        done: { type: 'boolean' },
        note: { type: 'string' },
      },
    };
    const response = await fetch(`${model.url}/v1/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({
        model: 'm',
        messages: [],
        response_format: { type: 'json_schema', json_schema: { name: 'x', schema } },
      }),
    });
    const body = (await response.json()) as ChatCompletion;
    expect(JSON.parse(body.choices[0]?.message.content ?? '')).toEqual({
      messages: ['hi'],
      mood: 'calm',
      picture: null,
      count: 0,
      done: false,
      note: '',
    });
  });

  test('the ready-made misbehaviours do what they say', async () => {
    const model = await start();
    model.respondWith(replyWithWholeContext());
    expect(await answerOf(ask(model, 'the whole context'))).toBe('the whole context');
    model.respondWith(replyClaimingToBeHuman());
    expect(await answerOf(ask(model, 'x'))).toContain('real human');
    model.respondWith(replyWithoutEnd());
    const body = (await (await ask(model, 'x')).json()) as ChatCompletion;
    expect(body.choices[0]?.finish_reason).toBe('length');
  });

  test('a key it was told to expect is asked for', async () => {
    const model = await start({ apiKey: 'right' });
    expect((await ask(model, 'x', { key: 'wrong' })).status).toBe(401);
    expect((await ask(model, 'x', { key: 'right' })).status).toBe(200);
  });
});

describe('the ledger', () => {
  test('each call is in it, also one whose caller hung up', async () => {
    const model = await start();
    await answerOf(ask(model, 'one', { key: 'k' }));
    model.respondWith(() => ({ fault: { kind: 'hang' } }));
    const controller = new AbortController();
    const hanging = ask(model, 'two', { signal: controller.signal });
    await expect.poll(() => model.inFlight).toBe(1);
    controller.abort();
    await expect(hanging).rejects.toThrow();
    await expect.poll(() => model.ledger[1]?.durationMs).toBeDefined();
    expect(model.ledger).toMatchObject([
      { call: 1, provider: 'openai-compatible', model: 'm', apiKeyPresent: true, status: 200, aborted: false },
      { call: 2, apiKeyPresent: false, status: undefined, aborted: true },
    ]);
    expect(model.calls).toBe(2);
    expect(model.inFlight).toBe(0);
  });

  test('a call is on the disk before its answer is out', async () => {
    const ledgerFile = join(await createFolder(), 'ledger.jsonl');
    const model = await start({ ledgerFile });
    await Promise.all(Array.from({ length: 40 }, (_, index) => answerOf(ask(model, `number ${index}`))));
    const entries = await readLedgerFile(ledgerFile);
    expect(entries.map((entry) => entry.call)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(JSON.stringify(entries.map((entry) => entry.body))).toContain('number 39');
    await model.close();
    openModels.pop();
    expect((await readLedgerFile(ledgerFile)).every((entry) => entry.status === 200 && !entry.aborted)).toBe(true);
  });

  test('closing ends calls that wait, hang or think, and writes how they ended', async () => {
    const ledgerFile = join(await createFolder(), 'ledger.jsonl');
    const model = await startScriptedModel({ ledgerFile });
    model.respondWith((request) => {
      if (request.call === 1) return { delayMs: 3_600_000 };
      if (request.call === 2) return { fault: { kind: 'hang' } };
      return new Promise(() => undefined);
    });
    const asked = [ask(model, 'one'), ask(model, 'two'), ask(model, 'three')].map((response) =>
      expect(response).rejects.toThrow(),
    );
    await expect.poll(() => model.inFlight).toBe(3);
    await model.close();
    await Promise.all(asked);
    const entries = await readLedgerFile(ledgerFile);
    expect(entries.map((entry) => entry.aborted && entry.durationMs !== undefined)).toEqual([true, true, true]);
  });

  test('what is no model call is counted apart', async () => {
    const model = await start();
    expect((await fetch(`${model.url}/v1/models`)).status).toBe(404);
    expect(model.calls).toBe(0);
    expect(model.strayRequests).toBe(1);
  });
});
