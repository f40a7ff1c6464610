import { describe, expect, it } from 'vitest';
import { measureText, splitSentences } from './measure-text.ts';

describe('measuring', () => {
  it('counts words and sentences without emoji and loose marks', () => {
    expect(measureText("Hey there! How are you\u00a0? 😊\nI'm fine", 'WORDS')).toEqual({
      sentences: [2, 3, 2],
      total: 7,
    });
  });
  it('counts Japanese letters without marks and emoji', () => {
    expect(measureText('こんにちは！元気ですか？😊', 'CHARACTERS')).toEqual({ sentences: [5, 5], total: 10 });
  });
  it('keeps an emoji with its sentence', () => {
    expect(splitSentences('Nice! 😊 And you?')).toEqual(['Nice! 😊', 'And you?']);
  });
  it('measures nothing in an empty text', () => {
    expect(measureText(' \n', 'WORDS')).toEqual({ sentences: [], total: 0 });
  });
});
