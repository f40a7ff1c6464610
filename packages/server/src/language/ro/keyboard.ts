import type { Keyboard } from '../language-pack.ts';

/** QWERTY as phones show it in Romanian: ă, â, î, ș and ț are reached by holding the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
