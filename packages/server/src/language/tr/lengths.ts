import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.75 of English, endings standing for pronouns, prepositions and the verb "to be". */
export const lengths = scaleChatLengths('WORDS', 0.75);
