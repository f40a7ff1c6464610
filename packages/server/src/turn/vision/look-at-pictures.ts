import { type CallModel, type ChatModel, costOf, nanosOfCost } from '../../llm/index.ts';
import type { HttpClient } from '../../platform/http-client/index.ts';
import type { PictureWords, TurnWarning } from '../gather/gathered.ts';
import { ANALYSIS_TOKENS_MAX, analysisPrompt, analysisSchema, readAnalysis } from './analysis.ts';
import { fetchPicture } from './fetch-picture.ts';
import type { KeptPicture, PictureBook, PictureLook } from './picture-book.ts';
import { LIFE_DEFAULT_SECONDS, LIFE_MAX_SECONDS, lifeOfAnalysis } from './picture-life.ts';
import { createPicturePlaces } from './picture-places.ts';
import type { WantedPicture } from './wanted-pictures.ts';

export interface LookTools {
  http: Pick<HttpClient, 'request'>;
  callModel: CallModel;
  book: PictureBook;
  wait: (waitMs: number) => Promise<void>;
  /** The turn is merged or the worker drains. */
  signal: AbortSignal;
}

export interface LookInput {
  wanted: readonly WantedPicture[];
  model: ChatModel;
  projectId: string;
  /** Gives way to live turns in front of a busy model. */
  isEngagement: boolean;
  /** Until the deadline. */
  leftMs: number;
}

export type LookOutcome =
  | { kind: 'LOOKED'; words: Record<string, PictureWords>; warnings: TurnWarning[] }
  /** A picture shows a child in a sexual context: nothing is written here. */
  | { kind: 'HELD' }
  /** Another worker owns the turn. */
  | { kind: 'FENCED' };

/** Longer than this no turn waits for its pictures … */
const LOOK_MS_MAX = 20_000;
/** … and what the reply itself needs is not touched. */
const REPLY_MS = 25_000;
/** A look at one picture; its claim ends soon after, should this process die. */
const CALL_MS_MAX = 15_000;
const BUSY_LOOK_MS = 200;
const PLACE_WAIT_MAX_MS = 5_000;
/** What will not change soon, and what may pass. */
const LASTING_FAILURE_SECONDS = 3_600;
const PASSING_FAILURE_SECONDS = 120;

/** Of this process: pictures are the only large things a turn holds. */
const places = createPicturePlaces(8);

/** Trouble that says nothing of the picture: the next turn tries again at once. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'aborted',
  'too_late',
  'over_budget',
  'model_busy',
  'circuit_open',
  'rate_limited',
]);

/**
 * What the wanted pictures show: from the book where it is known, else by one look each, side by side. Never fails: what
 * could not be looked at in time is missing from `words`, and counted in a warning.
 */
export async function lookAtPictures(input: LookInput, tools: LookTools): Promise<LookOutcome> {
  const { wanted } = input;
  const { book } = tools;
  if (wanted.length === 0) return { kind: 'LOOKED', words: {}, warnings: [] };
  const known = await book.find(wanted.map(({ url }) => url));
  const unknown = wanted.filter(({ url, isNew }) => isNew && !known.has(url));
  const looked = unknown.slice(0, book.callsLeft());
  const lookMs = Math.min(LOOK_MS_MAX, input.leftMs - REPLY_MS);
  let isFenced = false;
  if (looked.length > 0 && lookMs > 0) {
    // Not AbortSignal.timeout: `any` holds its sources weakly, and one that nobody else holds is collected with its timer.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), lookMs);
    const stop = AbortSignal.any([tools.signal, late.signal]);
    await Promise.all(
      looked.map(async (picture) => {
        const found = await lookAtOne(picture, input, { ...tools, signal: stop });
        if (found === 'FENCED') isFenced = true;
        else known.set(picture.url, found);
      }),
    ).finally(() => clearTimeout(timer));
  }
  if (isFenced) return { kind: 'FENCED' };

  const words: Record<string, PictureWords> = {};
  const failures = new Map<string, number>();
  const rejected = new Set<string>();
  let isHeld = false;
  for (const picture of wanted) {
    const found = known.get(picture.url);
    if (found?.kind === 'SEEN') words[picture.url] = { description: found.description };
    else if (found?.kind === 'FAILED') failures.set(found.code, (failures.get(found.code) ?? 0) + 1);
    else if (found?.kind === 'REJECTED') {
      if ((await book.report(picture, found.category)) === 'FENCED') return { kind: 'FENCED' };
      if (found.category === 'CHILD_SEXUAL') isHeld = true;
      else {
        rejected.add(found.category);
        words[picture.url] = { withheld: found.category };
      }
    }
  }
  if (isHeld) return { kind: 'HELD' };
  const notLooked = lookMs > 0 ? unknown.length - looked.length : unknown.length;
  return { kind: 'LOOKED', words, warnings: warningsOf(rejected, failures, notLooked) };
}

function warningsOf(
  rejected: ReadonlySet<string>,
  failures: ReadonlyMap<string, number>,
  notLooked: number,
): TurnWarning[] {
  const warnings: TurnWarning[] = [];
  if (rejected.size > 0) {
    warnings.push({ code: 'picture_rejected', message: `Pictures were rejected: ${[...rejected].join(', ')}.` });
  }
  if (failures.size > 0) {
    const list = [...failures].map(([code, times]) => `${code}: ${times}`).join('; ');
    warnings.push({ code: 'picture_not_seen', message: `Pictures that could not be looked at: ${list}.` });
  }
  if (notLooked > 0) {
    warnings.push({ code: 'pictures_left_for_later', message: `Pictures left for a later turn: ${notLooked}.` });
  }
  return warnings;
}

