import type { PlanContext } from '../plan-input.ts';

/** Parameters that are valid and yet have no effect are named in the log: their sender waits for one. */
export function warnOfUnusable(context: PlanContext): void {
  const { capabilities } = context.models;
  // Switch by switch, as they are planned: a request that names one leaves the others to the project.
  const vision = { ...context.defaults.vision, ...context.request.vision };
  if (Object.values(vision).some(Boolean)) {
    if (!capabilities.vision) warnOfModel(context, 'vision');
    else if (context.subject.isTest || context.models.usesSandbox) {
      context.warn('parameter_not_available', 'vision has no effect in test mode and the sandbox: no model looks.');
    }
  }
  if ((context.request.shareablePictures?.length ?? 0) > 0 && !capabilities.pictures) {
    warnOfModel(context, 'shareablePictures');
  }
  if (context.soul?.warning) context.warn(context.soul.warning.code, context.soul.warning.message);
}

function warnOfModel(context: PlanContext, name: string): void {
  context.warn('parameter_not_supported', `The chat model cannot use ${name}; it is ignored.`);
}
