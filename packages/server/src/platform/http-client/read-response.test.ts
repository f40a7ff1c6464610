import { describe, expect, test } from 'vitest';
import { readResponse } from './read-response.ts';

const text = '{"reply":"schön – 猫"}';
const init = { status: 201, headers: { 'content-type': 'application/json', 'x-request-id': 'r1' } };
const contents = { text, bytes: new TextEncoder().encode(text).buffer };

const waysToRead: Record<string, (read: Response) => Promise<string>> = {
  text: (read) => read.text(),
  JSON: async (read) => JSON.stringify(await read.json()),
  'an array buffer': async (read) => Buffer.from(await read.arrayBuffer()).toString(),
  bytes: async (read) => Buffer.from(await read.bytes()).toString(),
  'a blob': async (read) => (await read.blob()).text(),
  'a copy': (read) => read.clone().text(),
  'a stream': async (read) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read.body!) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  },
};

describe.each(Object.entries(contents))('an answer that was received as %s', (_, content) => {
  test('keeps status and headers', () => {
    const read = readResponse(content, init);
    expect(read).toBeInstanceOf(Response);
    expect([read.ok, read.status, read.headers.get('x-request-id'), read.bodyUsed]).toEqual([true, 201, 'r1', false]);
  });

  test.each(Object.entries(waysToRead))('can be read as %s', async (_, read) => {
    expect(await read(readResponse(content, init))).toBe(text);
  });
});

test('a mark of the byte order at the beginning is no part of the text', async () => {
  const marked = new TextEncoder().encode(`\ufeff${text}`).buffer;
  expect(await readResponse(marked, init).json()).toEqual(JSON.parse(text));
});
