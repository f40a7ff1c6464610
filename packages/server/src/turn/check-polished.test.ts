import { describe, expect, test } from 'vitest';
import { checkPolished } from './check-polished.ts';
import type { Draft, DraftFault } from './generate/draft.ts';
import type { Polished } from './polish/polished.ts';

const draft: Draft = { source: 'MODEL', messages: ['what a lovely day'], calls: [] };
const slip = { pass: 'degrade-fluency', changedMessages: 1, note: null };
const typed: Polished = { texts: ['what a lpvely day'], withoutSlips: ['what a lovely day'], steps: [slip] };
const explicit: DraftFault = { code: 'SEXUAL_TEXT_NOT_ALLOWED', rule: 'en.term', messageIndex: 0 };

function forbidding(text: string): (texts: readonly string[]) => DraftFault[] {
  return (texts) => (texts.includes(text) ? [explicit] : []);
}

describe('the last check of a reply', () => {
  test('a slip that made a word that may not be sent is taken back, and the reply goes out', () => {
    const checked = checkPolished(typed, draft, forbidding('what a lpvely day'));
    expect(checked).toEqual({
      polished: { texts: ['what a lovely day'], steps: [] },
      faults: [],
      forbidden: undefined,
    });
  });

  test('slips that harm nothing stay', () => {
    expect(checkPolished(typed, draft, () => []).polished).toBe(typed);
  });

  test('what may not be sent without a slip either is forbidden', () => {
    const cut: Polished = { ...typed, withoutSlips: ['a lovely day'] };
    expect(checkPolished(cut, draft, () => [explicit]).forbidden).toBe(explicit);
  });

  test('a draft that polish left alone is not checked twice', () => {
    const { faults } = checkPolished({ texts: [...draft.messages], steps: [] }, draft, () => [explicit]);
    expect(faults).toEqual([]);
  });
});
