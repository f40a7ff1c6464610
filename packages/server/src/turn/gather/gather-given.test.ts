import { describe, expect, it } from 'vitest';
import { sampleSubject } from '../testing/sample-turn.ts';
import { gatherGiven } from './gather-given.ts';
import { emptyPersonaRecord } from './gathered.ts';

const nowMs = Date.parse('2026-11-20T12:00:00.000Z');
const subject = sampleSubject();
const { userProfileId, personaProfileId } = subject.request;
const memory = {
  record: emptyPersonaRecord,
  deliveredAnswers: [] as { answerId: string; text: string; acceptedAt: string }[],
  lastDisclosureAt: null,
  offences: {},
  userUnderReview: false,
  crisisAt: null,
};
const message = (id: string, sender: string, minutesAgo: number, text = `text ${id}`) => ({
  id,
  sender,
  date: new Date(nowMs - minutesAgo * 60_000).toISOString(),
  text,
});
const given = (messages: unknown[], more: { user?: object; persona?: object } = {}) => ({
  userProfile: { id: userProfileId, firstName: 'Tom', ...more.user },
  personaProfile: { id: personaProfileId, firstName: 'Anna', timeZone: 'Europe/Paris', ...more.persona },
  messages,
});

describe('a conversation that came with the request', () => {
  it('is answered from what the user wrote since the persona’s last message, in any order', () => {
    const messages = [
      message('4', 'USER', 1),
      message('3', 'USER', 2),
      message('2', 'PERSONA', 3),
      message('1', 'USER', 4),
    ];
    const outcome = gatherGiven(subject, given(messages), memory, nowMs);
    if (outcome.kind !== 'GATHERED') throw new Error(outcome.kind);
    expect(outcome.gathered.history.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(outcome.report.history.unansweredMessageIds).toEqual(['3', '4']);
    expect(outcome.report.user.origin).toBe('GIVEN');
    expect(outcome.toStore).toEqual({ profiles: [], history: null });
  });

  it('has nothing to answer where the persona wrote last, but for a caller who needs no answer', () => {
    const messages = [message('1', 'USER', 2), message('2', 'PERSONA', 1)];
    expect(gatherGiven(subject, given(messages), memory, nowMs)).toMatchObject({ reason: 'NOTHING_TO_ANSWER' });
    expect(gatherGiven(subject, given(messages), memory, nowMs, { needsAnswer: false }).kind).toBe('GATHERED');
    const engaging = sampleSubject({ parameters: { engage: 'NUDGE' } });
    expect(gatherGiven(engaging, given(messages), memory, nowMs).kind).toBe('GATHERED');
  });

  it('holds an answer of ours that it does not list, once', () => {
    const deliveredAnswers = [
      { answerId: 'a', text: 'I love old cinemas so much', acceptedAt: message('x', 'USER', 3).date },
      { answerId: 'b', text: 'The popcorn there is the best', acceptedAt: message('x', 'USER', 2).date },
    ];
    const listed = [
      message('1', 'USER', 4),
      message('2', 'PERSONA', 3, 'I love old cinemas so much!'),
      message('3', 'USER', 1),
    ];
    const outcome = gatherGiven(subject, given(listed), { ...memory, deliveredAnswers }, nowMs);
    if (outcome.kind !== 'GATHERED') throw new Error(outcome.kind);
    expect(outcome.gathered.history.map(({ id, source }) => `${id} ${source}`)).toEqual([
      '1 PLATFORM',
      '2 PLATFORM',
      'b DELIVERED',
      '3 PLATFORM',
    ]);
  });

  it('refuses a persona under 18, also by the year alone', () => {
    for (const birthdate of ['2012-01-01', '2012']) {
      const outcome = gatherGiven(subject, given([message('1', 'USER', 1)], { persona: { birthdate } }), memory, nowMs);
      expect(outcome).toMatchObject({ kind: 'IGNORE', reason: 'PERSONA_REFUSED' });
    }
  });

  it('says what could not be used, and of a profile that nobody fetches again not that it has expired', () => {
    const messages = [message('1', 'USER', 1), 7, { id: 'x' }];
    const user = { expiresAt: '2020-01-01T00:00:00Z', pictures: ['http://plain.example/'], height: 3 };
    const { warnings } = gatherGiven(subject, given(messages, { user }), memory, nowMs);
    expect(warnings.map(({ code }) => code)).toEqual(['picture_not_https', 'history_message_unusable']);
  });
});
