import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveModelTable, sandboxModelTable } from '../llm/index.ts';
import { type RawOptions, readOptions } from './options.ts';

const entry = { provider: 'openai-compatible', baseUrl: 'http://127.0.0.1:1/v1', model: 'm' };
const prices = { inputPerMillion: 1, outputPerMillion: 2, currency: 'EUR' };
const table = resolveModelTable({ one: entry, two: { ...entry, prices } }, () => undefined);
const models = table.ok ? table.models : new Map();

const problems = async (raw: RawOptions) => {
  const read = await readOptions(raw, models);
  return read.ok ? [] : read.problems;
};

test.each<[RawOptions, RegExp]>([
  [{ model: 'secret' }, /^--model must be one of one, two\.$/],
  [{ limit: 'secret' }, /^--limit must be a whole number from 1 to 100000\.$/],
  [{ limit: '0' }, /^--limit must/],
  [{ turns: '1.5' }, /^--turns must be a whole number from 1 to 1000\.$/],
  [{ concurrency: '65' }, /^--concurrency must be a whole number from 1 to 64\.$/],
  [{ language: 'secret' }, /^--language must be one of EN, EN_GB/],
  [{ seed: 'sec ret' }, /^--seed must be/],
  [{ format: 'secret' }, /^--format must be one of table, json, html\.$/],
  [{ maxCost: '-1' }, /^--max-cost must be a decimal/],
  [{ maxCost: '1' }, /^--max-cost needs the model's prices/],
  [{ withTexts: true }, /^--with-texts needs --format json or html\.$/],
  [{ parameters: ['emojis=secret'] }, /^--parameters emojis: Must be one of FREQUENT, SOMETIMES, RARELY, NEVER\.$/],
  [{ parameters: ['emoji=NEVER'] }, /^--parameters emoji: There is no such parameter; there are .*emojis/],
  [{ parameters: ['chatModel=secret'] }, /^--parameters chatModel: the model is chosen by --model\.$/],
  [{ parameters: ['vision={}'] }, /^--parameters vision: pictures are no part of a replay\.$/],
  [{ parameters: ['/missing/secret.json'] }, /^--parameters Must be "defaults", name=value pairs/],
  [{ parameters: ['emojis=NEVER', 'emojis=NEVER'] }, /^--parameters must not name the same set twice\.$/],
])('%o is refused, by its name and with what is allowed', async (raw, expected) => {
  const found = await problems(raw);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
  expect(found[0]).not.toMatch(/secret|sec ret/);
});

test('every problem is told at once', async () => {
  expect(await problems({ limit: 'x', format: 'x', model: 'x' })).toHaveLength(3);
});

test('sets come from pairs, files and "defaults"', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-sets-'));
  const file = join(folder, 'chatty.json');
  writeFileSync(file, JSON.stringify({ messageLength: 'LONG', multipleMessagesPerReply: true, emojis: null }));
  try {
    const read = await readOptions(
      { parameters: ['defaults', 'emojis=FREQUENT,questionFrequency=0.5,fixedResponseLength=true', file] },
      models,
    );
    expect(read).toMatchObject({
      options: {
        sets: [
          { name: 'defaults', parameters: {} },
          {
            name: 'emojis=FREQUENT,questionFrequency=0.5,fixedResponseLength=true',
            parameters: { emojis: 'FREQUENT', questionFrequency: 0.5, fixedResponseLength: true },
          },
          { name: 'chatty', parameters: { messageLength: 'LONG', multipleMessagesPerReply: true } },
        ],
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without options: the first model, twenty conversations, no parameters', async () => {
  expect(await readOptions({}, models)).toMatchObject({
    options: {
      model: { chatModel: 'one' },
      limit: 20,
      turns: null,
      language: null,
      sets: [{ name: 'defaults' }],
      seed: '1',
    },
  });
  expect(await readOptions({ maxCost: '1' }, sandboxModelTable())).toMatchObject({ ok: true });
});
