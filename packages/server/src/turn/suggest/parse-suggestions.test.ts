import { describe, expect, it } from 'vitest';
import { parseSuggestions } from './parse-suggestions.ts';

describe('what a model suggests', () => {
  it('is read from the object asked for, and from what models answer instead', () => {
    const expected = ['Hi there', 'How are you?'];
    expect(parseSuggestions('', { messages: ['Hi there', ' "How are you?" '] })).toEqual(expected);
    expect(parseSuggestions('', { suggestions: [{ text: 'Hi there' }, { text: 'How are you?' }, 7] })).toEqual(
      expected,
    );
    expect(parseSuggestions('', ['Hi there', 'How are you?'])).toEqual(expected);
    expect(parseSuggestions('Here are two:\n1. Hi there\n2) „How are you?“', undefined)).toEqual(expected);
    expect(parseSuggestions('Hi there\n\nHow are you?', undefined)).toEqual(expected);
  });

  it('is nothing where it is torn, of another shape, thought aloud, empty or endless', () => {
    for (const text of ['{"messages": ["Hi', '```json\n{', '<think>what would they', '']) {
      expect(parseSuggestions(text, undefined)).toEqual([]);
    }
    for (const structured of [{ text: 'Hi' }, { messages: 'Hi' }, { messages: ['', '…', 'x'.repeat(501)] }]) {
      expect(parseSuggestions('', structured)).toEqual([]);
    }
    expect(
      parseSuggestions(
        '',
        Array.from({ length: 50 }, (_, index) => `Message ${index}`),
      ),
    ).toHaveLength(10);
  });
});
