import type { ManagementClient } from '@repartee/sdk';
import type { TrialHistory } from './history.ts';

const outcomeOfEvent: Record<string, string> = {
  'answer.created': 'ANSWERED',
  'conversation.dropped': 'DROPPED',
  'conversation.ignored': 'IGNORED',
};

interface EndedTurn {
  outcome: string;
  answers: number;
  /** The enqueue it answers, where the platform was told. */
  enqueue?: number;
}

/**
 * What the management API says of the turns, against what the platform received: as many turns in each conversation, in
 * the same order, with the same outcome and number of answers, and none still open. Empty: they agree. Of a reply in
 * several parts the rest may never have been sent where the user said something more.
 */
export async function compareWithManagement(
  management: ManagementClient,
  projectId: string,
  history: TrialHistory,
): Promise<string[]> {
  const told = await readTurns(management, projectId);
  const seen = seenTurns(history);
  const newestByConversation = newestEnqueues(history);
  const differences: string[] = [];
  for (const conversation of new Set([...told.keys(), ...seen.keys()])) {
    const say = (turns: EndedTurn[] = []) => turns.map(({ outcome, answers }) => `${outcome} ${answers}`).join(', ');
    const newest = newestByConversation.get(conversation) ?? 0;
    const turns = (told.get(conversation) ?? []).map((turn, index) => {
      const { answers = 0, enqueue = newest } = seen.get(conversation)?.[index] ?? {};
      const isCutShort = answers > 0 && answers < turn.answers && enqueue < newest;
      return isCutShort ? { ...turn, answers } : turn;
    });
    const [said, received] = [say(turns), say(seen.get(conversation))];
    if (said !== received) differences.push(`${conversation}: told ${said}; received ${received}`);
  }
  return differences;
}

function newestEnqueues({ enqueues }: TrialHistory): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { conversation, number } of enqueues) {
    newest.set(conversation, Math.max(number, newest.get(conversation) ?? 0));
  }
  return newest;
}

async function readTurns(management: ManagementClient, projectId: string): Promise<Map<string, EndedTurn[]>> {
  const turns: { conversation: string; openedAt: string; turn: EndedTurn }[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ManagementClient['turns']['list']>> = await management.turns.list(projectId, {
      limit: 100,
      cursor,
    });
    for (const { userProfileId, openedAt, outcome, phase, answerCount } of page.items) {
      const ended = phase === 'ENDED' && outcome !== null;
      turns.push({
        conversation: userProfileId,
        openedAt,
        turn: { outcome: ended ? outcome : `OPEN (${phase})`, answers: outcome === 'ANSWERED' ? answerCount : 0 },
      });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  const byConversation = new Map<string, EndedTurn[]>();
  for (const { conversation, turn } of turns.sort((one, other) => one.openedAt.localeCompare(other.openedAt))) {
    byConversation.set(conversation, [...(byConversation.get(conversation) ?? []), turn]);
  }
  return byConversation;
}

function seenTurns({ receptions }: TrialHistory): Map<string, EndedTurn[]> {
  const conversations = new Map<string, Map<number, EndedTurn>>();
  const taken = new Set<string>();
  for (const { conversation, event, enqueue, isTaken, webhookId } of receptions) {
    const outcome = outcomeOfEvent[event];
    if (!isTaken || enqueue === null || outcome === undefined || taken.has(webhookId)) continue;
    taken.add(webhookId);
    const turns = conversations.get(conversation) ?? new Map<number, EndedTurn>();
    conversations.set(conversation, turns);
    const turn = turns.get(enqueue) ?? { outcome, answers: 0, enqueue };
    turns.set(enqueue, turn);
    if (outcome === 'ANSWERED') turn.answers += 1;
  }
  return new Map([...conversations].map(([conversation, turns]) => [conversation, [...turns.values()]]));
}
