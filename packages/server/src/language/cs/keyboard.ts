import type { Keyboard } from '../language-pack.ts';

/** QWERTZ; letters with a háček, an accent or a ring are long presses on the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'] };
