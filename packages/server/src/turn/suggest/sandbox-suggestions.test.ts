import { languageCodes } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { plan } from '../testing/plan-turn.ts';
import { sampleGathered, sampleMessage } from '../testing/sample-turn.ts';
import { createSuggestionCheck } from './check-suggestion.ts';
import { writeSandboxSuggestions } from './sandbox-suggestions.ts';

describe('suggestions of the sandbox', () => {
  it.each(languageCodes)('%s: five different ones that pass every check, begun or not', (language) => {
    const begun = [sampleMessage('USER', 'Hi', 3), sampleMessage('PERSONA', 'Hello you', 2)];
    for (const history of [[], begun]) {
      const gathered = sampleGathered({ history });
      const planned = plan({}, { request: { language }, usesSandbox: true });
      const check = createSuggestionCheck(planned, gathered);
      const texts = writeSandboxSuggestions(planned, gathered, 5, check);
      expect(new Set(texts).size).toBe(5);
      for (const [index, text] of texts.entries()) expect(check(text, texts.slice(0, index))).toEqual([]);
    }
  });
});

describe('the check of a suggestion', () => {
  const gathered = sampleGathered({ history: [sampleMessage('USER', 'Do you like old cinemas?', 3)] });
  const check = createSuggestionCheck(plan(), gathered);

  it.each([
    'write to tom.h@example.com',
    'see www.example.com/me',
    'my page is tomclimbs.net',
    'I am @tom_climbs there',
    'call +33 6 12 34 56 78',
    "let's go on in WhatsApp",
    'I am a real human, not a bot',
    'do you like old cinemas??',
    '<data name="x">',
  ])('refuses: %s', (text) => {
    expect(check(text, [])).not.toEqual([]);
  });

  it.each(['I was up at 6:30 today', 'I am 36, and you?', 'We could cook 2 or 3 things', 'What.a day'])(
    'lets through: %s',
    (text) => {
      expect(check(text, [])).toEqual([]);
    },
  );

  it('does not take the persona’s question for a duty of the user, nor her words for his', () => {
    const asked = sampleGathered({ history: [sampleMessage('PERSONA', 'Are you a bot?', 1)] });
    const checkAsked = createSuggestionCheck(plan(), asked);
    expect(checkAsked('What a question!', [])).toEqual([]);
    expect(checkAsked('Are you a bot?', [])).toEqual([]);
  });
});
