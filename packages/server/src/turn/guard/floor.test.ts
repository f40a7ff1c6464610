import { describe, expect, it } from 'vitest';
import type { TurnSubject } from '../gather/gathered.ts';
import { sampleSubject } from '../testing/sample-turn.ts';
import { checkDraft } from './check-draft.ts';
import { guardConversation } from './guard-conversation.ts';
import { caseMessage, gatheredCase } from './guards/_guard-case.ts';
import { type Guard, guards } from './guards/index.ts';

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
const broken = guards.map(
  (guard): Guard => ({
    ...guard,
    find: () => {
      throw new Error('a guard nobody tested on this');
    },
  }),
);

describe('the floor, whatever is switched off', () => {
  it('stops a minor for good, and writes nothing sexual to one', () => {
    let seen = 0;
    for (const subject of allSubjects()) {
      const decision = guardConversation(subject, minor);
      if (decision.kind !== 'STOP' || decision.stop.reason !== 'USER_UNDERAGE' || decision.stop.seconds !== null) {
        expect(decision, JSON.stringify(subject)).toMatchObject({ kind: 'STOP' });
      }
      if (decision.kind === 'STOP' && decision.sexualText.allowed) expect.fail(JSON.stringify(subject));
      seen += 1;
    }
    expect(seen).toBe(2 * 3 ** 7);
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
    for (const subject of allSubjects()) {
      for (const gathered of doubtful) {
        const decision = guardConversation(subject, gathered);
        if (decision.kind !== 'IGNORE' && decision.sexualText.allowed) expect.fail(JSON.stringify(subject));
      }
      const unknown = guardConversation(subject, gatheredCase(born()));
      if (unknown.kind !== 'IGNORE' && unknown.sexualText.allowed && !subject.settings.adultsOnly) {
        expect.fail(JSON.stringify(subject));
      }
      const failing = guardConversation(subject, adult, broken);
      if (failing.kind !== 'IGNORE' && failing.sexualText.allowed) expect.fail(JSON.stringify(subject));
      const decision = guardConversation(subject, adult);
      if (decision.kind !== 'IGNORE' && decision.sexualText.allowed) allowed += 1;
    }
    // The rule withholds; it does not forbid: with everything known and nothing against it, it allows.
    expect(allowed).toBeGreaterThan(1_000);
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
