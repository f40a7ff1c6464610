/**
 * What must not be said to somebody who goes, or who was silent. The kinds are those that De Freitas and others (2025)
 * found in the goodbyes of companion apps:
 *
 * - `plea`: begs or orders to stay;
 * - `reproach`: leaving is too early or unkind, the silence needs an excuse;
 * - `guilt`: what leaving does to the persona;
 * - `urgency`: it will soon be too late;
 * - `bait`: something to be had by staying a little longer.
 *
 * Missing somebody, having liked the chat and looking forward to more of it are none of them.
 */
import type { PhraseRule } from '../phrase-rule.ts';
import { inDutch } from './in-dutch.ts';
import { inEnglish } from './in-english.ts';
import { inFrench } from './in-french.ts';
import { inGerman } from './in-german.ts';
import { inItalian } from './in-italian.ts';
import { inJapanese } from './in-japanese.ts';
import { inPortuguese } from './in-portuguese.ts';
import { inSpanish } from './in-spanish.ts';

export const holdingBack: Readonly<Record<string, readonly PhraseRule[]>> = {
  en: inEnglish,
  de: inGerman,
  fr: inFrench,
  es: inSpanish,
  it: inItalian,
  nl: inDutch,
  pt: inPortuguese,
  ja: inJapanese,
};
