import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languagePacks } from '../../language/index.ts';
import { containsQuestion, countEmoji, isQuestion, keepEmoji, mentionsAi, splitSentences } from './index.ts';

describe('sentences', () => {
  test.each([
    ['EN', 'Hi there! How are you? Fine.', ['Hi there! ', 'How are you? ', 'Fine.']],
    ['EN', "i'm fine... and you 😊 lol", ["i'm fine... ", 'and you 😊 ', 'lol']],
    ['EN', 'So nice 😊😊', ['So nice 😊😊']],
    ['EN', 'Dr. Smith is here. Bye', ['Dr. Smith is here. ', 'Bye']],
    ['DE', 'Ich mag z. B. Pizza. Und du?', ['Ich mag z. B. Pizza. ', 'Und du?']],
    ['EN', 'J. K. Rowling wrote it. You?', ['J. K. Rowling wrote it. ', 'You?']],
    ['EN', 'So do I. And you?', ['So do I. ', 'And you?']],
    ['IT', 'Sì, lo è. E tu?', ['Sì, lo è. ', 'E tu?']],
    ['IT', 'Ho visto il sig. Rossi. E tu?', ['Ho visto il sig. Rossi. ', 'E tu?']],
    ['PT_BR', 'Acho que é. E você?', ['Acho que é. ', 'E você?']],
    ['DA_DK', 'Han skynder sig. Og du?', ['Han skynder sig. ', 'Og du?']],
    ['NB_NO', 'Den er min. Og du?', ['Den er min. ', 'Og du?']],
    ['DE', 'Noch 5 Min. Dann los!', ['Noch 5 Min. Dann los!']],
    ['EL_GR', 'Τι κάνεις; Εγώ καλά.', ['Τι κάνεις; ', 'Εγώ καλά.']],
    ['EL_GR', 'Ti kaneis; Ola kala.', ['Ti kaneis; ', 'Ola kala.']],
    ['EN', 'Hm, (well) "yes" - ok; maybe?!', ['Hm, (well) "yes" - ok; maybe?!']],
    ['HE', 'מה שלומך? אני בסדר.', ['מה שלומך? ', 'אני בסדר.']],
    ['JA', 'こんにちは。元気ですか？', ['こんにちは。', '元気ですか？']],
    ['EN', 'one\ntwo', ['one\n', 'two']],
    ['EN', '', []],
  ] as const)('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language)).toEqual(sentences);
  });

  test('joined again they are the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(splitSentences(text, 'EN').join('')).toBe(text);
      }),
    );
  });
});

describe('emoji', () => {
  test('families, flags and keycaps count once, plain signs not at all', () => {
    expect(countEmoji('👨‍👩‍👧 🇫🇷 1️⃣ ☺ © ® ™')).toBe(4);
  });

  test.each([
    ['hi 😊 there', 0, 'hi there'],
    ['hi 😊', 0, 'hi'],
    ['hi 😊!', 0, 'hi!'],
    ['😊 hi', 0, 'hi'],
    ['a 😊 b 😄 c', 1, 'a 😊 b c'],
    ['one 😊\ntwo', 0, 'one\ntwo'],
    ['私😊は', 0, '私は'],
  ])('%s with at most %i is %s', (text, max, expected) => {
    expect(keepEmoji(text, max)).toBe(expected);
  });

  test('never keeps more than asked for', () => {
    const unit = fc.constantFrom('a', ' ', '😊', '👨‍👩‍👧', '❤️', '.', '\n', '\u200D', '\uFE0F', '🇫', '🇷', '1', '\u20E3');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (text, max) => {
        expect(countEmoji(keepEmoji(text, max))).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('questions', () => {
  test.each([
    ['EN', 'How are you?', true],
    ['EN', 'How are you? 😊', true],
    ['EN', '"Really?!"', true],
    ['EN', 'I am fine.', false],
    ['EN', 'How are you? :)', true],
    ['EN', 'Hi? _.', true],
    ['EN', '?', true],
    ['EN', 'Is it? yes', false],
    ['EL_GR', 'Τι κάνεις; :)', true],
    ['EL_GR', 'Καλά ;-)', false],
    ['JA', 'お元気ですか 😊', true],
    ['EN', 'fun ;)', false],
    ['EL_GR', 'Τι κάνεις;', true],
    ['EL_GR', 'Καλά ;)', false],
    ['JA', 'お元気ですか。', true],
    ['JA', '今日は暑いですね。', false],
  ] as const)('%s: %s is %s', (language, sentence, expected) => {
    expect(isQuestion(sentence, language)).toBe(expected);
  });

  test('a text contains a question when one of its sentences is one', () => {
    expect(containsQuestion(splitSentences('Nice! And you? Bye.', 'EN'), 'EN')).toBe(true);
    expect(containsQuestion(splitSentences('Nice! Bye.', 'EN'), 'EN')).toBe(false);
  });
});

describe('sentences that may be the honest one', () => {
  test('every disclosure sentence of the language packs is one', () => {
    for (const { disclosure } of languagePacks) {
      expect(splitSentences(disclosure.text, 'EN').some(mentionsAi)).toBe(true);
    }
  });

  test.each([
    'Mina meddelanden skrivs av en AI.',
    'Viestejäni kirjoittaa tekoäly.',
    'Moje wiadomości pisze sztuczna inteligencja.',
    'Mesajlarımı bir yapay zekâ yazıyor.',
    'Τα μηνύματά μου τα γράφει τεχνητή νοημοσύνη.',
    'Съобщенията ми ги пише изкуствен интелект.',
    'Az üzeneteimet mesterséges intelligencia írja.',
    "Yes, I'm a chatbot.",
  ])('%s', (sentence) => {
    expect(mentionsAi(sentence)).toBe(true);
  });

  test.each(['I was at the market today.', 'Ich koche gerade Nudeln.', 'Aide-moi un peu'])('%s is none', (sentence) => {
    expect(mentionsAi(sentence)).toBe(false);
  });
});
