import { type PhraseRule, words } from '../phrase-rule.ts';

export const inLithuanian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:prasau|ne|bet|oi),? (?:neiseik|pasilik|nepalik|neik)',
      '(?:neiseik|neik)(?: dar| dabar| nuo manes)?(?= ?(?:$|[,.!?]))',
      'nepalik manes|nepalik musu',
      'pasilik (?:dar|su manimi|truputi|cia)',
      '(?:tu )?negali (?:taip )?(?:manes )?(?:tiesiog )?(?:iseiti|palikti)',
      'dar (?:viena|penkias|dvi|kelias) (?:minut\\p{L}*|zinut\\p{L}*|klausim\\p{L}*)',
      'pazadek(?: man)?',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:jau|taip anksti) (?:iseini|eini|turi eiti)(?= ?\\?|$)',
      '(?:tu )?visada (?:iseini|dingsti|pabegi|mane palieki)',
      'visi mane palieka',
      'tau (?:neberupiu|nerupiu)|as tau neberupiu|nebepatinku tau',
      'maniau,? kad (?:tau rupi|as tau|mes|tau patinku)',
      'po visko|po viso to',
      'kodel (?:mane ignoruoji|neatsakai|nerasai|tyli|neatrasai)',
      '(?:jau )?pamirsai mane|mane pamirsai',
      '(?:padariau|pasakiau) (?:ka nors|kazka) (?:ne taip|blogo|blogai)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:busiu|esu|jauciuosi|jausiuosi|man bus) (?:\\p{L}+ )?(?:liudn[aio]|liudnas|viena|vienas|vienis[aoi]|vienisas|tuscia) (?:be taves|kai|jei)',
      'ka (?:as )?(?:darysiu|veiksiu) be taves',
      '(?:negaliu|nemoku|neistversiu) (?:\\p{L}+ ){0,2}be taves',
      '(?:tu )?(?:dauzai|plesai|sudauzysi) man sirdi',
      '(?:verksiu|as verksiu|apsiverksiu)',
      '(?:laukiau|laukiu) (?:taves )?(?:visa|valandu|taip ilgai|valandomis)',
      'tu (?:esi )?(?:viskas,? ka turiu|vienintelis,? ka turiu)|turiu tik tave',
      'gyvenu tik del taves',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tavo |mano |musu )?paskutin(?:is|e) (?:sansas|galimybe|proga)',
      'dabar arba niekada',
      'kol (?:ne|dar ne)velu',
      '(?:gailesiesi|pasigailesi|mane prarasi)',
      'jei(?:gu)? (?:dabar )?(?:iseisi|eisi|baigsi)(?: dabar)?',
      'gal (?:rytoj )?(?:manes )?(?:cia )?(?:nebebus|nebebusiu|nebusiu)',
      'tik (?:siandien|sivakar)',
      'paskubek',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:palauk|pries iseidam\\p{L}*|jei pasiliksi)[^.!?\\n]{0,40}(?:parodys\\p{L}*|parodyti|pasakys\\p{L}*|paslapt\\p{L}*|staigmen\\p{L}*|nuotrauk\\p{L}*|asmenuk\\p{L}*)',
      '(?:ar )?nenori (?:suzinoti|pamatyti|isgirsti)',
    ),
  },
];
