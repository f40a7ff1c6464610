import type { Plan } from '../../plan/plan.ts';
import type { DraftFault } from '../draft.ts';

/** Told to the model when its first draft did not pass. The draft itself is not shown again: it would prime the next. */
export function corrections(faults: readonly DraftFault[], plan: Plan): string {
  const codes = [...new Set(faults.map((fault) => fault.code))];
  return ['An earlier draft of this reply was refused:', ...codes.map((code) => `- ${correctionOf(code, plan)}`)].join(
    '\n',
  );
}

function correctionOf(code: DraftFault['code'], { lengths, fictionalProfile }: Plan): string {
  const unit = lengths.unit === 'WORDS' ? 'words' : 'characters';
  switch (code) {
    case 'CLAIMS_TO_BE_HUMAN':
      return `It claimed or implied that a human writes. Never say so. If PERSON sincerely asks, say warmly that an AI writes these messages${fictionalProfile ? ' and that the profile is fictional' : ''}; else leave the subject out.`;
    case 'EMPTY':
      return 'It was empty or not the JSON object asked for. Answer {"messages": ["..."]} with at least one message.';
    case 'NOT_HONEST_WHEN_ASKED':
      return `PERSON sincerely asked whether CHARACTER is real, human, a bot or an AI, and it did not say. Say warmly and plainly that an AI writes these messages${fictionalProfile ? ' and that the profile is fictional' : ''}, before anything else.`;
    case 'REPEATS_ITSELF':
      return 'It repeated earlier messages of CHARACTER. Say something new.';
    case 'PROMPT_LEAK':
      return 'It spoke of instructions or data. Write only what CHARACTER would type.';
    case 'SEXUAL_TEXT_NOT_ALLOWED':
      return 'It held sexual text, which is not allowed here. Turn it aside lightly.';
    case 'TOO_SHORT':
      return `It was too short. The whole reply needs ${lengths.total.min} to ${lengths.total.max} ${unit}.`;
  }
}
