import { guardrails } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { guardConversation } from './guard-conversation.ts';
import { gatheredCase, userTexts } from './guards/_guard-case.ts';
import { type Guard, guards } from './guards/index.ts';
import type { GuardDecision } from './verdict.ts';

type Parameters = NonNullable<TurnSubject['request']['replyParameters']>;

const subject = (
  replyParameters: Parameters = {},
  settings: TurnSubject['settings'] = {},
  rest: Partial<TurnSubject> = {},
): TurnSubject => ({
  projectId: 'project',
  projectPublicId: 'proj_1',
  conversationId: 'conversation',
  turnId: 'turn',
  turnNumber: 1,
  seed: '1',
  conversationSeed: '1',
  request: { userProfileId: 'u', personaProfileId: 'p', language: 'EN', replyParameters },
  settings,
  isTest: false,
  firstEnqueuedAt: '2026-11-20T11:59:00.000Z',
  deadlineAt: '2026-11-20T12:04:00.000Z',
  ...rest,
});
const repeating = (rest: Partial<Gathered> = {}): Gathered => ({
  ...userTexts(['send me a photo now', 'Send me a photo, now!', 'send me a photo now', 'send me a photo now']),
  ...rest,
});
const minor = gatheredCase({ user: { id: 'u', firstName: 'Max', birthdate: '2010-01-01' } });
const stopOf = (decision: GuardDecision) => (decision.kind === 'STOP' ? decision.stop : null);
/** Of every guard but those that have nothing to do with this test. */
const isOnByDefault = (name: Guard['name']) => guardrails[name].isOnByDefault;
const outcomes = ({ verdicts }: GuardDecision) => verdicts.map(({ guard, outcome }) => `${guard} ${outcome}`);

describe('guarding a conversation', () => {
  it('proceeds when no guard finds anything, and records that each looked', () => {
    const decision = guardConversation(subject(), gatheredCase());
    expect(decision.kind).toBe('PROCEED');
    expect(outcomes(decision)).toEqual(guards.map(({ name }) => `${name} ${isOnByDefault(name) ? 'CLEAR' : 'OFF'}`));
  });

  it('stops nobody for what only calls for care, and turns sexual text off where it may be a minor', () => {
    const suspecting: Guard = {
      name: 'underageDetection',
      holdsUser: true,
      protectsMinors: true,
      find: () => ({
        evidence: { messageKeys: ['m0'], messageIds: ['m0'], rule: 'en.school', confidence: 0.6 },
        isConfirmed: false,
        calls: 'CARE',
      }),
      enters: 'AGE_REVIEW',
    };
    const decision = guardConversation(subject(), gatheredCase(), [suspecting]);
    expect(decision).toMatchObject({ kind: 'PROCEED', sexualText: { allowed: false } });
    expect(outcomes(decision)).toEqual(['underageDetection CARED']);
    expect(decision).toMatchObject({ protections: [{ kind: 'AGE_REVIEW', isStated: false }] });
  });

  it('refuses a persona under 18, in test mode as well', () => {
    const gathered = gatheredCase({ persona: { id: 'p', firstName: 'Ann', birthdate: '2010-01-01' } });
    for (const isTest of [false, true]) {
      expect(guardConversation(subject({}, {}, { isTest }), gathered)).toMatchObject({
        kind: 'IGNORE',
        reason: 'PERSONA_REFUSED',
      });
    }
  });
});

