import { mayMatchIn } from '../platform/pattern-filter/index.ts';
import { foldForMatching } from './fold-text.ts';
import { languagePacks } from './language-packs.ts';

/**
 * Whether a message of the user seems to propose a meeting in person, in any of the 29 base languages. Rather heard once
 * too often: what is made of it says "if".
 */
export function proposesMeeting(text: string): boolean {
  const folded = foldForMatching(text)[0]!;
  const mayMatch = mayMatchIn(folded);
  return languagePacks.some(({ listening: { meeting } }) => mayMatch(meeting) && meeting.test(folded));
}
