import type { Keyboard } from '../language-pack.ts';

/** QWERTY, for Latin letters: a kana text is typed by flicks, whose slips are other kana of the same key. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
