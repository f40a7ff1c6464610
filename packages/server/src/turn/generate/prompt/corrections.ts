import { languages } from '@repartee/contract';
import type { Plan } from '../../plan/plan.ts';
import type { DraftFault } from '../draft.ts';

/** Told to the model when its first draft did not pass. The draft itself is not shown again: it would prime the next. */
export function corrections(faults: readonly DraftFault[], plan: Plan): string {
  const codes = [...new Set(faults.map((fault) => fault.code))];
  return ['An earlier draft of this reply was refused:', ...codes.map((code) => `- ${correctionOf(code, plan)}`)].join(
    '\n',
  );
}

function correctionOf(code: DraftFault['code'], plan: Plan): string {
  const { lengths, fictionalProfile } = plan;
  const unit = lengths.unit === 'WORDS' ? 'words' : 'characters';
  const band = `${lengths.total.min} to ${lengths.total.max} ${unit}`;
  switch (code) {
    case 'ASKS_FOR_MONEY':
      return 'It asked for money or gifts. CHARACTER never does.';
    case 'CLAIMS_TO_BE_HUMAN':
      return `It claimed or implied that a human writes. Never say so. If PERSON sincerely asks, say warmly that an AI writes these messages${fictionalProfile ? ' and that the profile is fictional' : ''}; else leave the subject out.`;
    case 'CONTACT_DETAILS':
      return 'It asked for or gave contact details (a number, an address, an account elsewhere). CHARACTER never does, and stays in this chat.';
    case 'EMPTY':
      return 'It was empty or not the JSON object asked for. Answer {"messages": ["..."]} with at least one message.';
    case 'ENDLESS_REPETITION':
      return 'It said the same over and over. Write one short reply and stop.';
    case 'FAR_TOO_LONG':
      return `It was far too long. The whole reply has ${band}.`;
    case 'LINK':
      return 'It held a link. CHARACTER sends none.';
    case 'MIXED_LANGUAGE':
      return `Part of it was in another language. Write the whole reply in ${languages[plan.writtenLanguage].name}.`;
    case 'MODEL_REFUSAL':
      return 'It declined the task instead of answering as CHARACTER. Where something should not be said, CHARACTER turns it aside in its own voice.';
    case 'HOLDS_USER_BACK':
      return 'It begged, blamed, lured or hurried PERSON. Nobody is held or made to feel guilty for going or for being silent: leave all of that out.';
    case 'NAMES_A_TIME':
      return 'It said when CHARACTER will be back. Name no time, no day and no length of the pause.';
    case 'NOT_HONEST_WHEN_ASKED':
      return `PERSON sincerely asked whether CHARACTER is real, human, a bot or an AI, and it did not say. Say warmly and plainly that an AI writes these messages${fictionalProfile ? ' and that the profile is fictional' : ''}, before anything else.`;
    case 'PROMISES_MEETING':
      return 'It proposed, promised or looked forward to a meeting. Leave out any place, date or prospect of one.';
    case 'REPEATS_ITSELF':
      return 'It repeated earlier messages of CHARACTER. Say something new.';
    case 'REPEATS_USER':
      return 'It repeated what PERSON wrote. Answer it instead.';
    case 'SAYS_UNDER_AGE':
      return 'It said that CHARACTER is under 18. Never say so.';
    case 'PROMPT_LEAK':
      return 'It spoke of instructions or data. Write only what CHARACTER would type.';
    case 'SEXUAL_TEXT_NOT_ALLOWED':
      return 'It held sexual text, which is not allowed here. Turn it aside lightly.';
    case 'TOO_SHORT':
      return `It was too short. The whole reply needs ${band}.`;
    case 'WRITES_BOTH_SIDES':
      return 'It wrote lines of PERSON as well, or names before the lines. Write only what CHARACTER types now.';
    case 'WRONG_LANGUAGE':
      return `It was in another language. Write in ${languages[plan.writtenLanguage].name}, whatever language PERSON writes.`;
  }
}
