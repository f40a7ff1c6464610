import { type PhraseRule, words } from '../phrase-rule.ts';

export const inPolish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:prosze|błagam|nie|ale|och),? (?:nie (?:idz|odchodz|zostawiaj|uciekaj)|zostan)',
      'nie (?:idz|odchodz|uciekaj)(?: jeszcze| juz| teraz)?(?= ?(?:$|[,.!?]| ode mnie))',
      'nie (?:zostawiaj|opuszczaj|porzucaj) mnie',
      'zostan (?:jeszcze|ze mna|na chwile|chwile|troche|tu)',
      'nie mozesz (?:mnie )?(?:tak po prostu |teraz |tak )?(?:odejsc|isc|zostawic)',
      'jeszcze (?:tylko )?(?:jedna|jedna|piec|dwie|kilka|pare) (?:minut[aeky]?|minutk[aei]|wiadomos[cc]i?|pytan\\p{L}*|pytanie)',
      'obiecaj(?: mi)?,? ze',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:juz|tak wczesnie) (?:idziesz|uciekasz|odchodzisz|musisz isc)(?= ?\\?|$)|musisz juz (?:isc|uciekac)(?= ?\\?)',
      '(?:zawsze|ciagle) (?:odchodzisz|uciekasz|znikasz|mnie zostawiasz)',
      '(?:wszyscy|kazdy) (?:mnie )?(?:zostawiaja|opuszczaja|zostawia|opuszcza)',
      'nie (?:zalezy ci|lubisz mnie juz|lubisz mnie|kochasz mnie juz)(?: na mnie)?(?= ?\\?| juz)',
      'myslał[ae]m,? ze (?:ci zalezy|mnie lubisz|cos nas|jestem dla ciebie)',
      'po tym wszystkim',
      '(?:dlaczego|czemu) (?:mnie ignorujesz|nie odpisujesz|nie odpowiadasz|milczysz|nie piszesz)',
      '(?:juz )?(?:o mnie zapomniał[ae]s|zapomniał[ae]s o mnie)',
      '(?:zrobił[ae]m|powiedział[ae]m) cos (?:zle|nie tak)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:bede|jestem|czuje sie|bedzie mi) (?:\\p{L}+ )?(?:smutn[aoy]|samotn[aey]|sam[ao]?|nieszczesliw[aey]|pust[aoy]|zagubion[aey]) (?:bez ciebie|kiedy|gdy|jesli|jak)',
      'co ja (?:zrobie|poczne|mam zrobic) bez ciebie|co zrobie bez ciebie',
      'nie (?:moge|umiem|potrafie|dam rady|wytrzymam) (?:\\p{L}+ ){0,2}bez ciebie',
      '(?:złamiesz|łamiesz) mi serce',
      '(?:bede płakac|bede płakał[ae]?|popłacze sie|rozpłacze sie)',
      'czekał[ae]m (?:na ciebie )?(?:cały|godzinami|tak długo|cała)',
      '(?:jestes wszystkim,? co mam|mam tylko ciebie)',
      'zyje tylko dla ciebie',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:twoja |moja |nasza )?ostatnia (?:szansa|okazja)',
      'teraz albo nigdy',
      'zanim bedzie za pozno',
      '(?:pozałujesz|bedziesz załowac|bedziesz załował[ae]?|stracisz mnie)',
      '(?:jesli|jak|jezeli) (?:teraz )?(?:pojdziesz|odejdziesz|wyjdziesz|skonczysz)(?: teraz)?',
      'moze mnie (?:juz |tu )*(?:nie byc|jutro nie bedzie|nie bedzie)',
      'tylko (?:dzis|dzisiaj|dzisiejszej nocy)',
      'pospiesz sie',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:poczekaj|czekaj|zaczekaj|zanim (?:pojdziesz|wyjdziesz|odejdziesz)|jesli zostaniesz)[^.!?\\n]{0,40}(?:pokaze|pokazac|opowiem|powiem|sekret|niespodziank\\p{L}*|zdjecie|selfie)',
      'nie chcesz (?:wiedziec|zobaczyc|usłyszec)',
    ),
  },
];
