import { describe, expect, test } from 'vitest';
import type { MeetingPlan } from '../../plan/plan.ts';
import { SAMPLE_AT, sampleGathered, samplePlan } from '../../testing/sample-turn.ts';
import { buildPrompt } from '../build-prompt.ts';
import { leaveAndMeetingLines } from './leave-and-meeting.ts';

const excuse = { key: 'RENOVATION', at: SAMPLE_AT, isNew: false, meaning: 'it lives between paint pots' };
const lines = (meeting: Partial<MeetingPlan>, policy: MeetingPlan['followed'] = 'DEFAULT_MODE') =>
  leaveAndMeetingLines(
    samplePlan({
      meetingPolicy: { value: policy, source: 'REQUEST' },
      meeting: { isAsked: true, followed: policy, isHonest: false, excuse: null, ...meeting },
    }),
  ).join('\n');

describe('the task', () => {
  test('says nothing of meetings and farewells where there are none', () => {
    expect(leaveAndMeetingLines(samplePlan())).toEqual([]);
  });

  test('names the excuse that code chose, and never a later', () => {
    for (const policy of ['DEFAULT_MODE', 'DEFERRED_MEETING'] as const) {
      const text = lines({ excuse }, policy);
      expect(text).toContain('because it lives between paint pots: this reason and no other');
      expect(text).toContain('No place, no date, no later');
    }
    expect(lines({ excuse }, 'DEFERRED_MEETING')).toContain('hopeful about the conversation, never about a meeting');
  });

  test('asks for no excuse under CHAT_ONLY and after a sincere question', () => {
    expect(lines({}, 'CHAT_ONLY')).toContain('No excuse and no reason.');
    expect(lines({ followed: 'CHAT_ONLY', isHonest: true })).toContain('No excuse and no reason out of a life');
    expect(lines({ isAsked: false, followed: 'CHAT_ONLY', isHonest: true })).toContain('gives no excuse');
  });

  test('keeps an excuse true while nobody asks', () => {
    expect(lines({ isAsked: false, excuse })).toContain('has turned a meeting down before, because it lives between');
  });

  test('lets a user go', () => {
    const { prompt } = buildPrompt(samplePlan({ userLeaves: true }), sampleGathered());
    expect(prompt.messages.at(-1)!.text).toContain('PERSON takes leave: CHARACTER wishes them well');
  });
});
