import { createHash } from 'node:crypto';
import type { EnqueueRequest, GenerateResponse, IgnoreReason } from '@repartee/contract';
import { conversationUuid, newUuid, publicId } from '../../platform/ids.ts';
import { packJson, unpackJson } from '../../platform/packed-bytes.ts';
import { settleGeneratedTurn } from '../../records/generated-turns.ts';
import { takeTurnKey } from '../../records/idempotency-keys.ts';
import type { NewProtection } from '../../records/protections.ts';
import { findStopReason } from '../../records/stops.ts';
import { judgementStage, loadTurnMemory, type StoredTurnMemory } from '../../records/turn-memories.ts';
import { protectionsFor } from '../enter-protections.ts';
import type { TurnSubject } from '../gather/gathered.ts';
import { gatherGiven } from '../gather/index.ts';
import { createJudgementBook } from '../judgement-book.ts';
import { conversationMemory, seedOf } from '../load-turn.ts';
import { createRequestPictureBook, type RequestPictureBook } from '../picture-book.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import { logForProject } from '../project-log.ts';
import { logWarnings, silenceOf } from '../run-turn.ts';
import { isBudgetLeft } from '../spend-caps.ts';
import type { WrittenStory } from '../story.ts';
import { styleOfTurn } from '../style-of-turn.ts';
import { countCall } from '../turn-ledger.ts';
import { type Run, runMs } from './begin-run.ts';
import type { RequestWriterTools } from './create-request-writer.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { GenerateCall, GenerateOutcome } from './request-call.ts';
import { createRequestLedger, type RequestLedger } from './request-ledger.ts';
import { type EndedTurn, type NoticedTurn, nothingWritten, storeEndedTurn } from './store-ended-turn.ts';

/** A turn has ended by then, and is stored, or its process is dead: the deadline, and what a slow commit may take. */
const longestTurnMs = runMs + 15_000;
/** In test mode the frequencies have no record: each reply stands at a place of its own among so many. */
const testPlaces = 40n;

/** Work that goes on after the response: it must be done before the process ends. */
export type Track = (work: Promise<void>) => void;

export async function generateReply(
  call: GenerateCall,
  run: Run,
  tools: RequestWriterTools,
  { track, oneAtATime }: { track: Track; oneAtATime: OneAtATime },
): Promise<GenerateOutcome> {
  const subject = subjectOf(call, run);
  const repeated = await takeKey(call, subject, tools, track);
  if (repeated !== null) return repeated;
  if (call.ignoredMembers.length > 0) {
    const names = call.ignoredMembers.join(', ');
    const message = `Members of the request that are not known were ignored: ${names}.`;
    logForProject(subject, tools, 'warning', 'request_members_ignored', message);
  }
  const { userProfileId, personaProfileId } = subject.request;
  const memory = await loadTurnMemory(tools.database, {
    ...subject,
    userProfileId,
    personaProfileId,
    requestId: subject.turnId,
    actionId: null,
    restarts: 0,
  });
  const mayCall = () => isBudgetLeft(tools.database, subject);
  const ledger = createRequestLedger(subject, tools, mayCall);
  const book = createRequestPictureBook(subject, tools, { notePicture: ledger.notePicture, isBudgetLeft: mayCall });
  const ended =
    (await silence(subject, memory, tools)) ?? (await write(call, subject, memory, { ledger, book }, run, tools));
  const of = { ledger, book, run, memory, request: call.request };
  const stored = await oneAtATime.run(subject.conversationId, () => storeEndedTurn(subject, ended, of, tools));
  if (stored === null) {
    tools.logger.error('generated turn not stored: its conversation is held', { turnId: subject.turnId });
    return { kind: 'FAILED' };
  }
  if (stored.answers > 0) {
    track(
      call.client.sent.then((isSent) => settleGeneratedTurn(tools.database, subject.turnId, isSent, stored.disclosure)),
    );
  }
  if (ended.kind !== 'DROPPED') return { kind: 'ENDED', response: stored.response };
  const cause = run.cause();
  return { kind: cause === 'CLIENT_GONE' || cause === 'SHUTTING_DOWN' ? cause : 'FAILED' };
}