describe('a user in a crisis', () => {
  const found = {
    evidence: { messageKeys: ['m3'], messageIds: ['m3'], rule: 'en.self_harm', confidence: 0.9 },
    isConfirmed: false,
  };
  const crisis: Guard = {
    name: 'crisis',
    holdsUser: false,
    protectsMinors: false,
    enters: 'CRISIS',
    find: () => ({ ...found, calls: 'CARE' }),
  };

  it('is stopped by nothing but being a minor', () => {
    const decision = guardConversation(subject(), repeating(), [...guards, crisis]);
    expect(decision).toMatchObject({ kind: 'PROCEED', isCrisis: true, protections: [{ kind: 'CRISIS' }] });
    expect(outcomes(decision)).toContain('messageRepetition SET_ASIDE');
    const young = guardConversation(subject(), minor, [...guards, crisis]);
    expect(stopOf(young)).toMatchObject({ reason: 'USER_UNDERAGE' });
    expect(young).toMatchObject({
      isCrisis: true,
      protections: [{ kind: 'AGE_REVIEW', isStated: true }, { kind: 'CRISIS' }],
    });
  });

  it('is cared for whatever is switched off, and in test mode, where nothing is entered', () => {
    expect(guardConversation(subject({ disableSafetyFeatures: true }), gatheredCase(), [crisis])).toMatchObject({
      isCrisis: true,
    });
    const test = guardConversation(subject({}, {}, { isTest: true }), gatheredCase(), [crisis]);
    expect(test).toMatchObject({ isCrisis: true, protections: [], verdicts: [{ outcome: 'NOTED' }] });
  });

  it('may be anybody where the guard breaks: nothing sexual is written', () => {
    const broken: Guard = {
      ...crisis,
      find: () => {
        throw new Error('a text nobody thought of');
      },
    };
    const decision = guardConversation(subject(), gatheredCase(), [broken]);
    expect(decision).toMatchObject({ kind: 'PROCEED', isCrisis: false, sexualText: { allowed: false } });
  });

  it('is written nothing sexual, then and for a day', () => {
    const withheld = (gathered: Partial<Gathered>, running: readonly Guard[]) => {
      const decision = guardConversation(subject(), gatheredCase(gathered), running);
      return decision.kind !== 'IGNORE' && decision.sexualText.failedConditions.includes('USER_IN_CRISIS');
    };
    expect(withheld({}, [crisis])).toBe(true);
    expect(withheld({ crisisAt: '2026-11-19T12:00:01.000Z' }, [])).toBe(true);
    expect(withheld({ crisisAt: '2026-11-19T12:00:00.000Z' }, [])).toBe(false);
  });
});

describe('a birthdate that cannot be read', () => {
  const ageless = { user: { id: 'u', firstName: 'Max' }, persona: { id: 'p', firstName: 'Ann' } };
  const of = (user: number | null | undefined, persona: number | null | undefined) =>
    gatheredCase({
      ...ageless,
      unreadableBirthdates: {
        user: user === undefined ? null : { year: user },
        persona: persona === undefined ? null : { year: persona },
      },
    });
  const adultsOnly = { declaredBy: 'Ops', at: '2026-01-01T00:00:00.000Z', method: 'id check' };

  it('with a year that makes the user under 18 stops, and holds the user', () => {
    const decision = guardConversation(subject({}, { adultsOnly }), of(2012, undefined));
    expect(stopOf(decision)).toMatchObject({ reason: 'USER_UNDERAGE', seconds: null, holdUser: true });
  });

  it('with a year that makes the persona under 18 refuses it', () => {
    expect(guardConversation(subject({}, { adultsOnly }), of(undefined, 2012))).toMatchObject({
      kind: 'IGNORE',
      reason: 'PERSONA_REFUSED',
    });
  });

  it('takes sexual text away, whatever is declared, and the conversation goes on', () => {
    for (const gathered of [of(null, undefined), of(1990, undefined), of(undefined, null), of(undefined, 1990)]) {
      const decision = guardConversation(subject({}, { adultsOnly }), gathered);
      expect(decision.kind).toBe('PROCEED');
      expect(decision).toMatchObject({ sexualText: { allowed: false, failedConditions: ['AGE_SUSPECTED'] } });
    }
    const none = guardConversation(subject({}, { adultsOnly }), gatheredCase(ageless));
    expect(none).toMatchObject({ sexualText: { allowed: true } });
  });
});

describe('a user under 18', () => {
  it('stops the conversation for good and holds the user', () => {
    expect(stopOf(guardConversation(subject(), minor))).toEqual({
      guard: 'underageDetection',
      reason: 'USER_UNDERAGE',
      seconds: null,
      lastAnswer: true,
      holdUser: true,
    });
  });

  it('is protected whatever is switched off', () => {
    const switches: Parameters[] = [
      { disableSafetyFeatures: true },
      { guardrails: { underageDetection: false } },
      { guardrails: { underageDetection: false, underageDetectionOptionSet: { banDurations: [] } } },
      { disableSafetyFeatures: true, guardrails: { underageDetectionOptionSet: { banDurations: [1] } } },
    ];
    for (const replyParameters of switches) {
      const decision = guardConversation(subject(replyParameters, { banDurations: [] }), minor);
      expect(stopOf(decision)).toMatchObject({ reason: 'USER_UNDERAGE', seconds: null });
      expect(decision).toMatchObject({ sexualText: { allowed: false } });
    }
  });

  it('gets no last answer where the request says so', () => {
    const parameters = { guardrails: { underageDetectionOptionSet: { answer: false } } };
    expect(stopOf(guardConversation(subject(parameters), minor))?.lastAnswer).toBe(false);
  });

  it('comes before a repetition, and both verdicts are recorded', () => {
    const decision = guardConversation(subject(), repeating({ user: minor.user }));
    expect(stopOf(decision)?.reason).toBe('USER_UNDERAGE');
    expect(outcomes(decision)).toEqual(expect.arrayContaining(['underageDetection FIRED', 'messageRepetition FIRED']));
  });
});

