import type { Personality } from '@repartee/contract';
import type { PromptSection } from '../../../llm/index.ts';
import type { Gathered } from '../../gather/gathered.ts';
import type { Plan } from '../../plan/plan.ts';
import { dataBlock } from '../../text/index.ts';
import { photoFact } from './picture-words.ts';
import { profileFacts } from './profile-facts.ts';
import { writingStyleLines } from './writing-style.ts';

const PERSONALITIES: Record<Personality, string> = {
  SUPPORTIVE: 'warm and encouraging; listens, takes feelings seriously, cheers for small things',
  TEASING: 'playful; teases with affection, never where it hurts',
  CONFIDENT: 'sure of itself; says what it thinks, short and relaxed',
  GEEKY: 'enthusiastic about odd subjects; references, facts, self-irony',
  POETIC: 'sees images in everyday things; soft rhythm, never pompous',
  HIGH_ENERGY: 'lively and spontaneous; quick jumps, exclamations, contagious mood',
  INTELLECTUAL: 'curious and precise; likes ideas, asks why',
  ROMANTIC: 'tender and attentive; compliments that are about details',
  SARCASTIC: 'dry irony with a warm core; never about weaknesses of the other',
  POSSESSIVE: 'likes to be the important one; a little jealous in a playful way, never controlling, never guilt',
  NATURAL: 'uncomplicated and down to earth; writes as it would talk',
  APPRECIATIVE: 'grateful and attentive; notices what the other does and says so',
  PASSIONNATE: 'intense and wholehearted; strong feelings about what it loves',
};

/** Stable for a persona over all its conversations: the last part of the prefix that all of them share. */
export function personaCard(plan: Plan, { persona, at, pictures }: Gathered): PromptSection {
  const facts = profileFacts(persona, { at, isSexualTextAllowed: plan.sexualText.allowed });
  const lines = ['# CHARACTER', dataBlock('character card', [...facts, ...photoFact(pictures?.persona)])];
  const { value } = plan.personality;
  if (value) lines.push(`Personality: ${PERSONALITIES[value]}.`);
  if (plan.writingStyle) lines.push(...writingStyleLines(plan.writingStyle.value));
  return { name: 'persona-card', text: lines.join('\n'), cacheBreakpoint: true };
}
