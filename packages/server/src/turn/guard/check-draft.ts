import { findHumanClaims, findSexualTerms } from '../../language/index.ts';
import { shapeSimilarity, shapeText, type TextShape } from '../../language/text-similarity.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { DraftFault } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';

/** The second look of the guard stage: what was written, before it may be sent. Pure. */

/** How far back the persona must not repeat itself. */
const RECENT_MESSAGES = 10;
const REPEAT_SIMILARITY = 0.9;

/** Marks of chat templates and instruction formats; no persona writes them. */
const TEMPLATE_MARKS = /<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<\/?SYS>>|^#{2,4} ?(?:instruction|system|response)\b/im;

/** Fences and section headings of our own prompts (generate/prompt; a test holds the two together). */
const PROMPT_MARKS =
  /<\/?data\b|^# (?:what you answer|data|honesty|protection|limits|language|character|person|conversation so far|task for this reply)/im;

/**
 * What is wrong with a draft; empty when it may go out. Claims to be human are looked for in all packs, whatever
 * language was planned (a model may switch), in each message and in the reply as a whole ("a bot?" · "no!").
 */
export function checkDraft(
  messages: readonly string[],
  plan: Pick<Plan, 'sexualText'>,
  gathered: Gathered,
): DraftFault[] {
  if (!messages.some(hasContent)) return [{ code: 'EMPTY', rule: 'no_text', messageIndex: 0 }];
  const faults = messages.flatMap((text, messageIndex) => checkMessage(text, messageIndex, plan));
  if (messages.length > 1) {
    const known = new Set(faults.map(({ rule }) => rule));
    for (const { rule } of findHumanClaims(messages.join('\n'))) {
      if (!known.has(rule)) faults.push({ code: 'CLAIMS_TO_BE_HUMAN', rule, messageIndex: 0 });
    }
  }
  if (repeatsRecent(messages, gathered)) {
    faults.push({ code: 'REPEATS_ITSELF', rule: 'recent_message', messageIndex: 0 });
  }
  return faults;
}

function checkMessage(text: string, messageIndex: number, { sexualText }: Pick<Plan, 'sexualText'>): DraftFault[] {
  const faults: DraftFault[] = findHumanClaims(text).map(({ rule }) => ({
    code: 'CLAIMS_TO_BE_HUMAN',
    rule,
    messageIndex,
  }));
  if (!sexualText.allowed) {
    for (const { rule } of findSexualTerms(text)) faults.push({ code: 'SEXUAL_TEXT_NOT_ALLOWED', rule, messageIndex });
  }
  if (TEMPLATE_MARKS.test(text)) faults.push({ code: 'PROMPT_LEAK', rule: 'template_mark', messageIndex });
  if (PROMPT_MARKS.test(text)) faults.push({ code: 'PROMPT_LEAK', rule: 'prompt_mark', messageIndex });
  return faults;
}

function hasContent(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text);
}

/** A reply that says nothing the persona did not just say; single repeats in a longer reply are for polish to drop. */
function repeatsRecent(messages: readonly string[], { history }: Gathered): boolean {
  const recent: TextShape[] = history
    .filter(({ sender, text }) => sender === 'PERSONA' && text !== null)
    .slice(-RECENT_MESSAGES)
    .map(({ text }) => shapeText(text!));
  return messages.filter(hasContent).every((text) => {
    const shape = shapeText(text);
    return recent.some((other) => shapeSimilarity(shape, other, REPEAT_SIMILARITY) >= REPEAT_SIMILARITY);
  });
}
