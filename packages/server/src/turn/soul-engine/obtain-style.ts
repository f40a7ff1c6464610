import type { PersonaStyleValues, Profile } from '@repartee/contract';
import { type ChatModel, type ModelTable, nanosOfCost, parseCost, soulEngineEntry } from '../../llm/index.ts';
import {
  type AnalysingTurn,
  loadPersonaStyle,
  type PersonaVersion,
  type StoredPersonaStyle,
  storeAnalysisByRules,
} from '../../records/persona-styles.ts';
import type { TurnWarning } from '../gather/gathered.ts';
import { analyseByRules } from './analyse-by-rules.ts';
import { type AnalysisOutcome, type AnalysisTools, analysePersona, analysisMaxMs } from './analyse-persona.ts';
import { personaKeys } from './persona-version.ts';
import { effectiveStyle, packAnalysis, readStoredAnalysis, readStoredEdits } from './stored-style.ts';

/** Turns that find the analysis under way wait so long for it, and then go without. */
const waitMaxMs = 5_000;
const lookEveryMs = 250;
/** With less time before the deadline nothing is begun that the reply could miss. */
const timeMinMs = 50_000;

export interface StyleQuestion {
  projectId: string;
  turn: AnalysingTurn;
  isTest: boolean;
  persona: Profile;
  /** ISO. Engine time of the turn, and the time by which it is decided. */
  at: string;
  deadlineAt: string;
  /** Of the turn. */
  chatModel: ChatModel;
  /** False: only what is stored is used (a last answer before a stop is no reason to spend money). */
  mayAnalyse: boolean;
}

export interface StyleTools extends AnalysisTools {
  models: ModelTable;
  wait: (waitMs: number) => Promise<void>;
  /** The turn has something better to do than to wait for others. */
  turnSignal: AbortSignal;
}

export interface ObtainedStyle {
  /** Null: nothing is known of the persona; the defaults hold. */
  values: PersonaStyleValues | null;
  warning: TurnWarning | null;
  /** What this turn bears of the analysis, 1e-9 units of the model's currency. */
  costNano: bigint;
}

/** What is under way in this process, so that its turns wait for one analysis side by side. */
const underWay = new WeakMap<object, Map<string, Promise<unknown>>>();

/** The style of the turn's persona: as stored, or analysed now. What fails is a warning; the turn goes on with the defaults. */
export async function obtainStyle(question: StyleQuestion, tools: StyleTools): Promise<ObtainedStyle> {
  const { persona, isTest } = question;
  const version = { projectId: question.projectId, personaProfileId: persona.id, ...personaKeys(persona) };
  const load = () => loadPersonaStyle(tools.database, { ...version, turnId: question.turn.turnId });
  const stored = await load();
  if (isAnalysed(stored)) return asStored(stored, question, null);

  const analyst = isTest ? null : analystOf(question.chatModel, tools.models);
  if (analyst === null) return byRules(question, version, stored, tools);
  const without = (warning: TurnWarning | null) => asStored(stored, question, warning);
  if (!question.mayAnalyse) return without(null);

  const leftMs = Date.parse(question.deadlineAt) - tools.now().getTime();
  const isUnderWay = isUnderWayHere(version, tools) || stored.claim === 'UNDER_WAY';
  if (!isUnderWay && stored.claim === 'RESTING')
    return without(unavailable('an earlier try failed, the next is later'));
  if (leftMs < timeMinMs) return without(unavailable('too little time is left before the deadline'));
  if (!isUnderWay && !(await tools.isBudgetLeft())) return without(unavailable('a spend cap is reached'));

  const task = {
    version,
    turn: question.turn,
    profile: persona,
    model: analyst,
    timeoutMs: Math.min(analysisMaxMs, leftMs / 3),
  };
  const lead = async (): Promise<AnalysisOutcome> => {
    const outcome: AnalysisOutcome =
      stored.claim === 'UNDER_WAY' ? { kind: 'TAKEN' } : await analysePersona(task, tools);
    if (outcome.kind === 'TAKEN') await waitForAnother(load, tools);
    return outcome;
  };
  const outcome = await together(version, tools, lead);
  if (outcome?.kind === 'ANALYSED') {
    const { values, costNano } = outcome;
    return { values: effectiveStyle(values, readStoredEdits(stored.edits)), warning: null, costNano };
  }
  if (outcome?.kind === 'FAILED') return without(failed(outcome.code));
  const ended = await load();
  return asStored(ended, question, isAnalysed(ended) ? null : unavailable('another turn is at it'));
}

