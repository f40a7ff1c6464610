import type { Plan } from '../plan.ts';
import type { PlanContext } from '../plan-input.ts';

export function planDistance({ request, user, persona }: PlanContext): Plan['distance'] {
  if (request.profileDistance === undefined) return null;
  const unitSystem = user.features?.unitSystem ?? persona.features?.unitSystem;
  return { value: request.profileDistance, unit: unitSystem?.toUpperCase() === 'IMPERIAL' ? 'mi' : 'km' };
}
