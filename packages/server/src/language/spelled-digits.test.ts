import { describe, expect, it } from 'vitest';
import { findMisconduct } from './find-misconduct.ts';
import { hasSpelledNumber } from './spelled-digits.ts';

describe('a phone number in words', () => {
  it.each([
    'Call me: zero seven seven zero zero nine zero zero one two three.',
    'oh-seven-seven, zero zero nine, four one',
    'Meine Nummer: null eins sieben sechs, drei drei vier zwo neun',
    'zéro six, douze non, zéro six un deux trois quatre cinq six huit',
    'Mi número es seis cinco cinco, uno dos tres, cuatro cuatro siete',
    'Мой: нула осем осем седем едно две три четири',
    'μηδέν έξι εννιά επτά τέσσερα τρία δύο δύο',
    'אפס חמש ארבע שתיים שלוש שבע אחת תשע',
    '電話は〇九〇一二三四八七六五です',
    'nula devět dva jedna tři čtyři osm sedm',
    '0 seven 7 zero zero nine 4 one',
  ])('is heard: %s', (text) => {
    expect(hasSpelledNumber(text)).toBe(true);
  });

  it.each([
    'I count sheep: one two three four five six seven eight nine, and still awake.',
    'ten nine eight seven six five four three two one, happy new year!',
    'oh oh oh oh oh oh oh oh no!',
    'One or two, maybe three or four.',
    'We were seven, one of us was six years old.',
    '一日一歩、三日で三歩',
    'Das sind ein zwei drei Ideen.',
    '',
  ])('is not heard in: %s', (text) => {
    expect(hasSpelledNumber(text)).toBe(false);
  });

  it('is a contact detail', () => {
    expect(findMisconduct('zero seven seven zero zero nine zero zero one')).toEqual([
      { kind: 'CONTACT', rule: 'any.spelled_number' },
    ]);
  });
});
