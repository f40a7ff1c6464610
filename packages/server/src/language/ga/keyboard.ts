import type { Keyboard } from '../language-pack.ts';

/** The vowels with a fada stand behind a long press on the plain one. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
