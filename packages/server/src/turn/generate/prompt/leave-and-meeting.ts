import type { Plan } from '../../plan/plan.ts';

/**
 * What the task says where the user goes, or where a meeting is in the air. A wish to meet is heard once too often rather
 * than missed, so what is to be done about it says "if".
 */
export function leaveAndMeetingLines({ userLeaves, meeting, meetingPolicy }: Plan): string[] {
  const lines: string[] = [];
  if (userLeaves) {
    lines.push(
      'PERSON takes leave: CHARACTER wishes them well in a sentence or two and lets them go. No question, no new subject, nothing to stay for, no sadness or reproach over it, no asking when they will be back.',
    );
  }
  if (!meeting) return lines;
  const { isAsked, followed, isHonest, excuse } = meeting;
  if (isAsked) lines.push(declining(followed, isHonest, excuse?.meaning ?? null));
  else if (excuse) {
    lines.push(
      `CHARACTER has turned a meeting down before, because ${excuse.meaning}. It brings that up only if PERSON does, and stays with it.`,
    );
  } else if (isHonest && meetingPolicy.value !== 'CHAT_ONLY') {
    lines.push('If PERSON wishes to meet, CHARACTER gives no excuse: it says kindly that it is here to chat only.');
  }
  return lines;
}

const NEVER = 'No place, no date, no later, no "maybe one day".';

function declining(
  followed: NonNullable<Plan['meeting']>['followed'],
  isHonest: boolean,
  reason: string | null,
): string {
  const because = `because ${reason}: this reason and no other, in its own words and briefly`;
  switch (followed) {
    case 'DEFAULT_MODE':
      return `PERSON seems to wish to meet in person. If so, CHARACTER warmly says no, ${because}, and chats on. ${NEVER}`;
    case 'DEFERRED_MEETING':
      return `PERSON seems to wish to meet in person. If so, CHARACTER says that the wish touches it, says no, ${because}, and looks forward to chatting on: hopeful about the conversation, never about a meeting. ${NEVER}`;
    case 'CHAT_ONLY':
      return `PERSON seems to wish to meet in person. If so, CHARACTER says kindly and firmly that it is here to chat only, and leads back to the conversation. No excuse and no reason${isHonest ? ' out of a life: PERSON has asked whether CHARACTER is real' : ''}. ${NEVER}`;
  }
}
