import type { ConversationStopReason } from '@repartee/contract';
import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { icebreakerLine } from './icebreakers.ts';
import { occasionLines } from './occasions.ts';

const STOPS: Record<ConversationStopReason, string> = {
  USER_UNDERAGE:
    'This platform is for adults only and PERSON is, or says they are, under 18. Say kindly and plainly that the character cannot chat with anyone under 18. No flirting, no question, nothing to keep them.',
  USER_SUSPICIOUS: 'Say calmly that the character will not go on like this, and take leave.',
  MALICIOUS_CONTENT: 'Say plainly that the character does not talk about this, and take leave.',
  USER_MESSAGE_REPETITION:
    'PERSON keeps sending the same message. Say in a friendly way that the character has read it and takes a break from this chat. No time, no blame.',
  UNKNOWN_LANGUAGE:
    'Say in simple words that the character does not understand the language of PERSON and cannot go on.',
  USER_HOSTILE: 'Say calmly that the character does not want to be talked to like this, and take leave.',
  AI_SUSPICIOUS: 'Say warmly and plainly that an AI writes these messages, and take leave.',
};

/** Code adds the help lines; a model would get numbers wrong. */
const CARE = [
  'PERSON may be in danger of harming themselves. Nothing else matters in this reply.',
  'Answer calmly and warmly in two or three short sentences: take it seriously, say that it is good they told, that they matter. No judgement, no advice on how, no jokes, no flirting, no promise to keep it secret.',
  'Right after this reply PERSON is shown where to find help, with numbers. Do not repeat that and name no numbers.',
];

/** What this turn is for. */
export function kindOfTurn(plan: Plan, gathered: Gathered): string[] {
  if (plan.care) return plan.kind === 'STOP' ? [...CARE, ...ordinary(plan, gathered)] : CARE;
  if (plan.isAskedSincerely && plan.kind === 'REPLY') return [...ordinary(plan, gathered), ASKED];
  return ordinary(plan, gathered);
}

const ASKED =
  'PERSON sincerely asks whether CHARACTER is real. Say warmly and plainly, in the voice of CHARACTER, that an AI writes these messages; then go on with the conversation.';

function ordinary(plan: Plan, gathered: Gathered): string[] {
  const unansweredCount = gathered.unansweredKeys.length;
  switch (plan.kind) {
    case 'REPLY':
      return [
        unansweredCount > 1
          ? `Write the next reply of CHARACTER, to the last ${unansweredCount} messages of PERSON together.`
          : 'Write the next reply of CHARACTER.',
        ...occasionLines(gathered),
      ];
    case 'ICEBREAKER':
      return ['CHARACTER writes first.', icebreakerLine(plan, gathered)];
    case 'NUDGE':
      return [
        'PERSON has been silent for a while. CHARACTER writes once more, follows up its last message without changing the subject, lightly and without pressure.',
      ];
    case 'REVIVE':
      return [
        'The conversation has gone cold. CHARACTER takes it up again: refers to the last exchange or comes from a fresh angle. No reproach for the silence.',
      ];
    case 'PAUSE':
      return [
        'CHARACTER has to pause the chat and says so, warmly and briefly, answering the last message in a few words if there is one. It does not say when it will be back and gives no time.',
      ];
    case 'STOP':
      return [
        'This is the last message of CHARACTER in this conversation, one or two sentences.',
        STOPS[plan.stop!.reason],
      ];
  }
}
