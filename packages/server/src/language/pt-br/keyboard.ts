import type { Keyboard } from '../language-pack.ts';

/** QWERTY with ç. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjklç', 'zxcvbnm'] };
