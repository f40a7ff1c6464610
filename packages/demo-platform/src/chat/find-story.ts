import type { ManagementClient, TurnStory } from '@repartee/sdk';
import type { Parties } from '../store/conversation-store.ts';

/** Stories read for one question, newest first: somebody who asks for an older answer gets "not found". */
const STORIES_MAX = 12;
const PAGE_SIZE = 50;
const PAGES_MAX = 4;
/** The clocks of platform and server may differ a little. */
const CLOCK_SLACK_MS = 5000;

/**
 * The story of the turn that an answer or an event came from; null where it is not found.
 *
 * @param id of an answer, or of an event
 * @param date when it came: only turns that were open by then can have sent it
 */
export async function findStory(
  { management, projectId }: { management: ManagementClient; projectId: string },
  parties: Parties,
  { id, date }: { id: string; date: string },
): Promise<TurnStory | null> {
  const openedBefore = Date.parse(date) + CLOCK_SLACK_MS;
  let cursor: string | null = null;
  let read = 0;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const { items, nextCursor }: Awaited<ReturnType<ManagementClient['turns']['list']>> = await management.turns.list(
      projectId,
      { ...parties, limit: PAGE_SIZE, cursor },
    );
    for (const { id: turnId, openedAt, outcome } of items) {
      if (outcome === null || Date.parse(openedAt) > openedBefore) continue;
      read += 1;
      if (read > STORIES_MAX) return null;
      const story = await management.turns.read(projectId, turnId);
      if (story.answers.some((one) => one.id === id) || story.events.some((one) => one.id === id)) return story;
    }
    if (nextCursor === null) return null;
    cursor = nextCursor;
  }
  return null;
}
