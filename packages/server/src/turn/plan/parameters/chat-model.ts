import { defaultChatModel } from '@repartee/contract';
import type { TurnSubject } from '../../gather/gathered.ts';
import type { Sourced } from '../plan.ts';

/** Needed before the plan as well: the model's capabilities are part of the plan's input. */
export function planChatModel(subject: TurnSubject): Sourced<string> {
  const asked = subject.request.replyParameters?.chatModel;
  if (asked) return { value: asked, source: 'REQUEST' };
  const set = subject.settings.replyDefaults?.chatModel;
  if (set) return { value: set, source: 'PROJECT' };
  return { value: defaultChatModel, source: 'DEFAULT' };
}
