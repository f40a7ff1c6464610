import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.65 of English, one word holding subject, tense, object and verb. */
export const lengths = scaleChatLengths('WORDS', 0.65);
