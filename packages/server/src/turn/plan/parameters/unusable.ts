import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

/** Parameters that are valid and yet have no effect are named in the log: their sender waits for one. */
export function warnOfUnusable(context: PlanContext): void {
  const { capabilities } = context.models;
  const vision = explicitSetting(context, 'vision')?.value;
  if (vision && Object.values(vision).some(Boolean)) {
    if (!capabilities.vision) warnOf(context, 'vision', false);
    else if (context.subject.isTest || context.models.usesSandbox) {
      context.warn('parameter_not_available', 'vision has no effect in test mode and the sandbox: no model looks.');
    }
  }
  if ((context.request.shareablePictures?.length ?? 0) > 0 && !capabilities.pictures) {
    warnOf(context, 'shareablePictures', false);
  }
  if (context.soul?.warning) context.warn(context.soul.warning.code, context.soul.warning.message);
}

function warnOf(context: PlanContext, name: string, isModelCapable: boolean): void {
  if (isModelCapable) context.warn('parameter_not_available', `${name} has no effect in this version.`);
  else context.warn('parameter_not_supported', `The chat model cannot use ${name}; it is ignored.`);
}
