import { scaleChatLengths } from '../chat-lengths.ts';

/** Measured: PersonaChat in Italian has 9.65 words where the English original has 11.23. */
export const lengths = scaleChatLengths('WORDS', 0.86);