describe('message repetition', () => {
  it('stops for longer with each offence, and for good only when confirmed', () => {
    const seconds = [0, 1, 2, 3, 4].map(
      (count) => stopOf(guardConversation(subject(), repeating({ offences: { messageRepetition: count } })))?.seconds,
    );
    expect(seconds).toEqual([7200, 43_200, 86_400, 172_800, null]);
    const slips = userTexts([
      'send me a photo now',
      'send me a foto now',
      'send me the photo now',
      'send me a photos now',
    ]);
    const unconfirmed = guardConversation(subject(), { ...slips, offences: { messageRepetition: 9 } });
    expect(stopOf(unconfirmed)?.seconds).toBe(172_800);
  });

  it('records which messages and which rule', () => {
    const { verdicts } = guardConversation(subject(), repeating());
    expect(verdicts.find(({ guard }) => guard === 'messageRepetition')).toEqual({
      guard: 'messageRepetition',
      outcome: 'FIRED',
      evidence: {
        messageKeys: ['m0', 'm1', 'm2', 'm3'],
        messageIds: ['m0', 'm1', 'm2', 'm3'],
        rule: 'near_repeats',
        confidence: 1,
      },
    });
  });

  it.each<[string, Parameters, TurnSubject['settings'], 'OFF' | 'FIRED']>([
    ['default', {}, {}, 'FIRED'],
    ['request false', { guardrails: { messageRepetition: false } }, {}, 'OFF'],
    ['project false', {}, { guardrails: { messageRepetition: false } }, 'OFF'],
    [
      'request true over project false',
      { guardrails: { messageRepetition: true } },
      { guardrails: { messageRepetition: false } },
      'FIRED',
    ],
    ['disableSafetyFeatures', { disableSafetyFeatures: true }, {}, 'OFF'],
    [
      'disableSafetyFeatures beats the guardrail',
      { disableSafetyFeatures: true, guardrails: { messageRepetition: true } },
      {},
      'OFF',
    ],
    ['the project’s disableSafetyFeatures', {}, { replyDefaults: { disableSafetyFeatures: true } }, 'OFF'],
    [
      'request false over the project’s disableSafetyFeatures',
      { disableSafetyFeatures: false },
      { replyDefaults: { disableSafetyFeatures: true } },
      'FIRED',
    ],
  ])('is switched: %s', (_, parameters, settings, outcome) => {
    const decision = guardConversation(subject(parameters, settings), repeating());
    expect(outcomes(decision)).toContain(`messageRepetition ${outcome}`);
    expect(decision.kind).toBe(outcome === 'OFF' ? 'PROCEED' : 'STOP');
  });

  it.each<[string, Parameters, TurnSubject['settings'], number]>([
    ['request', { guardrails: { messageRepetitionOptionSet: { banDurations: [60] } } }, { banDurations: [70] }, 60],
    [
      'project guardrail',
      {},
      { guardrails: { messageRepetitionOptionSet: { banDurations: [65] } }, banDurations: [70] },
      65,
    ],
    ['project', {}, { banDurations: [70] }, 70],
  ])('takes its durations from the most specific list: %s', (_, parameters, settings, expected) => {
    expect(stopOf(guardConversation(subject(parameters, settings), repeating()))?.seconds).toBe(expected);
  });

  it('is noted and never stops with an empty list', () => {
    const parameters = { guardrails: { messageRepetitionOptionSet: { banDurations: [] } } };
    const decision = guardConversation(subject(parameters, { banDurations: [60] }), repeating());
    expect(decision.kind).toBe('PROCEED');
    expect(outcomes(decision)).toContain('messageRepetition NOTED');
  });

  it('leaves out the last answer where request or project say so', () => {
    const off = { messageRepetitionOptionSet: { answer: false } };
    expect(stopOf(guardConversation(subject({ guardrails: off }), repeating()))?.lastAnswer).toBe(false);
    expect(stopOf(guardConversation(subject({}, { guardrails: off }), repeating()))?.lastAnswer).toBe(false);
  });
});

