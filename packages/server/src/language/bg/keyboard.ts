import type { Keyboard } from '../language-pack.ts';

/** The phonetic layout ЯВЕРТЪ as phones have it, Ю at the end of the lowest row. */
export const keyboard: Keyboard = {
  rows: ['явертъуиопч', 'асдфгхйклшщ', 'зьцжбнмю'],
};
