import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.8 of English, article, conjunction and prepositions being part of the word. */
export const lengths = scaleChatLengths('WORDS', 0.8);
