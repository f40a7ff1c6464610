import { type Language, languages } from '@repartee/contract';
import { afPack } from './af/pack.ts';
import { bgPack } from './bg/pack.ts';
import { csPack } from './cs/pack.ts';
import { daPack } from './da/pack.ts';
import { dePack } from './de/pack.ts';
import { elPack } from './el/pack.ts';
import { enPack } from './en/pack.ts';
import { esPack } from './es/pack.ts';
import { fiPack } from './fi/pack.ts';
import { frPack } from './fr/pack.ts';
import { gaPack } from './ga/pack.ts';
import { hePack } from './he/pack.ts';
import { hrPack } from './hr/pack.ts';
import { huPack } from './hu/pack.ts';
import { itPack } from './it/pack.ts';
import { jaPack } from './ja/pack.ts';
import type { LanguagePack } from './language-pack.ts';
import { ltPack } from './lt/pack.ts';
import { lvPack } from './lv/pack.ts';
import { nbPack } from './nb/pack.ts';
import { nlPack } from './nl/pack.ts';
import { nnPack } from './nn/pack.ts';
import { plPack } from './pl/pack.ts';
import { ptBrPack } from './pt-br/pack.ts';
import { roPack } from './ro/pack.ts';
import { skPack } from './sk/pack.ts';
import { slPack } from './sl/pack.ts';
import { svPack } from './sv/pack.ts';
import { trPack } from './tr/pack.ts';
import { zuPack } from './zu/pack.ts';

/** One for each of the 29 base languages. */
export const languagePacks: readonly LanguagePack[] = [
  enPack,
  frPack,
  dePack,
  esPack,
  itPack,
  nlPack,
  ptBrPack,
  jaPack,
  roPack,
  huPack,
  trPack,
  svPack,
  daPack,
  nbPack,
  plPack,
  csPack,
  skPack,
  elPack,
  hePack,
  fiPack,
  hrPack,
  slPack,
  bgPack,
  ltPack,
  lvPack,
  nnPack,
  afPack,
  gaPack,
  zuPack,
];

const packsByBase = new Map<string, LanguagePack>(languagePacks.map((pack) => [languages[pack.language].base, pack]));

/** The pack of a language, or of the language it is a variant of. */
export function languagePackFor(language: Language): LanguagePack {
  const pack = packsByBase.get(languages[language].base);
  if (!pack) throw new Error(`no pack has the base of ${language}`);
  return pack;
}
