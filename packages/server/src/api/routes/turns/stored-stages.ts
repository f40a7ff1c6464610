import {
  type Draft,
  type GatherSummary,
  gatherSummarySchema,
  type ModelCall,
  modelCallPurposes,
  type PlanSummary,
  type PolishStep,
  type PromptSection,
  type SourcedValue,
  type TurnStage,
  type TurnWarning,
  type ValueSource,
  type Verdict,
  validate,
  valueSources,
} from '@repartee/contract';
import { countIn, isObject, listIn, memberOf, numberIn, objectIn, textIn, textsIn } from '../../stored-json.ts';
import { showEvidence } from '../stops/show-stop.ts';
import { kindOf } from './turn-summary.ts';

/**
 * From what the stages of the turn store (the checkpoints `planned`, `call:<n>`, `written`, `ended`) to what the contract
 * shows. The one place that knows both.
 */

export function showWarnings(stored: unknown, stage: TurnStage): TurnWarning[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((warning: unknown) => {
    const code = textIn(warning, 'code');
    return code === null ? [] : [{ stage, code, message: textIn(warning, 'message') ?? '' }];
  });
}

/** Stored as it is shown. */
export function showGather(stored: unknown): GatherSummary | null {
  if (!isObject(stored)) return null;
  const summary = validate(gatherSummarySchema, { ...stored, warnings: showWarnings(stored.warnings, 'GATHER') });
  return summary.ok ? summary.value : null;
}

export function showVerdicts(stored: unknown, on: Verdict['on']): Verdict[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((verdict: unknown): Verdict[] => {
    const check = textIn(verdict, 'guard') ?? textIn(verdict, 'check') ?? textIn(verdict, 'rule');
    if (check === null) return [];
    const outcome = textIn(verdict, 'outcome');
    return [
      {
        check,
        on,
        result: outcome === 'FIRED' || on === 'DRAFT' ? 'FIRED' : outcome === 'OFF' ? 'SKIPPED' : 'PASSED',
        effect: (textIn(verdict, 'effect') ?? (on === 'DRAFT' ? 'REGENERATE' : 'NONE')) as Verdict['effect'],
        code: textIn(verdict, 'code') ?? (outcome === 'OFF' ? 'switched_off' : null),
        evidence: showEvidence(memberOf(verdict, 'evidence')),
      },
    ];
  });
}

const planSources: Readonly<Record<string, ValueSource>> = { SOUL_ENGINE: 'STYLE' };

function sourceOf(text: string | null): ValueSource {
  return planSources[text ?? ''] ?? valueSources.find((source) => source === text) ?? 'RULE';
}

/** Every `{value, source}` of the plan, at any depth but of lists, named by its path. */
export function showPlan(stored: unknown): PlanSummary | null {
  if (!isObject(stored)) return null;
  const values: SourcedValue[] = [];
  const collect = (value: unknown, name: string, depth: number): void => {
    if (!isObject(value) || depth > 4) return;
    if (Object.hasOwn(value, 'value') && Object.hasOwn(value, 'source')) {
      values.push({
        name,
        value: value.value ?? null,
        source: sourceOf(textIn(value, 'source')),
        note: textIn(value, 'note'),
      });
      return;
    }
    for (const [member, inner] of Object.entries(value))
      collect(inner, name === '' ? member : `${name}.${member}`, depth + 1);
  };
  collect(stored, '', 0);
  const sexualText = objectIn(stored, 'sexualText');
  if (sexualText) {
    const failed = textsIn(sexualText, 'failedConditions');
    values.push({
      name: 'sexualText',
      value: memberOf(sexualText, 'allowed') === true,
      source: 'RULE',
      note: failed.length > 0 ? failed.join(', ') : null,
    });
  }
  return { kind: kindOf(textIn(stored, 'kind')) ?? 'REPLY', seed: textIn(stored, 'seed') ?? '', values, warnings: [] };
}

