import type { Language } from '@repartee/contract';
import { type HelpLine, helpByCountry } from './help-line-table.ts';

/** Where a country is not in the table: an international directory in many languages. */
const directory = 'https://findahelpline.com';
/** Works in the European Union and much of the world; phones pass it on to the local number in many more. */
const emergencyAnywhere = '112';

export interface HelpLines {
  /** ISO 3166-1 code of the country they are for; null: one we know nothing of, or none is named. */
  country: string | null;
  /** In the order to print, each a line of its own: names and numbers only, so that they fit behind any language. */
  lines: string[];
}

/**
 * Help lines of a country, or the directory where we know none, last the emergency number. Never empty. Pure.
 *
 * @param countryCode what the user's profile says, in any case; never what a city or a name suggests
 * @param language of the conversation: where no country is named, that of its variant counts (`PT_BR`), or the only one it is
 *   at home in (`JA`); English, French, Spanish, German and Dutch name none
 */
export function helpLinesFor(countryCode: string | undefined, language: Language): HelpLines {
  const country = (countryCode ?? homeOf(language))?.toUpperCase();
  if (country === undefined || !Object.hasOwn(helpByCountry, country)) {
    return { country: null, lines: [directory, emergencyAnywhere] };
  }
  const { lines, emergency } = helpByCountry[country]!;
  return { country, lines: [...(lines.length > 0 ? lines.map(written) : [directory]), emergency] };
}

/** Languages without a region in their code that are spoken in one country above all. */
const homes: Partial<Record<Language, string>> = { BG: 'BG', HE: 'IL', HU: 'HU', IT: 'IT', JA: 'JP', RO: 'RO' };

function homeOf(language: Language): string | undefined {
  const [, region] = language.split('_');
  // `ES_LATAM` is no country.
  return region?.length === 2 ? region : homes[language];
}

/** `Samaritans: 116 123 · samaritans.org (24/7)` */
function written({ name, phone, text, web, hours }: HelpLine): string {
  // A number that also takes messages is told once.
  const message = text === null || text === phone ? null : `SMS ${text}`;
  const ways = [phone, message, web].filter((way) => way !== null).join(' · ');
  return `${name}: ${ways}${hours === null ? '' : ` (${hours})`}`;
}
