import { describe, expect, it } from 'vitest';
import { languageCodes, languageSchema, languages } from './languages.ts';

describe('languages', () => {
  it('are the 39 of the reference, in its order', () => {
    expect(languageCodes.join(', ')).toBe(
      'EN, EN_GB, FR, FR_BE, RO, NL, ES, DE, DE_CH, DE_AT, IT, ES_LATAM, BG, HE, JA, NL_BE, EN_AU, PT_PT, PT_BR, SV_SE, DA_DK, FI_FI, PL_PL, LT_LT, NB_NO, NN_NO, SL_SI, HU, HU_HU, CS_CZ, EL_GR, HR_HR, TR_TR, EN_IE, AF_ZA, ZU_ZA, LV_LV, SK_SK, GA_IE',
    );
    expect(languageCodes).toHaveLength(39);
  });

  it('have a locale that Intl knows, of their base language; the bases are 29', () => {
    for (const code of languageCodes) {
      const { locale, base } = languages[code];
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
      expect(locale.startsWith(base)).toBe(true);
    }
    expect(new Set(languageCodes.map((code) => languages[code].base)).size).toBe(29);
  });

  it('accept EN_UK and emit EN_GB', () => {
    expect(languageSchema.parse('EN_UK')).toBe('EN_GB');
    expect(languageSchema.safeParse('XX').success).toBe(false);
    expect(languageSchema.safeParse('toString').success).toBe(false);
  });
});
