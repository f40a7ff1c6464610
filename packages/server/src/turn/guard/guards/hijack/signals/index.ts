import { af } from './af.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';
import { ro } from './ro.ts';
import type { SignalWords } from './signal-words.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zu } from './zu.ts';

/** One for each base language. */
export const signalWords: readonly SignalWords[] = [
  af,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  it,
  ja,
  lt,
  lv,
  nb,
  nl,
  nn,
  pl,
  ptBr,
  ro,
  sk,
  sl,
  sv,
  tr,
  zu,
];
