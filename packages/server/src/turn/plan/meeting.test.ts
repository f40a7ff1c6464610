import type { languageCodes } from '@repartee/contract';
import { describe, expect, test } from 'vitest';
import { findHumanClaims, findSexualTerms, proposesMeeting } from '../../language/index.ts';
import { emptyPersonaRecord, type Gathered, type PersonaRecord } from '../gather/gathered.ts';
import { noCapabilities, type PlanOptions, plan } from '../testing/plan-turn.ts';
import { SAMPLE_AT, sampleMessage, samplePersona } from '../testing/sample-turn.ts';
import { EXCUSE_HOLDS_DAYS, excuses } from './excuses/index.ts';
import type { MeetingPlan, Plan } from './plan.ts';

const daysAgo = (days: number) => new Date(Date.parse(SAMPLE_AT) - days * 86_400_000).toISOString();

/** The user wrote these, the last one unanswered. */
function said(texts: string[], record: Partial<PersonaRecord> = {}): Partial<Gathered> {
  const history = texts.map((text, index) => sampleMessage('USER', text, (texts.length - index) * 5));
  return { history, unansweredKeys: [history.at(-1)!.key], record: { ...emptyPersonaRecord, ...record } };
}

function meeting(
  texts: string[],
  options: PlanOptions & { policy?: Plan['meetingPolicy']['value']; record?: Partial<PersonaRecord> } = {},
): MeetingPlan | null | undefined {
  const { policy, record, gathered, ...more } = options;
  const parameters = policy ? { meetingPolicy: policy } : {};
  return plan(parameters, { ...more, gathered: { ...said(texts, record), ...gathered } }).meeting;
}

const wish = 'Let us meet on Saturday at 8';

describe('a wish to meet', () => {
  test('is turned down with one excuse, the same whenever it is looked at', () => {
    const first = meeting([wish]);
    expect(first).toMatchObject({ isAsked: true, followed: 'DEFAULT_MODE', isHonest: false });
    expect(first!.excuse).toMatchObject({ at: SAMPLE_AT, isNew: true });
    expect(Object.keys(excuses)).toContain(first!.excuse!.key);
    expect(meeting([wish])).toEqual(first);
  });

  test('gets another excuse in another conversation, and all of the table is used', () => {
    const persona = { ...samplePersona, birthdate: '2000-01-01' };
    const keys = Array.from(
      { length: 300 },
      (_, seed) => meeting([wish], { conversationSeed: `${seed}`, gathered: { persona } })!.excuse!.key,
    );
    expect([...new Set(keys)].sort()).toEqual(Object.keys(excuses).sort());
  });

  test('gets the excuse that was told before, until that is four weeks old', () => {
    const excuse = { key: 'RENOVATION', at: daysAgo(EXCUSE_HOLDS_DAYS - 1) };
    expect(meeting([wish], { record: { excuse } })!.excuse).toMatchObject({ ...excuse, isNew: false });
    const old = { key: 'RENOVATION', at: daysAgo(EXCUSE_HOLDS_DAYS) };
    const next = meeting([wish], { record: { excuse: old } })!.excuse!;
    expect(next).toMatchObject({ at: SAMPLE_AT, isNew: true });
    expect(next.key).not.toBe('RENOVATION');
  });

  test('gets a new excuse where the one that was told is not known any more', () => {
    const gone = { key: 'DENTIST', at: daysAgo(1) };
    expect(meeting([wish], { record: { excuse: gone } })!.excuse).toMatchObject({ isNew: true });
    expect(meeting(['nice day'], { record: { excuse: gone } })).toBeNull();
  });

  test('an excuse suits the card: no exam at sixty, no work without work, no animal without one', () => {
    const persona = { ...samplePersona, birthdate: '1960-01-01', features: {}, pets: [] };
    const keys = new Set(
      Array.from(
        { length: 200 },
        (_, seed) => meeting([wish], { conversationSeed: `${seed}`, gathered: { persona } })!.excuse!.key,
      ),
    );
    for (const key of ['WORK_LOAD', 'WORK_TRIP', 'SHIFT_WORK', 'EXAM', 'NEW_PET', 'EVENING_COURSE']) {
      expect(keys).not.toContain(key);
    }
    expect(keys.size).toBeGreaterThan(3);
  });

  test('is still remembered when nobody speaks of it, so that the story holds', () => {
    const excuse = { key: 'FAMILY_VISIT', at: daysAgo(2) };
    expect(meeting(['how was your weekend?'], { record: { excuse } })).toMatchObject({
      isAsked: false,
      excuse: { ...excuse, isNew: false },
    });
    expect(meeting(['how was your weekend?'])).toBeNull();
  });
});

