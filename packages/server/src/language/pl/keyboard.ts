import type { Keyboard } from '../language-pack.ts';

/** The "programmer's" layout, also on phones: ą, ć, ę, ł, ń, ó, ś, ź, ż are long presses on the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
