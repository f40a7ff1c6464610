import { setTimeout as wait } from 'node:timers/promises';
import type { IgnoreReason } from '@repartee/contract';
import { isUnavailable } from '../platform/database/index.ts';
import { newUuid } from '../platform/ids.ts';
import { packJson } from '../platform/packed-bytes.ts';
import { type ClaimedConversation, putBackConversation } from '../records/conversations.ts';
import { storeProfiles } from '../records/profiles.ts';
import type { ProjectContext } from '../records/project-directory.ts';
import type { StoredTurnMemory } from '../records/turn-memories.ts';
import { deadlineMessage, reasonAtDeadline } from './deadline-reason.ts';
import { dropTurn, endedStory, ignoreTurn, quarantineTurn } from './end-turn.ts';
import { enterProtectionsOf } from './enter-protections.ts';
import type { GatherWarning } from './gather/gather-warning.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { gather, hasNewUserMessage } from './gather/index.ts';
import { createStoredJudgementBook } from './judgement-book.ts';
import { loadTurn, type TurnStart } from './load-turn.ts';
import { createMergeWatch, type MergeWatch } from './merge-watch.ts';
import { createPictureBook } from './picture-book.ts';
import { type PipelineResult, type PipelineTools, runPipeline } from './pipeline.ts';
import { platformTools } from './platform-tools.ts';
import { logForProject } from './project-log.ts';
import { isBudgetLeft } from './spend-caps.ts';
import { mergeOrGoOn, storeWrittenReply } from './store-reply.ts';
import { styleOfTurn } from './style-of-turn.ts';
import { crashesMax } from './suspects.ts';
import { createTurnLedger, type TurnLedger } from './turn-ledger.ts';
import type { TurnTools } from './turn-tools.ts';
import type { PictureBook } from './vision/index.ts';

/** How soon a turn is looked at again whose project's endpoint is disabled: no model call is spent on it meanwhile. */
const disabledEndpointWaitMs = 30_000;

/** What the engine tells a run while it is under way. */
export interface RunSignals {
  /** The worker drains. */
  signal: AbortSignal;
  /** Called whenever an enqueue of this conversation was stored. */
  onEnqueue: (listener: () => void) => void;
}

/** One run of one claimed turn, from what is stored to the transaction that ends the run. */
export async function runTurn(claimed: ClaimedConversation, tools: TurnTools, signals: RunSignals): Promise<void> {
  const { database, engineClock } = tools;
  const project = await tools.projects.get(claimed.projectId);
  if (project === null) return; // deleted, and its rows with it
  if (claimed.deadlineAtMs <= engineClock.nowMs()) {
    const reason = reasonAtDeadline(claimed);
    logForProject(claimed, tools, 'error', 'turn_dropped', deadlineMessage(reason));
    return dropTurn(claimed, tools, reason, null, null);
  }
  if (claimed.crashes >= crashesMax) return quarantineTurn(claimed, tools);
  const platform = platformTools(project, tools, signals.signal);
  if (project.isEndpointDisabled || platform === null || !project.incomingContentUrl) {
    await putBackConversation(database, claimed, disabledEndpointWaitMs);
    return;
  }

  const start = await loadTurn(database, claimed, project.settings);
  if (start === null) return dropTurn(claimed, tools, 'GENERATION_FAILED', null, 'request_missing');
  const { subject } = start;
  const silence = silenceOf(subject, start);
  if (silence !== null) return ignoreTurn(claimed, subject, project, tools, silence);

  const watch = createMergeWatch({
    claimed,
    database,
    engineClock,
    engineSignal: signals.signal,
    hasNews: (known) => hasNewUserMessage(subject.request, known, subject.deadlineAt, platform),
  });
  signals.onEnqueue(watch.note);
  const mayCall = () => isBudgetLeft(database, subject);
  const ledger = createTurnLedger(claimed, tools, { stored: start.calls, watch, isBudgetLeft: mayCall });
  const book = createPictureBook(claimed, tools, { stored: start.pictureCalls, isBudgetLeft: mayCall });
  const judgements = createStoredJudgementBook(claimed, tools, {
    stored: start.judgements,
    isBudgetLeft: mayCall,
  });
  // A merge gives up the wait for others, and only the end of the worker a call of ours.
  const obtainStyle = styleOfTurn(subject, claimed, tools, { turnSignal: watch.signal, signal: signals.signal });
  const result = await write(claimed, start, platform, tools, {
    watch,
    ledger,
    book,
    judgements,
    obtainStyle,
  });
  await keepProfiles(claimed, result, tools);
  logWarnings(claimed, result, tools);
  await finish(claimed, subject, project, tools, { watch, ledger }, result);
}