describe('after a sincere question whether the persona is real', () => {
  test.each([
    ['in the same message', ['are you a real person? then let us meet on Saturday']],
    ['just before', ['are you a bot?', wish]],
    ['long before', ['are you a real person?', ...Array.from({ length: 40 }, (_, n) => `it rained on day ${n}`), wish]],
  ])('%s there is no excuse, whatever the policy', (_, texts) => {
    for (const policy of ['DEFAULT_MODE', 'DEFERRED_MEETING', 'CHAT_ONLY'] as const) {
      expect(meeting(texts, { policy })).toEqual({
        isAsked: true,
        followed: 'CHAT_ONLY',
        isHonest: true,
        excuse: null,
      });
    }
  });

  test('the record keeps it when the question has left the history, and an excuse told before is told no more', () => {
    const record = { wasAskedSincerely: true, excuse: { key: 'WORK_LOAD', at: daysAgo(1) } };
    expect(meeting([wish], { record })).toMatchObject({ followed: 'CHAT_ONLY', excuse: null });
    expect(meeting(['hey'], { record })).toMatchObject({ isAsked: false, followed: 'CHAT_ONLY', excuse: null });
  });

  test('a question in two breaths counts', () => {
    const history = [sampleMessage('USER', 'hey, are you', 3), sampleMessage('USER', 'a bot?', 2)];
    const gathered = { history, unansweredKeys: history.map(({ key }) => key) };
    expect(plan({}, { gathered }).meeting).toMatchObject({ isHonest: true });
  });
});

describe('the meeting policy', () => {
  test('DEFERRED_MEETING has an excuse as well, CHAT_ONLY never', () => {
    expect(meeting([wish], { policy: 'DEFERRED_MEETING' })).toMatchObject({
      followed: 'DEFERRED_MEETING',
      excuse: { isNew: true },
    });
    expect(meeting([wish], { policy: 'CHAT_ONLY' })).toMatchObject({ followed: 'CHAT_ONLY', excuse: null });
  });

  test('does nothing for chat models that follow none, in the sandbox, in a test and for an opening', () => {
    expect(meeting([wish], { capabilities: noCapabilities })).toBeNull();
    expect(meeting([wish], { usesSandbox: true })).toBeNull();
    expect(meeting([wish], { isTest: true })).toBeNull();
    expect(plan({ engage: 'ICEBREAKER' }, { gathered: said([wish]) }).meeting).toBeNull();
  });
});

describe('the table of excuses', () => {
  test('names no place, date, end or later, no gender, and asks for nothing', () => {
    for (const { meaning } of Object.values(excuses)) {
      expect(meaning).not.toMatch(
        /\b(?:he|she|his|her|him|boyfriend|girlfriend|husband|wife|mother|father|tomorrow|monday|next|until|soon|later|week|month|summer|winter|\d|paris|london|city|hospital|money|please|help me|promise|then we|after that|one day)\b/i,
      );
      expect(findHumanClaims(meaning)).toEqual([]);
      expect(findSexualTerms(meaning)).toEqual([]);
    }
  });
});

describe('a user who takes leave', () => {
  const leaving = (text: string, language: (typeof languageCodes)[number] = 'EN', additional: string[] = []) =>
    plan(
      { questionFrequency: 1 },
      { gathered: said([text]), request: { language, additionalLanguages: additional as [] } },
    );

  test('is asked nothing, however often questions were asked for', () => {
    expect(leaving('I have to go now, bye!')).toMatchObject({ userLeaves: true, question: { choice: 'NONE' } });
    expect(leaving('what a day')).toMatchObject({ userLeaves: false, question: { choice: 'ASK' } });
  });

  test('is heard in the language of the chat and in the additional one', () => {
    expect(leaving('Tschüss, bis morgen', 'DE_AT').userLeaves).toBe(true);
    expect(leaving('Tschüss, bis morgen').userLeaves).toBe(false);
    expect(leaving('Tschüss, bis morgen', 'EN', ['DE']).userLeaves).toBe(true);
  });

  test('is the newest message, not one before it', () => {
    const history = [sampleMessage('USER', 'bye', 3), sampleMessage('USER', 'oh wait, did you see the moon', 2)];
    expect(plan({}, { gathered: { history, unansweredKeys: history.map(({ key }) => key) } }).userLeaves).toBe(false);
  });

  test('a meeting is heard in another language than the one of the chat', () => {
    expect(proposesMeeting('Lass uns am Samstag treffen')).toBe(true);
    expect(meeting(['Lass uns am Samstag treffen'])).toMatchObject({ isAsked: true });
  });
});
