import { seededRandom } from '../../seeded-random.ts';
import type { Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOrStyle } from '../resolve-setting.ts';
import { isSpecial } from './kind.ts';

/** Not set: NONE or LOW, drawn once per conversation, since nobody changes how well they type from day to day. */
export function planFluencyDegradation(context: PlanContext, kind: TurnKind): Plan['fluencyDegradation'] {
  if (isSpecial(kind)) return { value: 'NONE', source: 'RULE' };
  const drawn = seededRandom(context.subject.conversationSeed, 'fluency')() < 0.5 ? 'NONE' : 'LOW';
  return settingOrStyle(context, 'fluencyDegradation', context.soul?.values?.slips, drawn);
}
