import type { Gathered } from '../gather/gathered.ts';
import type { Draft } from '../generate/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { passes } from './passes/index.ts';
import type { Polished, PolishStep } from './polished.ts';
import { DEGRADE_FLUENCY, degradeFluency } from './slips/degrade-fluency.ts';

/**
 * Makes the draft keep what the plan chose. Pure: no I/O, no chance but the plan's seed.
 *
 * Promises at least one text and no empty one, for a draft that has one (generate hands on no other), and a step for
 * every pass that changed something or could not do its part. The disclosure is not here: it is added after polish, so
 * that no pass ever touches it. Slips of typing come last: no pass should see them, and none may be made twice.
 */
export function polish(draft: Draft, plan: Plan, gathered: Gathered): Polished {
  const context = { draft, plan, gathered };
  const steps: PolishStep[] = [];
  let texts = draft.messages.filter((message) => message.trim() !== '');
  for (const pass of passes) {
    const result = pass.apply(texts, context);
    const changedMessages = countChanged(texts, result.texts);
    if (changedMessages > 0 || result.note) {
      steps.push({ pass: pass.name, changedMessages, note: result.note ?? null });
    }
    texts = result.texts;
  }
  const typed = degradeFluency(texts, plan, gathered);
  const slippedMessages = countChanged(texts, typed);
  if (slippedMessages === 0) return { texts, steps };
  steps.push({ pass: DEGRADE_FLUENCY, changedMessages: slippedMessages, note: null });
  return { texts: typed, withoutSlips: texts, steps };
}

function countChanged(before: readonly string[], after: readonly string[]): number {
  let changed = Math.abs(before.length - after.length);
  for (let i = 0; i < Math.min(before.length, after.length); i++) if (before[i] !== after[i]) changed++;
  return changed;
}
