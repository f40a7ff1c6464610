import { type ChatModel, isReservedEntry, type ModelTable, replyModels } from '../llm/index.ts';
import type { TurnSubject } from './gather/gathered.ts';
import { planChatModel } from './plan/index.ts';

/** The operator's entry for the chat model asked for; a name that left the table since is served by the first entry. */
export function chooseModel(subject: TurnSubject, models: ModelTable): ChatModel {
  const name = planChatModel(subject).value;
  const asked = isReservedEntry(name) ? undefined : models.get(name);
  const chosen = asked ?? replyModels(models)[0];
  if (!chosen) throw new Error('the model table is empty');
  return chosen;
}

/** What the plan looks at of a model. */
export function modelFacts({ capabilities, provider }: ChatModel) {
  return { capabilities, usesSandbox: provider === 'sandbox' };
}
