import type { PlanContext } from '../plan-input.ts';
import { explicitSetting } from '../resolve-setting.ts';

/** Whether an honest answer also says that the profile is fictional. Saying more is never forbidden, so either is enough. */
export function planFictionalProfile(context: PlanContext): boolean {
  return (
    explicitSetting(context, 'fictionalDisclosure')?.value === true ||
    context.subject.settings.fictionalProfile === true
  );
}
