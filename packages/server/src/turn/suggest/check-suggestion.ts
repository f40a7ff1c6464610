import { shapeSimilarity, shapeText } from '../../language/text-similarity.ts';
import type { Gathered } from '../gather/gathered.ts';
import { checkDraft } from '../guard/index.ts';
import type { Plan } from '../plan/plan.ts';

/** Two suggestions nearly alike are one. */
const ALIKE = 0.8;

const CONTACTS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['email', /[^\s@]{1,64}@[^\s@.]{1,64}\.\p{L}{2,}/u],
  ['link', /\b(?:https?:\/\/|www\.)\S|\b[\p{L}\d-]{2,63}\.(?:com|net|org|info|me|io|app|tv|gg|link)\b/iu],
  ['handle', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/u],
  ['phone', /\d(?:[\s()./-]{0,3}\d){6,}/u],
  ['service', /\b(?:whats ?app|telegram|snapchat|instagram|insta|skype|discord|kik|onlyfans)\b/iu],
];

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
    for (const [rule, pattern] of CONTACTS) if (pattern.test(text)) rules.push(`CONTACT_${rule.toUpperCase()}`);
    const shape = shapeText(text);
    if (others.some((other) => shapeSimilarity(shapeText(other), shape, ALIKE) >= ALIKE)) rules.push('ALIKE');
    return [...new Set(rules)];
  };
}
