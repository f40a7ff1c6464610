import { describe, expect, test } from 'vitest';
import { sampleGathered, samplePlan } from '../testing/sample-turn.ts';
import { checkDraft } from './check-draft.ts';

const codes = (texts: string[], more: Parameters<typeof samplePlan>[0]) =>
  checkDraft(texts, samplePlan(more), sampleGathered()).map(({ code, rule, messageIndex }) => [
    code,
    rule,
    messageIndex,
  ]);

describe('manners', () => {
  test('a user who goes is not held, and the fault names rule and message', () => {
    expect(codes(['Oh no.', 'Please don’t go yet'], { userLeaves: true })).toEqual([['HOLDS_USER_BACK', 'en.plea', 1]]);
    expect(codes(['Sleep well, it was lovely to talk!'], { userLeaves: true })).toEqual([]);
  });

  test('nobody is blamed for a silence', () => {
    for (const kind of ['NUDGE', 'REVIVE', 'ICEBREAKER', 'PAUSE', 'STOP'] as const) {
      expect(codes(['Why are you ignoring me?'], { kind })[0]?.[0]).toBe('HOLDS_USER_BACK');
    }
  });

  test('an ordinary reply may say what would be a plea at the door', () => {
    expect(codes(['Stay a little longer at the party, it gets better'], {})).toEqual([]);
  });

  test('a pause names no time, other kinds may', () => {
    expect(codes(['I have to go, back in ten minutes'], { kind: 'PAUSE' })).toEqual([['NAMES_A_TIME', 'en.span', 0]]);
    expect(codes(['I have to go for now, it was nice'], { kind: 'PAUSE' })).toEqual([]);
    expect(codes(['The bus leaves in ten minutes'], {})).toEqual([]);
  });
});
