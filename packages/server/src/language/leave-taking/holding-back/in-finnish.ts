import { type PhraseRule, words } from '../phrase-rule.ts';

export const inFinnish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:kiltti|ole kiltti|ei|oi|voi),? (?:ala (?:mene|lahde|jata)|jaa)',
      'ala (?:mene|lahde)(?: viela| nyt| pois)?(?= ?(?:$|[,.!?]))|ala (?:jata|hylkaa) mua|ala (?:jata|hylkaa) minua',
      'jaa (?:viela|hetkeksi|tanne|mun kanssa|minun luokseni|luokseni)',
      'et (?:sa |sina )?(?:voi|saa) (?:vaan |vain )?(?:lahtea|jattaa)',
      '(?:viela )?(?:yks|yksi|viis|viisi|pari|kaksi) (?:minuutti(?:a)?|viesti(?:a)?|kysymys(?:ta)?)(?: viela| lisaa)',
      'lupaa (?:mulle|minulle|etta)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:lahdet(?:ko)?|meet(?:ko)?|menet(?:ko)?|pitaako sun) (?:sa |sina )?(?:jo|noin aikaisin)',
      '(?:sa |sina )?aina (?:lahdet|katoat|haivyt)|lahdet aina',
      'kaikki (?:jattaa|jattavat|hylkaa) (?:mut|minut)',
      'etko (?:sa |sina )?(?:valita|tykkaa|pida) (?:must|minusta|enaa)\\p{L}*',
      'luulin,? etta (?:valitat|sa|meilla|olin)',
      'kaiken (?:tan|taman) jalkeen',
      'miksi (?:sa |sina )?(?:et vastaa|et kirjoita|ohitat|valttelet)\\p{L}*',
      '(?:oletko|ootko) (?:sa |sina )?(?:jo )?unohtanut (?:mut|minut)',
      '(?:teinko|sanoinko) (?:ma |mina )?jotain vaaraa',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:olen|oon|tulen|jaan|tunnen) (?:\\p{L}+ ){0,2}(?:surullinen|surulliseksi|yksinainen|yksin|tyhja) (?:ilman sua|ilman sinua|kun|jos)',
      'mita (?:ma |mina )?(?:teen|teenkaan) ilman (?:sua|sinua)',
      'en (?:\\p{L}+ ){0,2}(?:pysty|osaa|jaksa|voi|parjaa) (?:\\p{L}+ ){0,2}ilman (?:sua|sinua)',
      '(?:sarjet|rikot) (?:mun |minun )?sydame\\p{L}*',
      '(?:itken|alan itkea|ma itken)(?= ?(?:$|[,.!?]| jos| kun))',
      'olen odottanut (?:sua |sinua )?(?:koko|tunteja|niin kauan)|oon odottanut (?:sua )?(?:koko|tunteja)',
      '(?:sa|sina) (?:olet|oot) ainoa,? (?:joka|mita|mika)|(?:sa|sina) (?:olet|oot) kaikki',
      'elan vain (?:sua|sinua) varten',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      'viimeinen (?:mahdollisuus|tilaisuus|tsans\\p{L}*)\\p{L}*|viimeinen mahdollisuutesi',
      'nyt tai ei koskaan',
      'ennen kuin on liian myohaista',
      '(?:tulet katumaan|kadut viela|menetat mut|menetat minut)',
      'jos (?:sa |sina )?(?:lahdet|menet|meet|lopetat) nyt',
      '(?:en|ma en) ehka ole (?:enaa )?(?:taalla|olemassa)|ehka (?:ma |mina )?en ole (?:enaa )?(?:taalla|huomenna)',
      'vain (?:tanaan|tana iltana)',
      'kiirehdi',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:odota|ennen kuin (?:lahdet|menet|meet)|jos jaat)[^.!?\\n]{0,40}(?:naytan|nayttaa|kerron|kertoa|salaisuus|yllatys|kuva|kuvan|selfie)',
      'etko (?:sa |sina )?halua (?:tietaa|nahda|kuulla)',
    ),
  },
];
