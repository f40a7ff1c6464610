import { type PhraseRule, words } from '../phrase-rule.ts';

export const inLatvian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:ludzu|ne|bet|ak),? (?:neej|paliec|nepamet)',
      'neej(?: vel| prom| projam| tagad)?(?= ?(?:$|[,.!?]))',
      'nepamet mani|neatstaj mani',
      'paliec (?:vel|ar mani|mazliet|seit|te)',
      '(?:tu )?nevari (?:vienkarsi |ta )?(?:aiziet|mani pamest|iet)',
      'vel (?:vienu|piecas|divas|dazas) (?:minut\\p{L}*|zin\\p{L}*|jautajum\\p{L}*)',
      'apsoli(?: man)?',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:jau|tik agri) (?:ej|aizej|ir jaiet)(?= ?\\?|$)|(?:tev )?jau jaiet(?= ?\\?)',
      '(?:tu )?vienmer (?:aizej|pazudi|aizbedz|mani pamet)',
      'visi mani pamet',
      'tev (?:vairs )?nerup|es tev (?:vairs )?(?:nepatiku|nerupu)',
      '(?:es )?domaju,? ka (?:tev rup|es tev|mums|tev patiku)',
      'pec visa',
      'kapec (?:tu )?(?:mani ignore|neatbildi|neraksti|kluse)',
      '(?:jau )?aizmirsi mani|mani aizmirsi',
      '(?:izdariju|pateicu) kaut ko (?:sliktu|nepareizi|ne ta)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:busu|esmu|jutos|jutisos|man bus) (?:\\p{L}+ )?(?:bedig[ais]|skumj[ais]|skumji|viena|viens|vientul[aso]|tuksa) (?:bez tevis|kad|ja)',
      'ko (?:es )?(?:darisu|iesaksu) bez tevis',
      'nevaru (?:\\p{L}+ ){0,2}bez tevis',
      'tu (?:lauz|salauz|salauzisi) (?:man |manu )?sirdi',
      '(?:es )?raudasu',
      '(?:gaidiju|gaidu) (?:tevi )?(?:visu|stundam|tik ilgi)',
      'tu (?:esi )?(?:viss,? kas man ir|vienigais,? kas man ir)|man ir tikai tu',
      'dzivoju tikai tevis del',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:tava |mana |musu )?pedeja (?:iespeja|izdeviba)',
      'tagad vai nekad',
      'pirms (?:ir )?par velu',
      '(?:tu )?(?:nozelosi|mani zaudesi)',
      'ja (?:tagad )?(?:aiziesi|iesi|beigsi)(?: tagad)?',
      'varbut (?:rit )?(?:manis )?(?:vairs )?(?:te )?(?:nebus|nebusu)',
      'tikai (?:sodien|sovakar)',
      'pasteidzies',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:pagaidi|pirms (?:aizej|ej)|ja paliksi)[^.!?\\n]{0,40}(?:paradi\\p{L}*|pastasti\\p{L}*|pateik\\p{L}*|noslepum\\p{L}*|parsteigum\\p{L}*|bild\\p{L}*|foto|selfij\\p{L}*)',
      '(?:vai )?negribi (?:zinat|redzet|dzirdet)',
    ),
  },
];
