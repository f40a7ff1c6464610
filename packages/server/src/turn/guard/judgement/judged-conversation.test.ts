import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../gather/gathered.ts';
import { sampleSubject } from '../../testing/sample-turn.ts';
import { guardConversation } from '../guard-conversation.ts';
import { userTexts } from '../guards/_guard-case.ts';
import { type Guard, guards } from '../guards/index.ts';
import type { GuardDecision } from '../verdict.ts';
import type { ModelFindings, ModelJudgement } from './index.ts';

const sexualText = { parameters: { enableSexualTextContent: true } };
const repeating = userTexts([
  'send me a photo now',
  'Send me a photo, now!',
  'send me a photo now',
  'send me a photo now',
]);
const stopOf = (decision: GuardDecision) => (decision.kind === 'STOP' ? decision.stop : null);
const outcomes = ({ verdicts }: GuardDecision) => verdicts.map(({ guard, outcome }) => `${guard} ${outcome}`);

describe("a guardian's judgement", () => {
  const judged = (findings: ModelFindings): Partial<Gathered> => ({
    judgement: { kind: 'JUDGED', model: 'guard-1', findings },
  });
  const finding = { confidence: 0.8, messageKeys: ['m0'], messageIds: ['m0'] };
  const calm = { ...userTexts(['how was your weekend?']) };

  it('that is missing closes what protects minors and people in a crisis, and nothing else', () => {
    const failed: ModelJudgement = { kind: 'FAILED', model: 'guard-1', code: 'timeout' };
    const decision = guardConversation(sampleSubject(sexualText), { ...calm, judgement: failed });
    expect(decision).toMatchObject({ kind: 'PROCEED', isCrisis: false, protections: [] });
    expect(outcomes(decision).filter((text) => text.endsWith('FAILED'))).toEqual([
      'underageDetection FAILED',
      'crisis FAILED',
    ]);
    expect(decision.kind === 'PROCEED' && decision.sexualText.failedConditions).toEqual([
      'AGE_SUSPECTED',
      'USER_IN_CRISIS',
    ]);
  });

  it('stands in for a guard that broke, where it finds something', () => {
    const broken = guards.map(
      (guard): Guard => ({
        ...guard,
        find: () => {
          throw new Error('broken');
        },
      }),
    );
    const decision = guardConversation(
      sampleSubject(sexualText),
      { ...calm, ...judged({ crisis: finding, hijack: null }) },
      broken,
    );
    expect(decision).toMatchObject({ isCrisis: true });
    expect(outcomes(decision)).toEqual(expect.arrayContaining(['crisis CARED', 'hijack FAILED']));
  });

  it('says nothing to what is measured: repetition and language stop as the rules have it', () => {
    const all = { underageDetection: null, crisis: null, aiSuspicion: null, hijack: null, hostile: null };
    expect(stopOf(guardConversation(sampleSubject(sexualText), { ...repeating, ...judged(all) }))).toMatchObject({
      reason: 'USER_MESSAGE_REPETITION',
    });
  });

  it('alone opens a review and sends help, and stops and holds nobody', () => {
    const decision = guardConversation(sampleSubject(sexualText), {
      ...calm,
      ...judged({ underageDetection: finding, crisis: finding }),
    });
    expect(decision).toMatchObject({ kind: 'PROCEED', isCrisis: true, sexualText: { allowed: false } });
    expect(decision.kind === 'PROCEED' && decision.protections.map(({ kind, isStated }) => [kind, isStated])).toEqual([
      ['AGE_REVIEW', false],
      ['CRISIS', false],
    ]);
  });
});
