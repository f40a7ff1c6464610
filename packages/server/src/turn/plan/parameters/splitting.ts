import type { SplitFrequency } from '@repartee/contract';
import { pickWeighted, seededRandom } from '../../seeded-random.ts';
import { controlledChoice, plannedChoice } from '../controlled-frequency.ts';
import { frequencyPosition } from '../frequency-position.ts';
import type { LengthPlan, Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr, settingOrStyle } from '../resolve-setting.ts';
import { isSpecial } from './kind.ts';

/** Share of replies that are split. */
const SHARES: Record<SplitFrequency, number> = { VERY_FREQUENT: 0.8, FREQUENT: 0.55, OCCASIONAL: 0.3, RARE: 0.12 };

/** Whether replies are split at all is the platform's to say: not every one expects follow-ups. */
const RHYTHMS = { SINGLE: 'RARE', OCCASIONAL_BURSTS: 'OCCASIONAL', BURSTS: 'FREQUENT' } as const;

/** Bursts of two are the rule, of four the exception. */
const ANSWERS = [
  { value: 2, weight: 70 },
  { value: 3, weight: 22 },
  { value: 4, weight: 8 },
];

export function planSplit(context: PlanContext, kind: TurnKind, lengths: LengthPlan): Plan['split'] {
  const enabled = settingOr(context, 'multipleMessagesPerReply', false);
  const rhythm = context.soul?.values?.rhythm;
  const styled = rhythm && RHYTHMS[rhythm];
  const frequency = settingOrStyle(context, 'multipleMessagesPerReplyFrequency', styled, 'OCCASIONAL');
  if (isSpecial(kind) || !enabled.value) return { enabled, frequency, answers: 1 };

  const { record } = context.gathered;
  const seed = context.subject.conversationSeed;
  const state = { share: SHARES[frequency.value], seed, label: 'split' };
  const isSplit = context.subject.isTest
    ? plannedChoice({ count: frequencyPosition(context, 0), ...state })
    : controlledChoice({ count: record.replies, hits: record.repliesSplit, ...state });
  if (!isSplit) return { enabled, frequency, answers: 1 };

  // Every answer holds a sentence at least, and a length that allows one sentence still allows a second for a split.
  const answersMax = Math.max(2, lengths.sentences.max);
  const random = seededRandom(context.subject.seed, 'split answers');
  const answers = pickWeighted(
    random,
    ANSWERS.filter(({ value }) => value <= answersMax),
  );
  return { enabled, frequency, answers };
}