/** Null: this turn is the first with its key, or has none. */
async function takeKey(
  { project, idempotency, client }: GenerateCall,
  { turnId }: TurnSubject,
  { database }: RequestWriterTools,
  track: Track,
): Promise<GenerateOutcome | null> {
  if (idempotency === null) return null;
  const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest();
  // An enqueue under the same key is another request: it has another kind of answer.
  const keyHash = sha256(`generate\n${idempotency.key}`);
  const bodyHash = sha256(idempotency.body);
  const keyed = await takeTurnKey(database, { projectId: project.id, keyHash, bodyHash, turnId }, longestTurnMs);
  switch (keyed.kind) {
    case 'TAKEN':
      return null;
    case 'CONFLICT':
      return { kind: 'IDEMPOTENCY_CONFLICT' };
    case 'IN_PROGRESS':
      return { kind: 'IN_PROGRESS' };
    case 'ANSWERED': {
      const { response } = unpackJson(keyed.response, (json) => json as { response: GenerateResponse });
      const story = keyed.written && unpackJson(keyed.written, (json) => json as WrittenStory);
      const disclosure = story?.decision.disclosure ?? null;
      const given = disclosure?.reason ? { ...disclosure, reason: disclosure.reason, id: newUuid() } : null;
      // The first response may have been lost: then this one is what was said.
      track(
        client.sent.then(async (isSent) => {
          if (isSent) await settleGeneratedTurn(database, keyed.turnId, true, given);
        }),
      );
      return { kind: 'ENDED', response };
    }
  }
}

function subjectOf({ project, request }: GenerateCall, { startedAtMs, deadlineAtMs }: Run): TurnSubject {
  const { userProfile, personaProfile, messages: _, ...asked } = request;
  const asEnqueued: EnqueueRequest = {
    ...asked,
    userProfileId: String(userProfile.id),
    personaProfileId: String(personaProfile.id),
  };
  const isTest = request.testMode ?? false;
  const turnId = newUuid();
  const conversationId = conversationUuid(project.id, asEnqueued.userProfileId, asEnqueued.personaProfileId, isTest);
  const seed = seedOf(turnId);
  return {
    projectId: project.id,
    projectPublicId: publicId('proj', project.id),
    conversationId,
    turnId,
    turnNumber: 1 + Number(BigInt(seed) % testPlaces),
    seed,
    conversationSeed: seedOf(conversationId),
    request: asEnqueued,
    settings: project.settings,
    isTest,
    firstEnqueuedAt: new Date(startedAtMs).toISOString(),
    deadlineAt: new Date(deadlineAtMs).toISOString(),
  };
}

/** A stop, hold or pause that is in force: nothing is looked at, and nothing spent. */
async function silence(
  subject: TurnSubject,
  memory: StoredTurnMemory,
  { database }: RequestWriterTools,
): Promise<NoticedTurn | null> {
  const found = silenceOf(subject, memory);
  if (found === null) return null;
  const stopReason = found.reason === 'STOPPED' ? await findStopReason(database, subject.conversationId) : null;
  return {
    kind: 'IGNORED',
    response: nothingWritten(found.reason, stopReason, found.untilMs),
    result: null,
    code: null,
    protections: [],
  };
}

