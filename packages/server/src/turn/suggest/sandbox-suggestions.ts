import { languagePackFor } from '../../language/index.ts';
import type { Gathered } from '../gather/gathered.ts';
import { makePhrases, type Phrase, phraseBookFor } from '../generate/sandbox/phrase-book.ts';
import { phraseRandom } from '../generate/sandbox/phrase-random.ts';
import type { Plan } from '../plan/plan.ts';
import type { CheckSuggestion } from './check-suggestion.ts';

/** Draws per suggestion: tables hold hundreds of sentences, and nearly all of them pass. */
const TRIES = 30;

/**
 * Suggestions from the sandbox's phrase tables: a question, then something of one's own, in turn; in a conversation that
 * nobody has begun a greeting first. It understands nothing of what was said. Pure.
 */
export function writeSandboxSuggestions(
  plan: Plan,
  { history }: Gathered,
  count: number,
  check: CheckSuggestion,
): string[] {
  const pack = languagePackFor(plan.writtenLanguage);
  const { questions, smallTalk } = phraseBookFor(pack);
  const random = phraseRandom(plan.seed);
  // A name is the platform's word, and no phrase of ours: greetings go without.
  const greetings = makePhrases(pack.sandbox.greetings[plan.localTime.partOfDay], {}, pack);
  const found: string[] = [];
  const templates = new Set<string>();
  const draw = (pool: readonly Phrase[]): void => {
    for (let tries = 0; tries < TRIES && pool.length > 0; tries += 1) {
      const phrase = random.pick(pool);
      const templateKey = phrase.templateKey();
      const written = plan.writtenLanguage === 'DE_CH' ? phrase.text.replaceAll('ß', 'ss') : phrase.text;
      if (templates.has(templateKey) || check(written, found).length > 0) continue;
      templates.add(templateKey);
      found.push(written);
      return;
    }
  };
  if (history.length === 0) draw(greetings);
  for (let turn = 0; found.length < count && turn < 2 * count; turn += 1) draw(turn % 2 === 0 ? questions : smallTalk);
  return found.slice(0, count);
}
