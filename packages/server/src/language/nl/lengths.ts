import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed equal to English, whose sentence structure is the nearest of the measured ones. */
export const lengths = scaleChatLengths('WORDS', 1);
