import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ScriptedModel,
  startScriptedModel,
  writeMessages,
} from '../../packages/testbed/src/scripted-model/index.ts';

/** `repartee eval`, built, as an operator runs it: no database, no platform, a folder and a model. */

const cli = join(import.meta.dirname, '../../packages/server/dist/cli/main.js');
const conversation = (index: number) => ({
  persona: ['i sail on weekends.'],
  dialogue: [
    [`the harbour was full of people today ${index}`, 'was it ?'],
    [`somebody sold fresh oranges there ${index}`, 'nice .'],
  ],
});

let place: string;
let model: ScriptedModel;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'repartee-eval-'));
  writeFileSync(join(place, 'en.jsonl'), [0, 1, 2].map((index) => JSON.stringify(conversation(index))).join('\n'));
  model = await startScriptedModel({
    script: (request) => ({
      text: writeMessages(request, [
        request.call % 2 === 1
          ? 'Crowds make me curious about faces. Which boat did you like?'
          : 'Citrus smells wonderful near salt water. Did you buy a few?',
      ]),
      usage: { inputTokens: 2_000, cachedInputTokens: 500, outputTokens: 40 },
    }),
  });
});
afterEach(async () => {
  await model.close();
  rmSync(place, { recursive: true, force: true });
});

function configureModel(): void {
  const chatModels = {
    mine: {
      provider: 'openai-compatible',
      baseUrl: model.baseUrls['openai-compatible'],
      model: 'scripted-1',
      prices: { inputPerMillion: 1, outputPerMillion: 1, currency: 'CHF' },
      capabilities: { structuredOutput: true },
    },
  };
  writeFileSync(join(place, 'repartee.config.json'), JSON.stringify({ chatModels }));
}

function run(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'eval', ...args], {
      cwd: place,
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      texts.output += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      texts.errors += chunk.toString('utf8');
    });
    child.once('close', (code) => resolve({ code, ...texts }));
  });
}

test('a folder and a configured model give a report as JSON, with the money it cost and without a text', async () => {
  configureModel();
  const set = 'emojis=NEVER,questionFrequency=1,fluencyDegradation=NONE';
  const { code, output, errors } = await run('.', '--format', 'json', '--concurrency', '1', '--parameters', set);
  expect([code, errors]).toEqual([0, '']);
  const report = JSON.parse(output);
  expect(report).toMatchObject({
    kind: 'repartee-evaluation',
    end: 'COMPLETE',
    writer: { kind: 'MODEL', chatModel: 'mine', model: 'scripted-1' },
    input: { conversationsFound: 3, conversations: 3, exchanges: 6 },
    currency: 'CHF',
    sets: [
      {
        figures: {
          endings: { turns: 6, answered: 6 },
          writingCalls: { calls: 6 },
          questions: { sent: { hits: 6, of: 6, share: 1 } },
          // 6 × (2,000 + 40) tokens at 1 CHF a million: cached ones cost the same where no price says otherwise.
          tokens: { usage: { inputTokens: 12_000, cachedInputTokens: 3_000, outputTokens: 240 }, cost: '0.01224' },
        },
      },
    ],
  });
  expect(model.calls).toBe(6);
  expect(output).not.toMatch(/harbour|oranges|Citrus|sail/);
});

test('without a provider the built-in writer writes, and a report of its texts in a file says so', async () => {
  const { code, output } = await run('en.jsonl', '--format', 'html', '--with-texts', '--out', 'report.html');
  expect([code, output]).toEqual([0, '']);
  const report = readFileSync(join(place, 'report.html'), 'utf8');
  expect(report).toMatch(
    /^<!doctype html>[\s\S]*figures of the BUILT-IN WRITER[\s\S]*the harbour was full[\s\S]*<\/html>\n$/,
  );
  expect(model.calls).toBe(0);
});

test('what is wrong is said by name, before a call is made', async () => {
  configureModel();
  const { code, output, errors } = await run('.', '--limit', 'many', '--model', 'other');
  expect([code, output]).toEqual([78, '']);
  expect(errors.trim().split('\n')).toEqual([
    '--model must be one of mine.',
    '--limit must be a whole number from 1 to 100000.',
  ]);
  expect(model.calls).toBe(0);
});

test('a model that cannot be used ends the run with its reason, and the report stands all the same', async () => {
  configureModel();
  model.respondWith(() => ({ fault: { kind: 'status', status: 401 } }));
  const { code, output, errors } = await run('.');
  expect(code).toBe(1);
  expect(errors).toMatch(/wrote nothing in the first turns.*DROPPED/);
  expect(output).toMatch(/^Model: scripted-1[\s\S]*Run: given up[\s\S]*unauthorized: \d/);
});
