import { describe, expect, it } from 'vitest';
import type { HistoryMessage } from './gathered.ts';
import { findUnanswered } from './unanswered.ts';

/** `u1 p2 u3`: messages of user and persona. */
const list = (spelled: string) =>
  spelled
    .split(' ')
    .filter(Boolean)
    .map((key) => ({ key, sender: key.startsWith('u') ? 'USER' : 'PERSONA' }) as HistoryMessage);
const unanswered = (spelled: string, covered: string[] = [], before: string[] | null = null) =>
  findUnanswered(list(spelled), new Set(covered), before && new Set(before)).unansweredKeys.join(' ');

describe('unanswered messages', () => {
  it('are those no answered turn covers, also when the persona wrote since', () => {
    expect(unanswered('u1 p2 u3 u4', ['u1'], [])).toBe('u3 u4');
    expect(unanswered('u1 u2 p3', ['u1'], [])).toBe('u2');
    expect(unanswered('u1 p2', ['u1'], [])).toBe('');
  });

  it('in a conversation that comes with a past, are what the user wrote last', () => {
    expect(unanswered('u1 p2 u3 p4 u5 u6')).toBe('u5 u6');
    expect(unanswered('u1')).toBe('u1');
    expect(unanswered('u1 p2 u3 p4')).toBe('u3');
    expect(unanswered('u1 p2 u3 p4', ['u3'])).toBe('');
    expect(unanswered('p1')).toBe('');
    expect(unanswered('')).toBe('');
  });

  it('remember the past as answered', () => {
    const { answeredBefore } = findUnanswered(list('u1 p2 u3 p4 u5'), new Set(), null);
    expect([...answeredBefore]).toEqual(['u1', 'u3']);
    expect(unanswered('u1 p2 u3 p4 u5 p6', ['u5'], [...answeredBefore])).toBe('');
    expect(unanswered('u1 p2 u3 p4 u5 p6 u7', ['u5'], [...answeredBefore])).toBe('u7');
  });
});
