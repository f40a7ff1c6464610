import { scaleChatLengths } from '../chat-lengths.ts';

/**
 * No corpus at hand: assumed at 0.9 of English. Articles and pronouns hang on endings as in other Slavic languages, but
 * without cases Bulgarian needs its prepositions, and "да" where others have an infinitive.
 */
export const lengths = scaleChatLengths('WORDS', 0.9);
