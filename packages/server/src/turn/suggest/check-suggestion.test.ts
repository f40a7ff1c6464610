import { describe, expect, test } from 'vitest';
import { sampleGathered, samplePlan } from '../testing/sample-turn.ts';
import { createSuggestionCheck } from './check-suggestion.ts';

const check = createSuggestionCheck(samplePlan(), sampleGathered());

describe('a suggestion', () => {
  test.each([
    'Write to me at sam.miller@mail.example.com',
    'Look at https://example.org/me',
    'Call me on +44 7700 900123',
    'Are you on Telegram?',
  ])('never holds contact details, a link or another service: %s', (text) => {
    expect(check(text, []).some((rule) => /^(?:CONTACT_|LINK$)/.test(rule))).toBe(true);
  });

  test('is refused where it is nearly another one, and else taken', () => {
    expect(check('What did you do at the weekend?', ['What did you do on the weekend?'])).toEqual(['ALIKE']);
    expect(check('What did you do at the weekend?', [])).toEqual([]);
  });
});
