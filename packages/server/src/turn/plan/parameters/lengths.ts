import { type Language, type MessageLength, messageLengths } from '@repartee/contract';
import { languagePackFor } from '../../../language/index.ts';
import type { LengthPlan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr, settingOrStyle } from '../resolve-setting.ts';

/** Explicit numbers for the language, so that "SHORT" means the same to every model. Not set: as real chat is, REGULAR. */
export function planLengths(context: PlanContext, writtenLanguage: Language): LengthPlan {
  const { lengths } = languagePackFor(writtenLanguage);
  const sentenceLength = settingOrStyle(context, 'sentenceLength', context.soul?.values?.sentenceLength, null);
  const messageLength = cappedMessageLength(context);
  return {
    sentenceLength,
    messageLength,
    fixed: settingOr(context, 'fixedResponseLength', false),
    unit: lengths.unit,
    perSentence: { ...lengths.perSentence[sentenceLength.value ?? 'REGULAR'] },
    sentences: { ...lengths.sentences[messageLength.value ?? 'REGULAR'] },
    total: { ...lengths.total[messageLength.value ?? 'REGULAR'] },
  };
}

function cappedMessageLength(context: PlanContext): LengthPlan['messageLength'] {
  const chosen = settingOrStyle(context, 'messageLength', context.soul?.values?.messageLength, null);
  const max = context.subject.settings.messageLengthMax;
  if (max && rank(chosen.value ?? 'REGULAR') > rank(max)) return { value: max, source: 'CAP' };
  return chosen;
}

function rank(length: MessageLength): number {
  return messageLengths.indexOf(length);
}
