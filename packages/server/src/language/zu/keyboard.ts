import type { Keyboard } from '../language-pack.ts';

export const keyboard: Keyboard = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] };
