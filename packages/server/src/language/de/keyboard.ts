import type { Keyboard } from '../language-pack.ts';

/** QWERTZ with umlauts. */
export const keyboard: Keyboard = { rows: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'] };
