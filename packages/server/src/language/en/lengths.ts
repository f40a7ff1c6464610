import { englishChatLengths } from '../chat-lengths.ts';

/** English is the corpus itself; the sources of every number are in chat-lengths.ts. */
export const lengths = englishChatLengths;
