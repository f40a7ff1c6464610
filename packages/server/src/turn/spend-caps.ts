import { parseCost } from '../llm/index.ts';
import type { Queryable } from '../platform/database/index.ts';
import { loadSpent } from '../records/spends.ts';
import type { TurnSubject } from './gather/gathered.ts';

/**
 * Whether one more model call may be made under the project's spend caps. Asked before every call, when it has its place
 * at the endpoint, against every result that is stored by then, whoever stored it: only calls under way at that moment
 * can go beyond a cap, and a call is under way until its result is stored (a draft: with the reply that is made of it). Calls that were cut
 * or lost tell no usage and count nothing, whatever the provider charges for them.
 */
export async function isBudgetLeft(
  database: Queryable,
  { projectId, request, settings, isTest }: TurnSubject,
): Promise<boolean> {
  const { perDay, perUserPerHour } = settings.spendCaps ?? {};
  if (isTest || (perDay === undefined && perUserPerHour === undefined)) return true;
  const spent = await loadSpent(database, projectId, request.userProfileId);
  const isBelow = (sum: string, cap: string | undefined) => cap === undefined || parseCost(sum) < parseCost(cap);
  return isBelow(spent.today, perDay) && isBelow(spent.userThisHour, perUserPerHour);
}
