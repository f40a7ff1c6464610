import { scaleChatLengths } from '../chat-lengths.ts';

/** Measured: PersonaChat in French has 10.57 words where the English original has 11.23. */
export const lengths = scaleChatLengths('WORDS', 0.94);
