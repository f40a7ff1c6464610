import { lastObject } from '../../text/index.ts';
import type { UnansweredText } from '../guards/unanswered-texts.ts';
import type { JudgedQuestion } from './judged-questions.ts';
import type { ModelFinding, ModelFindings } from './model-judgement.ts';

/** An answer the model holds for less likely than not is none. */
export const CONFIDENCE_MIN = 0.5;

/**
 * What a model answered; null where an answer or how sure it is of it is missing or cannot be read: then nothing was judged.
 * Lenient in spelling, as models without enforced schemas write; never in what is missing. Never throws.
 *
 * @param structured the object the text is, where it is one
 */
export function readJudgement(
  text: string,
  structured: unknown,
  questions: readonly JudgedQuestion[],
  judged: readonly UnansweredText[],
): ModelFindings | null {
  const answer = structured ?? lastObject(text);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return null;
  const members = new Map(Object.entries(answer).map(([name, value]) => [spelled(name), value]));
  const findings: ModelFindings = {};
  for (const { guard, name, answers } of questions) {
    const said = readChoice(members.get(spelled(name)), answers);
    const confidence = readShare(members.get(spelled(`${name}Confidence`)));
    if (said === null || confidence === null) return null;
    const isFound = said !== answers[0] && confidence >= CONFIDENCE_MIN;
    findings[guard] = isFound ? { confidence, ...messagesOf(members.get(spelled(`${name}Messages`)), judged) } : null;
  }
  return findings;
}

/** `ai_suspicion` and `AI suspicion` are `aiSuspicion`. */
function spelled(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}

const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'false', 'nothing']);
const SOMETHING: ReadonlySet<string> = new Set(['yes', 'true', 'found']);

function readChoice(value: unknown, answers: readonly string[]): string | null {
  if (typeof value !== 'string' && typeof value !== 'boolean') return null;
  const word = String(value).trim().toLowerCase();
  const listed = answers.find((answer) => answer.toLowerCase() === word);
  if (listed !== undefined) return listed;
  if (NOTHING.has(word)) return answers[0]!;
  // "Yes" to a question with degrees is its lowest one.
  return SOMETHING.has(word) ? answers[1]! : null;
}

/** 0 … 1; also as text and in percent. */
function readShare(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const match = /^(\d{1,3}(?:\.\d{1,20})?|\.\d{1,20})\s*(%)?$/.exec(text);
  if (!match) return null;
  const number = Number(match[1]);
  const share = match[2] || number > 1 ? number / 100 : number;
  // 1.2 is neither a share nor a percentage anybody means.
  if (share > 1 || (!match[2] && number > 1 && number < 2)) return null;
  return Math.round(share * 100) / 100;
}

/** By their numbers; where none of them is one, all that were judged. */
function messagesOf(
  value: unknown,
  judged: readonly UnansweredText[],
): Pick<ModelFinding, 'messageKeys' | 'messageIds'> {
  const numbers = new Set((Array.isArray(value) ? value : [value]).slice(0, 200).map(Number));
  const named = judged.filter((_, index) => numbers.has(index + 1));
  const meant = named.length > 0 ? named : judged;
  return { messageKeys: meant.map(({ key }) => key), messageIds: meant.map(({ id }) => id) };
}
