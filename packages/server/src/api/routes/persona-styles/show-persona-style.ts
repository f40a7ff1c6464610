import type { PersonaStyle } from '@repartee/contract';
import { publicId } from '../../../platform/ids.ts';
import type { PersonaStyleRecord } from '../../../records/persona-style-pages.ts';
import { effectiveStyle, readStoredAnalysis, readStoredEdits } from '../../../turn/index.ts';

export function showPersonaStyle(style: PersonaStyleRecord): PersonaStyle {
  const edited = readStoredEdits(style.edits);
  const { analysis } = style;
  const analysed = analysis && readStoredAnalysis(analysis.body);
  return {
    personaProfileId: style.personaProfileId,
    state: style.state,
    values: effectiveStyle(analysed?.values ?? {}, edited),
    analysis: analysis &&
      analysed && {
        values: analysed.values,
        madeBy: analysis.madeBy,
        profileVersion: analysed.profileVersion,
        chatModel: analysis.chatModel,
        model: analysis.model,
        inputTokens: analysis.inputTokens,
        outputTokens: analysis.outputTokens,
        cost: shortDecimal(analysis.cost),
        turnId: analysis.turnId === null ? null : publicId('turn', analysis.turnId),
        at: analysis.at.toISOString(),
      },
    edited,
    editedAt: style.editedAt?.toISOString() ?? null,
    editedBy: style.editedBy,
    failureCode: style.failureCode,
  };
}

/** `0.001200000` is `0.0012`. */
function shortDecimal(numeric: string): string {
  return numeric.includes('.') ? numeric.replace(/\.?0+$/, '') : numeric;
}
