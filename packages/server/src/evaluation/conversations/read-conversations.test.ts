import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseConversations } from './choose-conversations.ts';
import { readConversations } from './read-conversations.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repartee-conversations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const problemsOf = async () => (await readConversations(folder).catch((error: Error) => error)) as Error;

const own = {
  language: 'DE_AT',
  personaProfile: { id: 7, firstName: 'Nora', birthdate: '1990-01-01' },
  messages: [
    { sender: 'PERSONA', text: 'Servus!' },
    { sender: 'USER', text: 'Hallo' },
    { sender: 'USER', poke: true },
    { sender: 'PERSONA', text: 'Na?' },
    { sender: 'PERSONA', text: 'Wie geht es dir?' },
    { sender: 'USER', text: 'Gut' },
  ],
  replyParameters: { emojis: 'NEVER', bufferSeconds: 3, engage: 'AUTO', messageLength: null },
};

describe('files of conversations', () => {
  test('a persona chat becomes exchanges, and a silence at its begin an opening of the persona', async () => {
    put(
      'fr.jsonl',
      [
        { persona: ["j'ai deux chiens."], dialogue: [['__SILENCE__', 'coucou'], ['salut', 'ça va ?'], ['oui']] },
        { persona: ['je nage.'], dialogue: [['bonjour', 'bonjour']] },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const [first, second] = await readConversations(folder);
    expect(first).toMatchObject({
      name: 'fr.jsonl:1',
      language: 'FR',
      personaProfile: { description: "j'ai deux chiens." },
      opening: ['coucou'],
      exchanges: [
        { user: [{ text: 'salut' }], human: ['ça va ?'] },
        { user: [{ text: 'oui' }], human: [] },
      ],
    });
    expect(second).toMatchObject({ name: 'fr.jsonl:2', opening: [] });
  });

  test('a conversation of our own form keeps its profiles and language, and the parameters a replay can use', async () => {
    put('chat.json', own);
    expect(await readConversations(folder)).toMatchObject([
      {
        name: 'chat.json',
        language: 'DE_AT',
        userProfile: { id: 'user', firstName: 'Sam' },
        personaProfile: { id: 7, firstName: 'Nora' },
        opening: ['Servus!'],
        exchanges: [
          { user: [{ text: 'Hallo' }, { poke: true }], human: ['Na?', 'Wie geht es dir?'] },
          { user: [{ text: 'Gut' }], human: [] },
        ],
        replyParameters: { emojis: 'NEVER' },
      },
    ]);
    put('chat.json', [own, { ...own, language: undefined }]);
    put('pt-br.json', { ...own, language: undefined });
    put('README.md', 'nothing');
    put('repartee.config.json', { chatModels: {} });
    put('report.json', { version: 1, kind: 'repartee-evaluation' });
    const read = await readConversations(folder);
    expect(read.map(({ name, language }) => [name, language])).toEqual([
      ['chat.json:1', 'DE_AT'],
      ['chat.json:2', null],
      ['pt-br.json', 'PT_BR'],
    ]);
    expect(read[0]!.replyParameters).toEqual({ emojis: 'NEVER' });
  });

  test('what cannot be read is said by file, line and member, all of it at once and without a value', async () => {
    put(
      'en.jsonl',
      ['{"persona": ["secret-a"], "dialogue": 3}', '', 'secret-b {', '{"persona": [], "dialogue": [["hi"]]}'].join(
        '\n',
      ),
    );
    put('own.json', {
      ...own,
      mesages: 'secret-c',
      personaProfile: { gender: 'secret-d' },
      replyParameters: { emojis: 'secret-e' },
    });
    const { message } = await problemsOf();
    expect(message.split('\n')).toEqual([
      'en.jsonl:1 /dialogue: Must be a list.',
      'en.jsonl:3 Is not JSON.',
      'en.jsonl:4 /persona: Must have at least 1 item.',
      'own.json /mesages: There is no such member.',
    ]);
    rmSync(join(folder, 'en.jsonl'));
    put('own.json', {
      ...own,
      personaProfile: { gender: 'secret-d' },
      replyParameters: { emojis: 'secret-e', emoji: 1 },
    });
    const again = (await problemsOf()).message;
    expect(again).toMatch(/own\.json \/personaProfile\/gender: Must be one of WOMAN/);
    expect(again).toMatch(/own\.json \/replyParameters\/emojis: Must be one of FREQUENT/);
    expect(again).toMatch(/own\.json \/replyParameters\/emoji: There is no such parameter/);
    expect(message + again).not.toContain('secret');
  });

  test.each([
    ['a folder that is not there', 'missing', /does not exist/],
    ['a folder without conversations', '.', /no \.jsonl and no \.json file/],
  ])('%s is refused', async (_, path, expected) => {
    await expect(readConversations(join(folder, path))).rejects.toThrow(expected);
  });
});

describe('the choice of conversations', () => {
  const line = JSON.stringify({ persona: ['x'], dialogue: [['hello', 'hi']] });
  const choose = async (language: 'EN_GB' | 'FR' | null, limit = 100, seed = '1') =>
    chooseConversations(await readConversations(folder), { language, limit, seed });

  test('takes those in the language asked for, in the variant asked for', async () => {
    put('en.jsonl', [line, line].join('\n'));
    put('fr.jsonl', line);
    expect(await choose('EN_GB')).toMatchObject({
      found: 3,
      leftOut: 1,
      chosen: [{ language: 'EN_GB' }, { language: 'EN_GB' }],
    });
    expect((await choose(null)).chosen.map(({ language }) => language).sort()).toEqual(['EN', 'EN', 'FR']);
    rmSync(join(folder, 'fr.jsonl'));
    await expect(choose('FR')).rejects.toThrow(/--language/);
  });

  test('wants a language to be known', async () => {
    put('talks.jsonl', line);
    await expect(choose(null)).rejects.toThrow(/talks\.jsonl:1 does not say its language/);
    expect((await choose('FR')).chosen).toMatchObject([{ language: 'FR' }]);
  });

  test('draws the same few with the same seed, and others with another', async () => {
    put('en.jsonl', Array.from({ length: 50 }, () => line).join('\n'));
    const names = async (seed: string) => (await choose(null, 5, seed)).chosen.map(({ name }) => name);
    expect(await names('1')).toEqual(await names('1'));
    expect(await names('2')).not.toEqual(await names('1'));
  });
});

const personaChats = join(import.meta.dirname, '../../../../../../shared/data/personachat');
test.skipIf(!existsSync(personaChats))('the public persona chats are read, every line of them', async () => {
  const lines = ['en', 'fr', 'it', 'ja'].map(
    (name) =>
      readFileSync(join(personaChats, `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n').length,
  );
  const conversations = await readConversations(personaChats);
  expect(conversations.length).toBe(lines.reduce((sum, count) => sum + count, 0));
  expect(conversations.every(({ exchanges }) => exchanges.length >= 2)).toBe(true);
});
