import type { Keyboard } from '../language-pack.ts';

/** QWERTZ; letters with a mäkčeň, a dĺžeň, two dots or a vokáň are long presses on the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'] };
