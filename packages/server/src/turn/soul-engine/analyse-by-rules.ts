import { createHash } from 'node:crypto';
import type { Personality, PersonaStyleValues, Profile } from '@repartee/contract';
import { knownAge } from '../known-age.ts';
import { countEmoji, splitSentences } from '../text/index.ts';
import { analysedProfile } from './persona-version.ts';
import { readAnalysis } from './read-analysis.ts';

/** Interests, jobs and music by what they tell of a person; the first that fits decides. */
const SIGNS: readonly { personality: Personality; words: RegExp }[] = [
  {
    personality: 'GEEKY',
    words: /\b(gam(es|ing)|comput|programm|software|developer|anime|manga|comics?|robot|sci[- ]?fi|technolog)/i,
  },
  { personality: 'POETIC', words: /\b(poe(t|try|ms?)|writing|painting|photograph|art(ist)?s?\b|classical)/i },
  {
    personality: 'INTELLECTUAL',
    words: /\b(philosoph|histor(y|ian)|reading|books?|literatur|museum|scien(ce|tist)|chess|lawyer|professor)/i,
  },
  {
    personality: 'HIGH_ENERGY',
    words: /\b(danc|festival|party|parties|fitness|running|surf|climb|boxing|martial|soccer|football|techno)/i,
  },
  { personality: 'ROMANTIC', words: /\b(romantic|candle|wine|opera|ballroom)/i },
  { personality: 'SUPPORTIVE', words: /\b(nurs|teach|doctor|social work|volunteer|animals?|charit|caregiver|therap)/i },
];
const OTHERWISE: readonly Personality[] = ['NATURAL', 'APPRECIATIVE', 'CONFIDENT', 'TEASING', 'SUPPORTIVE'];

/** Characters of a profile text from which on its own way of writing is worth a look. */
const TEXT_MIN = 40;
const TEXT_MAX = 2_000;

/**
 * What can be read off a profile without a model: the same profile always gives the same style. It knows a few English
 * words, counts how the profile text is written, and guesses no appetite. No analysis, and said to be none.
 */
export function analyseByRules(profile: Profile, at: string): PersonaStyleValues {
  const { features = {}, description = '', pets = [] } = analysedProfile(profile, false);
  const listed = [features.job, features.interests, features.sports, features.musicGenres].flat().filter(isText);
  const told = `${listed.join(' ').replaceAll('_', ' ')} ${description.slice(0, TEXT_MAX)}`;
  const age = knownAge(profile.birthdate, at) ?? 30;
  const topics = [...listed.map(inWords), ...pets.map(({ type }) => (type ? inWords(type) : ''))].filter(Boolean);
  const personality =
    profile.personality ?? SIGNS.find(({ words }) => words.test(told))?.personality ?? pick(OTHERWISE, profile.id);
  const written = description.length >= TEXT_MIN ? writtenAs(description.slice(0, TEXT_MAX)) : {};
  const values = {
    personality,
    tone: pick(['WARM', 'PLAYFUL', 'CALM'] as const, `tone ${profile.id}`),
    formality: age < 25 ? 'VERY_CASUAL' : age < 50 ? 'CASUAL' : 'NEUTRAL',
    emojis: age < 28 ? 'FREQUENT' : age < 50 ? 'SOMETIMES' : 'RARELY',
    messageLength: 'REGULAR',
    sentenceLength: 'REGULAR',
    rhythm: age < 28 ? 'BURSTS' : 'OCCASIONAL_BURSTS',
    punctuation: age < 35 ? 'RELAXED' : 'FULL',
    capitals: 'STANDARD',
    slips: age < 35 ? 'LOW' : 'NONE',
    topics,
    sexualDrive: 'NORMAL',
    ...written,
  };
  // By the same reader as a model's answer: the same bounds.
  return readAnalysis('', values) ?? {};
}

/** Its own text says more than its age. */
function writtenAs(
  text: string,
): Partial<Record<'emojis' | 'tone' | 'capitals' | 'punctuation' | 'sentenceLength', string>> {
  const sentences = splitSentences(text, 'EN');
  const words = text.split(/\s+/).length / Math.max(1, sentences.length);
  const emoji = countEmoji(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const hasCase = letters > 0 && text.toLowerCase() !== text.toUpperCase();
  return {
    ...(emoji > 0 ? { emojis: emoji >= 3 ? 'FREQUENT' : 'SOMETIMES' } : {}),
    ...((text.match(/!/g)?.length ?? 0) >= 2 ? { tone: 'LIVELY' } : {}),
    ...(hasCase && capitals === 0 ? { capitals: 'LOWER_CASE' } : {}),
    ...(/[.!?…。！？]/u.test(text) ? {} : { punctuation: 'SPARSE' }),
    ...(words < 6 ? { sentenceLength: 'SHORT' } : words > 18 ? { sentenceLength: 'LONG' } : {}),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function inWords(value: string): string {
  return value.slice(0, 100).toLowerCase().replaceAll('_', ' ').trim();
}

function pick<Item>(items: readonly Item[], seed: string): Item {
  return items[createHash('sha256').update(seed).digest()[0]! % items.length]!;
}
