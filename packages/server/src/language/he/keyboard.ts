import type { Keyboard } from '../language-pack.ts';

/** Israeli standard layout as phones show it, from left to right; the top row has two letters fewer than the second. */
export const keyboard: Keyboard = {
  rows: ['קראטוןםפ', 'שדגכעיחלךף', 'זסבהנמצתץ'],
};
