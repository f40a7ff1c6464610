import { type IgnoreReason, type SuggestionResponse, suggestionCount } from '@repartee/contract';
import { type ChatModel, costOf, guardianEntry, type ModelOutcome } from '../../llm/index.ts';
import { conversationUuid, newUuid, publicId } from '../../platform/ids.ts';
import { storeSpend } from '../../records/spends.ts';
import { findStopReason } from '../../records/stops.ts';
import { loadTurnMemory } from '../../records/turn-memories.ts';
import { chooseModel } from '../choose-model.ts';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { gatherGiven } from '../gather/index.ts';
import { outputSchema } from '../generate/output-schema.ts';
import type { Run } from '../generate-now/begin-run.ts';
import type { RequestWriterTools } from '../generate-now/create-request-writer.ts';
import type { SuggestCall, SuggestOutcome } from '../generate-now/request-call.ts';
import { guardConversation } from '../guard/index.ts';
import { conversationMemory, seedOf } from '../load-turn.ts';
import { makePlan } from '../plan/index.ts';
import type { Plan } from '../plan/plan.ts';
import { logForProject } from '../project-log.ts';
import { isBudgetLeft } from '../spend-caps.ts';
import { costText, countCall } from '../turn-ledger.ts';
import { buildSuggestionPrompt, type SuggestionCorrections } from './build-suggestion-prompt.ts';
import { type CheckSuggestion, createSuggestionCheck } from './check-suggestion.ts';
import { parseSuggestions } from './parse-suggestions.ts';
import { writeSandboxSuggestions } from './sandbox-suggestions.ts';

/** The first try, and one more for what it lacked. */
const CALLS_MAX = 2;
/** Less is not worth a call. */
const CALL_TIME_MIN_MS = 3_000;
const PLACE_WAIT_MAX_MS = 15_000;
/** Varied: several directions are asked for in one answer. */
const TEMPERATURE = 1;
const NANO_COST = 1_000_000n;

export async function writeSuggestions(
  { project, request, ignoredMembers }: SuggestCall,
  run: Run,
  tools: RequestWriterTools,
): Promise<SuggestOutcome> {
  const subject = subjectOf(project, request, run);
  const log = (code: string, message: string) =>
    logForProject({ ...subject, turnId: null }, tools, 'warning', code, message);
  if (ignoredMembers.length > 0) {
    const names = ignoredMembers.join(', ');
    log('request_members_ignored', `Members of the request that are not known were ignored: ${names}.`);
  }
  const { userProfileId, personaProfileId } = subject.request;
  const { turnId } = subject;
  const parties = { userProfileId, personaProfileId, requestId: turnId, actionId: null, restarts: 0 };
  const memory = await loadTurnMemory(tools.database, { ...subject, ...parties });
  if (memory.stop?.kind === 'STOP') {
    const stopReason = await findStopReason(tools.database, subject.conversationId);
    return none('STOPPED', stopReason, memory.stop.untilMs);
  }
  if (memory.isHeld) return none('HELD');

  const gathering = gatherGiven(subject, request, conversationMemory(memory), tools.engineClock.nowMs(), {
    needsAnswer: false,
  });
  for (const { code, message } of gathering.warnings) log(code, message);
  if (gathering.kind === 'IGNORE') return none(gathering.reason);
  if (gathering.kind !== 'GATHERED') return { kind: 'FAILED' };
  const gathered = withoutJudgement(gathering.gathered, tools.models.get(guardianEntry));
  const decision = guardConversation(subject, gathered);
  if (decision.kind === 'IGNORE') return none(decision.reason);
  // What it found is recorded by the turn that answers the user; nobody helps on what would be stopped.
  if (decision.kind === 'STOP') return none('STOPPED', decision.stop.reason);

  const model = chooseModel(subject, tools.models);
  const usesSandbox = model.provider === 'sandbox';
  const plan = makePlan({ subject, gathered, decision, models: { capabilities: model.capabilities, usesSandbox } });
  const check = createSuggestionCheck(plan, gathered);
  const count = request.count ?? suggestionCount.default;
  const written = usesSandbox
    ? { texts: writeSandboxSuggestions(plan, gathered, count, check), problem: null }
    : await askModel({ subject, plan, gathered, count, check, model }, run, tools);
  const { projectId } = subject;
  tools.logger.info('suggestions written', { projectId, asked: count, written: written.texts.length });
  if (written.texts.length > 0) {
    return { kind: 'ENDED', response: { suggestions: written.texts.map((text) => ({ text })) } };
  }
  if (written.problem === 'BUDGET_EXCEEDED') return none('BUDGET_EXCEEDED');
  const cause = run.cause();
  if (cause === 'CLIENT_GONE' || cause === 'SHUTTING_DOWN') return { kind: cause };
  log('suggestions_failed', `No suggestion could be written (${written.problem ?? 'no_phrase'}).`);
  return { kind: 'FAILED' };
}

/**
 * The guardian judges what the user wrote when it is answered; nobody pays for that twice. Until then the check counts as not
 * finished, which closes it: what is suggested is without sexual text.
 */
function withoutJudgement(gathered: Gathered, guardian: ChatModel | undefined): Gathered {
  if (guardian === undefined || gathered.unansweredKeys.length === 0) return gathered;
  return { ...gathered, judgement: { kind: 'FAILED', model: guardian.model, code: 'not_asked' } };
}

