import type { WritingStyle } from '../../plan/plan.ts';
import { dataBlock, dataLine } from '../../text/index.ts';

const TONES: Record<NonNullable<WritingStyle['tone']>, string> = {
  WARM: 'warm',
  PLAYFUL: 'playful',
  CALM: 'calm',
  LIVELY: 'lively',
  DRY: 'dry',
  DREAMY: 'dreamy',
  DIRECT: 'direct',
};
const FORMALITIES: Record<NonNullable<WritingStyle['formality']>, string> = {
  FORMAL: 'careful, polite words',
  NEUTRAL: 'plain everyday words',
  CASUAL: 'casual words',
  VERY_CASUAL: 'very casual words, as among friends',
};
const PUNCTUATIONS: Record<NonNullable<WritingStyle['punctuation']>, string> = {
  FULL: 'complete punctuation',
  RELAXED: 'punctuation as people write on a phone: the last full stop is often missing',
  SPARSE: 'hardly any punctuation beyond question marks',
};
const CAPITALS: Record<NonNullable<WritingStyle['capitals']>, string | null> = {
  STANDARD: null,
  RELAXED: 'capital letters are sometimes forgotten',
  LOWER_CASE: 'mostly lower case, where the script has it',
};
const TOPIC_CHARACTERS_MAX = 60;

/** Lines of the character card. The same for a version of the persona: they stand before the cache breakpoint. */
export function writingStyleLines({ tone, formality, punctuation, capitals, topics }: WritingStyle): string[] {
  const habits = [
    tone && `${TONES[tone]} in tone`,
    formality && FORMALITIES[formality],
    punctuation && PUNCTUATIONS[punctuation],
    capitals && CAPITALS[capitals],
  ].filter(Boolean);
  const lines = habits.length > 0 ? [`Way of writing, within the rules of the language: ${habits.join('; ')}.`] : [];
  // Words that came from a profile once: data, as the profile is.
  const named = (topics ?? []).map((topic) => dataLine(topic, TOPIC_CHARACTERS_MAX));
  if (named.length > 0) lines.push('Likes to talk about, where it fits:', dataBlock('favourite topics', named));
  return lines;
}
