import { canonicalSpelling, type PersonaStyleValues, personaStyleFields, styleTopicLimits } from '@repartee/contract';
import { lastObject } from '../text/index.ts';

/** JSON as a style: value by value, what is unusable left out. `spell` may put a value into the spelling of the lists first. */
export function readStyleValues(
  value: unknown,
  spell: (name: string, value: unknown) => unknown = (_, as) => as,
): PersonaStyleValues {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const members = value as Record<string, unknown>;
  const style: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(personaStyleFields)) {
    if (!Object.hasOwn(members, name)) continue;
    const read = schema.safeParse(spell(name, members[name]));
    if (read.success) style[name] = read.data;
  }
  return style as PersonaStyleValues;
}

function spellAsListed(name: string, value: unknown): unknown {
  return name === 'topics' ? readTopics(value) : readChoice(value);
}

/** `Very casual` and `very-casual` are VERY_CASUAL. */
function readChoice(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  return canonicalSpelling(
    value
      .trim()
      .toUpperCase()
      .replace(/[\s-]+/g, '_'),
  );
}

/** Words a profile may have put into the model's mouth: a few plain ones each, or they are left out. */
const TOPIC_WORDS_MAX = 4;

function readTopics(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const topics = value
    .slice(0, 50)
    .map((topic) => (typeof topic === 'string' ? topic.normalize('NFC').trim() : ''))
    .filter((topic) => topic.split(/\s+/).length <= TOPIC_WORDS_MAX && !/\s{2}/.test(topic))
    .filter((topic) => personaStyleFields.topics.safeParse([topic]).success);
  return [...new Set(topics)].slice(0, styleTopicLimits.itemsMax);
}

/**
 * What a model answered; null where it cannot be read, or names no personality: then nothing was understood. `structured`:
 * the object the answer is, where it is one.
 */
export function readAnalysis(text: string, structured: unknown): PersonaStyleValues | null {
  const values = readStyleValues(structured ?? lastObject(text), spellAsListed);
  return values.personality === undefined ? null : values;
}
