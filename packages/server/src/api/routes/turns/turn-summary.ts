import { type Language, languageCodes, type TurnKind, type TurnSummary, turnKinds } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { TurnRecord } from '../../../records/turn-stories.ts';
import { listIn, objectIn, readPacked, textIn } from '../../stored-json.ts';

/** One line of the list. Language comes from the request, kind and model from the plan once there is one. */
export function showTurnSummary(turn: TurnRecord): TurnSummary {
  const request = readPacked(turn.request);
  const planned = readPacked(turn.planned);
  const plan = objectIn(planned, 'plan');
  const warnings = [...listIn(plan, 'warnings'), ...listIn(planned, 'warnings')];
  return {
    id: publicId('turn', turn.id),
    userProfileId: turn.userProfileId,
    personaProfileId: turn.personaProfileId,
    testMode: turn.isTest,
    language: languageOf(textIn(request, 'language')),
    chatModel: textIn(objectIn(plan, 'chatModel'), 'value'),
    kind: kindOf(textIn(plan, 'kind')),
    phase: turn.phase,
    outcome: (turn.outcome?.toUpperCase() ?? null) as TurnSummary['outcome'],
    reason: turn.reason as TurnSummary['reason'],
    openedAt: turn.firstAt.toISOString(),
    deadlineAt: turn.deadlineAt.toISOString(),
    decidedAt: turn.decidedAt?.toISOString() ?? null,
    endedAt: turn.endedAt?.toISOString() ?? null,
    answerCount: turn.answerCount,
    modelCallCount: turn.modelCalls,
    restartCount: turn.restarts,
    warningCount: warnings.length,
    cost: turn.outcome === null ? null : Number(turn.cost).toFixed(4),
    supersededCost: turn.outcome === null ? null : Number(turn.supersededCost).toFixed(4),
  };
}

export function kindOf(text: string | null): TurnKind | null {
  return turnKinds.find((kind) => kind === text) ?? null;
}

function languageOf(text: string | null): Language {
  return languageCodes.find((code) => code === text) ?? 'EN';
}
