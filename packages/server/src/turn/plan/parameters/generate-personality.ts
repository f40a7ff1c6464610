import type { TurnSubject } from '../../gather/gathered.ts';
import type { Sourced } from '../plan.ts';

/** Whether SoulEngine is asked for. Needed before the plan: what it knows of the persona is part of the plan's input. */
export function planGeneratePersonality({ request, settings }: TurnSubject): Sourced<boolean> {
  const asked = request.replyParameters?.generatePersonality;
  if (typeof asked === 'boolean') return { value: asked, source: 'REQUEST' };
  const set = settings.replyDefaults?.generatePersonality;
  if (typeof set === 'boolean') return { value: set, source: 'PROJECT' };
  return { value: false, source: 'DEFAULT' };
}