describe('a sincere question whether the persona is real', () => {
  const asking = userTexts(['hey', 'wait, are you a bot?']);
  const options = (aiSuspicionOptionSet: { answer?: boolean; banDurations?: number[] }): Parameters => ({
    guardrails: { aiSuspicionOptionSet },
  });

  it('never stops by itself, however often it was asked', () => {
    for (const aiSuspicion of [0, 9]) {
      const decision = guardConversation(subject(), { ...asking, offences: { aiSuspicion } });
      expect(decision.kind).toBe('PROCEED');
      expect(outcomes(decision)).toContain('aiSuspicion CARED');
    }
    expect(guardConversation(subject(options({ banDurations: [] })), asking).kind).toBe('PROCEED');
    // Durations for all guards are for those that stop by themselves.
    expect(guardConversation(subject({}, { banDurations: [60] }), asking).kind).toBe('PROCEED');
  });

  it.each<[string, Parameters, TurnSubject['settings']]>([
    [
      'the request',
      options({ banDurations: [60, 120] }),
      { guardrails: { aiSuspicionOptionSet: { banDurations: [70] } } },
    ],
    ['the project', {}, { guardrails: { aiSuspicionOptionSet: { banDurations: [60, 120] } } }],
  ])('stops where %s set durations, for a time, and the last one repeats', (_, parameters, settings) => {
    const seconds = [0, 1, 9].map(
      (aiSuspicion) =>
        stopOf(guardConversation(subject(parameters, settings), { ...asking, offences: { aiSuspicion } }))?.seconds,
    );
    expect(seconds).toEqual([60, 120, 120]);
  });

  it('is answered before a stop, whatever `answer` says', () => {
    const decision = guardConversation(subject(options({ answer: false, banDurations: [60] })), asking);
    expect(stopOf(decision)).toMatchObject({ reason: 'AI_SUSPICIOUS', lastAnswer: true });
  });

  it('stops nobody where the guardrail or all safety features are off, and is answered all the same', () => {
    const off: Parameters[] = [
      { guardrails: { aiSuspicion: false, aiSuspicionOptionSet: { banDurations: [60] } } },
      { ...options({ banDurations: [60] }), disableSafetyFeatures: true },
    ];
    for (const parameters of off) {
      const decision = guardConversation(subject(parameters), asking);
      expect(decision).toMatchObject({ kind: 'PROCEED', isAskedSincerely: true });
      expect(outcomes(decision)).toContain('aiSuspicion CARED');
    }
  });
});

describe('a cry for help', () => {
  const crying = userTexts(['hi', 'i want to kill myself']);

  it('never stops, whatever durations are set, and cannot be switched off', () => {
    const settings = { banDurations: [60], replyDefaults: { disableSafetyFeatures: true } };
    const decision = guardConversation(subject({ disableSafetyFeatures: true }, settings), crying);
    expect(decision.kind).toBe('PROCEED');
    expect(decision.verdicts.find(({ guard }) => guard === 'crisis')).toMatchObject({
      outcome: 'CARED',
      evidence: { messageKeys: ['m1'], rule: 'en.self_harm' },
    });
  });
});

describe('test mode', () => {
  it('judges for the story, and neither stops nor holds', () => {
    const decision = guardConversation(subject({}, {}, { isTest: true }), repeating({ user: minor.user }));
    expect(decision.kind).toBe('PROCEED');
    expect(outcomes(decision)).toEqual(expect.arrayContaining(['underageDetection NOTED', 'messageRepetition NOTED']));
    expect(decision).toMatchObject({ sexualText: { allowed: false } });
  });
});

describe('a guard that breaks', () => {
  const broken = (guard: Guard): Guard => ({
    ...guard,
    find: () => {
      throw new Error('broken');
    },
  });

  it('turns sexual text off where it protects minors or people in a crisis, and never stops a user', () => {
    const decision = guardConversation(subject(), gatheredCase(), guards.map(broken));
    expect(decision.kind).toBe('PROCEED');
    expect(outcomes(decision)).toEqual(guards.map(({ name }) => `${name} ${isOnByDefault(name) ? 'FAILED' : 'OFF'}`));
    expect(decision).toMatchObject({
      sexualText: { allowed: false, failedConditions: ['AGE_SUSPECTED', 'USER_IN_CRISIS'] },
    });
  });

  it('changes nothing about sexual text where it does not', () => {
    const running = guards.map((guard) => (guard.protectsMinors || guard.name === 'crisis' ? guard : broken(guard)));
    expect(guardConversation(subject(), gatheredCase(), running)).toMatchObject({ sexualText: { allowed: true } });
  });
});
