import { type Evidence, guardrailNames, type Stop } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { StopRecord } from '../../../records/stops.ts';
import { memberOf, numberIn, objectIn, readPacked, textIn, textsIn } from '../../stored-json.ts';

export function showStop(stop: StopRecord): Stop {
  return {
    id: publicId('stop', stop.id),
    kind: stop.kind,
    userProfileId: stop.userProfileId,
    personaProfileId: stop.personaProfileId,
    ...causeOf(stop),
    turnId: stop.turnId === null ? null : publicId('turn', stop.turnId),
    evidence: showEvidence(readPacked(stop.evidence)),
    from: stop.createdAt.toISOString(),
    until: stop.untilAt?.toISOString() ?? null,
    liftedAt: stop.liftedAt?.toISOString() ?? null,
    liftedBy: stop.liftedBy,
    liftReason: stop.liftReason,
  };
}

function causeOf(stop: StopRecord): Pick<Stop, 'reason' | 'guardrail' | 'offence'> {
  if (stop.kind === 'PAUSE') return { reason: null, guardrail: null, offence: null };
  if (stop.kind === 'CRISIS') return { reason: null, guardrail: 'crisis', offence: null };
  if (stop.kind === 'AGE_REVIEW') return { reason: null, guardrail: 'underageDetection', offence: null };
  return {
    reason: stop.reason as Stop['reason'],
    guardrail: guardrailNames.find((name) => name === stop.guard) ?? 'underageDetection',
    offence: stop.offence,
  };
}

/**
 * Evidence as the guards record it (`{messageKeys, messageIds, rule, confidence}`): one entry per message, or one for a
 * profile. Messages are named by the platform's ids; our keys mean nothing to anybody else.
 */
export function showEvidence(recorded: unknown): Evidence[] {
  const stored = objectIn(recorded, 'evidence') ?? recorded;
  const rule = textIn(stored, 'rule');
  if (rule === null) return [];
  const confidence = numberIn(stored, 'confidence');
  const entry = { rule, confidence: confidence !== null && confidence >= 0 && confidence <= 1 ? confidence : null };
  const messageIds = textsIn(stored, 'messageIds');
  const opinion = showOpinion(objectIn(stored, 'secondOpinion'));
  const found = memberOf(stored, 'isByModel') === true ? 'MODEL' : 'MESSAGE';
  if (messageIds.length > 0) {
    return [...messageIds.map((reference): Evidence => ({ source: found, reference, ...entry })), ...opinion];
  }
  const source = textsIn(stored, 'messageKeys').length > 0 ? found : 'PROFILE';
  return [{ source, reference: null, ...entry }, ...opinion];
}

/** What the guardian said beside a rule: the messages in which it sees the same, or that it does not. */
function showOpinion(opinion: ReturnType<typeof objectIn>): Evidence[] {
  const model = opinion && textIn(opinion, 'model');
  if (!model) return [];
  const confidence = numberIn(opinion, 'confidence');
  const messageIds = textsIn(opinion, 'messageIds');
  if (memberOf(opinion, 'agrees') !== true) {
    return [{ source: 'MODEL', reference: null, rule: `not_found_by.${model}`, confidence: null }];
  }
  return messageIds.map((reference) => ({ source: 'MODEL', reference, rule: model, confidence }));
}
