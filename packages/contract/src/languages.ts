import type { z } from 'zod';
import { enumWithAliases } from './aliases.ts';

/** A language a reply can be written in. */
export interface LanguageEntry {
  /** English name, for people. */
  readonly name: string;
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  /** ISO 639-1 code (`nb` and `nn` apart): the language packs of regional variants share one base. */
  readonly base: string;
}

const entries = {
  EN: { name: 'English', locale: 'en-US', base: 'en' },
  EN_GB: { name: 'English (United Kingdom)', locale: 'en-GB', base: 'en' },
  FR: { name: 'French', locale: 'fr-FR', base: 'fr' },
  FR_BE: { name: 'French (Belgium)', locale: 'fr-BE', base: 'fr' },
  RO: { name: 'Romanian', locale: 'ro-RO', base: 'ro' },
  NL: { name: 'Dutch', locale: 'nl-NL', base: 'nl' },
  ES: { name: 'Spanish', locale: 'es-ES', base: 'es' },
  DE: { name: 'German', locale: 'de-DE', base: 'de' },
  DE_CH: { name: 'German (Switzerland)', locale: 'de-CH', base: 'de' },
  DE_AT: { name: 'German (Austria)', locale: 'de-AT', base: 'de' },
  IT: { name: 'Italian', locale: 'it-IT', base: 'it' },
  ES_LATAM: { name: 'Spanish (Latin America)', locale: 'es-419', base: 'es' },
  BG: { name: 'Bulgarian', locale: 'bg-BG', base: 'bg' },
  HE: { name: 'Hebrew', locale: 'he-IL', base: 'he' },
  JA: { name: 'Japanese', locale: 'ja-JP', base: 'ja' },
  NL_BE: { name: 'Dutch (Belgium)', locale: 'nl-BE', base: 'nl' },
  EN_AU: { name: 'English (Australia)', locale: 'en-AU', base: 'en' },
  PT_PT: { name: 'Portuguese (Portugal)', locale: 'pt-PT', base: 'pt' },
  PT_BR: { name: 'Portuguese (Brazil)', locale: 'pt-BR', base: 'pt' },
  SV_SE: { name: 'Swedish', locale: 'sv-SE', base: 'sv' },
  DA_DK: { name: 'Danish', locale: 'da-DK', base: 'da' },
  FI_FI: { name: 'Finnish', locale: 'fi-FI', base: 'fi' },
  PL_PL: { name: 'Polish', locale: 'pl-PL', base: 'pl' },
  LT_LT: { name: 'Lithuanian', locale: 'lt-LT', base: 'lt' },
  NB_NO: { name: 'Norwegian Bokmål', locale: 'nb-NO', base: 'nb' },
  NN_NO: { name: 'Norwegian Nynorsk', locale: 'nn-NO', base: 'nn' },
  SL_SI: { name: 'Slovenian', locale: 'sl-SI', base: 'sl' },
  HU: { name: 'Hungarian', locale: 'hu-HU', base: 'hu' },
  HU_HU: { name: 'Hungarian (Hungary)', locale: 'hu-HU', base: 'hu' },
  CS_CZ: { name: 'Czech', locale: 'cs-CZ', base: 'cs' },
  EL_GR: { name: 'Greek', locale: 'el-GR', base: 'el' },
  HR_HR: { name: 'Croatian', locale: 'hr-HR', base: 'hr' },
  TR_TR: { name: 'Turkish', locale: 'tr-TR', base: 'tr' },
  EN_IE: { name: 'English (Ireland)', locale: 'en-IE', base: 'en' },
  AF_ZA: { name: 'Afrikaans', locale: 'af-ZA', base: 'af' },
  ZU_ZA: { name: 'Zulu', locale: 'zu-ZA', base: 'zu' },
  LV_LV: { name: 'Latvian', locale: 'lv-LV', base: 'lv' },
  SK_SK: { name: 'Slovak', locale: 'sk-SK', base: 'sk' },
  GA_IE: { name: 'Irish', locale: 'ga-IE', base: 'ga' },
} as const satisfies Record<string, LanguageEntry>;

/** One of the 39 language codes of the wire. */
export type Language = keyof typeof entries;

/** The 39 languages, in the order of the reference. */
export const languages: Readonly<Record<Language, LanguageEntry>> = entries;

export const languageCodes = Object.keys(entries) as [Language, ...Language[]];

/** Accepts `EN_UK` as well and emits `EN_GB`. */
export const languageSchema = enumWithAliases(languageCodes).meta({
  id: 'Language',
  description: 'A language of replies. `EN_UK` is accepted as `EN_GB`.',
}) satisfies z.ZodType<Language>;
