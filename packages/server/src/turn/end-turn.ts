import type { DropReason, EnqueueRequest, IgnoreReason } from '@repartee/contract';
import { reachCrashPoint } from '../platform/crash-points.ts';
import { packJson } from '../platform/packed-bytes.ts';
import type { ClaimedConversation } from '../records/conversations.ts';
import { supersedeFollowUps } from '../records/merges.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import { loadTurnMemory } from '../records/turn-memories.ts';
import { endTurn } from '../records/turns.ts';
import { droppedEvent, ignoredEvent } from './events-of-turn.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { readRequest } from './load-turn.ts';
import type { PipelineResult } from './pipeline.ts';
import { logForProject } from './project-log.ts';
import type { EndedStory } from './story.ts';
import type { TurnTools } from './turn-tools.ts';

/** The two endings without an answer. Each is one fenced transaction, and its event is part of it. */

export function endedStory(
  result: Extract<PipelineResult, { kind: 'IGNORED' | 'DROPPED' }>,
  code: string | null,
): Buffer {
  const story: EndedStory = {
    version: 1,
    gather: result.report,
    verdicts: result.verdicts,
    plan: result.kind === 'DROPPED' ? result.plan : null,
    faults: result.kind === 'DROPPED' ? result.faults : [],
    warnings: result.warnings.map(({ code: name, message }) => ({ code: name, message })),
    code,
  };
  return packJson(story);
}

/** Ends a claimed turn with `conversation.dropped`. */
export async function dropTurn(
  claimed: ClaimedConversation,
  tools: TurnTools,
  reason: DropReason,
  request: EnqueueRequest | null,
  code: string | null,
  story: Buffer | null = null,
): Promise<void> {
  const known = request ?? (await requestOf(claimed, tools));
  reachCrashPoint('end.before-store');
  const ended = await endTurn(tools.database, claimed, {
    outcome: 'dropped',
    reason,
    event: { ...droppedEvent(claimed, known, reason), type: 'conversation.dropped' },
    story,
    history: null,
  });
  reachCrashPoint('end.after-store');
  if (!ended) return;
  tools.metrics.turnsEnded.inc({ outcome: 'dropped', reason });
  tools.logger.warn('turn dropped', { turnId: claimed.turnId, projectId: claimed.projectId, reason, code });
  tools.wakeDeliverer();
}

async function requestOf(claimed: ClaimedConversation, tools: TurnTools): Promise<EnqueueRequest | null> {
  const { request } = await loadTurnMemory(tools.database, claimed);
  return request === null ? null : requestToDrop(request);
}

/** The tags of a request that cannot be read are lost; its end is not. */
export function requestToDrop(packed: Buffer): EnqueueRequest | null {
  try {
    return readRequest(packed);
  } catch {
    return null;
  }
}

/**
 * Gives up a claimed turn that cannot be gone on with: it is dropped, or, where its first answer was sent, ends with what
 * was sent. `code`: why, for the log.
 */
export async function giveUpTurn(claimed: ClaimedConversation, tools: TurnTools, code: string): Promise<void> {
  if (!claimed.decided) return dropTurn(claimed, tools, 'GENERATION_FAILED', null, code);
  reachCrashPoint('supersede.before-store');
  const isEnded = await supersedeFollowUps(tools.database, claimed, true);
  reachCrashPoint('supersede.after-store');
  if (isEnded) tools.logger.warn('rest of a reply given up', { turnId: claimed.turnId, code });
}

/** Workers died of it, again and again, while it was their lone suspect. */
export async function quarantineTurn(claimed: ClaimedConversation, tools: TurnTools): Promise<void> {
  tools.logger.error('turn quarantined', { turnId: claimed.turnId, crashes: claimed.crashes });
  const what = claimed.decided ? 'The rest of the reply' : 'The turn';
  logForProject(claimed, tools, 'error', 'turn_quarantined', `${what} was given up: workers died while writing it.`);
  return giveUpTurn(claimed, tools, 'quarantined');
}

/** Ends a claimed turn without an answer and on purpose; pushed only with `extendedEvents`. */
export async function ignoreTurn(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  project: ProjectContext,
  tools: TurnTools,
  end: { reason: IgnoreReason; untilMs: number | null; story?: Buffer; history?: Buffer | null },
): Promise<void> {
  const event = project.settings.extendedEvents
    ? { ...ignoredEvent(claimed, subject.request, end.reason, end.untilMs), type: 'conversation.ignored' }
    : null;
  reachCrashPoint('end.before-store');
  const ended = await endTurn(tools.database, claimed, {
    outcome: 'ignored',
    reason: end.reason,
    event,
    story: end.story ?? null,
    history: end.history ?? null,
  });
  reachCrashPoint('end.after-store');
  if (!ended) return;
  tools.metrics.turnsEnded.inc({ outcome: 'ignored', reason: end.reason });
  const level = end.reason === 'BUDGET_EXCEEDED' ? 'warning' : 'info';
  logForProject(claimed, tools, level, 'turn_ignored', `The turn was ignored: ${end.reason}.`);
  if (event) tools.wakeDeliverer();
}
