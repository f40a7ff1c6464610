import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.95 of English, compounds saving about one word in twenty. */
export const lengths = scaleChatLengths('WORDS', 0.95);
