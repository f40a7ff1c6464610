import { guardrails } from '@repartee/contract';
import type { Gathered, TurnSubject } from '../gather/gathered.ts';
import { isUnderAge, isUnderAgeByYear } from '../known-age.ts';
import { type BanLength, banLength } from './ban-seconds.ts';
import { guardSettings } from './guard-settings.ts';
import { type Guard, type GuardFinding, guards } from './guards/index.ts';
import { ruleSexualText } from './rule-sexual-text.ts';
import type { GuardDecision, StopOrder, Verdict } from './verdict.ts';

interface Judgement {
  verdict: Verdict;
  stop: StopOrder | null;
  /** Sexual text is off. */
  suspectsMinor: boolean;
}

/**
 * Whether and how this conversation goes on. Pure; never throws: a guard that breaks is recorded as FAILED and, where it
 * protects minors, taken as having found one in doubt (sexual text off, no stop on a fault of ours).
 *
 * In test mode every guard is judged for the story but none acts. What protects the floor holds there as well: a persona
 * under 18 is refused and sexual text follows its rule.
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
  const judgements = running.map((guard) => judge(guard, subject, gathered));
  const verdicts = judgements.map(({ verdict }) => verdict);
  const isAgeSuspected = judgements.some(({ suspectsMinor }) => suspectsMinor);
  const sexualText = ruleSexualText(subject, gathered, isAgeSuspected);
  const stop = judgements.find((judgement) => judgement.stop !== null)?.stop;
  return stop ? { kind: 'STOP', verdicts, sexualText, stop } : { kind: 'PROCEED', verdicts, sexualText };
}

function judge(guard: Guard, subject: TurnSubject, gathered: Gathered): Judgement {
  const { name, protectsMinors } = guard;
  const { isOn, lastAnswer, banDurations } = guardSettings(name, subject);
  if (!isOn) return { verdict: { guard: name, outcome: 'OFF', evidence: null }, stop: null, suspectsMinor: false };
  let finding: GuardFinding | null;
  try {
    finding = guard.find(gathered);
  } catch {
    const verdict: Verdict = { guard: name, outcome: 'FAILED', evidence: null };
    return { verdict, stop: null, suspectsMinor: protectsMinors };
  }
  if (finding === null) {
    return { verdict: { guard: name, outcome: 'CLEAR', evidence: null }, stop: null, suspectsMinor: false };
  }
  const { stopReason: reason, stops } = guardrails[name];
  const length: BanLength =
    stops === 'PROGRESSIVE'
      ? banLength(banDurations, gathered.offences[name] ?? 0, finding.isConfirmed)
      : // Nothing permanent on one signal.
        stops === 'PERMANENT' && finding.isConfirmed
        ? { kind: 'STOP', seconds: null }
        : { kind: 'NO_STOP' };
  const stop: StopOrder | null =
    subject.isTest || finding.calls === 'CARE' || length.kind === 'NO_STOP' || reason === null
      ? null
      : { guard: name, reason, seconds: length.seconds, lastAnswer, holdUser: guard.holdsUser };
  return {
    verdict: { guard: name, outcome: stop ? 'FIRED' : 'NOTED', evidence: finding.evidence },
    stop,
    suspectsMinor: protectsMinors,
  };
}