/** The entry of its own, else the turn's; null: there is no model behind it. */
function analystOf(chatModel: ChatModel, models: ModelTable): ChatModel | null {
  const analyst = models.get(soulEngineEntry) ?? chatModel;
  return analyst.provider === 'sandbox' ? null : analyst;
}

/** Nothing more is to be found out about this version. */
function isAnalysed({ analysis }: StoredPersonaStyle): boolean {
  return analysis?.isCurrent === true && analysis.madeBy === 'MODEL';
}

/** Where this version has no analysis, one of an earlier version is nearer to the persona than the defaults. */
function asStored(
  { analysis, edits }: StoredPersonaStyle,
  { turn }: StyleQuestion,
  warning: TurnWarning | null,
): ObtainedStyle {
  const edited = readStoredEdits(edits);
  if (analysis === null) return { values: Object.keys(edited).length > 0 ? edited : null, warning, costNano: 0n };
  // Made in an earlier run of this very turn, and not counted among what a merge superseded.
  const isOurs = analysis.turnId === turn.turnId && analysis.turnRestarts === turn.restarts;
  return {
    values: effectiveStyle(readStoredAnalysis(analysis.body).values, edited),
    warning,
    costNano: isOurs ? nanosOfCost(parseCost(analysis.cost)) : 0n,
  };
}

/** Without a model, in test mode too: what rules read off the profile. Test mode stores nothing. */
async function byRules(
  question: StyleQuestion,
  version: PersonaVersion,
  stored: StoredPersonaStyle,
  tools: StyleTools,
): Promise<ObtainedStyle> {
  if (stored.analysis?.isCurrent || stored.analysis?.madeBy === 'MODEL') return asStored(stored, question, null);
  const { persona, isTest, at } = question;
  const values = analyseByRules(persona, at);
  if (!isTest) {
    const body = packAnalysis({ values, profileVersion: persona.version ?? null });
    await storeAnalysisByRules(tools.database, version, body);
  }
  const message = 'No model analysed the persona: rules read its style off the profile.';
  const warning = { code: 'soul_engine_without_model', message };
  return { values: effectiveStyle(values, readStoredEdits(stored.edits)), warning, costNano: 0n };
}

function keyOf({ projectId, personaProfileId, versionKey }: PersonaVersion): string {
  return `${projectId} ${versionKey} ${personaProfileId}`;
}

function isUnderWayHere(version: PersonaVersion, { database }: StyleTools): boolean {
  return underWay.get(database)?.has(keyOf(version)) ?? false;
}

/** Of the turns of this process that ask at once one leads; the others see it end, or go on without: null. */
async function together(
  version: PersonaVersion,
  { database, wait, turnSignal }: StyleTools,
  lead: () => Promise<AnalysisOutcome>,
): Promise<AnalysisOutcome | null> {
  const key = keyOf(version);
  const here = underWay.get(database) ?? new Map<string, Promise<unknown>>();
  underWay.set(database, here);
  const led = here.get(key);
  if (!led) {
    const leading = lead().finally(() => here.delete(key));
    here.set(key, leading);
    return leading;
  }
  const aborted = new Promise<void>((resolve) => turnSignal.addEventListener('abort', () => resolve(), { once: true }));
  // The error of the one that leads is its own.
  await Promise.race([led.catch(() => null), wait(waitMaxMs), aborted]);
  return null;
}

/** Another process is at it: looks until its result stands, or it has failed, or the wait is over. */
async function waitForAnother(load: () => Promise<StoredPersonaStyle>, { wait }: StyleTools): Promise<void> {
  for (let waitedMs = 0; waitedMs < waitMaxMs; waitedMs += lookEveryMs) {
    await wait(lookEveryMs);
    const stored = await load();
    if (stored.claim !== 'UNDER_WAY' || isAnalysed(stored)) return;
  }
}

function failed(code: string): TurnWarning {
  const message = `SoulEngine could not analyse this version of the persona (${code}). It is tried again later.`;
  return { code: 'soul_engine_failed', message };
}

function unavailable(why: string): TurnWarning {
  const message = `SoulEngine knows nothing of this version of the persona yet: ${why}.`;
  return { code: 'soul_engine_unavailable', message };
}
