import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.85 of English, without articles and mostly without pronouns, endings for prepositions. */
export const lengths = scaleChatLengths('WORDS', 0.85);
