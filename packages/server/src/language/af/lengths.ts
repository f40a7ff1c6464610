import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.97 of English, what compounds save being mostly spent on the double negation. */
export const lengths = scaleChatLengths('WORDS', 0.97);
