import type { Keyboard } from '../language-pack.ts';

/** Turkish Q: ı where English has i, and i at the end of the middle row. */
export const keyboard: Keyboard = { rows: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'] };
