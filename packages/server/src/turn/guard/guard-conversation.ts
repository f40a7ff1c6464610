import { type GuardrailEntry, guardrails } from '@repartee/contract';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { isUnderAge, isUnderAgeByYear } from '../known-age.ts';
import { type BanLength, banLength } from './ban-seconds.ts';
import { guardSettings } from './guard-settings.ts';
import { type Guard, type GuardFinding, guards } from './guards/index.ts';
import type { JudgedGuard, ModelFinding } from './judgement/model-judgement.ts';
import { weighFindings } from './judgement/weigh-findings.ts';
import { ruleSexualText } from './rule-sexual-text.ts';
import type { GuardDecision, ProtectionOrder, StopOrder, Verdict } from './verdict.ts';

interface Judgement {
  guard: Guard;
  verdict: Verdict;
  finding: GuardFinding | null;
  stop: StopOrder | null;
}

/**
 * Whether and how this conversation goes on. Pure; never throws: a guard that breaks is recorded as FAILED and, where it
 * protects minors or people in a crisis, taken as having found one in doubt (sexual text off, no stop on a fault of ours).
 * A model's judgement, where `gathered` holds one, is weighed against what the rules find.
 *
 * In test mode every guard is judged for the story but none acts. What protects the floor holds there as well: a persona
 * under 18 is refused, sexual text follows its rule, care and truth are given. Who is in a crisis is stopped by nothing but
 * being a minor: repeating a cry for help is no offence.
 */
export function guardConversation(
  subject: TurnSubject,
  gathered: Gathered,
  running: readonly Guard[] = guards,
): GuardDecision {
  const { persona, unreadableBirthdates, at } = gathered;
  if (isUnderAge(persona.birthdate, at) || isUnderAgeByYear(unreadableBirthdates?.persona, at)) {
    return { kind: 'IGNORE', verdicts: [], reason: 'PERSONA_REFUSED' };
  }
  const judged = running.map((guard) => judge(guard, subject, gathered));
  const has = (name: Guard['name']): boolean =>
    judged.some(({ guard, finding }) => guard.name === name && finding !== null);
  const isCrisis = has('crisis');
  const judgements = isCrisis ? judged.map(setAside) : judged;
  const mayHold = (isMeant: (guard: Guard) => boolean): boolean =>
    judgements.some(
      ({ guard, verdict, finding }) => isMeant(guard) && (finding !== null || verdict.outcome === 'FAILED'),
    );
  const ruled = {
    verdicts: judgements.map(({ verdict }) => verdict),
    sexualText: ruleSexualText(subject, gathered, {
      isAgeSuspected: mayHold(({ protectsMinors }) => protectsMinors),
      isCrisis: mayHold(({ name }) => name === 'crisis'),
    }),
    protections: subject.isTest ? [] : judgements.flatMap(protectionOf),
    isCrisis,
    isAskedSincerely: has('aiSuspicion'),
  };
  const stop = judgements.find((judgement) => judgement.stop !== null)?.stop;
  return stop ? { kind: 'STOP', ...ruled, stop } : { kind: 'PROCEED', ...ruled };
}

function judge(guard: Guard, subject: TurnSubject, gathered: Gathered): Judgement {
  const { name } = guard;
  const settings = guardSettings(name, subject);
  const byModel = opinionOn(guard, gathered);
  const judgement = (
    outcome: Verdict['outcome'],
    finding: GuardFinding | null = null,
    stop: StopOrder | null = null,
  ) => ({
    guard,
    verdict: { guard: name, outcome, evidence: finding?.evidence ?? null },
    finding,
    stop,
  });
  if (!settings.isOn && !guard.isAnsweredWhenOff) return judgement('OFF');
  let finding: GuardFinding | null = null;
  let isBroken = byModel === 'MISSING';
  try {
    finding = guard.find(gathered);
  } catch {
    isBroken = true;
  }
  if (byModel !== null && byModel !== 'MISSING')
    finding = weighFindings(byModel.guard, finding, byModel.finding, byModel.model);
  if (finding === null && isBroken) return judgement('FAILED');
  if (finding === null) return judgement(settings.isOn ? 'CLEAR' : 'OFF');
  if (subject.isTest) return judgement('NOTED', finding);
  if (finding.calls === 'CARE' || !settings.isOn) return judgement('CARED', finding);
  const stop = stopFor(guard, finding, settings, gathered);
  // What never stops by itself is answered, and is an offence only where somebody made it one.
  const isAnswered = stop === null && guardrails[name].stops === 'NEVER';
  return judgement(stop ? 'FIRED' : isAnswered ? 'CARED' : 'NOTED', finding, stop);
}

/**
 * What the guardian says to one guard. MISSING: it was to judge and did not, where a minor or somebody in a crisis would be
 * left without it; elsewhere the rules stand alone then. Null: it was not asked.
 */
function opinionOn(
  { name, protectsMinors }: Guard,
  { judgement }: Gathered,
): { guard: JudgedGuard; finding: ModelFinding | null; model: string } | 'MISSING' | null {
  // Measured, not judged: nothing a model says of them is asked for.
  if (judgement === undefined || name === 'unknownLanguage' || name === 'messageRepetition') return null;
  if (judgement.kind === 'FAILED') return protectsMinors || name === 'crisis' ? 'MISSING' : null;
  const finding = judgement.findings[name];
  return finding === undefined ? null : { guard: name, finding, model: judgement.model };
}

function stopFor(
  { name, holdsUser }: Guard,
  { isConfirmed }: GuardFinding,
  { lastAnswer, banDurations }: ReturnType<typeof guardSettings>,
  { offences }: Gathered,
): StopOrder | null {
  const { stopReason: reason, stops } = guardrails[name];
  if (reason === null) return null;
  const length = stopLength(stops, banDurations, offences[name] ?? 0, isConfirmed);
  if (length.kind === 'NO_STOP') return null;
  return { guard: name, reason, seconds: length.seconds, lastAnswer, holdUser: holdsUser };
}

function stopLength(
  stops: GuardrailEntry['stops'],
  banDurations: readonly number[] | undefined,
  earlierOffences: number,
  isConfirmed: boolean,
): BanLength {
  if (stops === 'PROGRESSIVE') return banLength(banDurations, earlierOffences, isConfirmed);
  // Nothing permanent on one signal.
  if (stops === 'PERMANENT') return isConfirmed ? { kind: 'STOP', seconds: null } : { kind: 'NO_STOP' };
  // NEVER by itself: only by a list that somebody set for it.
  return banDurations === undefined ? { kind: 'NO_STOP' } : banLength(banDurations, earlierOffences, isConfirmed);
}

/** In a crisis only the stop that protects a minor stands. */
function setAside(judgement: Judgement): Judgement {
  const { guard, verdict, finding } = judgement;
  if (finding?.calls !== 'STOP' || guard.protectsMinors) return judgement;
  return { ...judgement, verdict: { ...verdict, outcome: 'SET_ASIDE' }, stop: null };
}

function protectionOf({ guard, finding }: Judgement): ProtectionOrder[] {
  if (finding === null || guard.enters === undefined) return [];
  return [{ kind: guard.enters, guard: guard.name, evidence: finding.evidence, isStated: finding.calls === 'STOP' }];
}
