import type { Keyboard } from '../language-pack.ts';

/** QWERTY with ñ. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'] };
