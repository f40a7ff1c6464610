import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';
import { settingOr } from '../resolve-setting.ts';

export function planMeetingPolicy(context: PlanContext): Plan['meetingPolicy'] {
  const policy = settingOr(context, 'meetingPolicy', 'DEFAULT_MODE');
  if (policy.value === 'DEFAULT_MODE' || context.models.capabilities.meetingPolicy) return policy;
  context.warn('meeting_policy_ignored', `The chat model does not follow meetingPolicy ${policy.value}.`);
  return { value: 'DEFAULT_MODE', source: 'MODEL' };
}
