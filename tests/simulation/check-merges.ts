import type { Violation, WorldRecord } from './record.ts';
import type { RowChange } from './simulation-database.ts';
import type { World } from './world.ts';

const restartsMax = 2;
const mergeTimeMinMs = 60_000;
/** A reply that was refused so often is stored without another look. */
const looksMax = 3;

/**
 * No stale answer: one that is armed while a request waits that may join its turn (or end it, once the first answer was
 * sent), was armed by somebody who had asked the platform for news since that request was stored.
 */
export function checkMerges({ platform }: World, { changes }: WorldRecord): Violation[] {
  const found: Violation[] = [];
  const storedMs = new Map<string, number>();
  for (const change of changes) {
    const { table, before, after, monoMs } = change;
    if (table !== 'conversations') continue;
    const id = String(after.id);
    if (Number(after.enqueue_seq) > Number(before?.enqueue_seq ?? 0)) storedMs.set(id, monoMs);
    if (!isArming(change) || !mayMerge(change)) continue;
    const user = String(after.user_profile_id);
    const sinceMs = storedMs.get(id) ?? 0;
    if (platform.looks.some((look) => look.user === user && look.monoMs >= sinceMs && look.monoMs <= monoMs)) continue;
    found.push({ code: 'STALE_ANSWER', text: `${user} at ${monoMs.toFixed(3)} by ${change.by}` });
  }
  return found;
}

function isArming({ before, after }: RowChange): boolean {
  return before !== null && before.phase !== 3 && after.phase === 3;
}

function mayMerge({ before, atMs }: RowChange): boolean {
  if (before === null || before.pending_merges !== true || before.pending_is_engage === true) return false;
  const waiting = Number(before.enqueue_seq) - Number(before.taken_seq);
  if (waiting <= 0 || waiting > looksMax) return false;
  if (before.decided === true) return true;
  const leftMs = Date.parse(String(before.turn_deadline_at)) - atMs;
  return Number(before.restarts) < restartsMax && leftMs >= mergeTimeMinMs;
}
