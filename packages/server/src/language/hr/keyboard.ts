import type { Keyboard } from '../language-pack.ts';

/** Croatian QWERTZ with its five letters on keys of their own. */
export const keyboard: Keyboard = {
  rows: ['qwertzuiopšđ', 'asdfghjklčćž', 'yxcvbnm'],
};
