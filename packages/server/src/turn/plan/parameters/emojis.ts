import type { EmojiFrequency } from '@repartee/contract';
import { plannedChoice } from '../controlled-frequency.ts';
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
 * Planned, not corrected by what was sent: in most bands an emoji is a possibility, so a reply without one owes nothing.
 * What the table promises, the share of replies with each band, holds by construction.
 */
export function planEmojis(context: PlanContext, kind: TurnKind): Plan['emojis'] {
  const setting = settingOrStyle(context, 'emojis', context.soul?.values?.emojis, 'SOMETIMES');
  if (isFarewell(kind)) return { setting, min: 0, max: 0 };
  if (isSpecial(kind)) return { setting, min: 0, max: setting.value === 'NEVER' ? 0 : 1 };
  const { share, first, second } = TABLE[setting.value];
  const isFirst = plannedChoice({
    share,
    seed: context.subject.conversationSeed,
    label: 'emoji',
    count: frequencyPosition(context, context.gathered.record.replies),
  });
  return { setting, ...(isFirst ? first : second) };
}
