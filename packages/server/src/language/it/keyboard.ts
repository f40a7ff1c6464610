import type { Keyboard } from '../language-pack.ts';

/** QWERTY; accents sit behind a long press. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
