import type { Keyboard } from '../language-pack.ts';

/** QWERTY; ą č ę ė į š ų ū ž come with a long press. */
export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
