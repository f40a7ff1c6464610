import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { dataBlock, dataLine } from './data-block.ts';
import { profileFacts } from './profile-facts.ts';

const PICTURE_CHARACTERS_MAX = 300;

/** Stable for a conversation; its history follows. Ends in a line break: the empty line before the history. */
export function userCard(plan: Plan, { user, at, pictureTexts }: Gathered): { name: string; text: string } {
  const facts = profileFacts(user, { at, isSexualTextAllowed: plan.sexualText.allowed });
  const picture = user.mainPictureUrl ? pictureTexts?.[user.mainPictureUrl]?.trim() : undefined;
  if (picture) facts.push(`main picture shows: ${dataLine(picture, PICTURE_CHARACTERS_MAX)}`);
  return { name: 'user-card', text: `# PERSON\n${dataBlock('person card', facts)}\n` };
}
