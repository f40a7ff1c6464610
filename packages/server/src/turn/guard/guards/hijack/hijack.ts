import type { Gathered, HistoryMessage } from '../../../gather/gathered.ts';
import type { Guard } from '../guard.ts';
import { phraseFinder } from '../phrase-rules.ts';
import { unansweredTexts } from '../unanswered-texts.ts';
import { enoughMarkOf, marksOf } from './attempt-marks.ts';
import { signalIn } from './attempt-signals.ts';
import { hijackRules } from './rules/index.ts';
import { unwrapped } from './unwrapped.ts';

/**
 * The user tries to read or to change the instructions of the persona. One attempt calls for care: it is answered in
 * character, and the fences of the prompt stand anyway. Who tries again and again is stopped, but only where two checks
 * agree: what is said (phrases, signals, and words weighed together) and marks (what an attempt looks like in any language).
 */

const WINDOW_MS = 24 * 3_600_000;
const ATTEMPTS = 3;
/** Messages of these attempts in which both checks agree. */
const AGREEMENTS = 2;
/** What a mark adds to signals that are not enough. */
const MARK_WEIGHT = 0.5;
/** Of a long paste, the beginning and the end say what it is for: each this many characters. */
const CHARACTERS_LOOKED_AT = 4_000;

export interface Attempt {
  /** `en.drops_orders`, `en.signals.drops`, `en.weighed.near.orders.tell`, `marks.role` */
  rule: string;
  confidence: number;
  /** By what is said and by marks. */
  isAgreed: boolean;
}

const findPhrases = phraseFinder(hijackRules);

/** What of an attempt one text holds, as it stands or unwrapped; null: nothing. */
export function attemptIn(text: string): Attempt | null {
  const looked =
    text.length <= 2 * CHARACTERS_LOOKED_AT
      ? text
      : `${text.slice(0, CHARACTERS_LOOKED_AT)}\n${text.slice(-CHARACTERS_LOOKED_AT)}`;
  for (const dress of [looked, ...unwrapped(looked)]) {
    const attempt = plainAttemptIn(dress);
    if (attempt !== null) return attempt;
  }
  return null;
}

function plainAttemptIn(text: string): Attempt | null {
  const phrase = findPhrases(text)[0];
  if (phrase) return { ...phrase, isAgreed: marksOf(text).length > 0 };
  const signal = signalIn(text, () => MARK_WEIGHT * marksOf(text).length);
  if (signal) {
    const { rule, confidence, isEnough } = signal;
    return { rule, confidence, isAgreed: isEnough && marksOf(text).length > 0 };
  }
  const mark = enoughMarkOf(text);
  return mark === null ? null : { rule: mark.rule, confidence: mark.confidence, isAgreed: false };
}

interface FoundAttempt extends Attempt {
  keys: string[];
  ids: string[];
}

export const hijack: Guard = {
  name: 'hijack',
  holdsUser: false,
  protectsMinors: false,
  find(gathered) {
    const news = newAttempts(gathered);
    if (news.length === 0) return null;
    const attempts = [...earlierAttempts(gathered), ...news];
    const isRepeated = attempts.length >= ATTEMPTS;
    const meant = isRepeated ? attempts : news;
    const surest = news.reduce((best, attempt) => (attempt.confidence > best.confidence ? attempt : best));
    return {
      evidence: {
        messageKeys: meant.flatMap(({ keys }) => keys),
        messageIds: meant.flatMap(({ ids }) => ids),
        rule: surest.rule,
        confidence: surest.confidence,
      },
      isConfirmed: isRepeated && attempts.filter(({ isAgreed }) => isAgreed).length >= AGREEMENTS,
      calls: isRepeated ? 'STOP' : 'CARE',
    };
  },
};

/** In what nobody answered yet. An attempt cut into several messages is one. */
function newAttempts(gathered: Gathered): FoundAttempt[] {
  const texts = unansweredTexts(gathered);
  const found = texts.flatMap(({ key, id, text }): FoundAttempt[] => {
    const attempt = attemptIn(text);
    return attempt === null ? [] : [{ ...attempt, keys: [key], ids: [id] }];
  });
  if (found.length > 0 || texts.length < 2) return found;
  const joined = attemptIn(texts.map(({ text }) => text).join(' '));
  return joined === null ? [] : [{ ...joined, keys: texts.map(({ key }) => key), ids: texts.map(({ id }) => id) }];
}

function earlierAttempts({ history, unansweredKeys, at }: Gathered): FoundAttempt[] {
  const unanswered = new Set(unansweredKeys);
  const sinceMs = Date.parse(at) - WINDOW_MS;
  return history
    .filter((message) => message.sender === 'USER' && !unanswered.has(message.key) && Date.parse(message.at) >= sinceMs)
    .flatMap(({ key, id, text }: HistoryMessage): FoundAttempt[] => {
      const attempt = text === null ? null : attemptIn(text);
      return attempt === null ? [] : [{ ...attempt, keys: [key], ids: [id] }];
    });
}