export function showPrompt(stored: unknown): PromptSection[] {
  const sections = Array.isArray(stored) ? stored : listIn(stored, 'sections');
  return sections.flatMap((section: unknown) => {
    const name = textIn(section, 'name');
    if (name === null) return [];
    return [{ name, text: textIn(section, 'text'), isCached: memberOf(section, 'isCached') === true }];
  });
}

const purposes: Readonly<Record<string, ModelCall['purpose']>> = { FALLBACK: 'FALL_BACK' };

export function showModelCall(stored: unknown, number: number, storedAt: Date): ModelCall {
  const call = objectIn(stored, 'call') ?? stored;
  const durationMs = countIn(call, 'durationMs');
  const purpose = textIn(call, 'purpose') ?? '';
  const failure = memberOf(call, 'failure');
  const errorCode = textIn(failure, 'code') ?? (typeof failure === 'string' ? failure : null);
  const usage = objectIn(call, 'usage');
  const costNano = textIn(call, 'costNano');
  return {
    number,
    purpose: purposes[purpose] ?? modelCallPurposes.find((known) => known === purpose) ?? 'DRAFT',
    provider: textIn(call, 'provider') ?? '',
    model: textIn(call, 'model') ?? '',
    startedAt: textIn(call, 'startedAt') ?? new Date(storedAt.getTime() - (durationMs ?? 0)).toISOString(),
    durationMs,
    result:
      call === null ? 'UNKNOWN' : errorCode === null ? 'SUCCEEDED' : errorCode === 'aborted' ? 'ABORTED' : 'FAILED',
    errorCode,
    usage: usage && {
      inputTokens: countIn(usage, 'inputTokens') ?? 0,
      cachedInputTokens: countIn(usage, 'cachedInputTokens') ?? countIn(usage, 'cacheReadTokens') ?? 0,
      cacheWriteTokens: countIn(usage, 'cacheWriteTokens') ?? 0,
      outputTokens: countIn(usage, 'outputTokens') ?? 0,
    },
    cost: costNano !== null && /^\d+$/.test(costNano) ? decimalOfNano(costNano) : textIn(call, 'cost'),
    currency: textIn(call, 'currency'),
  };
}

/** 1e-9 units as decimal text, without going through a float. */
function decimalOfNano(nano: string): string {
  const digits = nano.padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
}

/** Drafts stand in `written`, or with the calls they came from where nothing was written. */
export function showDrafts(written: unknown, calls: readonly unknown[]): Draft[] {
  const stored = [...listIn(written, 'drafts'), ...(objectIn(written, 'draft') ? [objectIn(written, 'draft')] : [])];
  const drafts =
    stored.length > 0 ? stored : calls.map((call) => objectIn(call, 'draft')).filter((draft) => draft !== null);
  return drafts.map((draft, index) => ({
    callNumber:
      textIn(draft, 'source') === 'SANDBOX'
        ? null
        : Math.max(1, Math.round(numberIn(draft, 'callNumber') ?? index + 1)),
    messages: Array.isArray(memberOf(draft, 'messages')) ? textsIn(draft, 'messages') : null,
    problems: [
      ...textsIn(draft, 'problems'),
      ...listIn(draft, 'faults').flatMap((fault) => textIn(fault, 'code') ?? []),
    ],
    isUsed:
      memberOf(draft, 'isUsed') === true || (memberOf(draft, 'isUsed') === undefined && index === drafts.length - 1),
  }));
}

export function showPolishSteps(stored: unknown): PolishStep[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((step: unknown): PolishStep[] => {
    const pass = textIn(step, 'pass');
    if (pass === null) return [];
    const note = textIn(step, 'note');
    return [
      {
        pass,
        hasChanged: (countIn(step, 'changedMessages') ?? 0) > 0 || memberOf(step, 'hasChanged') === true,
        after: Array.isArray(memberOf(step, 'after')) ? textsIn(step, 'after') : null,
        notes: [...textsIn(step, 'notes'), ...(note === null ? [] : [note])],
      },
    ];
  });
}
