import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { dataBlock } from '../../text/index.ts';
import { photoFact } from './picture-words.ts';
import { profileFacts } from './profile-facts.ts';

/** Stable for a conversation; its history follows. Ends in a line break: the empty line before the history. */
export function userCard(plan: Plan, { user, at, pictures }: Gathered): { name: string; text: string } {
  const facts = profileFacts(user, { at, isSexualTextAllowed: plan.sexualText.allowed });
  const block = dataBlock('person card', [...facts, ...photoFact(pictures?.user)]);
  return { name: 'user-card', text: `# PERSON\n${block}\n` };
}
