import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.85 of English, cases and verb endings standing for articles, prepositions and pronouns. */
export const lengths = scaleChatLengths('WORDS', 0.85);
