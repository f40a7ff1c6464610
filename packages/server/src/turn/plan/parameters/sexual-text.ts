import type { SexualTextRuling } from '../../guard/verdict.ts';
import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';
import { wantedSexualDrive } from './sexual-drive.ts';

/** The guard rules on the people and the project; here the model is added, and a persona that has no sexual side. */
export function planSexualText(context: PlanContext): SexualTextRuling {
  const failedConditions = [...context.decision.sexualText.failedConditions];
  const isForbidden = failedConditions.includes('REQUEST_FORBIDS') || failedConditions.includes('PROJECT_FORBIDS');
  if (wantedSexualDrive(context).value === 'NONE') failedConditions.push('SEXUAL_DRIVE_NONE');
  if (!isForbidden && !context.models.capabilities.sexualText) failedConditions.push('MODEL_NOT_MARKED');
  const allowed = context.decision.sexualText.allowed && failedConditions.length === 0;

  // By default everything is allowed: only who asked for it is told that it was withheld.
  if (!allowed && !isForbidden && explicitSetting(context, 'enableSexualTextContent')?.value === true) {
    context.warn('sexual_text_withheld', `Sexual text was asked for and withheld: ${failedConditions.join(', ')}.`);
  }
  return { allowed, failedConditions };
}
