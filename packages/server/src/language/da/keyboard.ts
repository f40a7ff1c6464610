import type { Keyboard } from '../language-pack.ts';

export const keyboard: Keyboard = { rows: ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'] };
