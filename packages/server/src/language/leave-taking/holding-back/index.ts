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
import { inAfrikaans } from './in-afrikaans.ts';
import { inBulgarian } from './in-bulgarian.ts';
import { inCroatian } from './in-croatian.ts';
import { inCzech } from './in-czech.ts';
import { inDanish } from './in-danish.ts';
import { inDutch } from './in-dutch.ts';
import { inEnglish } from './in-english.ts';
import { inFinnish } from './in-finnish.ts';
import { inFrench } from './in-french.ts';
import { inGerman } from './in-german.ts';
import { inGreek } from './in-greek.ts';
import { inHebrew } from './in-hebrew.ts';
import { inHungarian } from './in-hungarian.ts';
import { inIrish } from './in-irish.ts';
import { inItalian } from './in-italian.ts';
import { inJapanese } from './in-japanese.ts';
import { inLatvian } from './in-latvian.ts';
import { inLithuanian } from './in-lithuanian.ts';
import { inNorwegianBokmal } from './in-norwegian-bokmal.ts';
import { inNorwegianNynorsk } from './in-norwegian-nynorsk.ts';
import { inPolish } from './in-polish.ts';
import { inPortuguese } from './in-portuguese.ts';
import { inRomanian } from './in-romanian.ts';
import { inSlovak } from './in-slovak.ts';
import { inSlovene } from './in-slovene.ts';
import { inSpanish } from './in-spanish.ts';
import { inSwedish } from './in-swedish.ts';
import { inTurkish } from './in-turkish.ts';
import { inZulu } from './in-zulu.ts';

export const holdingBack: Readonly<Record<string, readonly PhraseRule[]>> = {
  en: inEnglish,
  de: inGerman,
  fr: inFrench,
  es: inSpanish,
  it: inItalian,
  nl: inDutch,
  pt: inPortuguese,
  ja: inJapanese,
  sv: inSwedish,
  da: inDanish,
  nb: inNorwegianBokmal,
  nn: inNorwegianNynorsk,
  fi: inFinnish,
  pl: inPolish,
  cs: inCzech,
  sk: inSlovak,
  hr: inCroatian,
  sl: inSlovene,
  ro: inRomanian,
  bg: inBulgarian,
  he: inHebrew,
  el: inGreek,
  hu: inHungarian,
  lt: inLithuanian,
  lv: inLatvian,
  tr: inTurkish,
  af: inAfrikaans,
  zu: inZulu,
  ga: inIrish,
};
