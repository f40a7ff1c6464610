import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 0.95 of English, dropped pronouns outweighing articles and particles by a little. */
export const lengths = scaleChatLengths('WORDS', 0.95);
