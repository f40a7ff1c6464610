import { describe, expect, test } from 'vitest';
import type { DraftFault } from './draft.ts';
import { judgeDraft } from './judge-drafts.ts';
import { corrections } from './prompt/corrections.ts';
import { sandboxGathered, sandboxPlan } from './sandbox/_sandbox-fixtures.ts';

const fault = (code: DraftFault['code']): DraftFault => ({ code, rule: 'any', messageIndex: 0 });
const gradeOf = (...codes: DraftFault['code'][]) =>
  judgeDraft(['Hi there'], sandboxPlan(), sandboxGathered([]), () => codes.map(fault)).grade;

describe('judging drafts', () => {
  test('a dodged question is written again, and costs nobody the turn', () => {
    expect(gradeOf('NOT_HONEST_WHEN_ASKED')).toBe('BLEMISHED');
    expect(corrections([fault('NOT_HONEST_WHEN_ASKED')], sandboxPlan())).toMatch(/plainly that an AI writes/);
  });

  test('a lie is never sent, whatever else is wrong with it', () => {
    expect(gradeOf('NOT_HONEST_WHEN_ASKED', 'CLAIMS_TO_BE_HUMAN')).toBe('REFUSED');
    expect(gradeOf('PROMPT_LEAK')).toBe('REFUSED');
    expect(gradeOf()).toBe('CLEAN');
  });
});