function none(reason: IgnoreReason, stopReason: string | null = null, untilMs: number | null = null): SuggestOutcome {
  return {
    kind: 'ENDED',
    response: {
      suggestions: [],
      reason,
      conversationStopReason: stopReason as SuggestionResponse['conversationStopReason'],
      conversationStoppedUntil: untilMs === null ? null : new Date(untilMs).toISOString(),
    },
  };
}

/** A turn that is none: it is never stored, and its id only seeds what is drawn. */
function subjectOf(project: SuggestCall['project'], request: SuggestCall['request'], run: Run): TurnSubject {
  const userProfileId = String(request.userProfile.id);
  const personaProfileId = String(request.personaProfile.id);
  const turnId = newUuid();
  const conversationId = conversationUuid(project.id, userProfileId, personaProfileId, false);
  return {
    projectId: project.id,
    projectPublicId: publicId('proj', project.id),
    conversationId,
    turnId,
    turnNumber: 1,
    seed: seedOf(turnId),
    conversationSeed: seedOf(conversationId),
    request: { userProfileId, personaProfileId, language: request.language },
    settings: project.settings,
    isTest: false,
    firstEnqueuedAt: new Date(run.startedAtMs).toISOString(),
    deadlineAt: new Date(run.deadlineAtMs).toISOString(),
  };
}

interface Asking {
  subject: TurnSubject;
  plan: Plan;
  gathered: Gathered;
  count: number;
  check: CheckSuggestion;
  model: ChatModel;
}

interface Written {
  texts: string[];
  /** Why there are not as many as asked for; null: there are. */
  problem: string | null;
}

async function askModel(asking: Asking, run: Run, tools: RequestWriterTools): Promise<Written> {
  const { subject, plan, gathered, count, check } = asking;
  const texts: string[] = [];
  let { model } = asking;
  let problem: string | null = null;
  let corrections: SuggestionCorrections | null = null;
  for (let calls = 0; calls < CALLS_MAX && texts.length < count && !run.signal.aborted; calls += 1) {
    const leftMs = run.deadlineAtMs - tools.engineClock.nowMs();
    if (leftMs < CALL_TIME_MIN_MS) return { texts, problem: 'deadline_exceeded' };
    let isOverBudget = false;
    const outcome = await tools.callModel(model, {
      prompt: buildSuggestionPrompt(plan, gathered, count - texts.length, corrections),
      outputSchema,
      maxOutputTokens: model.limits.maxOutputTokens,
      temperature: TEMPERATURE,
      timeoutMs: leftMs,
      signal: run.signal,
      caller: {
        share: subject.projectId,
        isEngagement: false,
        waitMs: Math.min(PLACE_WAIT_MAX_MS, leftMs - CALL_TIME_MIN_MS),
      },
      // With the place in hand: what others spent while it was waited for counts.
      begin: async () => {
        isOverBudget = !(await isBudgetLeft(tools.database, subject));
        return !isOverBudget;
      },
    });
    if (isOverBudget) return { texts, problem: 'BUDGET_EXCEEDED' };
    await account(model, outcome, subject, tools);
    if (!outcome.ok) {
      problem = outcome.error.code;
      const other = fallbackOf(model, plan, tools);
      if (other === null && !outcome.error.retryable) break;
      model = other ?? model;
      if (other === null) await run.wait(Math.min(outcome.error.retryAfterMs ?? 1_000, leftMs));
      continue;
    }
    const isRefusal = outcome.finishReason === 'refusal' || outcome.finishReason === 'content_filter';
    const proposed = isRefusal ? [] : parseSuggestions(outcome.text, outcome.structured);
    const rules = proposed.length === 0 ? ['EMPTY'] : [];
    for (const text of proposed) {
      const found = texts.length < count ? check(text, texts) : [];
      if (found.length > 0) rules.push(...found);
      else if (texts.length < count) texts.push(text);
    }
    problem = texts.length < count ? (rules[0]?.toLowerCase() ?? 'too_few') : null;
    corrections = { rules, kept: texts };
  }
  return { texts, problem };
}

/** One that may write what was planned. */
function fallbackOf(model: ChatModel, { sexualText }: Plan, { models }: RequestWriterTools): ChatModel | null {
  const found = model.fallbacks.flatMap((name) => models.get(name) ?? []);
  const isFit = ({ provider, capabilities }: ChatModel) =>
    provider !== 'sandbox' && (capabilities.sexualText || !sexualText.allowed);
  return found.find(isFit) ?? null;
}

/** Charged and counted as every call is. */
async function account(
  model: ChatModel,
  outcome: ModelOutcome,
  { projectId, request }: TurnSubject,
  { database, metrics }: RequestWriterTools,
): Promise<void> {
  const usage = outcome.usage ?? null;
  const costNano = usage ? String((costOf(usage, model.prices) + NANO_COST / 2n) / NANO_COST) : '0';
  countCall(metrics, {
    chatModel: model.chatModel,
    provider: model.provider,
    model: model.model,
    usage,
    costNano,
    durationMs: outcome.durationMs,
    failure: outcome.ok ? null : outcome.error,
  });
  if (costNano === '0') return;
  await storeSpend(database, { projectId, userProfileId: request.userProfileId, cost: costText(costNano) });
}
