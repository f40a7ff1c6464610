import type { Keyboard } from '../language-pack.ts';

/** QWERTY with å ø æ. */
export const keyboard: Keyboard = { rows: ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'] };
