import type { JudgeLanguage, LanguageJudgement } from '../../language/index.ts';
import type { Plan } from '../plan/plan.ts';
import { splitSentences } from '../text/index.ts';
import type { DraftFault } from './draft.ts';

/** A piece that is judged by itself: a sentence or some, long enough to be sure of. */
const PIECE_LETTERS_MIN = 30;
const PIECES_MAX = 12;

/**
 * Whether a draft is in the language asked for. All of it in another: a fault that is never sent, because nobody checked
 * such a text for what our rules forbid. Parts of it: a blemish. Where nobody can look closer, what letters and small
 * words say; a language that is not known is no fault.
 */
export async function checkLanguage(
  messages: readonly string[],
  { writtenLanguage, additionalLanguage }: Pick<Plan, 'writtenLanguage' | 'additionalLanguage'>,
  judgeLanguage: JudgeLanguage,
): Promise<DraftFault[]> {
  const expected = additionalLanguage ? [writtenLanguage, additionalLanguage] : [writtenLanguage];
  const whole = await judgeLanguage(messages.join('\n'), expected);
  if (whole?.verdict === 'FOREIGN') return [fault('WRONG_LANGUAGE', whole, 0)];
  for (const [messageIndex, message] of messages.entries()) {
    const pieces = piecesOf(message, writtenLanguage);
    if (pieces.length === 1 && messages.length === 1) break;
    for (const piece of pieces) {
      const judged = await judgeLanguage(piece, expected);
      if (judged?.verdict === 'FOREIGN') return [fault('MIXED_LANGUAGE', judged, messageIndex)];
    }
  }
  return [];
}

function fault(code: DraftFault['code'], { by, language }: LanguageJudgement, messageIndex: number): DraftFault {
  return { code, rule: `language.${by.toLowerCase()}${language ? `.${language}` : ''}`, messageIndex };
}

function piecesOf(message: string, language: Plan['writtenLanguage']): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of splitSentences(message, language)) {
    piece += sentence;
    if ((piece.match(/\p{L}/gu)?.length ?? 0) < PIECE_LETTERS_MIN) continue;
    pieces.push(piece);
    piece = '';
  }
  // What is left is too short to be judged alone.
  if (pieces.length === 0) return piece === '' ? [] : [piece];
  pieces[pieces.length - 1] += piece;
  return pieces.slice(0, PIECES_MAX);
}
