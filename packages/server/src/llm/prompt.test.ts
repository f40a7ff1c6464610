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
  expect(normalizePrompt(prompt)).toEqual(prompt);
});

test('a conversation without a message becomes one the user opens', () => {
  expect(normalizePrompt({ system: [], messages: [] }).messages).toEqual([{ role: 'user', text: openingText }]);
});

test('it begins and ends with the user, and roles alternate', () => {
  const messages: Prompt['messages'] = [
    { role: 'assistant', text: 'a' },
    { role: 'assistant', text: 'b' },
  ];
  expect(normalizePrompt({ system: [], messages }).messages).toEqual([
    { role: 'user', text: openingText },
    { role: 'assistant', text: 'a\nb' },
    { role: 'user', text: continuationText },
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
