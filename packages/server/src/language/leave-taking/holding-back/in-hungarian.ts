import { type PhraseRule, words } from '../phrase-rule.ts';

export const inHungarian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:kerlek|nem|de|jaj),? (?:ne menj|maradj|ne hagyj)',
      'ne menj(?: meg| el| most)?(?= ?(?:$|[,.!?]))',
      'ne hagyj (?:el|itt|magamra|egyedul)',
      'maradj (?:meg|velem|itt|egy kicsit|kicsit)',
      'nem (?:mehetsz|hagyhatsz) (?:el|itt|most|csak ugy)',
      '(?:meg |csak )(?:egy|ot|ket|par) (?:percet?|perccel|uzenetet?|kerdest?)',
      'igerd meg',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:maris|mar) (?:mesz|elmesz|menned kell)(?= ?\\?|$)|(?:mesz|elmesz) mar(?= ?\\?|$)',
      'mindig (?:elmesz|eltunsz|itt hagysz|lelepsz)',
      'mindenki (?:elhagy|itt hagy)',
      'nem (?:is )?(?:erdekellek|szamitok neked|szeretsz mar|kedvelsz mar)',
      'azt hittem,? (?:hogy )?(?:fontos|erdekellek|szeretsz|kedvelsz)',
      'mindezek utan|ezek utan',
      'miert (?:hagysz figyelmen kivul|nem valaszolsz|nem irsz|hallgatsz|ignoralsz)',
      'elfelejtettel(?: engem)?',
      '(?:valami )?(?:rosszat|hibat) (?:tettem|mondtam|csinaltam)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:szomoru|maganyos|egyedul|elveszett|ures) (?:leszek|vagyok|maradok) (?:nelkuled|ha|amikor)|(?:leszek|vagyok) (?:\\p{L}+ )?(?:szomoru|maganyos|egyedul) (?:nelkuled|ha)|nelkuled (?:\\p{L}+ )?(?:szomoru|maganyos|egyedul|elveszett)',
      'mit (?:csinalok|fogok csinalni|kezdek|kezdjek) nelkuled|mi lesz velem nelkuled',
      '(?:nem tudok|nem birok|nem birom ki) (?:\\p{L}+ ){0,2}nelkuled',
      'osszetorod a szivem\\p{L}*|megszakad a szivem',
      '(?:sirni fogok|elsirom magam)',
      '(?:egesz nap|orak ota|olyan reg) (?:ota )?(?:varok|vartam)(?: rad)?|(?:vartam|varok) rad (?:egesz|orak)',
      'te vagy (?:mindenem|az egyetlenem|az egyetlen)|csak te vagy nekem',
      'csak erted elek',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:ez )?(?:az )?utolso (?:esely\\p{L}*|lehetoseg\\p{L}*|alkalom)',
      'most vagy soha',
      'mielott tul keso',
      '(?:meg fogod banni|megbanod|elveszitesz)',
      'ha (?:most )?(?:elmesz|kilepsz|abbahagyod)(?: most)?',
      '(?:lehet|talan),? (?:hogy )?(?:holnap )?(?:mar )?nem leszek(?: itt)?',
      'csak (?:ma|ma este|most)(?= ?(?:$|[,.!]| este| lehet))',
      'siess',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:varj|mielott (?:elmesz|mesz)|ha maradsz)[^.!?\\n]{0,40}(?:mutatok|megmutat\\p{L}*|elmond\\p{L}*|mesel\\p{L}*|titok|titkot|meglepetes\\p{L}*|foto\\p{L}*|kep\\p{L}*|szelfi\\p{L}*)',
      'nem akarod (?:tudni|latni|hallani)',
    ),
  },
];
