import { expect, test } from 'vitest';
import { continuationText, normalizePrompt, openingText, type Prompt } from './prompt.ts';

test('a prompt that is fine stays as it is', () => {
  const prompt: Prompt = {
    system: [{ name: 'rules', text: 'rules', cacheBreakpoint: true }],
    messages: [
      { role: 'user', text: 'one' },
      { role: 'assistant', text: 'two' },
      { role: 'user', text: 'three' },
    ],
  };
  expect(normalizePrompt(prompt)).toEqual({
    system: prompt.system,
    messages: prompt.messages.map(({ role, text }) => ({ role, parts: [{ text }] })),
  });
});

test('a conversation without a message becomes one the user opens', () => {
  expect(normalizePrompt({ system: [], messages: [] }).messages).toEqual([
    { role: 'user', parts: [{ text: openingText }] },
  ]);
});

test('it begins and ends with the user, and roles alternate', () => {
  const messages: Prompt['messages'] = [
    { role: 'assistant', text: 'a' },
    { role: 'assistant', text: 'b' },
  ];
  expect(normalizePrompt({ system: [], messages }).messages).toEqual([
    { role: 'user', parts: [{ text: openingText }] },
    { role: 'assistant', parts: [{ text: 'a' }, { text: 'b' }] },
    { role: 'user', parts: [{ text: continuationText }] },
  ]);
  expect(messages).toEqual([
    { role: 'assistant', text: 'a' },
    { role: 'assistant', text: 'b' },
  ]);
});

test('an empty section hands its cache mark to the one before it', () => {
  const prompt: Prompt = {
    system: [
      { name: 'rules', text: 'rules' },
      { name: 'style', text: '', cacheBreakpoint: true },
      { name: 'now', text: 'now' },
    ],
    messages: [{ role: 'user', text: 'hi' }],
  };
  expect(normalizePrompt(prompt).system).toEqual([
    { name: 'rules', text: 'rules', cacheBreakpoint: true },
    { name: 'now', text: 'now' },
  ]);
  expect(prompt.system[0]).toEqual({ name: 'rules', text: 'rules' });
});

test('pieces of one message stay apart with their cache marks, and an empty one hands its mark back', () => {
  const messages: Prompt['messages'] = [
    { role: 'user', text: 'card', cacheBreakpoint: true },
    { role: 'user', text: 'line' },
    { role: 'user', text: ' ', cacheBreakpoint: true },
    { role: 'user', text: 'task' },
  ];
  expect(normalizePrompt({ system: [], messages }).messages).toEqual([
    {
      role: 'user',
      parts: [{ text: 'card', cacheBreakpoint: true }, { text: 'line', cacheBreakpoint: true }, { text: 'task' }],
    },
  ]);
  expect(messages[1]).toEqual({ role: 'user', text: 'line' });
});
