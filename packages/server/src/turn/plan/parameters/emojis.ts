import type { EmojiFrequency } from '@repartee/contract';
import { controlledChoice, plannedChoice } from '../controlled-frequency.ts';
import { frequencyPosition } from '../frequency-position.ts';
import type { Band, Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOrStyle } from '../resolve-setting.ts';
import { isFarewell, isSpecial } from './kind.ts';

/** The table of the reference: the share of replies with the first band; the others have the second. "If apt" is 0 … 1. */
const TABLE: Record<EmojiFrequency, { share: number; first: Band; second: Band }> = {
  FREQUENT: { share: 0.5, first: { min: 1, max: 2 }, second: { min: 0, max: 1 } },
  SOMETIMES: { share: 0.75, first: { min: 0, max: 1 }, second: { min: 0, max: 0 } },
  RARELY: { share: 0.25, first: { min: 0, max: 1 }, second: { min: 0, max: 0 } },
  NEVER: { share: 0, first: { min: 0, max: 0 }, second: { min: 0, max: 0 } },
};

/**
 * What was really sent decides: a reply counts for the first band if it holds the emoji that band is for (`record-after.ts`).
 * A model that finds an emoji seldom apt is so allowed one more often, and never more of them than the table has.
 */
export function planEmojis(context: PlanContext, kind: TurnKind): Plan['emojis'] {
  const setting = settingOrStyle(context, 'emojis', context.soul?.values?.emojis, 'SOMETIMES');
  if (isFarewell(kind)) return { setting, min: 0, max: 0 };
  if (isSpecial(kind)) return { setting, min: 0, max: setting.value === 'NEVER' ? 0 : 1 };
  const { share, first, second } = TABLE[setting.value];
  const { record } = context.gathered;
  const frequency = { share, seed: context.subject.conversationSeed, label: 'emoji' };
  const isFirst = context.subject.isTest
    ? plannedChoice({ count: frequencyPosition(context, 0), ...frequency })
    : controlledChoice({ count: record.replies, hits: record.repliesWithEmoji, ...frequency });
  return { setting, ...(isFirst ? first : second) };
}