/** The pipeline, again and again as long as a provider in trouble asks to wait and there is time. */
async function write(
  { request }: GenerateCall,
  subject: TurnSubject,
  memory: StoredTurnMemory,
  { ledger, book }: { ledger: RequestLedger; book: RequestPictureBook },
  run: Run,
  tools: RequestWriterTools,
): Promise<NoticedTurn> {
  const { engineClock } = tools;
  const remembered = conversationMemory(memory);
  // There is no row of it yet: an analysis is kept and counts against the caps, and its cost is charged to no reply.
  const { userProfileId, personaProfileId } = subject.request;
  const analysingTurn = { ...subject, userProfileId, personaProfileId, fence: 0, restarts: 0 };
  // Kept in memory as the whole turn is: a second try of the pipeline is not judged again.
  const judgements = createJudgementBook({
    stored: [],
    isBudgetLeft: () => isBudgetLeft(tools.database, subject),
    now: engineClock.now,
    async store(story, call) {
      countCall(tools.metrics, story.record);
      ledger.noteOther(judgementStage(0, call), story.record, packJson(story));
      return 'GO';
    },
  });
  let noticed: NewProtection[] = [];
  for (;;) {
    const result = await runPipeline(subject, {
      gather: async (of) => gatherGiven(of, request, remembered, engineClock.nowMs(), { mayCall: tools.http.mayCall }),
      models: tools.models,
      // Somebody waits for it, whatever kind of message it is.
      callModel: (model, call) =>
        tools.callModel(model, call.caller ? { ...call, caller: { ...call.caller, isEngagement: false } } : call),
      inStep: tools.inStep,
      ...(tools.judgeLanguage ? { judgeLanguage: tools.judgeLanguage } : {}),
      ledger,
      // Entered with the turn, which has no row before it has ended. A second try of the pipeline notices the same.
      enterProtections: async (orders, user) => {
        noticed = protectionsFor(orders, analysingTurn, subject, user);
        return 'GO';
      },
      obtainStyle: styleOfTurn(
        subject,
        analysingTurn,
        { ...tools, wait: run.wait },
        { turnSignal: run.signal, signal: run.signal },
      ),
      watch: { begin() {}, isWanted: () => false, signal: run.signal },
      now: engineClock.now,
      newAnswerId: newUuid,
      judgements,
      vision: { http: tools.http, book, wait: run.wait },
    });
    if (result.kind === 'WAIT' && !run.signal.aborted && engineClock.nowMs() + result.afterMs < run.deadlineAtMs) {
      tools.metrics.turnsPutBack.inc({ reason: result.code });
      await run.wait(result.afterMs);
      continue;
    }
    logWarnings(subject, result, tools);
    return { ...endOf(result, run), protections: noticed };
  }
}

function endOf(result: PipelineResult, run: Run): EndedTurn {
  const isHeard = run.cause() !== 'CLIENT_GONE';
  switch (result.kind) {
    case 'WRITTEN': {
      const hasText = result.reply.answers.some(({ text }) => text !== null);
      if (hasText && isHeard) return { kind: 'ANSWERED', result };
      // A stop holds, whether or not its last words can be said.
      if (result.reply.stop !== null) return { kind: 'STOPPED', result };
      return dropped(result, 'GENERATION_FAILED', 'client_gone');
    }
    case 'IGNORED': {
      const reason = result.reason as IgnoreReason;
      return { kind: 'IGNORED', response: nothingWritten(reason, null, null), result, code: null };
    }
    case 'DROPPED':
      return { kind: 'DROPPED', reason: result.reason, code: result.code, result };
    default: {
      const cause = run.cause();
      if (cause === 'DEADLINE') return dropped(result, 'DEADLINE_EXCEEDED', null);
      return dropped(result, 'GENERATION_FAILED', cause?.toLowerCase() ?? 'model_unavailable');
    }
  }
}

function dropped(
  result: PipelineResult,
  reason: 'DEADLINE_EXCEEDED' | 'GENERATION_FAILED',
  code: string | null,
): EndedTurn {
  const { warnings, writes } = result;
  const plan = 'plan' in result ? result.plan : null;
  const verdicts = 'verdicts' in result ? result.verdicts : [];
  return {
    kind: 'DROPPED',
    reason,
    code,
    result: {
      kind: 'DROPPED',
      reason: 'GENERATION_FAILED',
      code,
      report: null,
      verdicts,
      plan,
      faults: [],
      warnings,
      writes,
    },
  };
}
