import type { Language } from '@repartee/contract';
import { everydayWords, type JudgeLanguage } from '../language/index.ts';
import type { Gathered, HeardLanguage, HistoryMessage, TurnSubject } from './gather/gathered.ts';

/** What the user writes now; older texts are of another time. */
const TEXTS_HEARD = 3;
const WINDOW_MS = 24 * 3_600_000;
/** Fewer letters in all show no language. */
const LETTERS_MIN = 12;
/** Short texts are often names and loan words: only a large lead counts (chosen on one half of the test data). */
const LONG_LETTERS = 25;
const SHORT_CONFIDENCE_MIN = 0.7;
/** Of the words, how many may be everyday words of an allowed language by chance ("me", "no", names, loans). */
const KNOWN_WORDS_SHARE_MAX = 0.34;

const LINKS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_]+/giu;
const LAUGHTER =
  /(?<![\p{L}\p{N}])(?:(?:a?h[aeiou]){2,}h?|(?:j[aei]){2,}j?|lo+l|lmf?ao+|rofl|o+m+g+|x+d+|k{3,}|(?:rs){2,}|mdr+|ptdr+|(?:[хx][аеи]){2,}[хx]?|(?:χ[αεο]){2,}χ?|ח{2,}|(?:h?m+){2,}|u+h+|o+h+|a+h+|w{2,})(?![\p{L}\p{N}])/giu;
const WORD = /\p{L}+/gu;

/**
 * What language the user's last texts are in, for the guard `unknownLanguage`. Null: nothing unanswered, too little to
 * judge, or nobody could. One text in an allowed language is enough to be understood, whatever the others are in.
 */
export async function hearLanguage(
  { request }: TurnSubject,
  gathered: Gathered,
  judgeLanguage: JudgeLanguage,
): Promise<HeardLanguage | null> {
  const expected = [request.language, ...(request.additionalLanguages ?? [])];
  const texts = lastTexts(gathered);
  const unanswered = new Set(gathered.unansweredKeys);
  const whole = texts.map(({ words }) => words).join('\n');
  if (!texts.some(({ key }) => unanswered.has(key)) || lettersIn(whole) < LETTERS_MIN) return null;
  const judged = await judgeLanguage(whole, expected);
  if (judged === null) return null;
  const { language, confidence } = judged;
  const heard = {
    language,
    confidence: Math.round(confidence * 100) / 100,
    messageKeys: texts.map(({ key }) => key),
    messageIds: texts.map(({ id }) => id),
  };
  if (judged.verdict !== 'FOREIGN') return { ...heard, verdict: judged.verdict, isConfirmed: false };
  if (lettersIn(whole) < LONG_LETTERS && confidence < SHORT_CONFIDENCE_MIN) {
    return { ...heard, verdict: 'UNCLEAR', isConfirmed: false };
  }
  for (const { words } of texts.length > 1 ? texts : []) {
    if ((await judgeLanguage(words, expected))?.verdict === 'EXPECTED') {
      return { ...heard, verdict: 'UNCLEAR', isConfirmed: false };
    }
  }
  return { ...heard, verdict: 'FOREIGN', isConfirmed: lacksWordsOf(whole, expected) };
}

interface HeardText {
  key: string;
  id: string;
  /** Without what is no language: links, laughter, the names of the two. */
  words: string;
}

function lastTexts({ history, at, user, persona }: Gathered): HeardText[] {
  const names = new Set([user, persona].flatMap(({ firstName }) => firstName?.toLowerCase().match(WORD) ?? []));
  const sinceMs = Date.parse(at) - WINDOW_MS;
  return history
    .filter(isUserText)
    .filter((message) => Date.parse(message.at) >= sinceMs)
    .map(({ key, id, text }) => ({ key, id, words: wordsOf(text, names) }))
    .filter(({ words }) => lettersIn(words) > 0)
    .slice(-TEXTS_HEARD);
}

function wordsOf(text: string, names: ReadonlySet<string>): string {
  return text
    .replace(LINKS, ' ')
    .replace(LAUGHTER, ' ')
    .replace(WORD, (word) => (names.has(word.toLowerCase()) ? ' ' : word));
}

function lacksWordsOf(text: string, expected: readonly Language[]): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  const known = expected.map(everydayWords);
  const count = words.filter((word) => known.some((set) => set.has(word))).length;
  return count <= words.length * KNOWN_WORDS_SHARE_MAX;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isUserText(message: HistoryMessage): message is HistoryMessage & { text: string } {
  return message.sender === 'USER' && message.text !== null;
}
