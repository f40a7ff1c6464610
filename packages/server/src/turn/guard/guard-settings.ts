import { guardrails } from '@repartee/contract';
import type { TurnSubject } from '../gather/gathered.ts';
import type { GuardName } from './verdict.ts';

/** How one guard is set for this turn: request over project over default. Pure. */
export interface GuardSettings {
  isOn: boolean;
  /** `<guardrail>OptionSet.answer`. */
  lastAnswer: boolean;
  /** Undefined: the default list. */
  banDurations: readonly number[] | undefined;
}

export function guardSettings(name: GuardName, { request, settings }: TurnSubject): GuardSettings {
  const asked = request.replyParameters?.guardrails;
  const askedOptions = asked?.[`${name}OptionSet`];
  const project = name === 'messageRepetition' ? settings.guardrails : undefined;
  const projectOptions = project?.messageRepetitionOptionSet;
  const isDisabled =
    request.replyParameters?.disableSafetyFeatures ?? settings.replyDefaults?.disableSafetyFeatures ?? false;
  const isWanted = asked?.[name] ?? project?.messageRepetition ?? guardrails[name].isOnByDefault;
  return {
    // `disableSafetyFeatures: true` beats `guardrails.x: true`, and what is always on beats both.
    isOn: guardrails[name].isAlwaysOn || (isWanted && !isDisabled),
    lastAnswer: askedOptions?.answer ?? projectOptions?.answer ?? true,
    banDurations: askedOptions?.banDurations ?? projectOptions?.banDurations ?? settings.banDurations,
  };
}