/** Waits for whoever looks at it already; else looks itself. */
async function lookAtOne(picture: WantedPicture, input: LookInput, tools: LookTools): Promise<KeptPicture | 'FENCED'> {
  for (;;) {
    if (tools.signal.aborted) return failed('too_late');
    const claimed = await tools.book.claim(picture);
    if (claimed === 'BUSY') await tools.wait(BUSY_LOOK_MS);
    else if ('kind' in claimed) return claimed;
    else return lookWithClaim(picture, claimed, input, tools);
  }
}

async function lookWithClaim(
  { url }: WantedPicture,
  look: PictureLook,
  input: LookInput,
  tools: LookTools,
): Promise<KeptPicture | 'FENCED'> {
  let isKept = false;
  const keep = async (kept: KeptPicture, lifeSeconds: number | null): Promise<KeptPicture> => {
    if (kept.kind === 'FAILED' && NOT_KEPT.has(kept.code)) return kept;
    isKept = lifeSeconds !== null;
    await look.keep(kept, lifeSeconds);
    return kept;
  };
  const leave = await places.enter(tools.signal);
  try {
    if (leave === null) return failed('too_late');
    const fetched = await fetchPicture(url, tools);
    if (!fetched.ok) {
      if (tools.signal.aborted) return failed('too_late');
      return await keep(failed(fetched.code), fetched.isLasting ? LASTING_FAILURE_SECONDS : PASSING_FAILURE_SECONDS);
    }
    const analysed = await analyse(fetched.image, input, tools);
    if (analysed.record === null) return failed(analysed.kept.kind === 'FAILED' ? analysed.kept.code : 'aborted');
    // First what was paid for, then the bill: a crash in between costs the bill, not the words.
    const kept = await keep(analysed.kept, lifeOf(analysed, lifeOfAnalysis(fetched.cacheControl)));
    return (await tools.book.noteCall(analysed.record)) === 'FENCED' ? 'FENCED' : kept;
  } finally {
    leave?.();
    if (!isKept) await look.release();
  }
}

/** Of a rejected picture the verdict is kept and nothing else, so what its server says of keeping the picture is no matter. */
function lifeOf({ kept, isLasting }: Analysed, byServer: number | null): number | null {
  if (kept.kind === 'FAILED') return isLasting ? LASTING_FAILURE_SECONDS : PASSING_FAILURE_SECONDS;
  if (kept.kind === 'SEEN') return byServer;
  return kept.category === 'CHILD_SEXUAL' ? LIFE_MAX_SECONDS : Math.max(byServer ?? 0, LIFE_DEFAULT_SECONDS);
}

interface Analysed {
  kept: KeptPicture;
  isLasting: boolean;
  /** Null: no call was made. */
  record: Parameters<PictureBook['noteCall']>[0] | null;
}

async function analyse(
  image: Parameters<typeof analysisPrompt>[0],
  { model, projectId, isEngagement }: LookInput,
  { callModel, book, signal }: LookTools,
): Promise<Analysed> {
  let verdict: 'NONE' | 'GO' | 'OVER_BUDGET' = 'NONE';
  const outcome = await callModel(model, {
    prompt: analysisPrompt(image),
    outputSchema: analysisSchema,
    maxOutputTokens: ANALYSIS_TOKENS_MAX,
    temperature: 0,
    timeoutMs: CALL_MS_MAX,
    signal,
    caller: { share: projectId, isEngagement, waitMs: PLACE_WAIT_MAX_MS },
    begin: async () => {
      verdict = (await book.mayCall()) ? 'GO' : 'OVER_BUDGET';
      return verdict === 'GO';
    },
  });
  const begun = verdict as 'NONE' | 'GO' | 'OVER_BUDGET';
  if (begun !== 'GO') {
    const code = begun === 'OVER_BUDGET' ? 'over_budget' : outcome.ok ? 'aborted' : outcome.error.code;
    return { kept: failed(NOT_KEPT.has(code) ? code : 'aborted'), isLasting: false, record: null };
  }
  const usage = outcome.usage ?? null;
  const record = {
    purpose: 'PICTURE' as const,
    chatModel: model.chatModel,
    provider: model.provider,
    model: model.model,
    usage,
    costNano: usage ? String(nanosOfCost(costOf(usage, model.prices))) : '0',
    durationMs: outcome.durationMs,
    failure: outcome.ok ? null : outcome.error,
  };
  if (!outcome.ok) {
    const code = outcome.error.code === 'aborted' ? 'too_late' : outcome.error.code;
    return { kept: failed(code), isLasting: !outcome.error.retryable && code !== 'too_late', record };
  }
  const analysis = readAnalysis(outcome);
  if (analysis.kind === 'UNUSABLE') {
    return { kept: failed(analysis.code), isLasting: analysis.code === 'refused', record };
  }
  return { kept: analysis, isLasting: false, record };
}

function failed(code: string): Extract<KeptPicture, { kind: 'FAILED' }> {
  return { kind: 'FAILED', code };
}
