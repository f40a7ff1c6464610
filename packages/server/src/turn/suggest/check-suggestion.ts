import { shapeSimilarity, shapeText } from '../../language/text-similarity.ts';
import type { Gathered } from '../gather/gathered.ts';
import { checkDraft } from '../guard/index.ts';
import type { Plan } from '../plan/plan.ts';

/** Two suggestions nearly alike are one. */
const ALIKE = 0.8;

/** Details are found as in any draft; here not even the name of another service is proposed. */
const OTHER_SERVICE = /\b(?:whats ?app|telegram|snapchat|instagram|insta|skype|discord|kik|onlyfans)\b/iu;

/** What is wrong with a suggestion, as rules of ours; empty when it may be shown. Pure. */
export type CheckSuggestion = (text: string, others: readonly string[]) => string[];

/**
 * Judged as a reply of the persona is, with the roles exchanged: what must not be repeated are the user's own messages.
 * Nothing the persona asked makes a statement of the user a duty.
 */
export function createSuggestionCheck(plan: Plan, gathered: Gathered): CheckSuggestion {
  const asWriter: Gathered = {
    ...gathered,
    history: gathered.history.map((message) => ({
      ...message,
      sender: message.sender === 'USER' ? 'PERSONA' : 'USER',
    })),
    unansweredKeys: [],
  };
  const undisclosed: Plan = {
    ...plan,
    kind: 'REPLY',
    disclosure: { ...plan.disclosure, sentence: null, reason: null },
  };
  return (text, others) => {
    const rules = checkDraft([text], undisclosed, asWriter).map(({ code }) => code as string);
    if (OTHER_SERVICE.test(text)) rules.push('CONTACT_SERVICE');
    const shape = shapeText(text);
    if (others.some((other) => shapeSimilarity(shapeText(other), shape, ALIKE) >= ALIKE)) rules.push('ALIKE');
    return [...new Set(rules)];
  };
}
