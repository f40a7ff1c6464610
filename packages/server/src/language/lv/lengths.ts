import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.85 of English, there being no articles and endings standing for prepositions and pronouns. */
export const lengths = scaleChatLengths('WORDS', 0.85);
