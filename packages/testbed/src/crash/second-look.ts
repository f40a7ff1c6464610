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
}

/**
 * What the management API says of the turns, against what the platform received: as many turns in each conversation, in
 * the same order, with the same outcome and number of answers, and none still open. Empty: they agree.
 */
export async function compareWithManagement(
  management: ManagementClient,
  projectId: string,
  history: TrialHistory,
): Promise<string[]> {
  const told = await readTurns(management, projectId);
  const seen = seenTurns(history);
  const differences: string[] = [];
  for (const conversation of new Set([...told.keys(), ...seen.keys()])) {
    const say = (turns: EndedTurn[] = []) => turns.map(({ outcome, answers }) => `${outcome} ${answers}`).join(', ');
    const [said, received] = [say(told.get(conversation)), say(seen.get(conversation))];
    if (said !== received) differences.push(`${conversation}: told ${said}; received ${received}`);
  }
  return differences;
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
    const turn = turns.get(enqueue) ?? { outcome, answers: 0 };
    turns.set(enqueue, turn);
    if (outcome === 'ANSWERED') turn.answers += 1;
  }
  return new Map([...conversations].map(([conversation, turns]) => [conversation, [...turns.values()]]));
}
