import type { Keyboard } from '../language-pack.ts';

/** The Finnish and Swedish layout. */
export const keyboard: Keyboard = {
  rows: ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'],
};
