import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.75 of English, endings standing for prepositions, pronouns and possessives. */
export const lengths = scaleChatLengths('WORDS', 0.75);
