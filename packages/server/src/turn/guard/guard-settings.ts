import { guardrails, type RequestGuardrailName, requestGuardrailNames } from '@repartee/contract';
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

type Options = { isWanted?: boolean | undefined; answer?: boolean | undefined; banDurations?: number[] | undefined };

export function guardSettings(name: GuardName, { request, settings }: TurnSubject): GuardSettings {
  const asked = isOfRequests(name) ? optionsIn(request.replyParameters?.guardrails, name) : {};
  const ofProject = optionsIn(settings.guardrails, name);
  const isDisabled =
    request.replyParameters?.disableSafetyFeatures ?? settings.replyDefaults?.disableSafetyFeatures ?? false;
  const isWanted = asked.isWanted ?? ofProject.isWanted ?? guardrails[name].isOnByDefault;
  return {
    // `disableSafetyFeatures: true` beats `guardrails.x: true`, and what is always on beats both.
    isOn: guardrails[name].isAlwaysOn || (isWanted && !isDisabled),
    // Who asks sincerely is told, also where the conversation stops then.
    lastAnswer: name === 'aiSuspicion' || (asked.answer ?? ofProject.answer ?? true),
    // A list for all guards is for those that stop by themselves.
    banDurations:
      asked.banDurations ??
      ofProject.banDurations ??
      (guardrails[name].stops === 'NEVER' ? undefined : settings.banDurations),
  };
}

function isOfRequests(name: GuardName): name is GuardName & RequestGuardrailName {
  return (requestGuardrailNames as readonly string[]).includes(name);
}

/** Requests and projects write it the same way: `x` and `xOptionSet`. */
function optionsIn(guardrailsSet: object | undefined, name: GuardName): Options {
  const members = (guardrailsSet ?? {}) as Record<string, unknown>;
  const options = members[`${name}OptionSet`] as Pick<Options, 'answer' | 'banDurations'> | undefined;
  const isWanted = members[name];
  return {
    isWanted: typeof isWanted === 'boolean' ? isWanted : undefined,
    answer: options?.answer,
    banDurations: options?.banDurations,
  };
}

/** Whether a guard looks at this turn at all: for what only it needs. */
export function isGuardOn(name: GuardName, subject: TurnSubject): boolean {
  return guardSettings(name, subject).isOn;
}
