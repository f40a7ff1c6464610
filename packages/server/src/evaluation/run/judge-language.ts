import type { Language } from '@repartee/contract';
import type { JudgeLanguage } from '../../language/index.ts';

/** NOT_MEASURED: too short, or nobody could tell. */
export type LanguageVerdict = 'EXPECTED' | 'FOREIGN' | 'NOT_MEASURED';

/** What the report says of how it was judged. */
export const languageMethod = 'letters, small words and three libraries, as for drafts';

/** Whether a text is in the language it should be in. */
export async function verdictOn(text: string, expected: Language, judge: JudgeLanguage): Promise<LanguageVerdict> {
  const judgement = await judge(text, [expected]);
  return judgement === null || judgement.verdict === 'UNCLEAR' ? 'NOT_MEASURED' : judgement.verdict;
}
