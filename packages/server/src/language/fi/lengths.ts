import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.75 of English, case endings standing for articles and prepositions. */
export const lengths = scaleChatLengths('WORDS', 0.75);
