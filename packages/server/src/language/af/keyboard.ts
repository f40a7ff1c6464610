import type { Keyboard } from '../language-pack.ts';

/** QWERTY; ê, ë, ô and the others come by holding the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
