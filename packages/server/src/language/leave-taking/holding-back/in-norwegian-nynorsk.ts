import { type PhraseRule, words } from '../phrase-rule.ts';

export const inNorwegianNynorsk: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:ver sa snill|nei|men|a),? (?:ikkje ga|bli|ikkje forlat)',
      'ikkje (?:ga(?: enno| no)?(?= ?(?:$|[,.!?]))|forlat meg|dra fra meg|reis fra meg|lat meg vera aleine)',
      'ver(?:t|bli) litt|bli (?:litt|her|hos meg|no)|ver her litt',
      'du kan ikkje (?:berre )?(?:ga|dra|forlata meg|forlate meg)',
      '(?:berre|eitt?|fem|to|nokre) (?:minutt|meldingar?|spørsmal) til',
      'lov meg (?:at|a)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:skal|gar|ma) du (?:verkeleg )?(?:ga )?allereie(?: ga)?|(?:skal|gar|ma) du alt(?: ga)?(?= ?\\?)',
      'du (?:gar|dreg|stikk|forsvinn|forlet meg) alltid',
      'alle (?:forlet|forlet|sviktar) meg',
      'bryr du deg ikkje(?: om meg)?',
      'likar du meg ikkje (?:lenger|meir)',
      'eg trudde (?:at )?(?:du brydde|vi hadde|eg betydde|du likte)',
      'etter alt',
      'kvifor (?:ignorerer|svarar|skriv) du(?: meg| ikkje)?',
      'har du (?:alt |allereie )?gløymt meg',
      'har eg gjort noko gale',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:eg )?(?:blir|vert|er|føler meg|kjenner meg) (?:\\p{L}+ )?(?:lei meg|trist|einsam|aleine|fortapt|tom) (?:utan deg|nar du|viss du|om du)',
      'kva skal eg (?:gjera |gjere )?utan deg',
      '(?:kan|klarar|orkar) (?:\\p{L}+ )?ikkje (?:\\p{L}+ ){0,3}utan deg',
      'du knuser hjartet mitt',
      'eg (?:kjem til a |skal )?(?:graet|grata|grate)(?= ?(?:$|[,.!?]| viss| om| nar))',
      'eg har venta (?:pa deg )?(?:heile|i timevis|sa lenge)',
      'du er (?:alt|den einaste) eg har',
      'eg lever berre for deg',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:din |min |var )?siste sjanse(?:n)?(?: din)?',
      'no eller aldri',
      'før det er for seint',
      'du (?:kjem til a angra|kjem til a angre|mistar meg)',
      '(?:viss|om) du (?:gar|dreg|sluttar) no',
      'kanskje (?:er eg ikkje|eg er borte|eg ikkje er)(?: her)?(?: i morgon| da)?',
      '(?<!ikkje )berre (?:i dag|i kveld)',
      'skund deg',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:vent|før du (?:gar|dreg)|viss du blir)[^.!?\\n]{0,40}(?:visa|vise|fortelja|fortelje|løyndom|overrasking|bilete|selfie|foto)',
      'vil du ikkje (?:vita|vite|sja|høyra|høyre)',
    ),
  },
];