/** So that the next turn need not ask. A reply that is written does not fail for it. */
async function keepProfiles(claimed: ClaimedConversation, result: PipelineResult, tools: TurnTools): Promise<void> {
  const profiles = result.writes.profiles.map((cached) => ({ profileId: cached.profileId, body: packJson(cached) }));
  try {
    await storeProfiles(tools.database, claimed.projectId, profiles);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    tools.logger.warn('profiles not stored', { turnId: claimed.turnId, profiles: profiles.length });
  }
}

/** Why nothing may be written here for now; a new action of the platform breaks a pause, and nothing but a lift a stop. */
export function silenceOf(
  { isTest, request }: Pick<TurnSubject, 'isTest' | 'request'>,
  { stop, isHeld }: Pick<StoredTurnMemory, 'stop' | 'isHeld'>,
): { reason: IgnoreReason; untilMs: number | null } | null {
  if (isTest) return null;
  if (stop?.kind === 'STOP') return { reason: 'STOPPED', untilMs: stop.untilMs };
  if (isHeld) return { reason: 'HELD', untilMs: null };
  if (stop?.kind === 'PAUSE' && !request.replyParameters?.action) return { reason: 'PAUSED', untilMs: stop.untilMs };
  return null;
}

/** Runs the pipeline. What was paid for is stored whatever becomes of it. */
async function write(
  claimed: ClaimedConversation,
  { subject, conversation }: TurnStart,
  platform: NonNullable<ReturnType<typeof platformTools>>,
  tools: TurnTools,
  {
    watch,
    ledger,
    book,
    judgements,
    obtainStyle,
  }: { watch: MergeWatch; ledger: TurnLedger; book: PictureBook } & Pick<PipelineTools, 'judgements' | 'obtainStyle'>,
): Promise<PipelineResult> {
  const { engineClock } = tools;
  let isWritten = false;
  try {
    const result = await runPipeline(subject, {
      gather: (of) =>
        gather(of, {
          memory: conversation,
          earlierRetries: claimed.runs - 1 - claimed.restarts,
          ...platform,
        }),
      models: tools.models,
      callModel: tools.callModel,
      inStep: tools.inStep,
      ...(tools.judgeLanguage ? { judgeLanguage: tools.judgeLanguage } : {}),
      ledger,
      enterProtections: enterProtectionsOf(claimed, subject, tools),
      obtainStyle,
      watch,
      now: engineClock.now,
      newAnswerId: newUuid,
      judgements,
      vision: { http: tools.http, book, wait: tools.wait },
    });
    isWritten = result.kind === 'WRITTEN';
    return result;
  } finally {
    if (!isWritten) await ledger.storeHeld();
  }
}

async function finish(
  claimed: ClaimedConversation,
  subject: TurnSubject,
  project: ProjectContext,
  tools: TurnTools,
  run: { watch: MergeWatch; ledger: TurnLedger },
  result: PipelineResult,
): Promise<void> {
  switch (result.kind) {
    case 'FENCED':
      return;
    case 'MERGE':
      return mergeOrGoOn(claimed, tools);
    case 'WAIT':
      tools.metrics.turnsPutBack.inc({ reason: result.code });
      await putBackConversation(tools.database, claimed, result.afterMs, result.reason);
      return;
    case 'IGNORED':
      return ignoreTurn(claimed, subject, project, tools, {
        reason: result.reason as IgnoreReason,
        untilMs: null,
        story: endedStory(result, null),
        history: result.writes.history,
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
      return storeWrittenReply(claimed, subject, tools, run, result);
  }
}

/** What gathering and planning had to say, each code once. */
export function logWarnings(
  claimed: Pick<ClaimedConversation, 'projectId' | 'conversationId' | 'turnId'>,
  result: PipelineResult,
  tools: Pick<TurnTools, 'projectLog'>,
): void {
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
