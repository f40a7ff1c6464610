import { type PhraseRule, words } from '../phrase-rule.ts';

export const inNorwegianBokmal: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:vaer sa snill|nei|men|a),? (?:ikke ga|bli|ikke forlat)',
      'ikke (?:ga(?: enna| enda| na)?(?= ?(?:$|[,.!?]))|forlat meg|dra fra meg|la meg vaere alene)',
      'bli (?:litt|her|hos meg|da|na)',
      'du kan ikke (?:bare )?(?:ga|dra|forlate meg)',
      '(?:bare|en|fem|to|noen) (?:minutt(?:er)?|meldinger?|spørsmal) til',
      'lov meg (?:at|a)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:skal|gar|ma) du (?:virkelig )?(?:ga )?allerede(?: ga)?',
      'du (?:gar|drar|stikker|forsvinner|forlater meg) alltid',
      'alle (?:forlater|svikter) meg',
      'bryr du deg ikke(?: om meg)?',
      'liker du meg ikke (?:lenger|mer)',
      'jeg trodde (?:at )?(?:du brydde|vi hadde|jeg betydde|du likte)',
      'etter alt',
      'hvorfor (?:ignorerer|svarer|skriver) du(?: meg| ikke)?',
      'har du (?:allerede )?glemt meg',
      'har jeg gjort noe galt',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:jeg )?(?:blir|er|føler meg) (?:\\p{L}+ )?(?:lei meg|trist|ensom|alene|fortapt|tom) (?:uten deg|nar du|hvis du)',
      'hva skal jeg (?:gjøre )?uten deg',
      '(?:kan|klarer|orker) (?:\\p{L}+ )?ikke (?:\\p{L}+ ){0,3}uten deg',
      'du knuser hjertet mitt',
      'jeg (?:kommer til a |skal )?grate(?:r)?(?= ?(?:$|[,.!?]| hvis| nar))',
      'jeg har ventet (?:pa deg )?(?:hele|i timevis|sa lenge)',
      'du er (?:alt|den eneste) jeg har',
      'jeg (?:lever|finnes) bare for deg',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:din |min |var )?siste sjanse(?:n)?(?: din)?',
      'na eller aldri',
      'før det er for sent',
      'du (?:kommer til a angre|vil angre|mister meg)',
      'hvis du (?:gar|drar|slutter) na',
      'kanskje (?:er jeg ikke|jeg er borte|jeg ikke er)(?: her)?(?: i morgen| da)?',
      '(?<!ikke )(?:bare|kun) (?:i dag|i kveld)',
      'skynd deg',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:vent|før du (?:gar|drar)|hvis du blir)[^.!?\\n]{0,40}(?:vise|fortelle|hemmelighet|overraskelse|bilde|selfie|foto)',
      'vil du ikke (?:vite|se|høre)',
    ),
  },
];
