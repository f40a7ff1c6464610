import type { Keyboard } from '../language-pack.ts';

/** Slovenian QWERTZ, the same as the Croatian one: đ and ć have keys too. */
export const keyboard: Keyboard = {
  rows: ['qwertzuiopšđ', 'asdfghjklčćž', 'yxcvbnm'],
};
