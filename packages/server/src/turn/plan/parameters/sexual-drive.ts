import type { SexualTextRuling } from '../../guard/verdict.ts';
import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

const LEVELS = ['NONE', 'LOW', 'NORMAL', 'HIGH', 'VERY_HIGH'] as const;

export function planSexualDrive(context: PlanContext, sexualText: SexualTextRuling): Plan['sexualDrive'] {
  const wanted = wantedSexualDrive(context);
  return sexualText.allowed || wanted.value === 'NONE' ? wanted : { value: 'NONE', source: 'RULE' };
}

/** What request, project and cap make of it, whether or not sexual text is allowed. */
export function wantedSexualDrive(context: PlanContext): Plan['sexualDrive'] {
  const chosen = chosenDrive(context);
  const max = context.subject.settings.sexualDriveMax;
  if (max && LEVELS.indexOf(chosen.value) > LEVELS.indexOf(max)) return { value: max, source: 'CAP' };
  return chosen;
}

function chosenDrive(context: PlanContext): Plan['sexualDrive'] {
  const asked = context.request.personaProfileOverrides?.sexualDrive;
  if (asked) return { value: asked, source: 'REQUEST' };
  // Overrides of the request may leave this member open: then the project's still hold.
  const set = context.defaults.personaProfileOverrides?.sexualDrive;
  if (set) return { value: set, source: 'PROJECT' };
  const styled = context.soul?.values?.sexualDrive;
  return styled ? { value: styled, source: 'SOUL_ENGINE' } : { value: 'NORMAL', source: 'DEFAULT' };
}
