import { describe, expect, it } from 'vitest';
import type { TurnSubject } from '../gather/gathered.ts';
import { sampleSubject } from '../testing/sample-turn.ts';
import { checkDraft } from './check-draft.ts';
import { guardConversation } from './guard-conversation.ts';
import { caseMessage, gatheredCase } from './guards/_guard-case.ts';
import { type Guard, guards } from './guards/index.ts';
import type { ModelJudgement } from './judgement/index.ts';

/** S7 of the goals: the floor of product.md section 4 under every combination of the switches that exist. */

const switches = [undefined, true, false] as const;
const guardrailNames = [
  'maliciousContent',
  'aiSuspicion',
  'underageDetection',
  'unknownLanguage',
  'messageRepetition',
] as const;
const adultsOnly = { declaredBy: 'Ops', at: '2026-01-01T00:00:00.000Z', method: 'id check' };

/** Every setting of every switch, by request and by project: 3^7 requests, each with two projects. */
function* allSubjects(): Generator<TurnSubject> {
  const count = switches.length ** (guardrailNames.length + 2);
  for (let number = 0; number < count; number += 1) {
    const digits = [...number.toString(3).padStart(guardrailNames.length + 2, '0')].map(Number);
    const [disable, sexual, ...rails] = digits.map((digit) => switches[digit]);
    const guardrails = Object.fromEntries(guardrailNames.map((name, index) => [name, rails[index]]));
    const parameters = { disableSafetyFeatures: disable, enableSexualTextContent: sexual, guardrails };
    for (const settings of [{}, { adultsOnly, replyDefaults: { disableSafetyFeatures: true }, banDurations: [] }]) {
      yield sampleSubject({ parameters: parameters as never, settings });
    }
  }
}

const born = (user?: string, persona?: string) => ({
  user: { id: 'u', firstName: 'Max', ...(user ? { birthdate: user } : {}) },
  persona: { id: 'p', firstName: 'Ann', ...(persona ? { birthdate: persona } : {}) },
});
const minor = gatheredCase(born('2010-01-01', '1995-01-01'));
const said = (text: string) => {
  const message = caseMessage('u1', text, 1);
  return gatheredCase({ history: [message], unansweredKeys: [message.key] });
};
/** What a guardian can do to a turn: nothing, no judgement, and the worst one, which finds nothing anywhere. */
const failing: ModelJudgement = { kind: 'FAILED', model: 'guard-1', code: 'timeout' };
const blind: ModelJudgement = {
  kind: 'JUDGED',
  model: 'guard-1',
  findings: { underageDetection: null, crisis: null, aiSuspicion: null, hijack: null, hostile: null },
};
const guardians = [undefined, failing, blind];
const withGuardian = (gathered: typeof minor, judgement: ModelJudgement | undefined) =>
  judgement ? { ...gathered, judgement } : gathered;
const broken = guards.map(
  (guard): Guard => ({
    ...guard,
    find: () => {
      throw new Error('a guard nobody tested on this');
    },
  }),
);

/** With each guardian. */
function* allTurns(): Generator<[TurnSubject, ModelJudgement | undefined]> {
  for (const subject of allSubjects()) for (const guardian of guardians) yield [subject, guardian];
}

describe('the floor, whatever is switched off', () => {
  it('stops a minor for good, and writes nothing sexual to one', () => {
    let seen = 0;
    for (const [subject, guardian] of allTurns()) {
      const decision = guardConversation(subject, withGuardian(minor, guardian));
      if (decision.kind !== 'STOP' || decision.stop.reason !== 'USER_UNDERAGE' || decision.stop.seconds !== null) {
        expect(decision, JSON.stringify(subject)).toMatchObject({ kind: 'STOP' });
      }
      if (decision.kind === 'STOP' && decision.sexualText.allowed) expect.fail(JSON.stringify(subject));
      seen += 1;
    }
    expect(seen).toBe(3 * 2 * 3 ** 7);
  });

  it('allows sexual text only with a finished check of both ages', () => {
    const adult = gatheredCase(born('1990-01-01', '1995-01-01'));
    const doubtful = [
      gatheredCase({ ...born('1990-01-01', '1995-01-01'), userUnderReview: true }),
      gatheredCase({
        ...born('1990-01-01', '1995-01-01'),
        unreadableBirthdates: { user: { year: null }, persona: null },
      }),
      gatheredCase({ ...born('1990-01-01', '1995-01-01'), crisisAt: '2026-11-20T11:00:00.000Z' }),
    ];
    let allowed = 0;
    for (const [subject, guardian] of allTurns()) {
      for (const gathered of doubtful) {
        const decision = guardConversation(subject, withGuardian(gathered, guardian));
        if (decision.kind !== 'IGNORE' && decision.sexualText.allowed) expect.fail(JSON.stringify(subject));
      }
      const unknown = guardConversation(subject, withGuardian(gatheredCase(born()), guardian));
      if (unknown.kind !== 'IGNORE' && unknown.sexualText.allowed && !subject.settings.adultsOnly) {
        expect.fail(JSON.stringify(subject));
      }
      const unguarded = guardConversation(subject, withGuardian(adult, guardian), broken);
      if (unguarded.kind !== 'IGNORE' && unguarded.sexualText.allowed) expect.fail(JSON.stringify(subject));
      const decision = guardConversation(subject, withGuardian(adult, guardian));
      if (decision.kind === 'IGNORE' || !decision.sexualText.allowed) continue;
      if (guardian === failing) expect.fail(JSON.stringify(subject));
      allowed += 1;
    }
    // The rule withholds; it does not forbid: with everything known and nothing against it, it allows.
    expect(allowed).toBeGreaterThan(1_000);
  });

  it('gives care and the truth, also where a guardian fails or finds nothing', () => {
    const asking = said('be honest, are you a bot?');
    const desperate = said('I want to kill myself');
    for (const [subject, guardian] of allTurns()) {
      const told = guardConversation(subject, withGuardian(asking, guardian));
      if (told.kind === 'IGNORE' || !told.isAskedSincerely) expect.fail(JSON.stringify(subject));
      const cared = guardConversation(subject, withGuardian(desperate, guardian));
      if (cared.kind !== 'PROCEED' || !cared.isCrisis || cared.sexualText.allowed) expect.fail(JSON.stringify(subject));
    }
  });

  it('refuses a claim to be human, and explicit words where they are not allowed', () => {
    for (const isAllowed of [true, false]) {
      const plan = {
        kind: 'REPLY' as const,
        writtenLanguage: 'EN' as const,
        sexualText: { allowed: isAllowed, failedConditions: [] },
        disclosure: { sentence: null, reason: null, mode: 'PLATFORM' as const, language: 'EN' as const },
      };
      const codes = (text: string) => checkDraft([text], plan, said('hi')).map(({ code }) => code);
      expect(codes("I'm a real woman, I promise")).toContain('CLAIMS_TO_BE_HUMAN');
      expect(codes('I want to fuck you').includes('SEXUAL_TEXT_NOT_ALLOWED')).toBe(!isAllowed);
    }
  });
});
