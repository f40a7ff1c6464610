import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.88 of English, between French (0.94) and Italian (0.86); the article is a suffix. */
export const lengths = scaleChatLengths('WORDS', 0.88);
