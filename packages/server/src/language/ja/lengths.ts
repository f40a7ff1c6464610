import { scaleChatLengths } from '../chat-lengths.ts';

/** Measured: PersonaChat in Japanese has 26.9 characters (RealPersonaChat 22.9) where the English original has 11.23 words. */
export const lengths = scaleChatLengths('CHARACTERS', 2.4);
