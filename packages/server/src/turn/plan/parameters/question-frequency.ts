import { controlledChoice, plannedChoice } from '../controlled-frequency.ts';
import { frequencyPosition } from '../frequency-position.ts';
import type { Plan, TurnKind } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr } from '../resolve-setting.ts';
import { isFarewell, isSpecial } from './kind.ts';

/** The share counts answers, so every answer of a split reply is a choice of its own. */
export function planQuestion(
  context: PlanContext,
  kind: TurnKind,
  answers: number,
  userLeaves: boolean,
): Plan['question'] {
  const setting = settingOr(context, 'questionFrequency', null);
  // Whoever goes is asked nothing; the answers after it make up for it.
  if (isFarewell(kind) || userLeaves) return { setting, choice: 'NONE' };
  if (isSpecial(kind) || setting.value === null) return { setting, choice: 'FREE' };

  const { record } = context.gathered;
  const frequency = { share: setting.value, seed: context.subject.conversationSeed, label: 'question' };
  let hits = record.answersWithQuestion;
  for (let i = 0; i < answers; i++) {
    const isHit = context.subject.isTest
      ? plannedChoice({ count: frequencyPosition(context, 0) + i, ...frequency })
      : controlledChoice({ count: record.answers + i, hits, ...frequency });
    if (isHit) hits++;
  }
  const asked = hits - record.answersWithQuestion;
  return asked > 0 ? { setting, choice: 'ASK', answers: asked } : { setting, choice: 'NONE' };
}
