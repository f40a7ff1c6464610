import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

/** Parameters that are valid and yet have no effect are named in the log: their sender waits for one. */
export function warnOfUnusable(context: PlanContext): void {
  const { capabilities } = context.models;
  const vision = explicitSetting(context, 'vision')?.value;
  if (vision && Object.values(vision).some(Boolean)) warnOf(context, 'vision', capabilities.vision);
  if ((context.request.shareablePictures?.length ?? 0) > 0) {
    warnOf(context, 'shareablePictures', capabilities.pictures);
  }
  if (explicitSetting(context, 'generatePersonality')?.value) warnOf(context, 'generatePersonality', true);
}

function warnOf(context: PlanContext, name: string, isModelCapable: boolean): void {
  if (isModelCapable) context.warn('parameter_not_available', `${name} has no effect in this version.`);
  else context.warn('parameter_not_supported', `The chat model cannot use ${name}; it is ignored.`);
}
