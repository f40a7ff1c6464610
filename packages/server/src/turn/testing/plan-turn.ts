import type { ReplyParameters } from '@repartee/contract';
import type { Gathered } from '../gather/gathered.ts';
import type { StopOrder } from '../guard/verdict.ts';
import { makePlan, type PlanInput } from '../plan/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type SampleSubjectOptions, sampleGathered, sampleSubject } from './sample-turn.ts';

/** For tests of the plan stage: one call from parameters to plan. */

export const allCapabilities = { vision: true, pictures: true, meetingPolicy: true, sexualText: true };
export const noCapabilities = { vision: false, pictures: false, meetingPolicy: false, sexualText: false };

/** What a decision says when no guard found anything. */
export const calm = { verdicts: [], protections: [], isCrisis: false, isAskedSincerely: false };

export interface PlanOptions extends SampleSubjectOptions {
  gathered?: Partial<Gathered>;
  decision?: PlanInput['decision'];
  capabilities?: PlanInput['models']['capabilities'];
  usesSandbox?: boolean;
  soul?: PlanInput['soul'];
  isAdditionalSpoken?: boolean;
}

export function plan(parameters: ReplyParameters = {}, options: PlanOptions = {}): Plan {
  return makePlan({
    subject: sampleSubject({ parameters, ...options }),
    gathered: sampleGathered(options.gathered),
    decision: options.decision ?? { kind: 'PROCEED', ...calm, sexualText: { allowed: true, failedConditions: [] } },
    models: { capabilities: options.capabilities ?? allCapabilities, usesSandbox: options.usesSandbox ?? false },
    soul: options.soul ?? null,
    isAdditionalSpoken: options.isAdditionalSpoken ?? false,
  });
}

export const warningCodes = ({ warnings }: Plan): string[] => warnings.map(({ code }) => code);

export const sampleStop: StopOrder = {
  guard: 'messageRepetition',
  reason: 'USER_MESSAGE_REPETITION',
  seconds: 7_200,
  lastAnswer: true,
  holdUser: false,
};
export const stopDecision: Extract<PlanInput['decision'], { kind: 'STOP' }> = {
  kind: 'STOP',
  ...calm,
  sexualText: { allowed: false, failedConditions: ['AGE_SUSPECTED'] },
  stop: sampleStop,
};
