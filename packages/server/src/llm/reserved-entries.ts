import type { ChatModel, ModelTable } from './model.ts';

/** Entries of the operator's table that are asked for something else than replies: no request and no fall-back names them. */

/** Describes personas; without it the turn's own chat model does. */
export const soulEngineEntry = 'soul-engine';
/** Judges what users write; without it rules alone do. */
export const guardianEntry = 'guardian';

export function isReservedEntry(name: string): boolean {
  return name === soulEngineEntry || name === guardianEntry;
}

/** The chat models a request may name: what is behind them writes replies. */
export function replyModels(models: ModelTable): ChatModel[] {
  return [...models.values()].filter(({ chatModel }) => !isReservedEntry(chatModel));
}
