import type { Keyboard } from '../language-pack.ts';

/** QWERTY. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
