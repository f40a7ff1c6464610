import { type GuardrailsParameter, replyParameters, requestGuardrailNames } from '@repartee/contract';
import type { Plan, Sourced } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

/** Settings of request or project that act in the schedule or in the guards. */
const elsewhere = [
  'bufferSeconds',
  'maxProcessingTimeSeconds',
  'enableSexualTextContent',
  'disableSafetyFeatures',
  'fictionalDisclosure',
] as const;
/** Of one request: what kind of message it is, and what came along. */
const ofRequest = ['engage', 'action', 'profileDistance'] as const;

/**
 * Parameters that were set and act before or beside the plan, so that the story shows them and who set them like all
 * others. What nobody set has the default of the registry and is not stored with every turn.
 */
export function planBesides(context: PlanContext): NonNullable<Plan['besides']> {
  const { request, subject } = context;
  const set: Record<string, Sourced<unknown>> = {};
  for (const name of elsewhere) {
    const explicit = explicitSetting(context, name);
    if (explicit) set[name] = explicit;
  }
  if (set.fictionalDisclosure?.value !== true && subject.settings.fictionalProfile === true) {
    set.fictionalDisclosure = { value: true, source: 'PROJECT' };
  }
  for (const name of ofRequest) {
    if (request[name] !== undefined) set[name] = { value: request[name], source: 'REQUEST' };
  }
  const { shareablePictures } = request;
  if (shareablePictures) set.shareablePictures = { value: shareablePictures.length, source: 'REQUEST' };

  const project = (subject.settings.guardrails ?? {}) as GuardrailsParameter;
  for (const guardrail of requestGuardrailNames) {
    for (const member of [guardrail, `${guardrail}OptionSet`] as const) {
      const asked = request.guardrails?.[member];
      const value = asked ?? project[member];
      if (value !== undefined) {
        set[`guardrails.${member}`] = { value, source: asked === undefined ? 'PROJECT' : 'REQUEST' };
      }
    }
  }
  return set;
}

/** The same with the defaults of what was not set, for whoever shows it. */
export function besidesWithDefaults(besides: NonNullable<Plan['besides']>): Record<string, Sourced<unknown>> {
  const defaults = elsewhere.map((name): [string, Sourced<unknown>] => [
    name,
    { value: replyParameters[name].default, source: 'DEFAULT' },
  ]);
  return { ...Object.fromEntries(defaults), ...besides };
}
