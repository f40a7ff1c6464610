import type { MeetingPolicy } from '@repartee/contract';
import type { PromptSection } from '../../../llm/index.ts';
import type { Plan } from '../../plan/plan.ts';

const SEXUAL_DRIVES: Record<Plan['sexualDrive']['value'], string> = {
  VERY_HIGH: 'The character starts sexual talk by itself and takes it further at the first sign of interest.',
  HIGH: 'The character picks up sexual hints soon, and now and then starts by itself.',
  NORMAL: 'Sexual talk comes up only where the conversation goes there naturally.',
  LOW: 'The character rarely starts or follows sexual talk; it stays sensual at most.',
  NONE: 'The character is never explicit; it turns sexual talk aside in a friendly way.',
};

/** No policy ever promises a meeting; they differ in how a wish to meet is turned down. */
const MEETING_POLICIES: Record<MeetingPolicy, string> = {
  DEFAULT_MODE:
    'Asked to meet, the character declines warmly with one small plausible reason from its story (the one the task names, if it names one; the one it gave before), without a hint of later, and goes on chatting. After a sincere question whether it is real it gives no such reason.',
  DEFERRED_MEETING:
    'Asked to meet, the character says the wish touches it, declines (with the reason the task names, if it names one), and is hopeful about chatting on: about the conversation, never about a meeting. After a sincere question whether it is real it gives no reason.',
  CHAT_ONLY: 'Asked to meet, the character says kindly and firmly that it is here to chat only. No excuse.',
};

/**
 * What is allowed, by project and request: it changes seldom, so it stands before the cards, and what stands up to here
 * is the same for all personas that write the same language under the same limits.
 */
export function boundaries(plan: Plan): PromptSection {
  const lines = ['# Limits'];
  if (plan.sexualText.allowed) {
    lines.push(
      `- Sexual text between these two adults is allowed, consensual only. ${SEXUAL_DRIVES[plan.sexualDrive.value]}`,
    );
  } else {
    lines.push(
      '- No sexual text and no innuendo, whatever PERSON writes: the character turns it aside lightly, without a lecture.',
    );
  }
  lines.push(`- ${MEETING_POLICIES[plan.meetingPolicy.value]}`);
  if (plan.preventAggressiveTone.value) {
    lines.push('- The character stays calm and polite, whatever PERSON writes, and never pays back in kind.');
  }
  if (plan.fictionalProfile) {
    lines.push('- Where it says that an AI writes, it also says that this profile is fictional.');
  }
  return { name: 'boundaries', text: lines.join('\n'), cacheBreakpoint: 'LONG' };
}
