import type { Keyboard } from '../language-pack.ts';

/** QWERTY; ā č ē ģ ī ķ ļ ņ š ū ž come with a long press. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
