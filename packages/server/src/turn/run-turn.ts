import { setTimeout as wait } from 'node:timers/promises';
import type { DropReason, EnqueueRequest, IgnoreReason } from '@repartee/contract';
import { reachCrashPoint } from '../platform/crash-points.ts';
import { newUuid } from '../platform/ids.ts';
import { packBytes, packJson } from '../platform/packed-bytes.ts';
import { type ClaimedConversation, putBackConversation } from '../records/conversations.ts';
import { storeProfiles } from '../records/profiles.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import { loadTurnMemory, type StoredTurnMemory } from '../records/turn-memories.ts';
import { endTurn } from '../records/turns.ts';
import { deadlineMessage, reasonAtDeadline } from './deadline-reason.ts';
import { droppedEvent, ignoredEvent, processingEvent } from './events-of-turn.ts';
import type { GatherWarning } from './gather/gather-warning.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { conversationMemory, readRequest, storedCalls, turnSubject } from './load-turn.ts';
import { type PipelineResult, runPipeline } from './pipeline.ts';
import { storeWrittenReply } from './store-reply.ts';
import type { EndedStory } from './story.ts';
import { createTurnLedger } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';

/** Three crashes of a turn that ran alone at the last ones: it is to blame, and is given up. */
const crashesMax = 3;
/** How soon a turn is looked at again whose project's endpoint is disabled: no model call is spent on it meanwhile. */
const disabledEndpointWaitMs = 30_000;

/** One run of one claimed turn, from what is stored to the transaction that ends the run. */
export async function runTurn(claimed: ClaimedConversation, tools: TurnTools, signal: AbortSignal): Promise<void> {
  const { database, engineClock } = tools;
  const project = await tools.projects.get(claimed.projectId);
  if (project === null) return; // deleted, and its rows with it
  if (claimed.deadlineAtMs <= engineClock.nowMs()) {
    const reason = reasonAtDeadline(claimed);
    logForProject(claimed, tools, 'error', 'turn_dropped', deadlineMessage(reason));
    return dropTurn(claimed, tools, reason, null, null);
  }
  if (claimed.crashes >= crashesMax) {
    tools.logger.error('turn quarantined', { turnId: claimed.turnId, crashes: claimed.crashes });
    logForProject(claimed, tools, 'error', 'turn_quarantined', 'The turn was given up: workers died while writing it.');
    return dropTurn(claimed, tools, 'GENERATION_FAILED', null, 'quarantined');
  }
  if (project.isEndpointDisabled || !project.profileUrl || !project.chatHistoryUrl || !project.incomingContentUrl) {
    await putBackConversation(database, claimed, disabledEndpointWaitMs);
    return;
  }

  const memory = await loadTurnMemory(database, claimed);
  if (memory.request === null) return dropTurn(claimed, tools, 'GENERATION_FAILED', null, 'request_missing');
  const subject = turnSubject(claimed, memory, project.settings);
  if (!claimed.isTest && (memory.stop !== null || memory.isHeld)) {
    const reason = memory.stop !== null ? 'STOPPED' : 'HELD';
    return ignoreTurn(claimed, subject, project, tools, { reason, untilMs: memory.stop?.untilMs ?? null });
  }
  const result = await write(claimed, subject, memory, project, tools, signal);
  await storeProfiles(
    database,
    claimed.projectId,
    result.writes.profiles.map((cached) => ({ profileId: cached.profileId, body: packJson(cached) })),
  );
  logWarnings(claimed, result, tools);
  await finish(claimed, subject, project, tools, result);
}

function write(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  memory: StoredTurnMemory,
  project: ProjectContext,
  tools: TurnTools,
  signal: AbortSignal,
): Promise<PipelineResult> {
  const { engineClock } = tools;
  const ledger = createTurnLedger(
    tools.database,
    claimed,
    { callsMade: claimed.modelCalls, stored: storedCalls(memory) },
    processingEvent(claimed),
    () => engineClock.now().toISOString(),
    tools.metrics,
  );
  return runPipeline(subject, {
    gather: {
      http: tools.http,
      sign: (id, timestampSeconds, payload) => tools.sign(project.signingSecrets, id, timestampSeconds, payload),
      newCallId: () => `call_${newUuid()}`,
      clock: tools.clock,
      engineNowMs: engineClock.nowMs,
      wait: tools.wait,
      random: tools.random,
      signal,
      endpoints: { profileUrl: project.profileUrl!, chatHistoryUrl: project.chatHistoryUrl!, headers: project.headers },
      memory: conversationMemory(memory),
      earlierRetries: claimed.runs - 1,
    },
    models: tools.models,
    callModel: tools.callModel,
    ledger,
    now: engineClock.now,
    signal,
    newAnswerId: newUuid,
    packHistory: (json) => packBytes(Buffer.from(json, 'utf8')),
  });
}

async function finish(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  project: ProjectContext,
  tools: TurnTools,
  result: PipelineResult,
): Promise<void> {
  switch (result.kind) {
    case 'FENCED':
      return;
    case 'WAIT':
      tools.metrics.turnsPutBack.inc({ reason: result.code });
      await putBackConversation(tools.database, claimed, result.afterMs, result.reason);
      return;
    case 'IGNORED':
      return ignoreTurn(claimed, subject, project, tools, {
        reason: result.reason as IgnoreReason,
        untilMs: null,
        story: endedStory(result, null),
        history: historyOf(result),
      });
    case 'DROPPED':
      logForProject(
        claimed,
        tools,
        'error',
        'turn_dropped',
        `The turn was dropped: ${result.reason}${result.code ? ` (${result.code})` : ''}.`,
      );
      return dropTurn(claimed, tools, result.reason, subject.request, result.code, endedStory(result, result.code));
    case 'WRITTEN':
      return storeWrittenReply(claimed, subject, tools, result);
  }
}

function historyOf(result: PipelineResult): Buffer | null {
  return result.writes.history === null ? null : packBytes(Buffer.from(result.writes.history.json, 'utf8'));
}

function endedStory(result: Extract<PipelineResult, { kind: 'IGNORED' | 'DROPPED' }>, code: string | null): Buffer {
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
  return request === null ? null : readRequest(request);
}

async function ignoreTurn(
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
  logForProject(claimed, tools, 'info', 'turn_ignored', `The turn was ignored: ${end.reason}.`);
  if (event) tools.wakeDeliverer();
}

function logForProject(
  claimed: ClaimedConversation,
  tools: TurnTools,
  level: 'info' | 'warning' | 'error',
  code: string,
  message: string,
  detail: string | null = null,
): void {
  const { projectId, conversationId, turnId } = claimed;
  tools.projectLog.add({ projectId, conversationId, turnId, level, code, message, detail });
}

/** What gathering and planning had to say, each code once. */
function logWarnings(claimed: ClaimedConversation, result: PipelineResult, tools: TurnTools): void {
  const gathered: readonly GatherWarning[] = result.warnings;
  const known = new Set(gathered.map(({ code }) => code));
  const planned = (('plan' in result ? result.plan?.warnings : null) ?? []).filter(({ code }) => !known.has(code));
  for (const { code, message, detail } of [...gathered, ...(planned as GatherWarning[])]) {
    logForProject(claimed, tools, 'warning', code, message, detail ?? null);
  }
}

/** The wait of production; tests bring their own. */
export async function waitFor(waitMs: number): Promise<void> {
  await wait(waitMs);
}
