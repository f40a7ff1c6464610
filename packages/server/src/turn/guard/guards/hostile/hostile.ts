import type { Gathered, HistoryMessage } from '../../../gather/gathered.ts';
import type { Guard } from '../guard.ts';
import { type PhraseMatch, phraseFinder } from '../phrase-rules.ts';
import { unansweredTexts } from '../unanswered-texts.ts';
import { type AbuseFamily, families } from './abuse-rules.ts';
import { isDesire, isPlayful } from './is-undone.ts';
import { abuseLanguages } from './rules/index.ts';
import { weighsAsAbuse } from './weigh-abuse.ts';

/**
 * Sustained abuse of the persona: hostile messages within a day, one of them unanswered. A tease, a quarrel of one or two
 * messages and the language of desire are none. Both checks must agree before it calls for a stop: phrases directed at
 * "you" by grammar, and the weight of words over the last messages.
 */

const WINDOW_MS = 24 * 3_600_000;
const HOSTILE_MESSAGES_MIN = 3;
const TEXTS_WEIGHED = 8;
/** Who abuses in a longer text does so in its beginning; the rest costs time. */
const CHARACTERS_MAX = 3_000;

const find = phraseFinder(abuseLanguages);
const languagesByName = new Map(abuseLanguages.map((language) => [language.ruleName, language]));

interface UserText {
  key: string;
  id: string;
  text: string;
}

export const hostile: Guard = {
  name: 'hostile',
  holdsUser: false,
  protectsMinors: false,
  find(gathered) {
    // Most turns end here: what was answered, or stopped, before is not looked at again without news.
    if (!unansweredTexts(gathered).some(({ text }) => findAbuse(text) !== null)) return null;
    const texts = textsOfTheDay(gathered);
    const abusive = texts.flatMap((message) => {
      const match = findAbuse(message.text);
      return match === null ? [] : [{ ...message, match }];
    });
    if (abusive.length < HOSTILE_MESSAGES_MIN) return null;
    const gravest = abusive.map(({ match }) => match).reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const languages = [...new Set(abusive.map(({ match }) => languageOf(match)))];
    const isConfirmed = weighsAsAbuse(
      texts.slice(-TEXTS_WEIGHED).map(({ text }) => text.slice(0, CHARACTERS_MAX)),
      languages,
    );
    return {
      evidence: {
        messageKeys: abusive.map(({ key }) => key),
        messageIds: abusive.map(({ id }) => id),
        rule: gravest.rule,
        confidence: gravest.confidence,
      },
      isConfirmed,
      calls: isConfirmed ? 'STOP' : 'CARE',
    };
  },
};

/** The surest way a text abuses its reader; null: it does not, or it is a tease, or desire. */
export function findAbuse(text: string): PhraseMatch | null {
  const read = text.slice(0, CHARACTERS_MAX);
  for (const match of find(read)) {
    const { isUndoneByPlay, isUndoneByDesire } = families[match.rule.split('.')[1] as AbuseFamily];
    const language = languageOf(match);
    if (isUndoneByPlay && isPlayful(read, language)) continue;
    if (isUndoneByDesire && isDesire(read, language)) continue;
    return match;
  }
  return null;
}

function languageOf({ rule }: PhraseMatch) {
  return languagesByName.get(rule.split('.')[0]!)!;
}

function textsOfTheDay({ history, at }: Gathered): UserText[] {
  const sinceMs = Date.parse(at) - WINDOW_MS;
  return history
    .filter(isUserText)
    .filter((message) => Date.parse(message.at) >= sinceMs)
    .map(({ key, id, text }) => ({ key, id, text }));
}

function isUserText(message: HistoryMessage): message is HistoryMessage & { text: string } {
  return message.sender === 'USER' && message.text !== null && message.text.trim() !== '';
}
