import { scaleChatLengths } from '../chat-lengths.ts';

/** No corpus at hand: assumed at 1.05 of English; verbs of two words ("tá ... orm") cost a few, contracted pronouns ("liom") save most of them. */
export const lengths = scaleChatLengths('WORDS', 1.05);
