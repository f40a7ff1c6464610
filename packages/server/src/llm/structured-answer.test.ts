import { expect, test } from 'vitest';
import { processorMs } from '../platform/_processor-time.ts';
import { parseStructuredAnswer } from './structured-answer.ts';

test.each([
  ['bare', '{"messages":["hi"]}'],
  ['with blanks around', '\n  {"messages":["hi"]}\n'],
  ['in a json fence', '```json\n{"messages":["hi"]}\n```'],
  ['in a fence without a language', '```\n{"messages":["hi"]}\n```'],
  ['in a fence with Windows line ends', '```json\r\n{"messages":["hi"]}\r\n```'],
  ['in a json fence among other words', 'Here you are:\n```json\n{\n "messages": ["hi"]\n}\n```\nBye!'],
])('an object %s is found', (_name, text) => {
  expect(parseStructuredAnswer(text)).toEqual({ messages: ['hi'] });
});

test.each([
  ['prose', 'Hello you'],
  ['a number', '42'],
  ['a quoted word', '"hello"'],
  ['true', 'true'],
  ['cut JSON', '{"messages":["hi"'],
  ['JSON and more', '{"messages":["hi"]} and more'],
  ['prose that begins like JSON', '{smiles} hello'],
  ['a fence of something else', 'Look:\n```python\nprint(1)\n```'],
  ['nothing', ''],
])('%s is no structure', (_name, text) => {
  expect(parseStructuredAnswer(text)).toBeUndefined();
});

test('a long text of fences takes no time to judge', () => {
  const startedMs = processorMs();
  parseStructuredAnswer('```json\n'.repeat(50_000));
  parseStructuredAnswer('```'.repeat(100_000));
  parseStructuredAnswer(`\`\`\`json${' \t'.repeat(100_000)}`);
  expect(processorMs() - startedMs).toBeLessThan(1_000);
});
