import type { JudgeLanguage } from '../language/index.ts';
import type { Gathered, TurnSubject } from './gather/gathered.ts';

/**
 * Whether the user's newest text is confidently in the additional language of the request, and not as well in its main
 * one. Asked only where a request names one; what nobody can tell is not.
 */
export async function isAdditionalLanguageSpoken(
  { request }: TurnSubject,
  { history }: Gathered,
  judgeLanguage: JudgeLanguage,
): Promise<boolean> {
  const { language, additionalLanguages } = request;
  const other = additionalLanguages?.[0];
  if (other === undefined || other === language) return false;
  const newest = history.findLast(({ sender, text }) => sender === 'USER' && text !== null && /\p{L}/u.test(text));
  if (!newest?.text) return false;
  const isIn = async (expected: typeof language) =>
    (await judgeLanguage(newest.text!, [expected]))?.verdict === 'EXPECTED';
  return (await isIn(other)) && !(await isIn(language));
}
