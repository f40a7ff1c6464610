import type { Keyboard } from '../language-pack.ts';

/** QWERTZ as phones show it in Hungarian: the accented vowels are reached by holding the plain letter. */
export const keyboard: Keyboard = { rows: ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'] };
