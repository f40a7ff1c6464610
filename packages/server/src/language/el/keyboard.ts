import type { Keyboard } from '../language-pack.ts';

/** Greek layout of phones; the accent is a long press, so accented letters have no key of their own. */
export const keyboard: Keyboard = {
  rows: ['ςερτυθιοπ', 'ασδφγηξκλ', 'ζχψωβνμ'],
};
