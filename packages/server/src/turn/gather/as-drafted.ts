import type { Gathered } from './gathered.ts';

/**
 * The conversation as it was when the draft was written that this run goes on with. After a crash the history is read
 * again and may hold messages the draft never saw: they are not answered by it, so they must not count as covered, and the
 * draft must not be judged beside them. The next turn answers them. Pure.
 *
 * @param draftedKeys keys of the messages the stored draft answers; null when none is stored
 */
export function asDrafted(gathered: Gathered, draftedKeys: readonly string[] | null): Gathered {
  if (draftedKeys === null) return gathered;
  const drafted = new Set(draftedKeys);
  const unseen = new Set(gathered.unansweredKeys.filter((key) => !drafted.has(key)));
  // Nothing it answered is left (the platform changed its ids): then there is no telling, and the whole is taken.
  if (unseen.size === 0 || unseen.size === gathered.unansweredKeys.length) return gathered;
  return {
    ...gathered,
    history: gathered.history.filter(({ key }) => !unseen.has(key)),
    unansweredKeys: gathered.unansweredKeys.filter((key) => !unseen.has(key)),
  };
}
