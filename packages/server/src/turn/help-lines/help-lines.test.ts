import { languageCodes } from '@repartee/contract';
import { describe, expect, it } from 'vitest';
import { helpByCountry } from './help-line-table.ts';
import { helpLinesFor } from './help-lines.ts';

const linesFor = (...of: Parameters<typeof helpLinesFor>) => helpLinesFor(...of).lines;
const everywhere = ['https://findahelpline.com', '112'];

describe('help lines', () => {
  it('are those of the country, the emergency number last', () => {
    expect(linesFor('US', 'EN')).toEqual([
      '988 Suicide & Crisis Lifeline: 988 · 988lifeline.org (24/7)',
      'Crisis Text Line: SMS HOME → 741741 (24/7)',
      '911',
    ]);
    expect(linesFor('FR', 'FR')).toEqual([
      'Numéro national de prévention du suicide: 3114 · 3114.fr (24/7)',
      '112 / 15',
    ]);
    expect(linesFor('GB', 'EN_GB')[0]).toBe('Samaritans: 116 123 · samaritans.org (24/7)');
  });

  it('say which country they are for', () => {
    expect(helpLinesFor('de', 'EN').country).toBe('DE');
    expect(helpLinesFor(undefined, 'PT_BR').country).toBe('BR');
    expect(helpLinesFor('XX', 'PT_BR').country).toBeNull();
  });

  it('follow the country and not the language', () => {
    expect(linesFor('BR', 'EN')[0]).toContain('188');
    expect(linesFor('ie', 'PL_PL')[0]).toContain('Samaritans');
  });

  it('follow the language where the country is unknown and the language has one', () => {
    expect(linesFor(undefined, 'PT_BR')).toEqual(linesFor('BR', 'PT_BR'));
    expect(linesFor(undefined, 'EN_AU')).toEqual(linesFor('AU', 'EN_AU'));
    expect(linesFor(undefined, 'GA_IE')).toEqual(linesFor('IE', 'GA_IE'));
    expect(linesFor(undefined, 'JA')).toEqual(linesFor('JP', 'JA'));
  });

  it('are the international directory and 112 where nothing names a country, or one we know nothing of', () => {
    for (const language of ['EN', 'FR', 'ES', 'DE', 'NL', 'ES_LATAM'] as const) {
      expect(linesFor(undefined, language), language).toEqual(everywhere);
    }
    for (const country of ['XX', 'KI', '', 'toString', '__proto__']) {
      expect(linesFor(country, 'EN_GB'), country).toEqual(everywhere);
    }
  });

  it('are never empty, for any country and language', () => {
    for (const country of [undefined, ...Object.keys(helpByCountry)]) {
      for (const language of languageCodes) expect(linesFor(country, language).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the table of help lines', () => {
  it.each(Object.entries(helpByCountry))(
    '%s: numbers can be dialled, sources opened',
    (country, { emergency, lines }) => {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(emergency).toMatch(/^\d{2,3}(?: \/ \d{2,3})?$/);
      for (const { name, phone, text, web, source, checkedAt } of lines) {
        expect(name.length).toBeGreaterThan(1);
        expect(phone ?? text ?? web).not.toBeNull();
        if (phone !== null) expect(phone).toMatch(/^[\d*(][\d ()/-]{2,30}$/);
        if (web !== null) expect(web).toMatch(/^[\w.-]+\.[a-z]{2,}$/);
        expect(new URL(source).protocol).toBe('https:');
        expect(checkedAt === null || /^\d{4}-\d{2}-\d{2}$/.test(checkedAt)).toBe(true);
      }
    },
  );
});
