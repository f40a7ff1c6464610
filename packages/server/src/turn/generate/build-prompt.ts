import { createHash } from 'node:crypto';
import type { Prompt } from '../../llm/index.ts';
import type { Gathered } from '../gather/gathered.ts';
import type { Plan } from '../plan/plan.ts';
import type { DraftFault } from './draft.ts';
import { boundaries } from './prompt/boundaries.ts';
import { corrections } from './prompt/corrections.ts';
import { directives } from './prompt/directives.ts';
import { engineRules } from './prompt/engine-rules.ts';
import { history } from './prompt/history.ts';
import { languageRules } from './prompt/language-rules.ts';
import { personaCard } from './prompt/persona-card.ts';
import { userCard } from './prompt/user-card.ts';

/** A section as the turn's story keeps it: enough to see what changed, not the text. */
export interface PromptSectionDigest {
  name: string;
  chars: number;
  /** Stands before the cache breakpoint: the same for every conversation of the persona. */
  isCached: boolean;
  /** 16 hex digits of SHA-256. */
  hash: string;
}

export interface BuiltPrompt {
  prompt: Prompt;
  sections: PromptSectionDigest[];
}

/**
 * The prompt of a turn: a pure function of plan and gathered, from the most to the least stable section. The system part
 * is the same for all conversations of a persona (with the same settings); the one message holds what belongs to this
 * conversation, at its end what belongs to this turn. After a refused draft the corrections follow, behind everything
 * that may come from a cache.
 */
export function buildPrompt(plan: Plan, gathered: Gathered, faults: readonly DraftFault[] = []): BuiltPrompt {
  const system = [engineRules(), languageRules(plan), boundaries(plan), personaCard(plan, gathered)];
  const message = [userCard(plan, gathered), history(gathered), directives(plan, gathered)];
  if (faults.length > 0) message.push({ name: 'corrections', text: corrections(faults, plan) });
  return {
    prompt: { system, messages: [{ role: 'user', text: message.map(({ text }) => text).join('\n\n') }] },
    sections: [...system.map((section) => digest(section, true)), ...message.map((section) => digest(section, false))],
  };
}

function digest({ name, text }: { name: string; text: string }, isCached: boolean): PromptSectionDigest {
  return { name, chars: text.length, isCached, hash: hashOf(text) };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
