import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../../platform/_processor-time.ts';
import { parseDraft } from './parse-draft.ts';

describe('notes a model wrote beside its messages', () => {
  test('are read from the same object, and cost the messages nothing where they are wrong', () => {
    const notes = ['PERSON: has a dog'];
    expect(parseDraft('', { messages: ['Hi'], notes })).toMatchObject({ ok: true, messages: ['Hi'], notes });
    for (const wrong of [[], 'PERSON: has a dog', [42, ' '], { PERSON: 'has a dog' }, null]) {
      expect(parseDraft('', { messages: ['Hi'], notes: wrong })).toEqual({ ok: true, messages: ['Hi'], shape: 'JSON' });
    }
    expect(parseDraft('', { messages: [], notes })).toEqual({ ok: false, problem: 'EMPTY' });
  });
});

describe('reading what a model wrote', () => {
  test.each([
    ['structured messages', '', { messages: ['Hi', 'you'] }, ['Hi', 'you']],
    ['a bare list', '', ['Hi', 'you'], ['Hi', 'you']],
    ['messages as objects', '', { messages: [{ text: 'Hi' }] }, ['Hi']],
    ['one message as text', '', { message: 'Hi' }, ['Hi']],
    ['JSON after an announcement', 'Sure! {"messages": ["Hi"]} There.', undefined, ['Hi']],
    [
      'JSON whose notes come first, after an announcement',
      'Sure! {"notes": [], "messages": ["Hi"]}',
      undefined,
      ['Hi'],
    ],
    ['two objects', '{"messages": ["Hi"]}\n{"messages": ["Hello"]}', undefined, ['Hi']],
    ['an object and a remark with a brace', '{"messages": ["Hi"]} :-}', undefined, ['Hi']],
    ['braces and quotes in the text', '{"messages": ["a } \\" { b"]} ok', undefined, ['a } " { b']],
    ['another name', '{"response": "Hi"}', undefined, ['Hi']],
    ['another name behind thoughts of its own', '{"thoughts": "hm", "reply": "Hi"}', undefined, ['Hi']],
    ['a list as text', '["Hi", "you"]', undefined, ['Hi', 'you']],
    ['a list as text in a fence', '```json\n["Hi"]\n```', undefined, ['Hi']],
    ['a list in a text in an object', '', { messages: '["Hi", "you"]' }, ['Hi', 'you']],
    ['an object in a list', '', { messages: ['{"messages": ["Hi"]}'] }, ['Hi']],
    ['entities', '', { messages: ['Tom &amp; I &lt;3 you &#128522;'] }, ['Tom & I <3 you 😊']],
    ['tags', '<p>Hi<br>you</p>', undefined, ['Hi\nyou']],
    ['characters nobody sees', '', { messages: ['H\u200Bi\u2060 \u00ADyou'] }, ['Hi you']],
    [
      'a family and a flag',
      '',
      { messages: ['👨‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'] },
      ['👨‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ],
    [
      'escapes of escapes',
      '',
      { messages: ['He said \\"hi\\"\\nCaf\\u00e9 \\ud83d\\ude0a'] },
      ['He said "hi"\nCafé 😊'],
    ],
    ['a shrug', '', { messages: ['¯\\_(ツ)_/¯ \\o/'] }, ['¯\\_(ツ)_/¯ \\o/']],
    ['one string of JSON', '"Hi \\"Sam\\", you"', undefined, ['Hi "Sam", you']],
    ['quotes that are none of JSON', '"Hi" she said "bye"', undefined, ['"Hi" she said "bye"']],
    ['plain text', '  Hi you  ', undefined, ['Hi you']],
    ['plain text that begins with a bracket', '[laughs] hi', undefined, ['[laughs] hi']],
    ['empty entries beside a full one', '', { messages: ['', '  ', 'Hi'] }, ['Hi']],
  ])('%s', (_, text, structured, messages) => {
    expect(parseDraft(text, structured)).toMatchObject({ ok: true, messages });
  });

  test.each([
    ['before JSON', '<think>She wants {"messages": ["no"]}</think>\n{"messages": ["Hi"]}', ['Hi']],
    ['before plain text', '<thinking>\nHe asks.\n</thinking>\n\nHi you', ['Hi you']],
    ['without the opening tag', 'She asks about rain.</think>{"messages": ["Hi"]}', ['Hi']],
    ['twice', '<reasoning>a</reasoning><THINK>b</THINK>Hi', ['Hi']],
    ['after the reply', '{"messages": ["Hi"]}<think>was that fine?</think>', ['Hi']],
    ['inside a message', '{"messages": ["<think>hm</think>Hi", "<i>you</i>"]}', ['Hi', 'you']],
    ['after the reply, cut', '{"messages": ["Hi"]}<think>was that', ['Hi']],
  ])('thoughts are cut: %s', (_, text, messages) => {
    expect(parseDraft(text, undefined)).toMatchObject({ ok: true, messages });
  });

  test.each([
    ['that never end', '<think>She says hi, so I say hi. {"messages": ["draft"]}'],
    ['after a few words', 'Hm <reasoning>so'],
  ])('thoughts %s are no reply', (_, text) => {
    expect(parseDraft(text, undefined)).toEqual({ ok: false, problem: 'CUT' });
  });

  test('more than four messages are joined into the fourth', () => {
    const parsed = parseDraft('', { messages: ['a', 'b', 'c', 'd', 'e', 'f'] });
    expect(parsed).toMatchObject({ ok: true, messages: ['a', 'b', 'c', 'd e f'] });
  });

  test.each([
    ['cut JSON', '{"messages": ["Hi you, how', undefined, 'CUT'],
    ['cut JSON in a fence', '```json\n{"messages": ["Hi', undefined, 'CUT'],
    ['cut JSON after an announcement', 'Sure: {"messages": ["Hi', undefined, 'CUT'],
    ['JSON of another shape', '', { answer: 42 }, 'WRONG_SHAPE'],
    ['messages that are no texts', '', { messages: [1, 2] }, 'WRONG_SHAPE'],
    ['nothing', '   ', undefined, 'EMPTY'],
    ['no messages', '', { messages: [] }, 'EMPTY'],
    ['dots alone', '', { messages: ['...'] }, 'EMPTY'],
    ['an endless text', 'so '.repeat(2_000), undefined, 'TOO_LONG'],
  ])('%s is not used', (_, text, structured, problem) => {
    expect(parseDraft(text, structured)).toEqual({ ok: false, problem });
  });

  test('text cut at the output limit keeps its whole sentences', () => {
    expect(parseDraft('I am fine. And now I wan', undefined, true)).toMatchObject({ messages: ['I am fine.'] });
    expect(parseDraft('And now I wan', undefined, true)).toEqual({ ok: false, problem: 'CUT' });
    // No space follows a Japanese mark; a Greek question ends in what looks like a semicolon.
    expect(parseDraft('暑いですね。散歩しました！明日はま', undefined, true)).toMatchObject({
      messages: ['暑いですね。散歩しました！'],
    });
    expect(parseDraft('Τι κάνεις; Εγώ είμ', undefined, true)).toMatchObject({ messages: ['Τι κάνεις;'] });
    expect(parseDraft('I came; I saw and th', undefined, true)).toEqual({ ok: false, problem: 'CUT' });
  });

  test('costs linear time, whatever is quoted, escaped or opened', () => {
    const startedAt = processorMs();
    for (const piece of ['x', '\\\\', '\\"', '{"messages": ["', '<think>', '```', '&#1;', '. ']) {
      const long = piece.repeat(20_000);
      for (const text of [long, `"\\${long}`, `"${long}"`, `"\\n${long}"`, `{"messages": ["${long}`])
        parseDraft(text, undefined, true);
    }
    expect(processorMs() - startedAt).toBeLessThan(5_000);
  });

  test('never throws and never hands on an empty message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.jsonValue(), { nil: undefined }), (text, structured) => {
        const parsed = parseDraft(text, structured);
        if (!parsed.ok) return;
        expect(parsed.messages.length).toBeGreaterThan(0);
        expect(parsed.messages.length).toBeLessThanOrEqual(4);
        for (const message of parsed.messages) expect(message.trim()).not.toBe('');
      }),
    );
  });
});
