import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  replyWith,
  type ScriptedImage,
  type ScriptedModel,
  startScriptedModel,
} from '../../../../testbed/src/scripted-model/index.ts';
import { systemClock } from '../../platform/clock.ts';
import { createLogger } from '../../platform/logger.ts';
import { createModelCaller } from '../call-model.ts';
import { resolveModelTable } from '../model-table.ts';
import { normalizePrompt } from '../prompt.ts';
import { providers } from './index.ts';
import { writeMessageBlocks, writeMessages } from './write-messages.ts';

let server: ScriptedModel;
const logLines: string[] = [];
const logger = createLogger('debug', (line) => logLines.push(line));
const callModel = createModelCaller({ fetch: globalThis.fetch, logger, clock: systemClock });
beforeAll(async () => {
  server = await startScriptedModel();
});
afterAll(() => server.close());

const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const images = [{ mediaType: 'image/png' as const, bytes }];

test.each(providers.map(({ name }) => name))(
  'a picture goes along as bytes beside the text, and no address of it: %s',
  async (provider) => {
    const entry = { provider, model: 'gemini-claude-gpt', baseUrl: server.baseUrls[provider], apiKey: 'key' };
    const verdict = resolveModelTable({ model: entry }, () => undefined);
    if (!verdict.ok) throw new Error(verdict.problems.join('\n'));
    let seen: ScriptedImage[] = [];
    server.respondWith((request) => {
      seen = request.images;
      expect(request.lastUserText).toBe('What is this?');
      return replyWith('a picture')(request);
    });
    const outcome = await callModel(verdict.models.get('model')!, {
      prompt: {
        system: [{ name: 'rules', text: 'Look.' }],
        messages: [{ role: 'user', text: 'What is this?', images }],
      },
      outputSchema: { type: 'object', properties: { messages: { type: 'array' } } },
      maxOutputTokens: 300,
      temperature: 0,
      timeoutMs: 10_000,
    });
    expect(outcome.ok).toBe(true);
    expect(seen).toEqual([{ mediaType: 'image/png', data: bytes.toString('base64') }]);
    expect(logLines.join('')).not.toContain(bytes.toString('base64'));
  },
);

test('stand before the text of their own piece where pieces are sent as they are, before all of it elsewhere', () => {
  const messages = [
    {
      role: 'user' as const,
      parts: [{ text: 'one' }, { text: 'two', images }, { text: 'three', cacheBreakpoint: true }],
    },
  ];
  const image = { type: 'file', mediaType: 'image/png', data: bytes };
  expect(writeMessages(messages)[0]!.content).toEqual([image, { type: 'text', text: 'one\ntwo\nthree' }]);
  expect(writeMessageBlocks(messages, { anthropic: {} })[0]!.content).toEqual([
    { type: 'text', text: 'one\n' },
    image,
    { type: 'text', text: 'two\n' },
    { type: 'text', text: 'three', providerOptions: { anthropic: {} } },
  ]);
});

test('messages that are joined keep their pictures, each with its part, and the caller’s objects stay as they are', () => {
  const messages = [
    { role: 'user' as const, text: 'one', images },
    { role: 'user' as const, text: 'two', images },
  ];
  const normalized = normalizePrompt({ system: [], messages });
  expect(normalized.messages).toEqual([
    {
      role: 'user',
      parts: [
        { text: 'one', images },
        { text: 'two', images },
      ],
    },
  ]);
  expect(messages[0]).toEqual({ role: 'user', text: 'one', images });
});
