import type { Gathered, HistoryMessage } from '../../gather/gathered.ts';

/** What the user wrote and nobody answered yet: what a guard acts on. What was answered, or stopped, before is no news. */
export interface UnansweredText {
  key: string;
  id: string;
  text: string;
}

/** Oldest first. Some say one thing in several messages ("i'm" · "15"): guards also read them as one. */
export function unansweredTexts({ history, unansweredKeys }: Gathered): UnansweredText[] {
  const keys = new Set(unansweredKeys);
  return history
    .filter(isText)
    .filter(({ key }) => keys.has(key))
    .map(({ key, id, text }) => ({ key, id, text }));
}

function isText(message: HistoryMessage): message is HistoryMessage & { text: string } {
  return message.sender === 'USER' && message.text !== null && message.text.trim() !== '';
}
