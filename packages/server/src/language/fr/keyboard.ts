import type { Keyboard } from '../language-pack.ts';

/** AZERTY; accents sit behind a long press. */
export const keyboard: Keyboard = { rows: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'] };
