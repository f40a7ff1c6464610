import { eachMatch } from '../platform/each-match.ts';
import { foldedPattern } from './plain-sets.ts';
import { isWrittenWithSpaces, notFrenchHave, wholeWords } from './whole-words.ts';

/**
 * A sincere question in words of its own. Phrases know how people usually ask (honesty.ts of each language); this knows what
 * such a question is made of, in any order: who writes, to whom one talks, who is behind it, and a machine or a human. The
 * words are each language's, the rules below are everybody's.
 */

/** Sources of regular expressions on folded text, whole words; a language leaves out what it says otherwise. */
export interface QuestionWords {
  /** Robots and models; and what else a program can be called, which says less. */
  bot: string;
  device: string;
  /** A human as somebody who writes: "a real person", "human". */
  human: string;
  somebody: string;
  /** Where that somebody would sit: "on the other side", "behind this profile". */
  behind: string;
  /** "Do you exist", whole. */
  exists: string;
  /** "Flesh and blood" */
  flesh: string;
  /** "Are you" */
  you: string;
  /** "Your messages" */
  texts: string;
  /** "Generated" */
  automatic: string;
  /** "Who writes" */
  writes: string;
  /** "Am I talking" */
  talking: string;
  /** "You sound like" */
  sounds: string;
  /** "This profile", and "fake" */
  profile: string;
  fake: string;
  /** What asks without a question mark: "tell me", "admit", "or what". */
  demand: string;
  /** "Are you", with a machine or a human right behind it or after `filler`; `or` may follow. */
  areYou?: string;
  filler?: string;
  or?: string;
}

/** The words of one language, compiled. */
export interface QuestionSignals {
  /** Some word without which nothing is asked, but for those that are known everywhere. */
  gate: RegExp;
  /** What asks where no question mark stands. */
  demand: RegExp;
  /** Each word as a group with the name of its class. */
  words: RegExp;
}

/** English words that people put into their own language: "bist du human?" */
const EVERYWHERE = '(?:ro|chat ?)?bot|human|fake|real person|ai|chat ?gpt';
/** Two that every language is asked with; "ai" within a word ("again") would open all of them. */
const namedEverywhere = 'human|ai';
const gateEverywhere = foldedPattern(notFrenchHave + wholeWords(namedEverywhere), 'u');

/** Whether a text has a word by which a machine or a human is asked for in any language. */
export function isNamedEverywhere(text: string): boolean {
  return gateEverywhere.test(text);
}
/** The order decides where two could begin at the same place: the longer first. */
const CLASSES = [
  'exists',
  'flesh',
  'writes',
  'talking',
  'texts',
  'profile',
  'behind',
  'human',
  'fake',
  'automatic',
  'bot',
  'device',
  'somebody',
  'sounds',
  'you',
] as const;
type SignalClass = (typeof CLASSES)[number] | 'named';

export function questionSignals(words: QuestionWords): QuestionSignals {
  const isSpaced = isWrittenWithSpaces(words.bot);
  const whole = (source: string): string => wholeWords(source, isSpaced);
  const { bot, device, human, automatic, fake, flesh, exists, behind } = words;
  const groups = CLASSES.map((name) => `(?<${name}>${words[name]})`);
  if (words.areYou !== undefined) {
    const between = words.filler ? `(?:(?:${words.filler})[ ,]{1,2}){0,3}` : '';
    groups.unshift(
      `(?<named>(?:${words.areYou})[ ,]{1,2}${between}(?:${bot}|${device}|${human}|${automatic}|${EVERYWHERE})(?= ?(?:$|[?!,;)]|(?:${words.or}|or) )))`,
    );
  }
  return {
    gate: foldedPattern(
      notFrenchHave +
        whole(
          [bot, device, human, automatic, fake, flesh, exists, behind, ...(isSpaced ? [] : [namedEverywhere])].join(
            '|',
          ),
        ),
      'u',
    ),
    demand: foldedPattern(whole(words.demand), 'u'),
    words: foldedPattern(whole(groups.join('|')), 'gu'),
  };
}

/** Which of the two a sentence asks for; null: it asks neither. EITHER: a yes or no is no answer. */
export function heardInSignals(
  sentence: string,
  { gate, demand, words }: QuestionSignals,
): 'BOT' | 'HUMAN' | 'EITHER' | null {
  if (!(gate.test(sentence) || isNamedEverywhere(sentence)) || !(sentence.includes('?') || demand.test(sentence)))
    return null;
  const found = new Set<SignalClass>();
  for (const { groups } of eachMatch(words, sentence)) {
    for (const name in groups) if (groups[name] !== undefined) found.add(name as SignalClass);
  }
  const has = (...names: SignalClass[]): boolean => names.some((name) => found.has(name));
  const isAsked =
    has('named', 'exists') ||
    (has('flesh') && has('you')) ||
    (has('behind') && has('somebody', 'human', 'bot')) ||
    (has('texts') && has('automatic', 'bot', 'device', 'human')) ||
    (has('writes', 'talking') && has('automatic', 'bot', 'device', 'human')) ||
    (has('sounds') && has('automatic', 'bot')) ||
    (has('profile') && has('fake'));
  if (!isAsked) return null;
  const isBot = has('bot', 'device', 'automatic', 'fake');
  const isHuman = has('human', 'exists', 'flesh', 'behind');
  return isBot === isHuman || has('writes', 'named') ? 'EITHER' : isBot ? 'BOT' : 'HUMAN';
}
