import type { GatherWarning } from './gather/gather-warning.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';
import { reachedEngageCap, wouldEngage } from './plan/index.ts';
import { isCrisisWithin, WITHOUT_ENGAGE_MS } from './recent-crisis.ts';

/** Why the persona does not write by itself now; null: it may, or was not asked to. */
export function withheldEngage(subject: TurnSubject, gathered: Gathered): GatherWarning | null {
  if (wouldEngage(subject, gathered) && isCrisisWithin(WITHOUT_ENGAGE_MS, gathered)) {
    return { code: 'engage_withheld', message: 'The user spoke of harming themselves less than 72 hours ago.' };
  }
  const cap = reachedEngageCap(subject, gathered);
  if (cap === null) return null;
  const message = `${cap.unanswered} proactive messages are unanswered, and the project allows ${cap.max} (engageCaps.unansweredMax).`;
  return { code: 'engage_capped', message };
}
